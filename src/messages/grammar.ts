// How does a language write numbers, counts, lists and days? What its own rules of spelling leave to `Intl`.
import { type DateWords, plainDate } from '../calendar/words.ts';

/** What the texts of a language are put together with. */
export interface Grammar {
  readonly number: (number: number) => string;
  /** A number with its noun: "1 document", "1,200 documents". */
  readonly counted: (number: number, one: string, many: string) => string;
  /** Bytes as megabytes with one decimal, below a tenth of one as kilobytes. */
  readonly size: (bytes: number) => string;
  /** "a, b and c". */
  readonly listed: (items: readonly string[]) => string;
  /** A TIMEX3 value or a day as stored (`2024-08-12T19:30`) in words, exactly as exact as it is. */
  readonly date: (value: string) => string;
}

/** Days, months and years are written as the calendar of the locale has them. */
type OwnDateWords = Omit<DateWords, 'day' | 'month' | 'year'>;

/** The grammar of a locale such as `en-GB`. */
export function grammarOf(locale: string, own: OwnDateWords): Grammar {
  const numbers = once(() => new Intl.NumberFormat(locale));
  const kilobytes = once(() => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte' }));
  const megabytes = once(
    () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
  );
  const plurals = once(() => new Intl.PluralRules(locale));
  const lists = once(() => new Intl.ListFormat(locale));
  const words = { ...calendarOf(locale), ...own };
  const number = (count: number): string =>
    count < ALWAYS_PLAIN && Number.isInteger(count) ? String(count) : numbers().format(count);
  return {
    number,
    counted: (count, one, many) => `${number(count)} ${plurals().select(count) === 'one' ? one : many}`,
    size: (bytes) => {
      const few = bytes < MEGABYTE / 10;
      return few ? kilobytes().format(Math.ceil(bytes / 1024)) : megabytes().format(bytes / MEGABYTE);
    },
    listed: (items) => lists().format(items),
    date: (value) => plainDate(value, words),
  };
}

const MEGABYTE = 1_048_576;

/** Below this no language groups digits. */
const ALWAYS_PLAIN = 1000;

/** Making a format takes longer than a whole answer: each is made once, and only when it is needed. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Years before Christ stand with their era. */
function calendarOf(locale: string): Pick<DateWords, 'day' | 'month' | 'year'> {
  const writers = (parts: Intl.DateTimeFormatOptions) => {
    const after = once(() => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }));
    const before = once(() => new Intl.DateTimeFormat(locale, { ...parts, era: 'short', timeZone: 'UTC' }));
    return (year: number, month: number, day: number): string =>
      (year > 0 ? after() : before()).format(pointAt(year, month, day));
  };
  const days = writers({ day: 'numeric', month: 'long', year: 'numeric' });
  const months = writers({ month: 'long', year: 'numeric' });
  const years = writers({ year: 'numeric' });
  return {
    day: ({ year, month, day }) => days(year, month, day),
    month: (year, month) => months(year, month, 1),
    year: (year) => years(year, 1, 1),
  };
}

/** `Date.UTC` takes years below 100 for those of the last century; a date that is set does not. */
function pointAt(year: number, month: number, day: number): Date {
  const point = new Date(0);
  point.setUTCFullYear(year, month - 1, day);
  return point;
}

/** XIX for 19: how French and Spanish number the centuries. */
export function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, sign] of SIGNS)
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  return written;
}

/** Up to a hundred centuries. */
const SIGNS = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;
