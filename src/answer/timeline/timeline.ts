// What happened when, in the words of the documents?
import { daysIn, type Lie, lieOf } from '../../calendar.ts';
import { daysMeant } from '../../calendar/words.ts';
import type { Context } from '../../command.ts';
import type { Answer, Citation, Entry, Fact, Span } from '../../model.ts';
import { readFilter } from '../filter.ts';
import { noDocuments } from '../no-documents.ts';
import { type Happening, happenings, together, type Told } from './happenings.ts';

/** What a timeline is asked for, as it was typed. */
export interface Asked {
  readonly about?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
  readonly document?: string | undefined;
}

/** Without a topic so many documents are read, the newest ones. */
const MOST_DOCUMENTS = 500;
/** So many events are shown, in their order. */
const MOST_EVENTS = 300;

/** Dated events in order, each with its passage, the words of its date, and the other places that tell it. */
export function timeline(asked: Asked, { corpus, say }: Context): Answer {
  const about = asked.about?.trim() || undefined;
  const [from, to] = [bound(asked.from, 'first'), bound(asked.to, 'last')];
  const title = say.timeline.title({ about: about ?? null, from: asked.from ?? null, to: asked.to ?? null });
  const wrong = from === null ? asked.from : to === null ? asked.to : undefined;
  if (wrong !== undefined) return { kind: 'notice', title, message: say.timeline.badDate(wrong) };
  if (from && to && from > to)
    return { kind: 'notice', title, message: say.timeline.backwards(asked.from ?? '', asked.to ?? '') };
  // Its days are those of events; outlet and document are those of every command.
  const { source, document } = asked;
  const filter = readFilter({ source, document }, corpus, say);
  if (typeof filter === 'string') return { kind: 'notice', title, message: filter };
  const empty = noDocuments(title, { corpus, say });
  if (empty !== null) return empty;
  const all = corpus.documents(filter);
  const documents = about === undefined ? all.slice(0, MOST_DOCUMENTS) : all;
  if (all.length === 0 && Object.keys(filter).length > 0)
    return { kind: 'nothing', title, reasons: [say.search.inFilter], suggestions: [], nearest: [] };
  const happened = happenings(about, documents, corpus);
  const { sure, perhaps } = inRange(happened, from ?? undefined, to ?? undefined);
  const inside = together(sure);
  const across = inside.length < MOST_EVENTS ? shortestFirst(together(perhaps)) : [];
  if (inside.length + across.length === 0)
    return nothing(about, title, together(happened).length, { corpus, say });
  const entries = [
    ...inside.map((one) => entryOf(one, say)),
    ...across.map((one) => entryOf(one, say, say.timeline.inexact)),
  ].slice(0, MOST_EVENTS);
  const facts = [
    ...mainly(inside, say),
    ...factsOf(sure, documents.length, all.length, say),
    ...inexact(across.length, say),
    ...shortened(entries.length, inside.length + across.length, say),
  ];
  return { kind: 'found', title, facts, entries };
}

/** What happened in the days asked for, and what is dated so roughly that it may have: "2024" for a day of that year. */
function inRange(
  all: readonly Happening[],
  from: string | undefined,
  to: string | undefined,
): { readonly sure: readonly Happening[]; readonly perhaps: readonly Happening[] } {
  if (from === undefined && to === undefined) return { sure: all, perhaps: [] };
  const lying = (wanted: string) => all.filter((one) => lieIn(one, from, to) === wanted);
  return { sure: lying('inside'), perhaps: lying('across') };
}

/** What is told from one date to another lies where either does; a range that holds all of the days lies across them. */
function lieIn({ value, until }: Happening, from: string | undefined, to: string | undefined): Lie {
  const first = lieOf(value, from, to);
  if (until === null || first === 'inside') return first;
  const last = lieOf(until, from, to);
  if (first === 'across' || last !== 'outside') return last === 'inside' ? last : 'across';
  return lieOf(value, from, undefined) === 'outside' && lieOf(until, undefined, to) === 'outside'
    ? 'across'
    : 'outside';
}

/** The more exactly an event is dated, the likelier it is one of those asked for; of equals the earlier stays first. */
function shortestFirst(told: readonly Told[]): readonly Told[] {
  return told.toSorted(([a], [b]) => daysIn(a.value) - daysIn(b.value));
}

/** The day at which a range begins or ends: undefined where it is open, null where the text is no date. */
function bound(text: string | undefined, end: 'first' | 'last'): string | null | undefined {
  return text === undefined ? undefined : (daysMeant(text)?.[end] ?? null);
}

/** `elsewhere`: how many events there are on other days. */
function nothing(
  about: string | undefined,
  title: string,
  elsewhere: number,
  { corpus, say }: Context,
): Answer {
  if (elsewhere > 0) {
    const reasons = [say.timeline.elsewhere(elsewhere)];
    return { kind: 'nothing', title, reasons, suggestions: [], nearest: [] };
  }
  if (about === undefined)
    return { kind: 'nothing', title, reasons: [say.timeline.none], suggestions: [], nearest: [] };
  const suggestions = corpus.names.complete(about, 3).map(({ name }) => name);
  return { kind: 'nothing', title, reasons: [say.timeline.noneAbout(about)], suggestions, nearest: [] };
}

/** A timeline that is longer than this has its main events named above it, so many of them. */
const LONG = 10;
const MAIN = 3;

/** Of a long timeline the events that most documents tell of. */
function mainly(told: readonly Told[], say: Context['say']): Fact[] {
  if (told.length <= LONG) return [];
  const main = told
    .map((one, i) => ({ n: i + 1, value: one[0].value, documents: documentsOf(one) }))
    .filter(({ value, documents }) => documents > 1 && value !== '')
    .toSorted((a, b) => b.documents - a.documents)
    .slice(0, MAIN);
  if (main.length === 0) return [];
  const items = main.map(
    ({ n, value, documents }) => `[${n}] ${say.timeline.told(say.date(value), documents)}`,
  );
  return [{ name: say.timeline.mainFact, value: items.join('; ') }];
}

function documentsOf(told: Told): number {
  return new Set(told.map(({ document }) => document.id)).size;
}

function inexact(count: number, say: Context['say']): Fact[] {
  return count === 0 ? [] : [{ name: say.timeline.inexactFact, value: say.timeline.inexactCount(count) }];
}

function factsOf(events: readonly Happening[], read: number, all: number, say: Context['say']): Fact[] {
  const unsettled = events.filter(({ basis }) => basis === 'unsettled').length;
  return [
    ...(unsettled > 0
      ? [{ name: say.timeline.unsettledFact, value: say.timeline.unsettledCount(unsettled) }]
      : []),
    ...(read < all ? [{ name: say.timeline.readFact, value: say.timeline.readCount(read, all) }] : []),
  ];
}

function shortened(shown: number, all: number, say: Context['say']): Fact[] {
  return shown === all ? [] : [{ name: say.timeline.shownFact, value: say.timeline.shownCount(shown, all) }];
}

/** `qualify` adds what is to be said of the date itself. */
function entryOf(told: Told, say: Context['say'], qualify = (label: string): string => label): Entry {
  const [first, ...others] = told;
  const documents = documentsOf(told);
  const also = besides(first, others);
  const label = qualify(labelOf(first, say));
  const { document, sentence, value, words, part } = first;
  const readFrom = { document: document.id, ...(words ?? { start: sentence.start, end: sentence.start }) };
  const inside = [words, part].filter((span): span is Span => span !== null && within(span, sentence));
  return {
    label: documents > 1 ? say.timeline.told(label, documents) : label,
    citation: passage(first),
    highlights: apart(inside),
    ...(also.length > 0 && { also }),
    detail: {
      kind: 'date',
      value,
      readFrom: { document: readFrom.document, start: readFrom.start, end: readFrom.end },
    },
  };
}

/** The other sentences that tell it, each once: two dates in one sentence may be those of one event. */
function besides(first: Happening, others: readonly Happening[]): readonly Citation[] {
  const sentences = new Map(others.map((one) => [sentenceKey(one), passage(one)]));
  sentences.delete(sentenceKey(first));
  return [...sentences.values()];
}

function sentenceKey({ document, sentence }: Happening): string {
  return `${sentence.start} ${document.id}`;
}

function labelOf(happening: Happening, say: Context['say']): string {
  const { basis, value, words, document } = happening;
  switch (basis) {
    case 'written':
      return written(happening, say);
    case 'carried':
      return say.timeline.carried(value);
    case 'published':
      return say.timeline.reported(value);
    case 'unsettled':
      return say.timeline.unsettled(document.text.slice(words?.start ?? 0, words?.end ?? 0));
  }
}

function written({ value, until, leaning }: Happening, say: Context['say']): string {
  if (until !== null) return say.timeline.range(value, until);
  return leaning === null ? say.date(value) : say.timeline[leaning](value);
}

function passage({ document, sentence }: Happening): Citation {
  return { document: document.id, start: sentence.start, end: sentence.end };
}

function within(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end;
}

/** In order, without those that overlap the one before. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start))
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  return kept;
}
