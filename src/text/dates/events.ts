// Which sentences tell of something that happened on a date, and where do they take the date from?
import { extentOf, parseDay } from '../../calendar.ts';
import type { DateMention, Document, Reading, Sentence, Span } from '../../model.ts';
import { doingOf, type Doing } from './doing.ts';

/**
 * How an event comes to its date. `written`: words of its own sentence; `carried`: words before it, on whose day
 * the story still is; `published`: it is news of the publication day; `unsettled`: words that nothing settles.
 */
export type Basis = 'written' | 'carried' | 'published' | 'unsettled';

export interface DatedEvent {
  readonly sentence: Sentence;
  /** TIMEX3; '' where unsettled. */
  readonly value: string;
  readonly basis: Basis;
  /** The words of the date; null where the publication day is all there is. */
  readonly words: Span | null;
  /** Who takes part, where somebody was asked for. */
  readonly part: Span | null;
}

/** Every sentence with a date that its own clause hangs on, in order; one event for each different value. */
export function datedSentences(document: Document, reading: Reading): DatedEvent[] {
  const events: DatedEvent[] = [];
  for (const { sentence, dates } of bySentence(reading)) {
    const seen = new Set<string>();
    const useful = dates.filter(
      (one) => tellsWhen(document.text, one) && !inAside(document.text, sentence, one),
    );
    for (const date of useful) {
      if (seen.has(date.value) || isVaguer(document.text, date, useful)) continue;
      seen.add(date.value);
      events.push({ sentence, value: date.value, basis: basisOf(date), words: date, part: null });
    }
  }
  return events;
}

/**
 * The events in which somebody takes part, given every place where he, she or it is meant. An event without a
 * date of its own happens on the day that the story has reached, or is news of the publication day.
 */
export function eventsOf(document: Document, reading: Reading, mentions: readonly Span[]): DatedEvent[] {
  const events: DatedEvent[] = [];
  const story = new StoryDay(document, reading);
  let next = 0;
  for (const { sentence, dates } of bySentence(reading)) {
    const useful = dates.filter((date) => tellsWhen(document.text, date));
    story.reach(useful);
    const seen = new Set<string>();
    let words: readonly Span[] | undefined;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next += 1;
    for (; next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end; next += 1) {
      const part = mentions[next];
      if (part === undefined) break;
      words ??= wordsOf(document.text, sentence);
      const event = eventAt(document, sentence, words, useful, part, story);
      if (event === null || seen.has(event.value)) continue;
      seen.add(event.value);
      events.push(event);
    }
  }
  return events;
}

/** The longest stretch, in characters and clause marks, between a verb and the date that it happens on. */
const REACH = 240;
/** What a mark or a word between two clauses adds to the distance. */
const CLAUSE_COST = 30;
const CLAUSE = /[,;:]|\b(?:which|who|after|before|when|while|although|but|saying|where|until)\b/g;
/** Without a date of their own only these happen on the story's day. */
const HAPPENS: ReadonlySet<Doing> = new Set(['past', 'perfect']);
const SAYS = /^(?:says|claims|announces|warns|reports|argues|adds|insists|admits|confirms)$/;

function eventAt(
  document: Document,
  sentence: Sentence,
  words: readonly Span[],
  dates: readonly DateMention[],
  part: Span,
  story: StoryDay,
): DatedEvent | null {
  const from = words.findIndex(({ end }) => end > part.start);
  if (from < 0) return null;
  let to = from;
  while (to + 1 < words.length && (words[to + 1]?.start ?? Infinity) < part.end) to += 1;
  const { doing, verb } = doingOf(
    words.map(({ start, end }) => document.text.slice(start, end)),
    from,
    to,
  );
  if (doing === 'part') return null;
  const at = words[verb] ?? part;
  const hanging = dates.filter(
    (one) => one.start < at.start || !inAside(document.text, { ...sentence, start: at.end }, one),
  );
  const date = nearest(document.text, hanging, at);
  if (date !== null) return { sentence, value: date.value, basis: basisOf(date), words: date, part };
  const headline = doing !== 'modal' && isHeadline(document.text, sentence);
  const says = SAYS.test(document.text.slice(at.start, at.end));
  if (!HAPPENS.has(doing) && !says && !headline) return null;
  return story.now(sentence, part, HAPPENS.has(doing) || headline);
}

/** A first line without a stop. Headlines tell in the present what has happened. */
function isHeadline(text: string, { paragraph, n, end }: Sentence): boolean {
  return paragraph === 0 && n === 0 && !/[.!?…”"]/.test(text.charAt(end - 1));
}

/** The date that the verb hangs on; null where all belong to other clauses. */
function nearest(text: string, dates: readonly DateMention[], verb: Span): DateMention | null {
  let best: DateMention | null = null;
  let least = REACH;
  for (const date of dates) {
    const cost = distance(text, date, verb);
    if (cost < least) [best, least] = [date, cost];
  }
  return best;
}

function distance(text: string, date: Span, verb: Span): number {
  const [start, end] = [Math.min(date.start, verb.start), Math.max(date.end, verb.end)];
  if (end - start > REACH) return Infinity;
  const between = text.slice(start, end);
  const marks = between.match(/[“”"]/g)?.length ?? 0;
  if (marks % 2 === 1 || (date.start > verb.start && /\bthat\b/.test(between))) return Infinity;
  return between.length + CLAUSE_COST * (between.match(CLAUSE)?.length ?? 0);
}

/** The day that a news story tells of as it goes on. */
class StoryDay {
  readonly #published: string | null;
  #day: { readonly value: string; readonly words: Span } | null;

  constructor({ published }: Document, reading: Reading) {
    this.#published = published?.slice(0, 10) ?? null;
    const leadEnd = reading.sentences[LEAD - 1]?.end ?? Infinity;
    const first = reading.dates.find((date) => date.start < leadEnd && this.#recent(date, LEAD_DAYS));
    this.#day = first === undefined ? null : { value: first.value.slice(0, 10), words: first };
  }

  /** Moves on to the last recent day that a sentence names. */
  reach(dates: readonly DateMention[]): void {
    const last = dates.findLast((date) => this.#recent(date, STORY_DAYS));
    if (last !== undefined) this.#day = { value: last.value.slice(0, 10), words: last };
  }

  /** An event on the day that the story has reached, or news of its publication day; null where neither is known. */
  now(sentence: Sentence, part: Span, happened: boolean): DatedEvent | null {
    const carried = happened ? this.#day : null;
    if (carried !== null)
      return { sentence, value: carried.value, basis: 'carried', words: carried.words, part };
    if (this.#published === null) return null;
    return { sentence, value: this.#published, basis: 'published', words: null, part };
  }

  #recent({ value }: DateMention, days: number): boolean {
    const [day, now] = [parseDay(value), this.#published === null ? null : parseDay(this.#published)];
    return day !== null && now !== null && now - day >= 0 && now - day <= days;
  }
}
/** The sentences that tell what a story is about, and how old its day may be there and later on. */
const LEAD = 4;
const LEAD_DAYS = 3;
const STORY_DAYS = 8;

function basisOf({ value }: DateMention): Basis {
  return value === '' ? 'unsettled' : 'written';
}

/** Whether a date says when something happens: no length, no set, no "now", and not part of a name for a thing. */
/** "since last month" tells how long, "since 2011" when it began. */
const SINCE = /\bsince $/i;
const VAGUE = /^(?:last|this)\b/i;
function tellsWhen(text: string, { type, value, start, end }: DateMention): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  if (value !== '' && extentOf(value) === null) return false;
  const next = text.slice(end, end + 12);
  if (/^['’]s?\b/.test(next)) return false;
  if (SINCE.test(text.slice(Math.max(0, start - 8), start)) && VAGUE.test(text.slice(start, end)))
    return false;
  const year = /^(?:BC)?\d{4}$/.test(value) && /^\d/.test(text.slice(start, end));
  return !(year && (namesThing(text, start, next) || endsName(text, start)));
}

/** "Two weeks later, on 13 April", "In April … on 13 April": the same time less exactly, beside the day itself. */
function isVaguer(text: string, date: DateMention, dates: readonly DateMention[]): boolean {
  if (isDayOrHour(date)) return false;
  const extent = extentOf(date.value);
  return dates.some((other) => {
    if (!isDayOrHour(other) || extent === null) return false;
    const within = other.value >= extent.first && other.value.slice(0, 10) <= extent.last;
    const beside =
      other.start >= date.end && /^(?:,|:| –| —)? (?:on )?$/.test(text.slice(date.end, other.start));
    return within || beside;
  });
}

function isDayOrHour({ value }: Pick<DateMention, 'value'>): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value);
}

/** "the 2015 accord", "the firm's 1991 deal". */
function namesThing(text: string, start: number, next: string): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return /^ \p{L}/u.test(next) && /(?:\b(?:the|its|their|an?|his|her|this)|['’]s?) $/i.test(before);
}

/** "World Cup 2018", but not "In 2018". */
function endsName(text: string, start: number): boolean {
  const word = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]*) $/u.exec(
    text.slice(Math.max(0, start - 20), start),
  )?.[1];
  return word !== undefined && !TIME_WORD.test(word);
}
const TIME_WORD =
  /^(?:in|on|by|since|during|until|till|from|after|before|between|early|late|mid|around|about|through|throughout|to|and|of)$/i;

/** In ", which was founded in 1957," the date is about something that the sentence only mentions. */
function inAside(text: string, sentence: Sentence, date: Span): boolean {
  const before = text.slice(Math.max(sentence.start, date.start - REACH), date.start);
  const opened = Math.max(
    before.lastIndexOf(', which '),
    before.lastIndexOf(', who '),
    before.lastIndexOf(', whose '),
  );
  return opened >= 0 && !before.slice(opened + 2).includes(', ');
}

/** Each sentence with the dates that begin in it. */
function* bySentence({
  sentences,
  dates,
}: Reading): Generator<{ sentence: Sentence; dates: readonly DateMention[] }> {
  let next = 0;
  for (const sentence of sentences) {
    const inside: DateMention[] = [];
    for (let date = dates[next]; date !== undefined && date.start < sentence.end; date = dates[next]) {
      if (date.start >= sentence.start) inside.push(date);
      next += 1;
    }
    yield { sentence, dates: inside };
  }
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’.]\p{L}+)*|\d+(?:[.,]\d+)*|\S/gu;

function wordsOf(text: string, { start, end }: Sentence): Span[] {
  return [...text.slice(start, Math.min(end, start + LONGEST)).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}
/** A sentence is looked at so far, in characters: what is longer is no sentence. */
const LONGEST = 4000;
