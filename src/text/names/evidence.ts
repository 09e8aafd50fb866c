// What does the whole document tell of a word, wherever it stands?
import * as lexicon from '../lexicon/names.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { Segment } from './segments.ts';
import { hashOf } from './words.ts';
import type { Word } from './words.ts';

/** Bits of what was seen of a word in the document. */
export const IN_LOWER = 1;
export const IN_MIDDLE = 2;
export const AFTER_TITLE = 4;
export const SPEAKS = 8;
export const AFTER_FIRST_NAME = 16;
export const AFTER_PLACE_WORD = 32;
export const WITH_ORGANISATION_HEAD = 64;
export const AFTER_THE = 128;
export const BEFORE_PLACE = 256;
export const IN_BRACKETS = 512;
export const OWNS = 1024;
export const BEFORE_WHO = 2048;

/** The bits of every capitalised word of a document, by its lower-case form. */
export type Evidence = ReadonlyMap<string, number>;

/** Bytes of a filter by hash, so that few words in lower case are looked up; a power of two. */
const FILTER = 4096;

const PLACE_PREPOSITIONS = new Set('in at near from outside across throughout towards toward'.split(' '));

export function readEvidence(words: readonly Word[], segments: readonly Segment[]): Evidence {
  const seen = new Map<string, number>();
  for (const { tokens, opens, style } of segments) {
    const head = words[tokens.at(-1) ?? 0]?.flags ?? 0;
    for (const i of tokens) {
      const word = words[i];
      if (!word?.capital) continue;
      let bits = 0;
      if (i > opens && style === 0) bits |= IN_MIDDLE;
      if (word.possessive) bits |= OWNS;
      if (tokens.length > 1 && head & lexicon.ORGANISATION_HEAD) bits |= WITH_ORGANISATION_HEAD;
      bits |= before(words, i) | after(words, i);
      seen.set(word.lower, (seen.get(word.lower) ?? 0) | bits);
    }
  }
  const filter = new Uint8Array(FILTER);
  for (const word of seen.keys()) filter[hashOf(word) & (FILTER - 1)] = 1;
  for (const word of words) {
    if (word.capital || filter[word.hash & (FILTER - 1)] === 0) continue;
    const bits = seen.get(word.lower);
    if (bits !== undefined && !(bits & IN_LOWER)) seen.set(word.lower, bits | IN_LOWER);
  }
  return seen;
}

function before(words: readonly Word[], i: number): number {
  const word = words[i - 1]?.text === '.' ? words[i - 2] : words[i - 1];
  if (word === undefined) return 0;
  let bits = 0;
  if (word.flags & (lexicon.ADDRESS | lexicon.OFFICE)) bits |= AFTER_TITLE;
  if (word.capital && word.flags & lexicon.FIRST_NAME && !(word.flags & lexicon.ENGLISH))
    bits |= AFTER_FIRST_NAME;
  if (PLACE_PREPOSITIONS.has(word.lower)) bits |= AFTER_PLACE_WORD;
  if (word.lower === 'the') bits |= AFTER_THE;
  if (word.text === '(' && words[i + 1]?.text === ')') bits |= IN_BRACKETS;
  return bits;
}

function after(words: readonly Word[], i: number): number {
  const next = words[i + 1];
  if (next === undefined) return 0;
  if (SPEECH_VERBS.has(next.lower)) return SPEAKS;
  if (next.text !== ',') return 0;
  const second = words[i + 2];
  if (second === undefined) return 0;
  if (second.lower === 'who' || second.lower === 'whose') return BEFORE_WHO;
  return second.capital && second.flags & lexicon.TERRITORY ? BEFORE_PLACE : 0;
}
