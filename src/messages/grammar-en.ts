// English: numbers, counts, lists and days.
import { grammarOf } from './grammar.ts';

const PARTS = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const SEASONS = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const NTH = ['first', 'second', 'third', 'fourth'];

const english = grammarOf('en-GB', {
  at: (day, clock) => `${day}, ${clock}`,
  part: (part, day) => `${PARTS[part]} of ${day}`,
  weekend: (day) => `weekend of ${day}`,
  week: (day) => `week of ${day}`,
  season: (season, year) => `${SEASONS[season]} ${year}`,
  quarter: (nth, year) => `${NTH[nth - 1] ?? ''} quarter of ${year}`,
  half: (nth, year) => `${NTH[nth - 1] ?? ''} half of ${year}`,
  decade: (year, bc) => `the ${year}s${bc ? ' BC' : ''}`,
  century: (nth, bc) => `${ordinal(nth)} century${bc ? ' BC' : ''}`,
});

export const { number, listed, size, date } = english;

/** Most plurals only add an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return english.counted(count, one, many);
}

/** “a”, “b” and “c”. */
export function quoted(words: readonly string[]): string {
  return listed(words.map((word) => `“${word}”`));
}

function ordinal(nth: number): string {
  const last = nth % 10;
  const teen = Math.floor((nth % 100) / 10) === 1;
  return `${nth}${teen || last > 3 || last === 0 ? 'th' : (['st', 'nd', 'rd'][last - 1] ?? 'th')}`;
}
