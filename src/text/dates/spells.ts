// How does the text place an event by its dates: on one, about, after or before it, or between two?
import { compareValues } from '../../calendar.ts';
import type { DateMention, Span } from '../../model.ts';

/** What the words before a date say of it. */
export type Leaning = 'about' | 'after' | 'before';

/** A date, or from one date to another: then the words are those of both. */
export interface Spell extends DateMention {
  /** The TIMEX3 value of its last date; null where there is but one. */
  readonly until: string | null;
  readonly leaning: Leaning | null;
}

/** The dates of one sentence in their order, two that mean a span of time as one: "between May 2019 and June 2020". */
export function spellsOf(text: string, sentence: Span, dates: readonly DateMention[]): Spell[] {
  const spells: Spell[] = [];
  for (let n = 0; n < dates.length; n += 1) {
    const [from, to] = [dates[n], dates[n + 1]];
    if (from === undefined) break;
    if (to !== undefined && isFromTo(text, sentence, from, to)) {
      spells.push({ ...from, end: to.end, until: to.value, leaning: null });
      n += 1;
    } else spells.push({ ...from, until: null, leaning: leaningOf(text, sentence, from) });
  }
  return spells;
}

function isFromTo(text: string, sentence: Span, from: DateMention, to: DateMention): boolean {
  if (!PLAIN.test(from.value) || !PLAIN.test(to.value) || compareValues(from.value, to.value) >= 0)
    return false;
  const opening = wordsBefore(text, sentence, from);
  const between = text.slice(from.end, Math.min(to.start, from.end + ROOM));
  if (/\bbetween $/i.test(opening)) return between === ' and ';
  return /\bfrom $/i.test(opening) && /^ (?:to|until|till|through) $/.test(between);
}

/**
 * "about 9.50pm", "shortly after midnight", "before 2020"; null where the date is meant as it stands. Only of dates
 * whose own words begin with the day, month, year or hour: what is before the end of May is not before May.
 */
function leaningOf(text: string, sentence: Span, date: DateMention): Leaning | null {
  if (
    !PLAIN.test(date.value) ||
    !/^(?:\d|\p{Lu}\p{Ll}|noon|midday|midnight)/u.test(text.slice(date.start, date.start + ROOM))
  )
    return null;
  const opening = wordsBefore(text, sentence, date);
  if (/\b(?:around|roughly|approximately|circa|towards?) $/i.test(opening)) return 'about';
  // "wrote about 1990", but "fled about 9pm".
  if (/\b(?:about|almost|nearly) $/i.test(opening)) return date.value.includes('T') ? 'about' : null;
  if (/\bafter $/i.test(opening)) return 'after';
  return /\bbefore $/i.test(opening) ? 'before' : null;
}

function wordsBefore(text: string, sentence: Span, { start }: Span): string {
  return text.slice(Math.max(sentence.start, start - ROOM), start);
}
/** Characters: enough for "approximately" and " through ". */
const ROOM = 16;

/** A year, month, day or hour. */
const PLAIN = /^(?:BC)?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/;
