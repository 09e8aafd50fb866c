// How likely does a term stand in any document, before one has looked?
import { GENERAL } from './lexicon/general.ts';

/** Level of the terms that are too rare for the list: half as common as its rarest. */
const RARE = 0;

const levels = new Map<string, number>();

/** How often a term stands among a million words of English at large; never 0. */
export function perMillion(term: string): number {
  if (levels.size === 0) learn();
  return 2 ** ((levels.get(term) ?? RARE) / 2);
}

function learn(): void {
  for (const line of GENERAL.trim().split('\n')) {
    const [level = '', ...terms] = line.split(' ');
    for (const term of terms) levels.set(term, Number(level));
  }
}
