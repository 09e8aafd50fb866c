// How are the weights of the name model learned? A linear-chain conditional random field, by AdaGrad.
import { LABELS, OUTSIDE, START, isInside, mayFollow } from '../src/text/names/labels.ts';

/** One segment: the feature rows of each word, and the labels that are right for it (a bit set; all bits: unknown). */
export interface Example {
  readonly rows: readonly Int32Array[];
  readonly right: Int32Array;
  /** Words that cannot begin a name. */
  readonly small: readonly boolean[];
}

export interface Learned {
  readonly weights: Float64Array;
  readonly steps: Float64Array;
}

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly decay: number;
}

/** Learns weights for `count` features; the same examples in the same order give the same bytes. */
export function learn(
  examples: readonly Example[],
  count: number,
  { rounds, rate, decay }: Settings,
): Learned {
  const weights = new Float64Array(count * LABELS);
  const steps = new Float64Array((LABELS + 1) * LABELS);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const stepSquares = new Float64Array(steps.length).fill(1e-6);
  const order = examples.map((_, i) => i);
  const random = generator(7);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i];
      if (example === undefined) continue;
      const { words, pairs } = gradient(example, weights, steps);
      example.rows.forEach((rows, at) => {
        for (const row of rows)
          for (let label = 0; label < LABELS; label += 1) {
            const slope = (words[at * LABELS + label] ?? 0) - decay * (weights[row * LABELS + label] ?? 0);
            descend(weights, squares, row * LABELS + label, slope, rate);
          }
      });
      for (let k = 0; k < steps.length; k += 1)
        if (pairs[k] !== 0) descend(steps, stepSquares, k, (pairs[k] ?? 0) - decay * (steps[k] ?? 0), rate);
    }
  }
  return { weights, steps };
}

function descend(
  weights: Float64Array,
  squares: Float64Array,
  at: number,
  slope: number,
  rate: number,
): void {
  if (slope === 0) return;
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  weights[at] = (weights[at] ?? 0) + (rate * slope) / Math.sqrt(square);
}

/** Expected counts under the right labels less those under all labels. */
function gradient({ rows, right, small }: Example, weights: Float64Array, steps: Float64Array) {
  const n = rows.length;
  const scores = new Float64Array(n * LABELS);
  rows.forEach((features, at) => {
    for (const row of features)
      for (let label = 0; label < LABELS; label += 1)
        scores[at * LABELS + label] =
          (scores[at * LABELS + label] ?? 0) + (weights[row * LABELS + label] ?? 0);
  });
  const allowed = (i: number, label: number) => !(small[i] && label !== OUTSIDE && !isInside(label));
  const words = new Float64Array(n * LABELS);
  const pairs = new Float64Array((LABELS + 1) * LABELS);
  count(1, (i, label) => allowed(i, label) && ((right[i] ?? 0) >> label) % 2 === 1);
  count(-1, allowed);
  return { words, pairs };

  /** Adds `sign` times the expected counts over the paths through the labels that pass. */
  function count(sign: number, passes: (i: number, label: number) => boolean): void {
    const forward = new Float64Array(n * LABELS).fill(-Infinity);
    const back = new Float64Array(n * LABELS).fill(-Infinity);
    const terms = new Float64Array(LABELS);
    for (let i = 0; i < n; i += 1)
      for (let label = 0; label < LABELS; label += 1) {
        if (!passes(i, label)) continue;
        const own = scores[i * LABELS + label] ?? 0;
        if (i === 0) {
          if (!isInside(label)) forward[label] = own + (steps[START * LABELS + label] ?? 0);
          continue;
        }
        for (let before = 0; before < LABELS; before += 1)
          terms[before] = mayFollow(before, label)
            ? (forward[(i - 1) * LABELS + before] ?? 0) + (steps[before * LABELS + label] ?? 0)
            : -Infinity;
        forward[i * LABELS + label] = own + logSum(terms);
      }
    for (let label = 0; label < LABELS; label += 1)
      back[(n - 1) * LABELS + label] = passes(n - 1, label) ? 0 : -Infinity;
    for (let i = n - 2; i >= 0; i -= 1)
      for (let label = 0; label < LABELS; label += 1) {
        if (!passes(i, label)) continue;
        for (let next = 0; next < LABELS; next += 1)
          terms[next] =
            mayFollow(label, next) && passes(i + 1, next)
              ? (back[(i + 1) * LABELS + next] ?? 0) +
                (steps[label * LABELS + next] ?? 0) +
                (scores[(i + 1) * LABELS + next] ?? 0)
              : -Infinity;
        back[i * LABELS + label] = logSum(terms);
      }
    const total = logSum(forward.subarray((n - 1) * LABELS));
    if (!Number.isFinite(total)) return;
    for (let i = 0; i < n; i += 1)
      for (let label = 0; label < LABELS; label += 1) {
        const here = (forward[i * LABELS + label] ?? 0) + (back[i * LABELS + label] ?? 0);
        if (here === -Infinity) continue;
        words[i * LABELS + label] = (words[i * LABELS + label] ?? 0) + sign * Math.exp(here - total);
        if (i === 0) {
          pairs[START * LABELS + label] =
            (pairs[START * LABELS + label] ?? 0) + sign * Math.exp(here - total);
          continue;
        }
        for (let before = 0; before < LABELS; before += 1) {
          const path = forward[(i - 1) * LABELS + before] ?? 0;
          if (path === -Infinity || !mayFollow(before, label)) continue;
          const step = before * LABELS + label;
          const log =
            path + (steps[step] ?? 0) + (scores[i * LABELS + label] ?? 0) + (back[i * LABELS + label] ?? 0);
          pairs[step] = (pairs[step] ?? 0) + sign * Math.exp(log - total);
        }
      }
  }
}

function logSum(terms: Float64Array): number {
  let highest = -Infinity;
  for (const term of terms) if (term > highest) highest = term;
  if (highest === -Infinity) return highest;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - highest);
  return highest + Math.log(sum);
}

/** Mulberry32: a small generator with a seed, so that training repeats. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const a = order[i];
    const b = order[j];
    if (a === undefined || b === undefined) continue;
    order[i] = b;
    order[j] = a;
  }
}
