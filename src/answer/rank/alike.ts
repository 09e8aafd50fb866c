// What else may a document call what the question asks for?
import { stem } from '../../corpus/stem.ts';
import { FORMS, PEOPLES, SPELLINGS, SYNONYMS } from './lexicon/alike.ts';

/** A term in place of another, with how well it fits, from 0 to 1. */
export interface Alternative {
  readonly term: string;
  readonly fit: number;
}

const FITS = { spelling: 1, form: 0.7, people: 0.7, synonym: 0.3 };

/** Other terms for a term, the best first; empty for most. */
export function alike(term: string): readonly Alternative[] {
  if (table.size === 0) fill();
  return table.get(term) ?? [];
}

const table = new Map<string, Alternative[]>();

function fill(): void {
  for (const [list, fit] of [
    [SPELLINGS, FITS.spelling],
    [FORMS, FITS.form],
    [PEOPLES, FITS.people],
  ] as const)
    for (const group of groups(list))
      for (const term of group) for (const other of group) put(term, other, fit);
  for (const [first = '', ...others] of groups(SYNONYMS))
    for (const other of others) {
      put(first, other, FITS.synonym);
      put(other, first, FITS.synonym);
    }
}

function groups(list: string): string[][] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(stem));
}

function put(term: string, other: string, fit: number): void {
  if (term === other) return;
  const known = table.get(term);
  if (known === undefined) table.set(term, [{ term: other, fit }]);
  else if (!known.some((one) => one.term === other)) known.push({ term: other, fit });
}
