// Which names are offered? `{"id","query"}` → the suggestions of /who over the documents of --documents.
import { completeNames } from '../../src/answer/complete.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { en } from '../../src/messages/en.ts';
import { annotate } from '../../src/text/annotate.ts';
import { BadRow, eachRow, fieldsOf, rowsOfFile } from '../rows.ts';
import { documentOf, type Mode } from './mode.ts';

export const complete: Mode = async function* (rows, { documents }, complain) {
  if (documents === undefined) throw new BadRow('complete: give --documents FILE');
  const corpus = new Corpus();
  for await (const row of rowsOfFile(documents)) {
    const document = documentOf(row);
    corpus.add(document, annotate(document));
  }
  yield* eachRow(rows, complain, (row) => {
    const fields = fieldsOf(row);
    const choices = completeNames(fields.text('query'), { corpus, say: en });
    return { id: fields.text('id'), suggestions: choices.map(({ value }) => value) };
  });
};
