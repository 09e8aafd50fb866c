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

/** Room for the sums of one row of words; grows with the longest row met. */
let best = new Int32Array(64 * LABELS);
let from = new Uint8Array(64 * LABELS);

/**
 * Writes the row of labels with the highest sum of `scores` (one for each word and label) and `steps` (one for each
 * pair of labels) for the words from `first` to `end`, `end` not included. Words of which `small` is 1 begin no name.
 * Viterbi's algorithm.
 */
export function bestLabels(
  scores: Int32Array,
  steps: Int8Array,
  small: Uint8Array,
  first: number,
  end: number,
  labels: Uint8Array,
): void {
  const size = (end - first) * LABELS;
  if (size > best.length) {
    best = new Int32Array(size * 2);
    from = new Uint8Array(size * 2);
  }
  best.fill(NEVER, 0, size);
  step(START, 0, 0, first);
  for (let at = first + 1; at < end; at += 1)
    for (let before = 0; before < LABELS; before += 1) {
      const sum = best[(at - first - 1) * LABELS + before] ?? NEVER;
      if (sum !== NEVER) step(before, sum, (at - first) * LABELS, at);
    }
  walkBack(first, end, labels);

  /** Goes on from a label with its sum to the word at `at`, whose sums stand from `to` on. */
  function step(before: number, sum: number, to: number, at: number): void {
    for (const label of FOLLOWERS[before] ?? []) {
      if (small[at] && label !== OUTSIDE && !isInside(label)) continue;
      const total = sum + (steps[before * LABELS + label] ?? 0) + (scores[at * LABELS + label] ?? 0);
      if (total <= (best[to + label] ?? NEVER)) continue;
      best[to + label] = total;
      from[to + label] = before;
    }
  }
}

function walkBack(first: number, end: number, labels: Uint8Array): void {
  const last = (end - first - 1) * LABELS;
  let label = 0;
  for (let one = 1; one < LABELS; one += 1)
    if ((best[last + one] ?? NEVER) > (best[last + label] ?? NEVER)) label = one;
  for (let at = end - 1; at >= first; at -= 1) {
    labels[at] = label;
    label = from[(at - first) * LABELS + label] ?? 0;
  }
}
