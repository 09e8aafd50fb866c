// How does a person write a date? TIMEX3 values in the words of a language, and what is written as days.
import { type Day, daysInMonth, extentOf, isDay, parseDay } from '../calendar.ts';

/** Hours of a day as TIMEX3 names them: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** How a language writes dates. Years are the calendar's own (0 is 1 BC) unless `bc` says that they count backwards. */
export interface DateWords {
  readonly day: (day: Day) => string;
  readonly month: (year: number, month: number) => string;
  readonly year: (year: number) => string;
  /** A day as `day` writes it, with an hour such as `17:30`. */
  readonly at: (day: string, clock: string) => string;
  readonly part: (part: DayPart, day: string) => string;
  /** Both by their first day. */
  readonly weekend: (day: string) => string;
  readonly week: (day: string) => string;
  readonly season: (season: Season, year: string) => string;
  /** `nth` counts from 1. */
  readonly quarter: (nth: number, year: string) => string;
  readonly half: (nth: number, year: string) => string;
  /** Its first year, 1980 or 470 BC. */
  readonly decade: (year: number, bc: boolean) => string;
  readonly century: (nth: number, bc: boolean) => string;
}

/**
 * A value as people write it, exactly as exact as it is: "12 August 2024", "evening of 12 August 2024",
 * "week of 5 August 2024", "March 2021", "the 1980s". A value without a place on the calendar stays as it is.
 */
export function plainDate(value: string, words: DateWords): string {
  const extent = extentOf(value);
  if (extent === null) return value;
  const [date = '', time = ''] = value.split('T');
  const first = dayIn(extent.first);
  const last = Number(date.slice(-1));
  const day = words.day(first);
  const year = words.year(first.year);
  switch (extent.precision) {
    case 'minute':
      return words.at(day, time.slice(0, 5));
    case 'part':
      return isDayPart(time) ? words.part(time, day) : day;
    case 'day':
      return day;
    case 'weekend':
      return words.weekend(day);
    case 'week':
      return words.week(day);
    case 'month':
      return words.month(first.year, first.month);
    case 'season':
      return words.season(seasonIn(date), year);
    case 'quarter':
      return words.quarter(last, year);
    case 'half':
      return words.half(last, year);
    case 'year':
      return year;
    case 'decade':
      return words.decade(Number(date.replace('BC', '')) * 10, date.startsWith('BC'));
    case 'century':
      return words.century(Number(date.replace('BC', '')) + 1, date.startsWith('BC'));
  }
}

function dayIn(value: string): Day {
  const [, bc, year = '', month = '', day = ''] = /^(BC)?(\d+)-(\d+)-(\d+)$/.exec(value) ?? [];
  return { year: bc === undefined ? Number(year) : 1 - Number(year), month: Number(month), day: Number(day) };
}

function isDayPart(text: string): text is DayPart {
  return /^(?:MO|MI|AF|EV|NI|DT)$/.test(text);
}

function seasonIn(date: string): Season {
  const code = date.slice(-2);
  return code === 'SP' || code === 'SU' || code === 'FA' ? code : 'WI';
}

/** The first and last day that a person means with a date, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th|er|\.[ºo]?|º)?\s+(?:of\s+|de\s+)?(?<name>\p{L}+)\.?,?\s+(?:de\s+)?(?<year>\d{4})$/u,
  /^(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
  /^(?<name>\p{L}+)\.?,?\s+(?:de\s+)?(?<year>\d{4})$/u,
  /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})$/,
];

/**
 * The days of "2024-08", "2024", "12 August 2024", "August 12, 2024", "Aug 2024", "12.8.2024" (day first), the same
 * in German, French or Spanish ("12. August 2024", "1er août 2024", "12 de agosto de 2024"), or any TIMEX3 value such
 * as `2024-W32`; null for what is none of these.
 */
export function daysMeant(text: string): Days | null {
  const given = text.trim().replace(/\s+/g, ' ');
  for (const form of FORMS) {
    const found = form.exec(given)?.groups;
    if (found !== undefined) return daysOf(found);
  }
  const extent = /^\d{3,4}|^\d{2}$/.test(given) ? extentOf(given.toUpperCase()) : null;
  return extent === null ? null : { first: extent.first, last: extent.last };
}

function daysOf(found: Record<string, string | undefined>): Days | null {
  const year = Number(found['year']);
  const month = found['name'] === undefined ? Number(found['month'] ?? 0) : monthNumber(found['name']);
  if (month === null) return null;
  const at = `${String(year).padStart(4, '0')}-`;
  if (month === 0) return { first: `${at}01-01`, last: `${at}12-31` };
  if (found['day'] !== undefined) {
    const day = `${at}${pad(month)}-${pad(Number(found['day']))}`;
    return parseDay(day) === null ? null : { first: day, last: day };
  }
  if (!isDay({ year, month, day: 1 })) return null;
  return { first: `${at}${pad(month)}-01`, last: `${at}${pad(month)}-${daysInMonth(year, month)}` };
}

/** Languages whose names of months are understood, whichever a person is answered in. */
const LANGUAGES = ['en', 'de', 'fr', 'es'];
/** Their names of months, from January on; made when they are first needed. */
let months: readonly (readonly string[])[] | undefined;

/** 1 for "January", "jan", "Januar" or "enero"; null for what begins no month, or several. */
function monthNumber(name: string): number | null {
  if (name.length < 3) return null;
  months ??= LANGUAGES.map(monthsOf);
  const wanted = bare(name);
  const meant = new Set(
    months.flatMap((names) => names.flatMap((one, at) => (one.startsWith(wanted) ? [at + 1] : []))),
  );
  const [only, other] = meant;
  return only === undefined || other !== undefined ? null : only;
}

function monthsOf(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => bare(format.format(Date.UTC(2024, at))));
}

/** Without capitals and accents. */
function bare(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
