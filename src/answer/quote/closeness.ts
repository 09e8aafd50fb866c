// Which utterances have to do with a subject, the closest first?
import { type Corpus, termsOf } from '../../corpus/corpus.ts';
import type { Said } from './said.ts';

/** What a word of the subject counts for beside the words said: in the rest of the passage, in the title. */
const BESIDE = 0.5;
const TITLE = 0.2;

/** Those that share words with the subject, by what these words are worth; equal ones stay in their order. */
export function closeness(corpus: Corpus, said: readonly Said[], about: string): readonly Said[] {
  const terms = [...new Set(termsOf(about))];
  const worths = new Map(terms.map((term) => [term, worth(corpus, term)]));
  const holding = corpus.sentencesWith(terms, new Set(said.map(({ document }) => document)));
  // The index knows where the words stand; the others need not be read at all.
  return said
    .filter(({ document, span }) =>
      holding.get(document)?.some(({ start, end }) => start < span.end && span.start < end),
    )
    .map((one) => ({ one, score: score(one, worths) }))
    .filter(({ score: points }) => points > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

/** Rare terms tell more: the inverse document frequency. */
function worth(corpus: Corpus, term: string): number {
  return Math.log(1 + (corpus.size + 1) / (corpus.frequency(term) + 0.5));
}

function score({ document, words, span }: Said, worths: ReadonlyMap<string, number>): number {
  const termsAt = (start: number, end: number) => new Set(termsOf(document.text.slice(start, end)));
  const spoken = new Set(words.flatMap(({ start, end }) => [...termsAt(start, end)]));
  const passage = termsAt(span.start, span.end);
  const title = new Set(termsOf(document.title));
  let points = 0;
  let beside = 0;
  for (const [term, value] of worths) {
    if (spoken.has(term)) points += value;
    else if (passage.has(term)) points += BESIDE * value;
    else if (title.has(term)) beside += TITLE * value;
  }
  return points > 0 ? points + beside : 0;
}
