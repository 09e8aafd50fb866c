// How does a person write a date? TIMEX3 values in plain English, and English dates as days.
import { daysInMonth, extentOf, isDay, parseDay } from '../calendar.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const NTH = ['first', 'second', 'third', 'fourth'];

/**
 * A value as people write it, exactly as exact as it is: "12 August 2024", "evening of 12 August 2024",
 * "week of 5 August 2024", "March 2021", "the 1980s". A value without a place on the calendar stays as it is.
 */
export function plainDate(value: string): string {
  const extent = extentOf(value);
  if (extent === null) return value;
  const [date = '', time = ''] = value.split('T');
  switch (extent.precision) {
    case 'minute':
      return `${plainDay(date)}, ${time.slice(0, 5)}`;
    case 'part':
      return partOf(date, time);
    case 'day':
      return plainDay(date);
    case 'weekend':
      return `weekend of ${plainDay(extent.first)}`;
    case 'week':
      return `week of ${plainDay(extent.first)}`;
    case 'month':
      return `${MONTHS[Number(date.slice(-2)) - 1] ?? ''} ${plainYear(date)}`;
    case 'season':
      return `${SEASONS[date.slice(-2)] ?? ''} ${plainYear(date)}`;
    case 'quarter':
      return `${NTH[Number(date.slice(-1)) - 1] ?? ''} quarter of ${plainYear(date)}`;
    case 'half':
      return `${NTH[Number(date.slice(-1)) - 1] ?? ''} half of ${plainYear(date)}`;
    case 'year':
      return plainYear(date);
    case 'decade':
      return `the ${plainYear(`${date}0`).replace(/ BC$/, 's BC')}${date.startsWith('BC') ? '' : 's'}`;
    case 'century':
      return `${ordinal(Number(date.replace('BC', '')) + 1)} century${date.startsWith('BC') ? ' BC' : ''}`;
  }
}

function plainDay(date: string): string {
  const [, month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${plainYear(date)}`;
}

/** `2024`, and `480 BC` for `BC0480`. */
function plainYear(date: string): string {
  return date.startsWith('BC') ? `${Number(date.slice(2, 6))} BC` : String(Number(date.slice(0, 4)));
}

function partOf(date: string, time: string): string {
  const part = PARTS[time.slice(0, 2)];
  return part === undefined ? plainDay(date) : `${part} of ${plainDay(date)}`;
}

function ordinal(number: number): string {
  const last = number % 10;
  const teen = Math.floor((number % 100) / 10) === 1;
  return `${number}${teen || last > 3 || last === 0 ? 'th' : (['st', 'nd', 'rd'][last - 1] ?? 'th')}`;
}

/** The first and last day that a person means with a date, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<name>\p{L}+)\.?,?\s+(?<year>\d{4})$/u,
  /^(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
  /^(?<name>\p{L}+)\.?,?\s+(?<year>\d{4})$/u,
  /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})$/,
];

/**
 * The days of "2024-08", "2024", "12 August 2024", "August 12, 2024", "Aug 2024", "12.8.2024" (day first) or any
 * TIMEX3 value such as `2024-W32`; null for what is none of these.
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

/** 1 for "January" or "jan"; null for what begins no month, or several. */
function monthNumber(name: string): number | null {
  if (name.length < 3) return null;
  const matching = MONTHS.filter((month) => month.toLowerCase().startsWith(name.toLowerCase()));
  const sept = name.toLowerCase() === 'sept';
  return matching.length === 1 || sept ? MONTHS.indexOf(matching[0] ?? 'September') + 1 : null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
