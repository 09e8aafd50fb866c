// What can be seen of a word that may belong to a name? The features that the model weighs.
import * as lexicon from '../lexicon/names.ts';
import type { Scene } from './decode.ts';
import { IN_LOWER, IN_MIDDLE } from './evidence.ts';
import type { Segment } from './segments.ts';
import type { Word } from './words.ts';

/** Room for the features of one word. */
export const MOST_FEATURES = 128;

/** The marks of words outside the text. */
const OUTSIDE: Word = {
  text: '',
  lower: '',
  flags: 0,
  kind: 0,
  capital: false,
  possessive: false,
  particle: false,
  address: false,
  phrase: 0,
  cased: false,
  shouted: false,
  hash: 0,
  shape: 0,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  prefix3: 0,
};

/** The words around a place of a segment, nearest to farthest: itself, left, right, second left, second right. */
export type Around = readonly [word: Word, left: Word, right: Word, left2: Word, right2: Word];

/** From how many sides a word is seen: its place in `Around`. */
export const SIDES = 5;

export function aroundOf({ words }: Scene, { tokens, opens }: Segment, k: number): Around {
  const i = tokens[k] ?? 0;
  const from = tokens[0] ?? 0;
  return [
    wordIn(words, tokens, k),
    k > 0 ? wordIn(words, tokens, k - 1) : wordFrom(words, opens, i - 1),
    k + 1 < tokens.length ? wordIn(words, tokens, k + 1) : (words[i + 1] ?? OUTSIDE),
    k > 1 ? wordIn(words, tokens, k - 2) : wordFrom(words, opens, from - 2 + k),
    k + 2 < tokens.length ? wordIn(words, tokens, k + 2) : (words[i + 2] ?? OUTSIDE),
  ];
}

/**
 * Writes the features of the word at `k` of a segment as 32-bit hashes; returns how many.
 * The first number of each is its kind, the second its value; a kind's number is never used for another.
 */
export function featuresOf(
  scene: Scene,
  segment: Segment,
  phrases: Uint8Array,
  k: number,
  out: Int32Array,
): number {
  const around = aroundOf(scene, segment, k);
  let n = 0;
  for (const [side, word] of around.entries()) n = sideFeatures(word, side, out, n);
  return jointFeatures(scene, segment, phrases, k, around, out, n);
}

/** Writes from `n` on what a word seen from one side tells by itself, whatever else stands there; returns the end. */
export function sideFeatures(word: Word, side: number, out: Int32Array, n: number): number {
  switch (side) {
    case 0:
      return ownFeatures(word, out, n);
    case 1:
      return nextFeatures(word, LEFT, out, n);
    case 2:
      return nextFeatures(word, RIGHT, out, n);
    case 3:
      out[n++] = mix(5, word.hash);
      for (let bits = word.flags, bit = 0; bits !== 0; bits >>>= 1, bit += 1)
        if (bits & 1) out[n++] = mix(25, word.capital ? bit : bit + 32);
      return n;
    default:
      out[n++] = mix(6, word.hash);
      return n;
  }
}

function ownFeatures(word: Word, out: Int32Array, from: number): number {
  let n = from;
  out[n++] = mix(1, 0);
  out[n++] = mix(2, word.hash);
  out[n++] = mix(9, word.suffix3);
  out[n++] = mix(10, word.suffix2);
  out[n++] = mix(11, word.suffix4);
  out[n++] = mix(12, word.prefix3);
  out[n++] = mix(13, word.shape);
  out[n++] = mix(15, word.flags);
  for (let bits = word.flags, bit = 0; bits !== 0; bits >>>= 1, bit += 1)
    if (bits & 1) out[n++] = mix(20, bit);
  if (word.possessive) out[n++] = mix(43, 0);
  out[n++] = mix(80, word.kind);
  return n;
}

/** The kinds of the features of a word on the left and on the right: its hash, its lists with and without a capital. */
const LEFT = { hash: 3, capital: 21, lower: 23 };
const RIGHT = { hash: 4, capital: 22, lower: 24 };

function nextFeatures(word: Word, kinds: typeof LEFT, out: Int32Array, from: number): number {
  let n = from;
  out[n++] = mix(kinds.hash, word.hash);
  const kind = word.capital ? kinds.capital : kinds.lower;
  for (let bits = word.flags, bit = 0; bits !== 0; bits >>>= 1, bit += 1)
    if (bits & 1) out[n++] = mix(kind, bit);
  if (kinds !== LEFT) return n;
  if (word.possessive) out[n++] = mix(44, 0);
  if (word.flags & (lexicon.ADDRESS | lexicon.OFFICE)) out[n++] = mix(94, word.capital ? 1 : 0);
  return n;
}

/** Writes from `from` on what words tell together, or with their place; returns the end. */
export function jointFeatures(
  scene: Scene,
  segment: Segment,
  phrases: Uint8Array,
  k: number,
  [word, left, right, , right2]: Around,
  out: Int32Array,
  from: number,
): number {
  const { words } = scene;
  const { tokens, opens, style } = segment;
  const i = tokens[k] ?? 0;
  const begin = tokens[0] ?? 0;
  const end = tokens[tokens.length - 1] ?? 0;
  let n = from;
  const evidence = scene.evidence.get(word.lower) ?? 0;
  const opening = i === opens || (i === opens + 1 && /^["“‘'(]$/.test(left.text)) ? 1 : 0;
  const known = word.flags & lexicon.ENGLISH ? 1 : 0;
  const place = (k === 0 ? 1 : 0) + (k === tokens.length - 1 ? 2 : 0);

  out[n++] = mix(7, mix(left.hash, word.hash));
  out[n++] = mix(8, mix(word.hash, right.hash));
  out[n++] = mix(14, mix(mix(left.shape, word.shape), right.shape));
  out[n++] = mix(16, mix(left.flags, word.flags));
  out[n++] = mix(17, mix(word.flags, right.flags));
  out[n++] = mix(30, mix(opening * 2 + known, style * 4 + (evidence & (IN_LOWER | IN_MIDDLE))));
  out[n++] = mix(31, mix(word.flags, opening * 4 + (evidence & (IN_LOWER | IN_MIDDLE))));
  for (let bits = evidence, bit = 0; bits !== 0; bits >>>= 1, bit += 1) if (bits & 1) out[n++] = mix(32, bit);
  out[n++] = mix(33, evidence);
  out[n++] = mix(34, place * 8 + Math.min(tokens.length, 7));
  const last = wordIn(words, tokens, tokens.length - 1);
  const first = wordIn(words, tokens, 0);
  out[n++] = mix(35, mix(last.hash, place));
  out[n++] = mix(36, mix(first.hash, place));
  out[n++] = mix(37, mix(last.flags, place));
  out[n++] = mix(38, mix(first.flags, place));
  const outer = wordFrom(words, opens, begin - 1);
  const after = words[end + 1] ?? OUTSIDE;
  out[n++] = mix(39, mix(outer.hash, place));
  out[n++] = mix(40, mix(after.hash, place));
  out[n++] = mix(41, mix(outer.hash, after.hash));
  if (last.possessive) out[n++] = mix(42, place);
  out[n++] = mix(45, phrases[k] ?? 0);
  out[n++] = mix(81, left.kind * 128 + word.kind);
  out[n++] = mix(82, word.kind * 128 + right.kind);
  const head = headOf(words, tokens, k);
  out[n++] = mix(46, head.flags);
  out[n++] = mix(47, mix(head.flags, word.flags));
  if (!word.capital) out[n++] = mix(48, mix(mix(word.hash, left.flags), right.flags));
  out[n++] = mix(49, officeBefore(words, tokens, k));
  const of = headBeforeOf(words, tokens, k);
  if (of !== OUTSIDE) {
    out[n++] = mix(91, mix(of.flags & HEADS, word.kind));
    out[n++] = mix(92, of.hash);
  }
  if (right.lower === 'of') out[n++] = mix(93, mix(word.flags & HEADS, right2.kind));
  return n;
}

const HEADS = lexicon.ORGANISATION_HEAD | lexicon.PLACE_START | lexicon.PLACE_END | lexicon.OFFICE;

/** The word before "of" or "of the" where one stands at most three words back in the segment: "Bank" for "England". */
function headBeforeOf(words: readonly Word[], tokens: readonly number[], k: number): Word {
  for (let j = k; j > Math.max(0, k - 4); j -= 1)
    if (words[tokens[j] ?? -1]?.lower === 'of') return words[tokens[j - 1] ?? -1] ?? OUTSIDE;
  return OUTSIDE;
}

function wordIn(words: readonly Word[], tokens: readonly number[], k: number): Word {
  return words[tokens[k] ?? -1] ?? OUTSIDE;
}

/** The word at token `i`, unless the sentence begins after it. */
function wordFrom(words: readonly Word[], opens: number, i: number): Word {
  return i >= opens ? (words[i] ?? OUTSIDE) : OUTSIDE;
}

/** How many words back an office stands in the segment ("Minister of Defence Smith"); 0 where none does. */
function officeBefore(words: readonly Word[], tokens: readonly number[], k: number): number {
  for (let j = k - 1; j >= Math.max(0, k - 4); j -= 1)
    if ((words[tokens[j] ?? -1]?.flags ?? 0) & (lexicon.OFFICE | lexicon.ADDRESS)) return k - j;
  return 0;
}

/** The last word of the row of capitals that the word at `k` stands in. */
function headOf(words: readonly Word[], tokens: readonly number[], k: number): Word {
  let head = k;
  while (head + 1 < tokens.length && words[tokens[head + 1] ?? -1]?.capital) head += 1;
  return words[tokens[head] ?? -1] ?? OUTSIDE;
}

/** Two 32-bit numbers into one, well spread. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}
