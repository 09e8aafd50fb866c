// On which day was it published, as a file's metadata writes days?

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The ways in which programs and people write a day; the first that fits counts. */
const FORMS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    example: '2024-08-12T21:30:00+01:00',
    pattern:
      /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[Tt ]\s{0,3}(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s{0,3}(?:[Zz]|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?$/,
  },
  {
    example: "D:20240812213000+01'00'",
    pattern:
      /^(?:D:)?(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:(?<hour>\d{2})(?<minute>\d{2})(?:\d{2})?.{0,8})?$/,
  },
  {
    example: 'Mon, 12 Aug 2024 21:30:00 GMT',
    pattern:
      /^(?:\p{L}{3,9},?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<name>\p{L}{3,9})\.?,?\s+(?<year>\d{4})(?:,?\s+(?:at\s+)?(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2})?.{0,12})?$/u,
  },
  {
    example: 'August 12, 2024',
    pattern:
      /^(?:\p{L}{3,9},?\s+)?(?<name>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
  },
];

/**
 * `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where an hour other than midnight is given; null for what is no date. The
 * hour stays the one on the writer's clock, which is the clock that "tonight" in the text is meant by.
 */
export function readDay(written: string): string | null {
  const text = written.trim();
  if (text.length > 60) return null;
  for (const { pattern } of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return dayOf(groups);
  }
  return null;
}

function dayOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const month = groups['month'] ?? monthNumber(groups['name'] ?? '');
  const day = `${groups['year'] ?? ''}-${month}-${(groups['day'] ?? '').padStart(2, '0')}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(day)) return null;
  const { hour, minute } = groups;
  if (hour === undefined || minute === undefined || `${hour}${minute}` === '0000') return day;
  return Number(hour) < 24 && Number(minute) < 60 ? `${day}T${hour}:${minute}` : null;
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1).padStart(2, '0');
}

/** Before this day nothing was published that is read here: an unset clock or a slip of the keyboard. */
const FIRST_DAY = '1900-01-01';

/** Whether a day is one that a moderator should look at twice. `today` is `YYYY-MM-DD`. */
export function isOdd(published: string, today: string): boolean {
  return published < FIRST_DAY || published.slice(0, 10) > today;
}
