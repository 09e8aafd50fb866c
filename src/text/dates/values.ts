// Which TIMEX3 value do the words of a match add up to?
import {
  dayNumber,
  dayOf,
  dayValue,
  isDay,
  monthsLater,
  monthValue,
  weekday,
  weekValue,
  yearValue,
} from '../../calendar.ts';
import type { Found } from './found.ts';
import type { Place } from './story.ts';

/** Units by the values that the lexicon gives them. */
export const UNIT = {
  second: 0,
  minute: 1,
  hour: 2,
  day: 3,
  week: 4,
  month: 5,
  year: 6,
  decade: 7,
  century: 8,
  fortnight: 9,
  weekend: 10,
} as const;

/** How each unit is written in a length: a prefix, a factor, a letter. */
const LENGTHS: readonly (readonly [prefix: string, factor: number, letter: string])[] = [
  ['PT', 1, 'S'],
  ['PT', 1, 'M'],
  ['PT', 1, 'H'],
  ['P', 1, 'D'],
  ['P', 1, 'W'],
  ['P', 1, 'M'],
  ['P', 1, 'Y'],
  ['P', 10, 'Y'],
  ['P', 100, 'Y'],
  ['P', 2, 'W'],
  ['P', 1, 'WE'],
];
const PARTS = ['TMO', 'TAF', 'TEV', 'TNI'];

/** A day as a value; null where there is none such ("31 June"). */
export function dayIn(year: number, month: number, day: number): string | null {
  return isDay({ year, month, day }) ? dayValue(dayNumber({ year, month, day })) : null;
}

/** Adds the part of the day that the match names, as in "Monday evening" or "the night of 3 May". */
export function withPart(value: string | null, found: Found): string | null {
  if (value && found.has('hours')) return `${value}TMO`;
  const name = found.has('p2') ? 'p2' : 'p1';
  return value && found.has(name) ? value + (PARTS[found.value(name)] ?? '') : value;
}

export function partOf(found: Found, name: string): string {
  return PARTS[found.value(name)] ?? '';
}

/** `T17:30` from minutes after midnight. */
export function clockValue(minutes: number): string {
  return `T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The year that a match writes, negative and 0 before Christ; null where it writes none. */
export function yearWritten(found: Found): number | null {
  if (found.has('bc')) return 1 - found.value('bc');
  return found.has('year') ? found.value('year') : null;
}

/** The unit of a match. "second" is a unit here and a number elsewhere. */
export function unitOf(found: Found, name = 'unit'): number {
  const word = found.all(name)[0];
  return word === undefined || word.kind === 'second' ? UNIT.second : word.value;
}

/** The number under `count`; null for "a few" and "several". */
export function countOf(found: Found): number | null {
  const words = found.all('count');
  if (words.every(({ kind }) => kind === 'a' || kind === 'half') && words.length > 1) return 0.5;
  let count = 0;
  let vague = false;
  for (const { kind, value } of words) {
    if (kind === 'vague') vague = true;
    else if (kind === 'hundred' || kind === 'dozen') count = Math.max(count, 1) * value;
    else if (kind === 'half') count += 0.5;
    else if (kind === 'a') count = Math.max(count, 1);
    else count += value;
  }
  return vague || count === 0 ? null : count;
}

/** `P2D`, `PT30M`, `P1.5Y`; `PXY` without a count. */
export function lengthValue(count: number | null, unit: number): string {
  const [prefix, factor, letter] = LENGTHS[unit] ?? ['P', 1, 'D'];
  if (count !== null) return `${prefix}${count * factor}${letter}`;
  if (unit === UNIT.decade) return 'PXDE';
  return unit === UNIT.century ? 'PXCE' : `${prefix}X${letter}`;
}

/** Years further back have no value of their own. */
const EARLIEST = -9999;

/** The week, month, year … that lies so many of them from the one with this day. */
export function unitFrom(day: number, unit: number, offset: number): string {
  const { year, month } = dayOf(day);
  switch (unit) {
    case UNIT.day:
      return dayValue(day + offset);
    case UNIT.week:
      return weekValue(day + 7 * offset);
    case UNIT.fortnight:
      return weekValue(day + 14 * offset);
    case UNIT.weekend:
      return `${weekValue(day + 7 * offset)}-WE`;
    case UNIT.month: {
      const at = monthsLater(year, month, offset);
      return monthValue(at.year, at.month);
    }
    case UNIT.year:
      return year + offset > EARLIEST ? yearValue(year + offset) : 'PAST_REF';
    case UNIT.decade:
      return decadeValue(year + 10 * offset);
    case UNIT.century:
      return centuryValue(year + 100 * offset);
    default:
      return '';
  }
}

/** The same from a place in the story, which may be known to the month or the year only. */
export function unitFromPlace(place: Place, unit: number, offset: number): string {
  const exact = place.day !== undefined;
  const monthly = exact || place.month !== undefined;
  const fine = unit <= UNIT.week || unit === UNIT.fortnight || unit === UNIT.weekend;
  if ((fine && !exact) || (unit === UNIT.month && !monthly)) return '';
  if (place.year <= 0) return beforeChrist(place.year, unit, offset);
  return unitFrom(
    place.day ?? dayNumber({ year: place.year, month: place.month ?? 1, day: 1 }),
    unit,
    offset,
  );
}

function beforeChrist(year: number, unit: number, offset: number): string {
  if (unit === UNIT.year) return yearValue(year + offset);
  if (unit === UNIT.decade) return decadeValue(year + 10 * offset);
  return unit === UNIT.century ? centuryValue(year + 100 * offset) : '';
}

export function decadeValue(year: number): string {
  return yearValue(year).slice(0, -1);
}

export function centuryValue(year: number): string {
  return yearValue(year).slice(0, -2);
}

/** The year's quarter (1–4) of a month. */
export function quarterOf(month: number): number {
  return Math.floor((month - 1) / 3) + 1;
}

/** The weekend that "the weekend" means: the one that is on or is over, or with `ahead` the one to come. */
export function weekendNear(day: number, ahead: boolean): string {
  const on = weekday(day) >= 6;
  return `${weekValue(on || ahead ? day : day - 7)}-WE`;
}
