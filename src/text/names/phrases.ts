// Which listed phrases of several words stand in a segment?
import * as lexicon from '../lexicon/names.ts';
import { flagsOf } from '../lexicon/names.ts';
import type { Kind } from './labels.ts';
import type { Segment } from './segments.ts';
import type { Word } from './words.ts';

/** Where a word stands in its phrase: the lower two bits of what `phrasesOf` gives. */
export const FIRST = 0;
const MIDDLE = 1;
const LAST = 2;
export const ALONE = 3;

/** What the other bits say. */
export const PHRASE_KINDS: readonly (Kind | undefined)[] = [
  undefined,
  'place',
  'place',
  'organization',
  undefined,
];

/** For each word of a segment: 0, or the kind of listed phrase it stands in and where (begin, inside, end). */
export function phrasesOf(words: readonly Word[], { tokens }: Segment): Uint8Array {
  const found = new Uint8Array(tokens.length);
  for (let k = 0; k < tokens.length;) {
    const [length, flags] = longestAt(words, tokens, k);
    if (flags !== 0) {
      const kind =
        flags & lexicon.TERRITORY ? 1 : flags & lexicon.CITY ? 2 : flags & lexicon.ORGANISATION ? 3 : 4;
      for (let j = 0; j < length; j += 1)
        found[k + j] = kind * 4 + (length === 1 ? ALONE : j === 0 ? FIRST : j === length - 1 ? LAST : MIDDLE);
    }
    k += length;
  }
  return found;
}

const LISTED = lexicon.TERRITORY | lexicon.CITY | lexicon.REGION | lexicon.ORGANISATION | lexicon.BRAND;

function longestAt(words: readonly Word[], tokens: readonly number[], k: number): [number, number] {
  const first = words[tokens[k] ?? -1];
  if (first === undefined) return [1, 0];
  let best: [number, number] = [1, first.flags & LISTED];
  const limit = Math.min(tokens.length, k + first.phrase);
  let phrase = first.lower;
  for (let j = k + 1; j < limit; j += 1) {
    phrase += ` ${words[tokens[j] ?? -1]?.lower ?? ''}`;
    const flags = flagsOf(phrase) & LISTED;
    if (flags !== 0) best = [j + 1 - k, flags];
  }
  return best;
}
