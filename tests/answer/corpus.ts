// Tiny corpora for tests of answers, read as the product reads.
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Document } from '../../src/model.ts';
import { annotate } from '../../src/text/annotate.ts';

type Row = readonly [id: string, published: string | null, text: string];

/** So many documents with the same text, one published each day on from 2001, and `others`; cheap, for it is read once. */
export function manyOf(count: number, text: string, ...others: readonly Row[]): Corpus {
  const corpus = corpusOf(...others);
  const documents = Array.from({ length: count }, (_, i): Document => {
    const published = new Date(Date.UTC(2001, 0, 1 + i)).toISOString().slice(0, 10);
    return { id: `copy ${i}`, title: 'Copy', text, published, source: null, author: null, url: null };
  });
  const [first] = documents;
  if (first === undefined) return corpus;
  const reading = annotate(first);
  for (const document of documents) corpus.add(document, reading);
  return corpus;
}

/** One document a row. */
export function corpusOf(...rows: readonly Row[]): Corpus {
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
