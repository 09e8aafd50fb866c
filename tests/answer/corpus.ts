// Tiny corpora for tests of answers, read as the product reads.
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Document } from '../../src/model.ts';
import { annotate } from '../../src/text/annotate.ts';

/** One document a row: id, publication day, text. */
export function corpusOf(...rows: readonly (readonly [string, string | null, string])[]): Corpus {
  const corpus = new Corpus();
  for (const [id, published, text] of rows) {
    const document: Document = {
      id,
      title: `Title of ${id}`,
      text,
      published,
      source: null,
      author: null,
      url: null,
    };
    corpus.add(document, annotate(document));
  }
  return corpus;
}
