// What is looked for in place of each word of a question?
import type { Corpus } from '../../corpus/corpus.ts';
import type { Wanted } from '../../corpus/match.ts';
import { perMillion } from '../../corpus/general.ts';
import { COMMON } from '../../corpus/lexicon/common.ts';
import { stem } from '../../corpus/stem.ts';
import { alike } from './alike.ts';
import type { Near } from '../../corpus/typos.ts';
import type { Question, Sought } from './question.ts';

/** A word that stands in no document, with words of the documents that may have been meant. */
export interface Unknown {
  readonly sought: Sought;
  readonly near: readonly string[];
}

export interface Search {
  readonly wanted: readonly Wanted[];
  /** Words of the question that stand nowhere, in any form, nor anything that means nearly the same. */
  readonly unknown: readonly Unknown[];
}

/** How well a word fits that is one or two slips from the one asked for. */
const SLIP_FITS = [0, 0.9, 0.7];

/** Words taken for a word that stands nowhere. */
const MOST_NEAR = 3;

/** From so many times in a million words on, a word is one that people write on purpose. */
const WELL_KNOWN = 4;

/** The terms to search by, in the order of the question. */
export function searchFor(corpus: Corpus, question: Question): Search {
  const unknown: Unknown[] = [];
  const wanted = question.sought.map((sought): Wanted => {
    const terms = [{ term: sought.term, fit: 1 }, ...alike(sought.term)];
    // What a term is worth is told by the first one that stands anywhere.
    const held = terms.filter(({ term }) => corpus.frequency(term) > 0);
    if (held.length > 0) return { terms: held, weight: 1 };
    const near = slipsFor(corpus, sought).slice(0, MOST_NEAR);
    unknown.push({ sought, near: near.map(({ word }) => word) });
    const meant = near.map(({ word, distance }) => ({ term: stem(word), fit: SLIP_FITS[distance] ?? 0 }));
    return { terms: meant.length > 0 ? meant : terms, weight: 1 };
  });
  return { wanted, unknown };
}

/** Words that may have been meant, never a common one; of a word that English has itself only other forms. */
function slipsFor(corpus: Corpus, { word, term }: Sought): readonly Near[] {
  const near = corpus.nearWords(word).filter((one) => !COMMON.has(one.word));
  if (perMillion(term) < WELL_KNOWN) return near;
  const stays = Math.max(LEAST_STAYS, word.length - LONGEST_ENDING);
  return near.filter((one) => one.word.slice(0, stays) === word.slice(0, stays));
}

/** Letters of a word that another form of it has too: all but the ending, "starter" and "started". */
const LEAST_STAYS = 4;
const LONGEST_ENDING = 2;
