// Which day does "on Monday" or "in May" hang on? The publication day in news, the story's own in histories.
import type { Sentence } from '../../model.ts';
import { dayNumber, dayOf, extentOf, isDay, monthsLater, parseDay, weekday } from '../../calendar.ts';
import { before, type Found } from './found.ts';
import { directionOf } from './tense.ts';

/** A place in the story that later words can hang on: "the next day", "that year". */
export interface Place {
  readonly year: number;
  readonly month?: number;
  /** The number of the day, where it is known to the day. */
  readonly day?: number;
}

/** What is known while a document's dates are resolved from first to last. */
export interface Story {
  /** The number of the publication day; null where nobody knows it. */
  readonly published: number | null;
  /** Whether the text is a history, whose dates hang on each other and not on the publication day. */
  readonly history: boolean;
  /** The last date that the text settled; null before the first. */
  place: Place | null;
  /** Where the tale itself has got to: asides such as "a law of 1902" do not move it. */
  stage: Place | null;
  /** The last day that the text settled, and the sentence that named it. */
  day: number | null;
  sentence: Sentence | null;
  /** Whether that day is near its end: "late on Monday", "Monday night", "at 9.40pm". */
  late: boolean;
  /** The last day that the sentence at hand settled. */
  sentenceDay: number | null;
}

export function newStory(published: string | null, history: boolean): Story {
  return {
    published: published === null ? null : parseDay(published),
    history,
    place: null,
    stage: null,
    day: null,
    sentence: null,
    late: false,
    sentenceDay: null,
  };
}

/**
 * Moves the story on to a resolved value. `leading`: the date stands where its sentence begins; a mere year
 * elsewhere ("under a law of 1902") does not move the tale.
 */
export function moveTo(story: Story, value: string, leading: boolean, sentence: Sentence | null): void {
  const place = placeAt(value);
  if (place === null) return;
  story.place = place;
  if (place.day !== undefined) {
    story.day = place.day;
    story.sentence = sentence;
    story.sentenceDay = place.day;
  }
  const { stage } = story;
  if (place.month !== undefined || stage === null) story.stage = place;
  else if (leading && place.year !== stage.year) story.stage = place;
}
function placeAt(value: string): Place | null {
  if (value.startsWith('BC')) return /^BC\d{4}/.test(value) ? { year: 1 - Number(value.slice(2, 6)) } : null;
  const extent = extentOf(value);
  const first = extent === null ? null : parseDay(extent.first);
  if (extent === null || first === null) return null;
  const { year, month } = dayOf(first);
  const exact = extent.first === extent.last;
  const { precision } = extent;
  const monthly = exact || precision === 'month' || precision === 'week' || precision === 'weekend';
  return { year, ...(monthly && { month }), ...(exact && { day: first }) };
}

/** The day that "today", "last week" and "two years ago" hang on; null where it is not known. */
export function present(story: Story): number | null {
  if (!story.history) return story.published;
  if (story.place === null) return null;
  return story.place.day ?? dayNumber({ year: story.place.year, month: story.place.month ?? 1, day: 1 });
}

/** The year of a month (and day) written without one; null where nothing settles it. */
export function yearOf(story: Story, found: Found, month: number, day?: number): number | null {
  if (story.history && story.stage !== null) return yearInHistory(story.stage, month);
  if (story.published === null) return null;
  return yearInNews(story.published, found, month, day);
}

/** In a history the month lies in the year that the story has reached, or just after its end. */
function yearInHistory(place: Place, month: number): number {
  if (place.month === undefined) return place.year;
  return place.month - month >= NEW_YEAR ? place.year + 1 : place.year;
}
/** So many months back are read as the year after: February after a November. */
const NEW_YEAR = 9;

/** In news it is the nearest such month in the direction of the verb: the past, if that does not say. */
function yearInNews(published: number, found: Found, month: number, day?: number): number {
  const now = dayOf(published);
  const all = [now.year - 1, now.year, now.year + 1].map((year) => ({ year, ...daysOf(year, month, day) }));
  const on = found.has('on') ? found.value('on') : null;
  const onThatDay = all.filter(({ first, last }) => first === last && weekday(first) === on);
  if (onThatDay[0] !== undefined) return onThatDay[0].year;
  const past = all.filter(({ first }) => first <= published).at(-1);
  const future = all.find(({ last }) => last >= published);
  if (past === undefined || future === undefined) return now.year;
  const [behind, toCome] = [published - past.first, future.first - published];
  // "agreed on a truce from 15 September": nobody leaves out the year of a day that is most of a year off.
  if (day !== undefined && !/^since$/i.test(before(found))) {
    if (toCome < NEAR) return future.year;
    if (behind < NEAR) return past.year;
  }
  const direction = directionOf(found);
  if (direction !== 0) return direction === 1 ? future.year : past.year;
  return behind <= toCome + PAST_BIAS ? past.year : future.year;
}
/** Days: a verb alone does not put a day into another year where it is as near as this in one. */
const NEAR = 31;
/** News tells of the past: with no verb to say so, a date ahead must be this many days nearer than one behind. */
const PAST_BIAS = 120;

function daysOf(year: number, month: number, day?: number): { first: number; last: number } {
  if (day !== undefined && isDay({ year, month, day })) {
    const exact = dayNumber({ year, month, day });
    return { first: exact, last: exact };
  }
  const next = monthsLater(year, month, 1);
  return { first: dayNumber({ year, month, day: 1 }), last: dayNumber({ ...next, day: 1 }) - 1 };
}
