// Which documents are there, and what does one of them say from beginning to end?
import type { Choice, Context } from '../command.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Answer, Document, Entry, Fact, Span } from '../model.ts';
import { readFilter, type Typed } from './filter.ts';

/** More documents than these are no list to read; the newest are shown. */
const MOST_DOCUMENTS = 30;

/** Paragraphs of a document on one page. */
const PAGE = 10;

/** Discord's limit for suggestions. */
const MOST_CHOICES = 25;

/** The documents of these days and this outlet, newest first: what is known of each, and its opening words. */
export function listDocuments(typed: Typed, { corpus, say }: Context): Answer {
  const filter = readFilter(typed, corpus, say);
  if (typeof filter === 'string')
    return { kind: 'notice', title: say.help.titleOf('sources'), message: filter };
  const all = corpus.documents(filter);
  const shown = all.slice(0, MOST_DOCUMENTS);
  const title = say.sources.title(shown.length, all.length);
  if (all.length === 0)
    return noDocument(typed.source === undefined ? title : say.sources.noneFrom(typed.source));
  const entries = shown.flatMap((document) => openingOf(document, corpus, say));
  return { kind: 'found', title, entries };
}

/** One document from the paragraph `at` on (1 for the first), a page at a time. */
export function readDocument(given: string, at: string | undefined, { corpus, say }: Context): Answer {
  const document = documentLike(given, corpus);
  if (document === undefined) return noDocument(say.sources.noneLike(given), closest(given, corpus));
  const paragraphs = paragraphsOf(corpus, document.id);
  const first = at === undefined ? 1 : Number(at);
  if (!Number.isInteger(first) || first < 1 || first > paragraphs.length)
    return { kind: 'notice', title: document.title, message: say.sources.badPlace(at ?? '') };
  const page = paragraphs.slice(first - 1, first - 1 + PAGE);
  const last = first - 1 + page.length;
  const entries = page.map((span): Entry => ({
    citation: { document: document.id, ...span },
    highlights: [],
  }));
  const next = { document: document.id, at: String(last + 1) };
  return {
    kind: 'found',
    title: document.title,
    facts: [
      ...factsOf(document, paragraphs.length, say),
      { name: say.sources.shown, value: say.sources.paragraphs(first, last, paragraphs.length) },
    ],
    entries,
    ...(last < paragraphs.length
      ? { actions: [{ label: say.sources.goOn, command: 'sources', arguments: next }] }
      : {}),
  };
}

/** Documents whose title or id holds what was typed, those that begin with it first; by title where that is clear. */
export function completeDocuments(typed: string, { corpus }: Context): readonly Choice[] {
  return documentsLike(typed, corpus)
    .slice(0, MOST_CHOICES)
    .map(({ id, title, source }) => ({
      name: source === null ? title : `${title} · ${source}`,
      value: documentLike(title, corpus)?.id === id ? title : id,
    }));
}

/** Outlets that hold what was typed, those with most documents first. */
export function completeOutlets(typed: string, { corpus }: Context): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const { source } of corpus.documents())
    if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .filter(([source]) => fold(source).includes(fold(typed)))
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_CHOICES)
    .map(([source]) => ({ name: source, value: source }));
}

function openingOf({ id, title, text }: Document, corpus: Corpus, say: Context['say']): Entry[] {
  const [sentence] = corpus.reading(id).sentences;
  if (sentence === undefined) return [];
  const label = say.sources.label(title, wordsIn(text));
  return [{ label, citation: { document: id, start: sentence.start, end: sentence.end }, highlights: [] }];
}

function factsOf(document: Document, paragraphs: number, say: Context['say']): Fact[] {
  const words = say.sources;
  const published = document.published === null ? say.unknownDate : say.date(document.published);
  return [
    { name: words.outlet, value: document.source ?? say.unknownOutlet },
    { name: words.published, value: published },
    ...(document.author === null ? [] : [{ name: words.author, value: document.author }]),
    ...(document.url === null ? [] : [{ name: words.address, value: document.url }]),
    { name: words.length, value: words.lengthOf(wordsIn(document.text), paragraphs) },
  ];
}

function noDocument(title: string, suggestions: readonly string[] = []): Answer {
  return { kind: 'nothing', title, reasons: [], suggestions, nearest: [] };
}

/** The document of this id or title, or the only one whose title holds the words. */
function documentLike(given: string, corpus: Corpus): Document | undefined {
  const exact = corpus.document(given) ?? corpus.documents().find(({ title }) => fold(title) === fold(given));
  if (exact !== undefined) return exact;
  const like = documentsLike(given, corpus);
  return like.length === 1 ? like[0] : undefined;
}

function documentsLike(typed: string, corpus: Corpus): readonly Document[] {
  const wanted = fold(typed);
  const like = corpus.documents().filter(({ id, title }) => fold(`${title}\n${id}`).includes(wanted));
  return like.toSorted(
    (a, b) => Number(fold(b.title).startsWith(wanted)) - Number(fold(a.title).startsWith(wanted)),
  );
}

/** Titles that share a word with what was given, the longest shared word first. */
function closest(given: string, corpus: Corpus): readonly string[] {
  const words = fold(given).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const shared = ({ title }: Document) =>
    Math.max(0, ...words.filter((word) => fold(title).includes(word)).map((word) => word.length));
  return corpus
    .documents()
    .filter((document) => shared(document) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, 3)
    .map(({ title }) => title);
}

function paragraphsOf(corpus: Corpus, id: string): readonly Span[] {
  const spans = new Map<number, Span>();
  for (const { paragraph, start, end } of corpus.reading(id).sentences)
    spans.set(paragraph, { start: spans.get(paragraph)?.start ?? start, end });
  return [...spans.values()];
}

/** Runs of letters and digits, with what joins them. */
function wordsIn(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)) count += 1;
  return count;
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
