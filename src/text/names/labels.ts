// Which labels may words bear, which may follow which, and which row of them fits best?
import type { EntityType } from '../../model.ts';

/** `other` names (works, events, products) are read so that they are not taken for people. */
export const KINDS = ['person', 'organization', 'place', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** 0: in no name; then begin and inside of each kind. */
export const OUTSIDE = 0;
export const LABELS = 1 + 2 * KINDS.length;
/** What stands before the first word of a segment. */
export const START = 1 + 2 * KINDS.length;

export function beginOf(kind: Kind): number {
  return 1 + 2 * KINDS.indexOf(kind);
}

export function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

/** The place of a label's kind in KINDS; -1 for words in no name. */
export function kindOf(label: number): number {
  return (label - 1) >> 1;
}

/** The type that a label stands for; undefined for no name and for other names. */
export function typeOf(label: number): EntityType | undefined {
  const kind = KINDS[kindOf(label)];
  return kind === 'other' ? undefined : kind;
}

/** Whether `label` may follow `before`: the inside of a name follows its begin or inside. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || before === label || before === label - 1;
}

/** The labels that may follow each label, START last, and those that may begin a name. */
const FOLLOWERS = Array.from({ length: LABELS + 1 }, (_, before) =>
  Array.from({ length: LABELS }, (__, label) => label).filter((label) => mayFollow(before, label)),
);

/** A sum that no path reaches. */
const NEVER = -1e9;

/**
 * The row of labels with the highest sum of `scores` (one for each word and label) and `steps` (one for each
 * pair of labels). Words of which `small` is true begin no name. Viterbi's algorithm.
 */
export function bestLabels(scores: Int32Array, steps: Int8Array, small: readonly boolean[]): Uint8Array {
  const length = small.length;
  const best = new Int32Array(length * LABELS).fill(NEVER);
  const from = new Uint8Array(length * LABELS);
  for (let i = 0; i < length; i += 1) {
    for (let before = 0; before <= LABELS; before += 1) {
      if ((i === 0) !== (before === START)) continue;
      const sum = i === 0 ? 0 : (best[(i - 1) * LABELS + before] ?? NEVER);
      if (sum === NEVER) continue;
      for (const label of FOLLOWERS[before] ?? []) {
        if (small[i] && label !== OUTSIDE && !isInside(label)) continue;
        const at = i * LABELS + label;
        const total = sum + (steps[before * LABELS + label] ?? 0) + (scores[at] ?? 0);
        if (total <= (best[at] ?? NEVER)) continue;
        best[at] = total;
        from[at] = before;
      }
    }
  }
  return walkBack(best, from, length);
}

function walkBack(best: Int32Array, from: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const last = (length - 1) * LABELS;
  let label = 0;
  for (let one = 1; one < LABELS; one += 1)
    if ((best[last + one] ?? NEVER) > (best[last + label] ?? NEVER)) label = one;
  for (let i = length - 1; i >= 0; i -= 1) {
    labels[i] = label;
    label = from[i * LABELS + label] ?? 0;
  }
  return labels;
}
