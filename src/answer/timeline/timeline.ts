// What happened when, in the words of the documents?
import { overlaps } from '../../calendar.ts';
import { daysMeant } from '../../calendar/words.ts';
import type { Context } from '../../command.ts';
import type { Answer, Citation, Entry, Fact, Span } from '../../model.ts';
import { readFilter } from '../filter.ts';
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
  const all = corpus.documents(filter);
  const documents = about === undefined ? all.slice(0, MOST_DOCUMENTS) : all;
  const inRange = happenings(about, documents, corpus).filter(
    ({ value }) => (!from && !to) || overlaps(value, from ?? undefined, to ?? undefined),
  );
  const told = together(inRange);
  if (told.length === 0) return nothing(about, title, { corpus, say });
  const entries = told.slice(0, MOST_EVENTS).map((one) => entryOf(one, say));
  const facts = [
    ...factsOf(inRange, documents.length, all.length, say),
    ...shortened(entries.length, told.length, say),
  ];
  return { kind: 'found', title, facts, entries };
}

/** The day at which a range begins or ends: undefined where it is open, null where the text is no date. */
function bound(text: string | undefined, end: 'first' | 'last'): string | null | undefined {
  return text === undefined ? undefined : (daysMeant(text)?.[end] ?? null);
}

function nothing(about: string | undefined, title: string, { corpus, say }: Context): Answer {
  if (about === undefined)
    return { kind: 'nothing', title, reasons: [say.timeline.none], suggestions: [], nearest: [] };
  const suggestions = corpus.names.complete(about, 3).map(({ name }) => name);
  return { kind: 'nothing', title, reasons: [say.timeline.noneAbout(about)], suggestions, nearest: [] };
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

function entryOf([first, ...others]: Told, say: Context['say']): Entry {
  const { document, sentence, value, words, part } = first;
  const readFrom = { document: document.id, ...(words ?? { start: sentence.start, end: sentence.start }) };
  const inside = [words, part].filter((span): span is Span => span !== null && within(span, sentence));
  return {
    label: labelOf(first, say),
    citation: passage(first),
    highlights: apart(inside),
    ...(others.length > 0 && { also: others.map(passage) }),
    detail: {
      kind: 'date',
      value,
      readFrom: { document: readFrom.document, start: readFrom.start, end: readFrom.end },
    },
  };
}

function labelOf({ basis, value, words, document }: Happening, say: Context['say']): string {
  switch (basis) {
    case 'written':
      return say.date(value);
    case 'carried':
      return say.timeline.carried(value);
    case 'published':
      return say.timeline.reported(value);
    case 'unsettled':
      return say.timeline.unsettled(document.text.slice(words?.start ?? 0, words?.end ?? 0));
  }
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
