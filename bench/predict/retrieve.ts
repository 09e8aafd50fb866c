// What would /ask answer? `{"id","query"}` a row; `{"id","docs","snippets","kind","confidence"}` out.
import { find } from '../../src/answer/rank/find.ts';
import { buildShelf } from '../../src/corpus/build.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { BadRow, eachRow, fieldsOf, rowsOfFile } from '../rows.ts';
import { documentOf, type Mode } from './mode.ts';

const DOCUMENTS = 10;
const SNIPPETS = 5;

export const retrieve: Mode = async function* (rows, flags, complain) {
  if (flags.documents === undefined) throw new BadRow('retrieve needs --documents FILE');
  const documents = [];
  for await (const row of rowsOfFile(flags.documents)) documents.push(documentOf(row));
  const corpus = new Corpus([await buildShelf(documents)]);
  yield* eachRow(rows, complain, (row) => {
    const fields = fieldsOf(row);
    const found = find(corpus, fields.text('query'), {}, SNIPPETS);
    return {
      id: fields.text('id'),
      docs: found.documents.slice(0, DOCUMENTS).map(({ id }) => id),
      snippets: found.entries.map(({ citation: { document, start, end } }) => ({
        doc: document,
        start,
        end,
      })),
      kind: found.confidence === null ? 'nothing' : 'found',
      confidence: found.certainty,
    };
  });
};
