// What can be seen of a word that may belong to a name? The features that the model weighs.
import * as lexicon from '../lexicon/names.ts';
import type { Scene } from './decode.ts';
import { EVIDENCE_BITS, IN_LOWER, IN_MIDDLE } from './evidence.ts';
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
  hash: 0,
  shape: 0,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  prefix3: 0,
};

/** Writes the features of the word at `k` of a segment as 32-bit hashes; returns how many. */
export function featuresOf(
  scene: Scene,
  segment: Segment,
  phrases: Uint8Array,
  k: number,
  out: Int32Array,
): number {
  const { words } = scene;
  const { tokens, opens, style } = segment;
  const i = tokens[k] ?? 0;
  const before = (j: number) => (j >= opens ? (words[j] ?? OUTSIDE) : OUTSIDE);
  const inside = (j: number) => words[tokens[j] ?? -1] ?? OUTSIDE;
  const from = tokens[0] ?? 0;
  const end = tokens[tokens.length - 1] ?? 0;
  const word = inside(k);
  const left = k > 0 ? inside(k - 1) : before(i - 1);
  const left2 = k > 1 ? inside(k - 2) : before((tokens[0] ?? 0) - 2 + k);
  const right = k + 1 < tokens.length ? inside(k + 1) : (words[i + 1] ?? OUTSIDE);
  const right2 = k + 2 < tokens.length ? inside(k + 2) : (words[i + 2] ?? OUTSIDE);
  let n = 0;
  const add = (template: number, value: number) => {
    out[n] = mix(template, value);
    n += 1;
  };
  const evidence = scene.evidence.get(word.lower) ?? 0;
  const opening = i === opens || (i === opens + 1 && /^["“‘'(]$/.test(left.text)) ? 1 : 0;
  const known = word.flags & lexicon.ENGLISH ? 1 : 0;
  const place = (k === 0 ? 1 : 0) + (k === tokens.length - 1 ? 2 : 0);

  add(1, 0);
  add(2, word.hash);
  add(3, left.hash);
  add(4, right.hash);
  add(5, left2.hash);
  add(6, right2.hash);
  add(7, mix(left.hash, word.hash));
  add(8, mix(word.hash, right.hash));
  add(9, word.suffix3);
  add(10, word.suffix2);
  add(11, word.suffix4);
  add(12, word.prefix3);
  add(13, word.shape);
  add(14, mix(mix(left.shape, word.shape), right.shape));
  add(15, word.flags);
  add(16, mix(left.flags, word.flags));
  add(17, mix(word.flags, right.flags));
  for (let bit = 0; bit < lexicon.FLAG_BITS; bit += 1) {
    if ((word.flags >> bit) & 1) add(20, bit);
    if (left.capital && (left.flags >> bit) & 1) add(21, bit);
    if (right.capital && (right.flags >> bit) & 1) add(22, bit);
    if (!left.capital && (left.flags >> bit) & 1) add(23, bit);
    if (!right.capital && (right.flags >> bit) & 1) add(24, bit);
    if ((left2.flags >> bit) & 1) add(25, left2.capital ? bit : bit + 32);
  }
  add(30, mix(opening * 2 + known, style * 4 + (evidence & (IN_LOWER | IN_MIDDLE))));
  add(31, mix(word.flags, opening * 4 + (evidence & (IN_LOWER | IN_MIDDLE))));
  for (let bit = 0; bit < EVIDENCE_BITS; bit += 1) if ((evidence >> bit) & 1) add(32, bit);
  add(33, evidence);
  add(34, place * 8 + Math.min(tokens.length, 7));
  const last = inside(tokens.length - 1);
  const first = inside(0);
  add(35, mix(last.hash, place));
  add(36, mix(first.hash, place));
  add(37, mix(last.flags, place));
  add(38, mix(first.flags, place));
  const outer = before(from - 1);
  const after = words[end + 1] ?? OUTSIDE;
  add(39, mix(outer.hash, place));
  add(40, mix(after.hash, place));
  add(41, mix(outer.hash, after.hash));
  if (last.possessive) add(42, place);
  if (word.possessive) add(43, 0);
  if (left.possessive) add(44, 0);
  add(45, phrases[k] ?? 0);
  add(80, word.kind);
  add(81, left.kind * 128 + word.kind);
  add(82, word.kind * 128 + right.kind);
  const head = headOf(words, tokens, k);
  add(46, head.flags);
  add(47, mix(head.flags, word.flags));
  if (!word.capital) add(48, mix(mix(word.hash, left.flags), right.flags));
  add(49, officeBefore(words, tokens, k));
  const of = headBeforeOf(words, tokens, k);
  if (of !== OUTSIDE) {
    add(91, mix(of.flags & HEADS, word.kind));
    add(92, of.hash);
  }
  if (right.lower === 'of') add(93, mix(word.flags & HEADS, right2.kind));
  if (left.flags & (lexicon.ADDRESS | lexicon.OFFICE)) add(94, left.capital ? 1 : 0);
  return n;
}

const HEADS = lexicon.ORGANISATION_HEAD | lexicon.PLACE_START | lexicon.PLACE_END | lexicon.OFFICE;

/** The word before "of" or "of the" where one stands at most three words back in the segment: "Bank" for "England". */
function headBeforeOf(words: readonly Word[], tokens: readonly number[], k: number): Word {
  for (let j = k; j > Math.max(0, k - 4); j -= 1)
    if (words[tokens[j] ?? -1]?.lower === 'of') return words[tokens[j - 1] ?? -1] ?? OUTSIDE;
  return OUTSIDE;
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
