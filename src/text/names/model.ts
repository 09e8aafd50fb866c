// How well does each label fit a word? Weights for features, learned by bench/train-names.ts.
import { MOST_FEATURES, SIDES, sideFeatures } from './features.ts';
import { LABELS } from './labels.ts';
import type { Word } from './words.ts';
import packed from './weights.json' with { type: 'json' };

/** Weights by feature hash; all are whole numbers from -127 to 127, in units of `1 / scale`. */
export interface Model {
  /** Open addressing: the feature stands at `hash & mask` or in the next free slot; 0 marks an empty one. */
  readonly hashes: Int32Array;
  readonly mask: number;
  /** Where the weights of the feature in the same slot begin in `rows`. */
  readonly offsets: Int32Array;
  /** One weight for each label and feature. */
  readonly rows: Int8Array;
  /** Weight of `label` after `before`: `[before * LABELS + label]`, with START as the last `before`. */
  readonly steps: Int8Array;
  readonly scale: number;
  /** What words tell by themselves, added up. */
  readonly sums: Sums;
}

/** A model as it is stored: features and weights as base64 of their bytes, little endian. */
export interface Packed {
  readonly scale: number;
  readonly features: string;
  readonly rows: string;
  readonly steps: string;
}

export function unpack({ scale, features, rows, steps }: Packed): Model {
  const bytes = Buffer.from(features, 'base64');
  const hashes = Int32Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readInt32LE(i * 4));
  return modelOf(
    hashes,
    Int8Array.from(Buffer.from(rows, 'base64')),
    Int8Array.from(Buffer.from(steps, 'base64')),
    scale,
  );
}

/** Makes the look-up table for features in the order of their rows. */
function modelOf(features: Int32Array, rows: Int8Array, steps: Int8Array, scale: number): Model {
  let size = 16;
  while (size < features.length * 2) size *= 2;
  const hashes = new Int32Array(size);
  const offsets = new Int32Array(size);
  for (let row = 0; row < features.length; row += 1) {
    const hash = features[row] || 1;
    let slot = hash & (size - 1);
    while (hashes[slot] !== 0) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    offsets[slot] = row * LABELS;
  }
  return { hashes, mask: size - 1, offsets, rows, steps, scale, sums: new Sums() };
}

/** Adds the weights of the first `count` features to `scores[at .. at + LABELS]`. */
export function addScores(
  model: Model,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  const { hashes, mask, offsets, rows } = model;
  for (let i = 0; i < count; i += 1) {
    const hash = features[i] || 1;
    let slot = hash & mask;
    let found = hashes[slot];
    while (found !== hash && found !== 0) {
      slot = (slot + 1) & mask;
      found = hashes[slot];
    }
    if (found === 0) continue;
    const offset = offsets[slot] ?? 0;
    for (let label = 0; label < LABELS; label += 1)
      scores[at + label] = (scores[at + label] ?? 0) + (rows[offset + label] ?? 0);
  }
}

/** Words whose sums are kept, a power of two: 1.5 MB. A word takes the place of another. */
const MOST_WORDS = 1 << 14;

/** For each word and side the sum of the weights of `sideFeatures`, one for each label. */
class Sums {
  readonly #words: (Word | undefined)[] = Array.from({ length: MOST_WORDS }, () => undefined);
  /** The sum of a label stands at what `of` gives and `side * LABELS + label` more. */
  readonly all = new Int16Array(MOST_WORDS * SIDES * LABELS);

  /** Where the sums of a word begin in `all`. */
  of(word: Word, model: Model): number {
    const place = (word.hash ^ word.shape ^ (word.possessive ? 1 : 0)) & (MOST_WORDS - 1);
    const at = place * SIDES * LABELS;
    if (this.#words[place] !== word) {
      this.#words[place] = word;
      this.#write(word, model, at);
    }
    return at;
  }

  #write(word: Word, model: Model, at: number): void {
    for (let side = 0; side < SIDES; side += 1) {
      sum.fill(0);
      addScores(model, buffer, sideFeatures(word, side, buffer, 0), sum, 0);
      this.all.set(sum, at + side * LABELS);
    }
  }
}

const buffer = new Int32Array(MOST_FEATURES);
const sum = new Int32Array(LABELS);

/** Adds to `scores[at .. at + LABELS]` what a word seen from one side tells by itself. */
export function addSums(model: Model, word: Word, side: number, scores: Int32Array, at: number): void {
  const from = model.sums.of(word, model) + side * LABELS;
  const { all } = model.sums;
  for (let label = 0; label < LABELS; label += 1)
    scores[at + label] = (scores[at + label] ?? 0) + (all[from + label] ?? 0);
}

/** The model that the product reads names with. */
export const MODEL = unpack(packed);
