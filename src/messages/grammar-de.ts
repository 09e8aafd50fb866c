// German: numbers, counts, lists and days.
import { deCommands } from './commands-de.ts';
import { grammarOf } from './grammar.ts';
import { typedIn } from './typed.ts';

const PARTS = {
  MO: 'Morgen des',
  MI: 'Mittag des',
  AF: 'Nachmittag des',
  EV: 'Abend des',
  NI: 'Nacht des',
  DT: 'tagsüber am',
};
const SEASONS = { SP: 'Frühjahr', SU: 'Sommer', FA: 'Herbst', WI: 'Winter' };

export const { number, counted, listed, size, date } = grammarOf('de', {
  at: (day, clock) => `${day}, ${clock} Uhr`,
  part: (part, day) => `${PARTS[part]} ${day}`,
  weekend: (day) => `Wochenende vom ${day}`,
  week: (day) => `Woche vom ${day}`,
  season: (season, year) => `${SEASONS[season]} ${year}`,
  quarter: (nth, year) => `${nth}. Quartal ${year}`,
  half: (nth, year) => `${nth}. Halbjahr ${year}`,
  decade: (year, bc) => `${year}er-Jahre${bc ? ' v. Chr.' : ''}`,
  century: (nth, bc) => `${nth}. Jahrhundert${bc ? ' v. Chr.' : ''}`,
});

/** „a“, „b“ und „c“. */
export function quoted(words: readonly string[]): string {
  return listed(words.map((word) => `„${word}“`));
}

export const { option, slash } = typedIn(deCommands);
