// French: numbers, counts, lists and days.
import { frCommands } from './commands-fr.ts';
import { grammarOf, roman } from './grammar.ts';
import { typedIn } from './typed.ts';

const PARTS = {
  MO: 'matin du',
  MI: 'mi-journée du',
  AF: 'après-midi du',
  EV: 'soir du',
  NI: 'nuit du',
  DT: 'journée du',
};
const SEASONS = { SP: 'printemps', SU: 'été', FA: 'automne', WI: 'hiver' };
const NTH = ['premier', 'deuxième', 'troisième', 'quatrième'];

const french = grammarOf('fr', {
  at: (day, clock) => `${day} à ${clock.replace(':', ' h ')}`,
  part: (part, day) => `${PARTS[part]} ${day}`,
  weekend: (day) => `week-end du ${day}`,
  week: (day) => `semaine du ${day}`,
  season: (season, year) => `${SEASONS[season]} ${year}`,
  quarter: (nth, year) => `${NTH[nth - 1] ?? ''} trimestre ${year}`,
  half: (nth, year) => `${NTH[nth - 1] ?? ''} semestre ${year}`,
  decade: (year, bc) => `années ${year}${bc ? ' av. J.-C.' : ''}`,
  century: (nth, bc) => `${roman(nth)}${nth === 1 ? 'er' : 'e'} siècle${bc ? ' av. J.-C.' : ''}`,
});

export const { number, listed, size } = french;

/** Most plurals only add an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return french.counted(count, one, many);
}

/** The first of a month is an ordinal: « 1er août ». */
export function date(value: string): string {
  return french.date(value).replace(/(?<!\d)1 (?=\p{Ll})/u, '1er ');
}

/** « a », « b » et « c ». */
export function quoted(words: readonly string[]): string {
  return listed(words.map((word) => `« ${word} »`));
}

export const { option, slash } = typedIn(frCommands);
