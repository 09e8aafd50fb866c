// Do words that are neighbours in the question stand together in a document?
import type { Occurrence } from '../../corpus/match.ts';

/** Both as shares of what all neighbours of the question weigh, from 0 to 1. */
export interface Neighbours {
  /** Side by side somewhere, in the question's order. */
  readonly pairs: number;
  /** Near each other somewhere, in either order: one word between them is half as near. */
  readonly closeness: number;
}

/** Words further apart than this have nothing to do with each other. */
const REACH = 8;

/** Looks through a whole document; a pair of neighbours weighs what its lighter word weighs. */
export function neighboursIn(occurrences: readonly Occurrence[], weights: readonly number[]): Neighbours {
  const near = new Float64Array(weights.length);
  const beside = new Uint8Array(weights.length);
  for (const [i, { wanted, sentence, at }] of occurrences.entries()) {
    if (wanted < 0 || at < 0) continue;
    for (let n = i + 1; n < occurrences.length; n++) {
      const next = occurrences[n];
      if (next === undefined || next.sentence !== sentence || next.at > at + REACH) break;
      if (next.wanted < 0 || next.at < 0 || Math.abs(next.wanted - wanted) !== 1) continue;
      const first = Math.min(wanted, next.wanted);
      near[first] = Math.max(near[first] ?? 0, 1 / Math.max(1, next.at - at));
      if (next.wanted > wanted && next.at === at + 1) beside[first] = 1;
    }
  }
  return shares(near, beside, weights);
}

function shares(near: Float64Array, beside: Uint8Array, weights: readonly number[]): Neighbours {
  let all = 0;
  let pairs = 0;
  let closeness = 0;
  for (let i = 0; i + 1 < weights.length; i++) {
    const weight = Math.min(weights[i] ?? 0, weights[i + 1] ?? 0);
    all += weight;
    closeness += weight * (near[i] ?? 0);
    if (beside[i] === 1) pairs += weight;
  }
  return all === 0 ? { pairs: 0, closeness: 0 } : { pairs: pairs / all, closeness: closeness / all };
}
