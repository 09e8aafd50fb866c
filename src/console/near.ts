// Which known word was probably meant?
import { distance } from '../corpus/names/distance.ts';

/** The first of the words that begins with what was typed, else the one at most so many slips away; none otherwise. */
export function nearest(typed: string, words: readonly string[], most = 2): string | undefined {
  const folded = typed.toLowerCase();
  if (folded === '') return undefined;
  const begun = words.find((word) => word.startsWith(folded));
  if (begun !== undefined) return begun;
  // Two slips in a word of three letters would make anything mean anything.
  const limit = Math.min(most, Math.floor(folded.length / 2));
  const slips = words.map((word) => ({ word, count: distance(folded, word, limit) }));
  const best = slips.toSorted((a, b) => a.count - b.count)[0];
  return best !== undefined && best.count <= limit ? best.word : undefined;
}
