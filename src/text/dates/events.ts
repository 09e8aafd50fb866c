// Which sentences tell of something that happened on a date, and where do they take the date from?
import { extentOf, isOnCalendar, parseDay } from '../../calendar.ts';
import type { DateMention, Document, Quote, Reading, Sentence, Span } from '../../model.ts';
import { doingOf, type Doing } from './doing.ts';
import { type Leaning, type Spell, spellsOf } from './spells.ts';
import { isPastForm } from './verbs.ts';
import { WordsAround } from './words-around.ts';

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
  /** The value of its last date, where it is told from one to another; else null. */
  readonly until: string | null;
  readonly leaning: Leaning | null;
  /** The words of the date; null where the publication day is all there is. */
  readonly words: Span | null;
  /** Who takes part, where somebody was asked for. */
  readonly part: Span | null;
}

/** Every sentence with a date that its own clause hangs on, in order; one event for each different value. */
export function datedSentences(document: Document, reading: Reading): DatedEvent[] {
  const events: DatedEvent[] = [];
  const all = [...bySentence(reading)];
  for (const [n, { sentence, dates }] of all.entries()) {
    const seen = new Set<string>();
    const spells = spellsOf(document.text, sentence, dates);
    const useful = spells.filter(
      (one) =>
        tellsWhen(document, one) &&
        (TO_THE_DAY.test(one.value) || !inAside(document.text, sentence, one)) &&
        (happensIn(document.text, sentence, dates) ||
          !setsScene(one, sentence, all.slice(n + 1, n + 1 + SCENE))),
    );
    for (const [i, date] of useful.entries()) {
      if (seen.has(date.value) || isVaguer(document.text, date, useful)) continue;
      if (isSecond(document.text, useful[i - 1], date)) continue;
      seen.add(date.value);
      events.push(eventOn(sentence, date, null));
    }
  }
  return events;
}

function eventOn(sentence: Sentence, date: Spell, part: Span | null): DatedEvent {
  const { value, until, leaning } = date;
  const words = { start: date.start, end: date.end };
  return { sentence, value, until, leaning, basis: basisOf(date), words, part };
}

/** What an aside tells of a day is an event of that day; of a year it is mostly what somebody or something is. */
const TO_THE_DAY = /^\d{4}-\d\d-\d\d/;

/**
 * The events in which somebody takes part, given every place where he, she or it is meant. An event without a
 * date of its own happens on the day that the story has reached, or is news of the publication day.
 */
export function eventsOf(document: Document, reading: Reading, mentions: readonly Span[]): DatedEvent[] {
  const events: DatedEvent[] = [];
  const story = new StoryDay(document, reading);
  let next = 0;
  for (const sentence of reading.sentences) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next += 1;
    if (next >= mentions.length) break;
    if ((mentions[next]?.start ?? 0) >= sentence.end) continue;
    const scene = new Scene(document, reading, sentence);
    const seen = new Set<string>();
    for (; next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end; next += 1) {
      const part = mentions[next];
      if (part === undefined) break;
      const event = eventAt(scene, part, story);
      if (event === null || seen.has(event.value)) continue;
      seen.add(event.value);
      events.push(event);
    }
  }
  return events;
}

/** A sentence that means somebody. Most of them tell of no event, so its dates are looked at when they are needed. */
class Scene {
  readonly document: Document;
  readonly reading: Reading;
  readonly sentence: Sentence;
  #dates: readonly Spell[] | undefined;

  constructor(document: Document, reading: Reading, sentence: Sentence) {
    this.document = document;
    this.reading = reading;
    this.sentence = sentence;
  }

  /** The dates of the sentence on which something may happen. */
  get dates(): readonly Spell[] {
    this.#dates ??= this.#useful();
    return this.#dates;
  }

  #useful(): readonly Spell[] {
    const { text } = this.document;
    const { dates } = this.reading;
    const { start, end } = this.sentence;
    const inside = dates.slice(firstFrom(dates, start), firstFrom(dates, end));
    const told = spellsOf(text, this.sentence, inside).filter((date) => tellsWhen(this.document, date));
    return told.filter((date, i) => !isVaguer(text, date, told) && !isSecond(text, told[i - 1], date));
  }
}

/** The place of the first span in an ordered list that begins at an offset or later. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The longest stretch, in characters and clause marks, between a verb and the date that it happens on. */
const REACH = 240;
/** What a mark or a word between two clauses adds to the distance. */
const CLAUSE_COST = 30;
const CLAUSE = /[,;:]|\b(?:which|who|after|before|when|while|although|but|saying|where|until)\b/g;
/** Without a date of their own only these happen on the story's day. */
const HAPPENS: ReadonlySet<Doing> = new Set(['past', 'perfect']);
/** In the first sentence of the news it is enough to be named beside what happens. */
const NEWS: ReadonlySet<Doing> = new Set(['present', 'object', 'other']);
const SAYS = /^(?:says|claims|announces|warns|reports|argues|adds|insists|admits|confirms)$/;

function eventAt(scene: Scene, part: Span, story: StoryDay): DatedEvent | null {
  const { document, reading, sentence } = scene;
  const words = new WordsAround(document.text, sentence, part);
  if (words.at(0) === undefined) return null;
  const { doing, verb } = doingOf(words, words.last);
  // A headline packs its events into names of things: "Acme jet order".
  const headline = doing !== 'modal' && isHeadline(document.text, sentence);
  if (doing === 'part' && !headline) return null;
  const at = words.span(verb) ?? part;
  const hanging = scene.dates.filter(
    (one) => one.start < at.start || !inAside(document.text, { ...sentence, start: at.end }, one),
  );
  const date = nearest(document.text, hanging, at);
  if (date !== null) return eventOn(sentence, date, part);
  const says = SAYS.test(document.text.slice(at.start, at.end));
  const told = headline || (sentence.n === story.lead && NEWS.has(doing));
  if (!HAPPENS.has(doing) && !says && !told) return null;
  if (inSpeech(reading.quotes, part)) return null;
  return story.now(sentence, part, HAPPENS.has(doing) || told);
}

/** What somebody tells word for word need not have happened on the day of the story. */
function inSpeech(quotes: readonly Quote[], { start }: Span): boolean {
  const next = firstFrom(quotes, start + 1);
  return quotes
    .slice(Math.max(0, next - NESTED), next)
    .some(({ type, end }) => type === 'direct' && start < end);
}
/** No more quotations than this begin between the one that a place stands in and the place itself. */
const NESTED = 4;

/** A first line without a stop. Headlines tell in the present what has happened. */
function isHeadline(text: string, { paragraph, n, end }: Sentence): boolean {
  return paragraph === 0 && n === 0 && !/[.!?…”"]/.test(text.charAt(end - 1));
}

/** The date that the verb hangs on; null where all belong to other clauses. */
function nearest(text: string, dates: readonly Spell[], verb: Span): Spell | null {
  let best: Spell | null = null;
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
  readonly #document: Document;
  readonly #reading: Reading;
  readonly #published: number | null;
  /** The number of the first sentence after the headline: it tells the news itself. */
  readonly lead: number;
  /** Undefined before the first sentence, null where no day is named. */
  #day: TellingDay | null | undefined;
  /** How many dates the story has come past. */
  #passed = 0;

  constructor(document: Document, reading: Reading) {
    this.#document = document;
    this.#reading = reading;
    this.#published = document.published === null ? null : parseDay(document.published.slice(0, 10));
    const [opening] = reading.sentences;
    this.lead = opening !== undefined && isHeadline(document.text, opening) ? 1 : 0;
  }

  /** An event on the day that the story has reached, or news of its publication day; null where neither is known. */
  now(sentence: Sentence, part: Span, happened: boolean): DatedEvent | null {
    const carried = happened ? this.#reach(sentence) : null;
    const exact = { until: null, leaning: null };
    if (carried !== null)
      return { sentence, value: carried.value, ...exact, basis: 'carried', words: carried.words, part };
    const { published } = this.#document;
    if (published === null) return null;
    return { sentence, value: published.slice(0, 10), ...exact, basis: 'published', words: null, part };
  }

  /** Moves on to the last recent day that is named up to the end of a sentence. */
  #reach({ end }: Sentence): TellingDay | null {
    const { dates } = this.#reading;
    const to = firstFrom(dates, end);
    if (this.#day === undefined) this.#day = this.#begin();
    const last = dates.slice(this.#passed, to).findLast((date) => this.#leadsOn(date));
    if (last !== undefined) this.#day = dayOf(last);
    this.#passed = Math.max(this.#passed, to);
    return this.#day;
  }

  /** The day that the first sentences name, whatever they say of it. */
  #begin(): TellingDay | null {
    const { dates, sentences } = this.#reading;
    const leadEnd = sentences[LEAD - 1]?.end ?? Infinity;
    const first = dates.find((date) => date.start < leadEnd && this.#recent(date, LEAD_DAYS));
    return first === undefined ? null : dayOf(first);
  }

  #leadsOn(date: DateMention): boolean {
    const { sentences } = this.#reading;
    if (!this.#recent(date, STORY_DAYS) || !tellsWhen(this.#document, date)) return false;
    const sentence = sentences[firstFrom(sentences, date.start + 1) - 1];
    return sentence !== undefined && date.start < sentence.end;
  }

  #recent({ value }: DateMention, days: number): boolean {
    const day = this.#published === null ? null : parseDay(value);
    return day !== null && this.#published !== null && isWithin(this.#published - day, days);
  }
}

function isWithin(age: number, days: number): boolean {
  return age >= 0 && age <= days;
}

interface TellingDay {
  readonly value: string;
  readonly words: Span;
}

function dayOf(words: DateMention): TellingDay {
  return { value: words.value.slice(0, 10), words };
}
/** The sentences that tell what a story is about, and how old its day may be there and later on. */
const LEAD = 4;
const LEAD_DAYS = 3;
const STORY_DAYS = 8;

function basisOf({ value }: DateMention): Basis {
  return value === '' ? 'unsettled' : 'written';
}

/** Whether a date says when something happens: no length, no set, no "now", and not part of a name for a thing. */
/** "until Friday" tells how long, "ready for Friday" what for, neither what happens. */
const UNTIL = /\b(?:until|till|ready for|in time for) $/i;
/** Room for the longest of these. */
const BEFORE = 14;
/** "since last month" tells how long, "since 2011" when it began. */
const SINCE = /\bsince $/i;
const VAGUE = /^(?:last|this)\b/i;
function tellsWhen({ text, published }: Document, { type, value, start, end }: DateMention): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  if (value === '' ? published !== null : !isOnCalendar(value)) return false;
  const next = text.slice(end, end + 12);
  if (/^['’]s?\b/.test(next)) return false;
  if (SINCE.test(text.slice(Math.max(0, start - 8), start)) && VAGUE.test(text.slice(start, end)))
    return false;
  if (UNTIL.test(text.slice(Math.max(0, start - BEFORE), start))) return false;
  const year = /^(?:BC)?\d{4}$/.test(value) && /^\d/.test(text.slice(start, end));
  return !(year && (namesThing(text, start, next) || endsName(text, start)));
}

/** "Two weeks later, on 13 April", "In April … on 13 April": the same time less exactly, beside the day itself. */
function isVaguer(text: string, date: DateMention, dates: readonly DateMention[]): boolean {
  if (dates.length > MOST_DATES || !dates.some(isDayOrHour)) return false;
  if (isDayOrHour(date)) return dates.some((other) => isItsHour(text, date, other));
  const extent = extentOf(date.value);
  return dates.some((other) => {
    if (!isDayOrHour(other) || extent === null) return false;
    const within = other.value >= extent.first && other.value.slice(0, 10) <= extent.last;
    const beside =
      other.start >= date.end && /^(?:,|:| –| —)? (?:on )?$/.test(text.slice(date.end, other.start));
    return within || beside;
  });
}

/** "at 5.30am on Tuesday", "on Tuesday at about 5.30am": the hour tells the day as well. */
function isItsHour(text: string, day: DateMention, hour: DateMention): boolean {
  if (!hour.value.startsWith(`${day.value}T`) || !/T\d/.test(hour.value)) return false;
  const [start, end] = [Math.min(day.end, hour.end), Math.max(day.start, hour.start)];
  return end - start <= BESIDE && BESIDE_HOUR.test(text.slice(start, end));
}
/** Room for ", at about " and " local time, on ". */
const BESIDE = 24;
const BESIDE_HOUR =
  /^,?(?: (?:local|time,?|on|the|at|by|around|about|shortly|just|soon|after|before)){0,4} $/i;

/** How many sentences after it a sentence may set the scene for. */
const SCENE = 2;

/** "This year the war came near. On 1 April a strike …": the days that follow tell what the longer time holds. */
function setsScene(
  { value }: DateMention,
  { paragraph }: Sentence,
  next: readonly { sentence: Sentence; dates: readonly DateMention[] }[],
): boolean {
  const extent = extentOf(value);
  if (extent === null || !LONG.has(extent.precision)) return false;
  return next.some(
    ({ sentence, dates }) =>
      sentence.paragraph === paragraph &&
      dates.some(
        (one) => isDayOrHour(one) && one.value >= extent.first && one.value.slice(0, 10) <= extent.last,
      ),
  );
}
/** "In 2024 the ferry sank.": a written year that is the only date of what its sentence says happened. */
function happensIn(text: string, { start, end }: Span, dates: readonly DateMention[]): boolean {
  const [date, another] = dates.filter(({ type }) => type === 'DATE' || type === 'TIME');
  if (date === undefined || another !== undefined) return false;
  if (!/^\d{4}$/.test(text.slice(date.start, date.end))) return false;
  const told = text.slice(start, Math.min(end, start + REACH)).match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu);
  return told?.some(isPastForm) === true;
}
const LONG: ReadonlySet<string> = new Set(['year', 'half', 'quarter', 'season']);

/** "on 13 and 14 April": one event, told on its first day. */
function isSecond(text: string, before: DateMention | undefined, date: DateMention): boolean {
  if (before === undefined || !isDayOrHour(before) || !isDayOrHour(date)) return false;
  return /^ ?(?:and|to|-|–|—) ?$/.test(text.slice(before.end, date.start));
}

/** A sentence with more dates is a table, no telling. */
const MOST_DATES = 20;

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
