// What stands beside a passage so that a reader can check it: document, place in it, link to the very words.
import type { Citation, Document } from '../model.ts';
import type { Corpus } from './corpus.ts';
import { passageLink } from './link.ts';

/** Where a citation stands. Paragraph and sentence count from 1 through the whole document. */
export interface Reference {
  readonly document: Document;
  readonly paragraph: number;
  readonly sentence: number;
  /** Opens the original at these words; null where the document has no address. */
  readonly link: string | null;
}

/** The reference of a citation; a document that is not in the corpus is an error of ours. */
export function refer(corpus: Corpus, citation: Citation): Reference {
  const document = corpus.document(citation.document);
  if (document === undefined) throw new Error(`no document '${citation.document}' in the corpus`);
  const { sentences } = corpus.reading(document.id);
  const sentence = sentences[lastStartingBy(sentences, citation.start)];
  return {
    document,
    paragraph: (sentence?.paragraph ?? 0) + 1,
    sentence: (sentence?.n ?? 0) + 1,
    link: passageLink(document, citation),
  };
}

/** Index of the last span that starts at or before the offset; 0 where none does. */
function lastStartingBy(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
