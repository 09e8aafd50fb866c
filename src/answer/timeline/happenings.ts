// What happened when, over all documents, with what several of them tell put together?
import { compareValues } from '../../calendar.ts';
import { type Corpus, termsOf } from '../../corpus/corpus.ts';
import type { Document } from '../../model.ts';
import { datedSentences, type DatedEvent, eventsOf } from '../../text/dates/events.ts';
import { placesOf } from './topic.ts';

/** One event as one document tells it. */
export interface Happening extends DatedEvent {
  readonly document: Document;
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
    for (const event of events) found.push({ ...event, document });
  }
  return found.toSorted(inOrder);
}

function inOrder(a: Happening, b: Happening): number {
  return (
    compareValues(a.value, b.value) ||
    compareText(a.document.published ?? '~', b.document.published ?? '~') ||
    compareText(a.document.id, b.document.id) ||
    a.sentence.start - b.sentence.start
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Two tellings of one event share so large a part of the shorter one's words. */
const SAME = 0.6;
/** Shorter sentences say too little to be known again, unless they are equal. */
const FEWEST_TERMS = 4;

/** Puts together what different documents tell of one day in the same words, more or less. */
export function together(all: readonly Happening[]): readonly Told[] {
  const told: { readonly list: [Happening, ...Happening[]]; readonly terms: ReadonlySet<string> }[] = [];
  const byDay = new Map<string, typeof told>();
  for (const one of all) {
    const terms = new Set(termsOf(one.document.text.slice(one.sentence.start, one.sentence.end)));
    const day = one.value.split('T')[0] ?? '';
    const same = byDay.get(day)?.find((other) => alike(terms, other.terms));
    if (same !== undefined && day !== '') same.list.push(one);
    else {
      const fresh: (typeof told)[number] = { list: [one], terms };
      told.push(fresh);
      byDay.set(day, [...(byDay.get(day) ?? []), fresh]);
    }
  }
  return told.map(({ list }) => list);
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of few) if (many.has(term)) shared += 1;
  if (few.size < FEWEST_TERMS) return few.size > 0 && shared === many.size;
  return shared >= SAME * few.size;
}
