// How well does each label fit a word? Weights for features, learned by bench/train-names.ts.
import { LABELS } from './labels.ts';
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
}

/** A model as it is stored: features and weights as base64 of their bytes, little endian. */
export interface Packed {
  readonly scale: number;
  readonly features: string;
  readonly rows: string;
  readonly steps: string;
}

/** The model that the product reads names with. */
export const MODEL = unpack(packed);

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
  return { hashes, mask: size - 1, offsets, rows, steps, scale };
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
