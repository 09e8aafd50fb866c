// What happened when, over all documents, with what several of them tell put together?
import { compareValues, valuesInOrder } from '../../calendar.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Document } from '../../model.ts';
import { datedSentences, type DatedEvent, eventsOf } from '../../text/dates/events.ts';
import { type Gist, gistsOf, sameEvent } from './gist.ts';
import { placesOf } from './topic.ts';

/** One event as one document tells it. */
export interface Happening extends DatedEvent {
  readonly document: Document;
  /** What it is known again by; worked out when it is asked for. */
  readonly gist: () => Gist;
}

/** The same event as several documents tell it, the one to show first. */
export type Told = readonly [Happening, ...Happening[]];

/**
 * The events of these documents, of a topic if one is given, in the order of `compareValues`; ties by day of
 * publication, then by document and place. Events without a settled day stand last.
 */
export function happenings(
  topic: string | undefined,
  documents: readonly Document[],
  corpus: Corpus,
): readonly Happening[] {
  const places = topic === undefined ? null : placesOf(topic, documents, corpus);
  const found: Happening[] = [];
  for (const document of documents) {
    const mentions = places?.get(document.id);
    if (places !== null && mentions === undefined) continue;
    const reading = corpus.reading(document.id);
    const events =
      mentions === undefined ? datedSentences(document, reading) : eventsOf(document, reading, mentions);
    const gistOf = gistsOf(document, reading);
    for (const event of events) found.push({ ...event, document, gist: () => gistOf(event) });
  }
  const rank = ranksOf(found);
  return found.toSorted((a, b) => rank(a.value) - rank(b.value) || inOrder(a, b));
}

/** The place of each value in the order of `compareValues`: many events share one, and comparing values is slow. */
function ranksOf(found: readonly Happening[]): (value: string) => number {
  const values = valuesInOrder(new Set(found.map(({ value }) => value)));
  const ranks = new Map(values.map((value, rank) => [value, rank]));
  return (value) => ranks.get(value) ?? 0;
}

function inOrder(a: Happening, b: Happening): number {
  return (
    (a.value === b.value ? 0 : compareValues(a.value, b.value)) ||
    compareText(a.document.published ?? '~', b.document.published ?? '~') ||
    compareText(a.document.id, b.document.id) ||
    a.sentence.start - b.sentence.start
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Puts together what is told of one day as one event, the best telling first; in the order of `happenings`. */
export function together(all: readonly Happening[]): readonly Told[] {
  const byDay = new Map<string, Happening[]>();
  for (const one of all) {
    const day = one.value.split('T')[0] ?? '';
    const onDay = byDay.get(day);
    if (onDay === undefined) byDay.set(day, [one]);
    else onDay.push(one);
  }
  return [...byDay].flatMap(([day, onDay]) => (day === '' ? onDay.map(alone) : eventsOfDay(onDay)));
}

function alone(one: Happening): Told {
  return [one];
}

function eventsOfDay(all: readonly Happening[]): readonly Told[] {
  if (all.length === 1) return all.map(alone);
  const told: { readonly list: [Happening, ...Happening[]]; readonly gists: Gist[] }[] = [];
  for (const one of all) {
    const gist = one.gist();
    const same = told.slice(-LATEST).find(({ gists }) => gists.some((other) => sameEvent(gist, other)));
    if (same === undefined) told.push({ list: [one], gists: [gist] });
    else {
      same.list.push(one);
      if (same.gists.length < MOST_COMPARED) same.gists.push(gist);
    }
  }
  return told.map(({ list }) => bestFirst(list)).toSorted(([a], [b]) => inOrder(a, b));
}
/** So many events of a day are compared with the next one: years in long histories hold thousands. */
const LATEST = 100;
/** An event that is told more often than this is compared by its first tellings. */
const MOST_COMPARED = 8;

/** The telling that is clear by itself stands first, the others stay in their order. */
function bestFirst([first, ...others]: Told): Told {
  let best = first;
  for (const one of others) if (clearness(one) > clearness(best)) best = one;
  return best === first ? [first, ...others] : [best, ...[first, ...others].filter((one) => one !== best)];
}

/** A date of its own counts most, then a subject with a name, then that the event is what the sentence begins with. */
function clearness({ basis, document: { text }, sentence, words }: Happening): number {
  const own = basis === 'written' ? 4 : 0;
  const named = PRONOUN.test(text.slice(sentence.start, sentence.start + 6)) ? 0 : 2;
  const leads = words !== null && !LATER.test(text.slice(sentence.start, words.start)) ? 1 : 0;
  return own + named + leads;
}
const PRONOUN = /^(?:He|She|It|They|This|That)\b/;
/** Another clause has begun. */
const LATER = /;|\b(?:after|before|since|while|when|because|who|which|where)\b/;
