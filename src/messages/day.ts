// How is a day of the calendar written in a language?

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2024-08-12` or `2024-08-12T19:30` in words, no more exact than given; other texts come back unchanged. */
export function day(locale: string, date: string): string {
  const [, calendarDay, clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(date) ?? [];
  const point = Date.parse(`${calendarDay}T00:00Z`);
  if (calendarDay === undefined || Number.isNaN(point)) return date;
  const written = formatFor(locale).format(point);
  return clock === undefined ? written : `${written}, ${clock}`;
}

/** Making a format takes longer than a whole answer; each is made once. */
function formatFor(locale: string): Intl.DateTimeFormat {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, made);
  return made;
}
