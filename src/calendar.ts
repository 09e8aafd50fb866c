// Which days does a date mean? Calendar arithmetic and TIMEX3 values; no clock, no time zones.

/** A day of the proleptic Gregorian calendar; year 0 is 1 BC. Months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How exact a value is, finest first. */
export const PRECISIONS = [
  'minute',
  'part',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A value that stands on the calendar: its first and last day (both belong to it) and how exact it is. */
export interface Extent {
  readonly first: string;
  readonly last: string;
  readonly precision: Precision;
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** First and last month of each season; winter runs into the next year. */
const SEASONS = { SP: [3, 5], SU: [6, 8], FA: [9, 11], WI: [12, 14] } as const;
const VALUE =
  /^(?<bc>BC)?(?:(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?|-W(?<week>\d{2})(?<weekend>-WE)?|-Q(?<quarter>[1-4])|-H(?<half>[12])|-(?<season>SP|SU|FA|WI))?(?<time>T.+)?|(?<decade>\d{3})|(?<century>\d{2}))$/;

/** Days since 1 January of year 0; counts backwards before it. */
export function dayNumber({ year, month, day }: Day): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const afterFebruary = month > 2 && isLeap(year) ? 1 : 0;
  // Whole, though V8 takes what was divided for a fraction, and then boxes every `{ first, last }` of the program.
  return (365 * year + leaps + (DAYS_BEFORE[month - 1] ?? 0) + afterFebruary + day) | 0;
}

/** The day with this number: the inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  let year = Math.floor(number / 365.2425);
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= number) year += 1;
  while (dayNumber({ year, month: 1, day: 1 }) > number) year -= 1;
  let month = 12;
  while (dayNumber({ year, month, day: 1 }) > number) month -= 1;
  return { year, month, day: number - dayNumber({ year, month, day: 1 }) + 1 };
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether such a day exists. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The month so many months later or earlier. */
export function monthsLater(year: number, month: number, count: number): { year: number; month: number } {
  const total = year * 12 + month - 1 + count;
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
}

/** 1 for Monday … 7 for Sunday. */
export function weekday(number: number): number {
  return ((((number - MONDAY) % 7) + 7) % 7) + 1;
}
const MONDAY = dayNumber({ year: 2024, month: 1, day: 1 });

/** The ISO 8601 week of a day: week 1 holds the first Thursday of its year. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekday(number) + 4;
  const { year } = dayOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - weekday(fourth) + 1 + (week - 1) * 7;
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm that Butcher's Almanac printed in 1876). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}

/** `2024` or, before Christ, `BC0044`. */
export function yearValue(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${String(month).padStart(2, '0')}`;
}

export function dayValue(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${monthValue(year, month)}-${String(day).padStart(2, '0')}`;
}

export function weekValue(number: number): string {
  const { year, week } = isoWeek(number);
  return `${yearValue(year)}-W${String(week).padStart(2, '0')}`;
}

/** The number of a `YYYY-MM-DD` day (a time after it is ignored); null for anything else. */
export function parseDay(value: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(value);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? dayNumber(day) : null;
}

/** The place of a TIMEX3 value on the calendar; null for lengths, sets, `PRESENT_REF` and what is no value. */
export function extentOf(value: string): Extent | null {
  const span = spanOf(value);
  if (span === null) return null;
  return { first: dayValue(span.first), last: dayValue(span.last), precision: span.precision };
}

/** Whether `extentOf` finds a place for a value. */
export function isOnCalendar(value: string): boolean {
  return spanOf(value) !== null;
}

interface DaySpan {
  readonly first: number;
  readonly last: number;
  readonly precision: Precision;
}

function spanOf(value: string): DaySpan | null {
  const found = VALUE.exec(value)?.groups;
  if (found === undefined) return null;
  const { bc, decade, century, time } = found;
  if (decade !== undefined) return years(bc, Number(decade) * 10, 10, 'decade');
  if (century !== undefined) return years(bc, Number(century) * 100, 100, 'century');
  const year = bc === undefined ? Number(found['year']) : 1 - Number(found['year']);
  const span = spanInYear(year, found);
  if (span === null || time === undefined) return span;
  return { ...span, precision: /^T\d/.test(time) ? 'minute' : 'part' };
}

function spanInYear(year: number, found: Record<string, string | undefined>): DaySpan | null {
  const { day, week, weekend, quarter, half, season } = found;
  const month = Number(found['month'] ?? 0);
  if (day !== undefined) {
    const whole = { year, month, day: Number(day) };
    if (!isDay(whole)) return null;
    return { first: dayNumber(whole), last: dayNumber(whole), precision: 'day' };
  }
  if (week !== undefined) return spanOfWeek(year, Number(week), weekend !== undefined);
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3, 'quarter');
  if (half !== undefined) return months(year, Number(half) * 6 - 5, Number(half) * 6, 'half');
  if (season === 'SP' || season === 'SU' || season === 'FA' || season === 'WI')
    return months(year, SEASONS[season][0], SEASONS[season][1], 'season');
  if (found['month'] === undefined) return months(year, 1, 12, 'year');
  return month >= 1 && month <= 12 ? months(year, month, month, 'month') : null;
}

function spanOfWeek(year: number, week: number, weekend: boolean): DaySpan | null {
  const monday = mondayOf(year, week);
  if (isoWeek(monday).year !== year || week === 0) return null;
  if (weekend) return { first: monday + 5, last: monday + 6, precision: 'weekend' };
  return { first: monday, last: monday + 6, precision: 'week' };
}

function years(bc: string | undefined, from: number, count: number, precision: Precision): DaySpan {
  const first = bc === undefined ? from : 1 - (from + count - 1);
  return { ...months(first, 1, count * 12, precision), precision };
}

function months(year: number, from: number, to: number, precision: Precision): DaySpan {
  const end = monthsLater(year, 1, to);
  return {
    first: dayNumber({ year, month: from, day: 1 }),
    last: dayNumber({ ...end, day: 1 }) - 1,
    precision,
  };
}

/**
 * The order of a timeline: by first day; a day and its hours before the week, month or year that begins on
 * it; hours in their order. Values without a place on the calendar come last, in their own order.
 */
export function compareValues(a: string, b: string): number {
  return comparePlaced(placed(a), placed(b));
}

/** Values in the order of `compareValues`, many times quicker than sorting by it. */
export function valuesInOrder(values: Iterable<string>): string[] {
  return Array.from(values, placed)
    .toSorted(comparePlaced)
    .map(({ value }) => value);
}

interface Placed {
  readonly value: string;
  readonly span: DaySpan | null;
}

function placed(value: string): Placed {
  return { value, span: spanOf(value) };
}

function comparePlaced({ value: a, span: left }: Placed, { value: b, span: right }: Placed): number {
  if (left === null || right === null) return left === right ? compareText(a, b) : left === null ? 1 : -1;
  return (
    left.first - right.first ||
    coarseness(left) - coarseness(right) ||
    hourOf(a) - hourOf(b) ||
    compareText(a, b)
  );
}

/** 0 up to a day, then more the longer the precision. */
function coarseness({ precision }: DaySpan): number {
  return Math.max(0, PRECISIONS.indexOf(precision) - PRECISIONS.indexOf('day'));
}

/** The hour at which a value begins; a whole day or more begins at 0. */
function hourOf(value: string): number {
  const [, time = ''] = value.split('T');
  const clock = /^(\d{2})(?::(\d{2}))?/.exec(time);
  if (clock !== null) return Number(clock[1]) + Number(clock[2] ?? 0) / 60;
  return { MO: 6, DT: 8, MI: 12, AF: 12.1, EV: 18, NI: 20 }[time.slice(0, 2)] ?? 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How a value lies to a range of days (`YYYY-MM-DD`, both ends included; an open end is undefined). */
export type Lie = 'inside' | 'across' | 'outside';

/** `across`: days inside and days outside are meant by it; `outside` too where it has no place on the calendar. */
export function lieOf(value: string, from: string | undefined, to: string | undefined): Lie {
  const span = spanOf(value);
  if (span === null) return 'outside';
  const first = from === undefined ? null : parseDay(from);
  const last = to === undefined ? null : parseDay(to);
  if ((first !== null && span.last < first) || (last !== null && span.first > last)) return 'outside';
  return (first !== null && span.first < first) || (last !== null && span.last > last) ? 'across' : 'inside';
}

/** How many days a value may mean; 0 where it has no place on the calendar. */
export function daysIn(value: string): number {
  const span = spanOf(value);
  return span === null ? 0 : span.last - span.first + 1;
}
