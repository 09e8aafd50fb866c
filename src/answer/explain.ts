// What did the readers find in a sentence, and by which rule?
import { daysMeant } from '../calendar/words.ts';
import type { Context } from '../command.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Answer, Document, Entry, Fact, Reading, Sentence, Span } from '../model.ts';
import { annotate } from '../text/annotate.ts';

/** What to explain, as it was typed: a text, or one sentence of a document (1 for the first). */
export interface ToExplain {
  readonly text?: string | undefined;
  readonly document?: string | undefined;
  readonly sentence?: string | undefined;
  /** The day on which a text that stands in no document was written. */
  readonly date?: string | undefined;
}

/** So many findings are shown. */
const MOST_FACTS = 80;

/** Sentences, names, roles, quotations and dates of a passage, each with the rule that read it. */
export function explain({ text, document, sentence, date }: ToExplain, context: Context): Answer {
  const { corpus, say } = context;
  if (document !== undefined) return explainSentence(document, sentence ?? '1', context);
  const words = text?.trim() ?? '';
  if (words === '') return notice(say.explain.needsText, context);
  const place = findIn(corpus, words);
  if (place !== null) return explainPlace(place.document, place.span, context);
  const day = date === undefined ? null : daysMeant(date);
  if (date !== undefined && day === null) return notice(say.explain.badDate(date), context);
  return explainAlone(words, day?.first ?? null, context);
}

function notice(message: string, { say }: Context): Answer {
  return { kind: 'notice', title: say.explain.title, message };
}

/** The first document, newest first, that holds these very words. */
function findIn(corpus: Corpus, words: string): { readonly document: Document; readonly span: Span } | null {
  for (const document of corpus.documents()) {
    const start = document.text.indexOf(words);
    if (start >= 0) return { document, span: { start, end: start + words.length } };
  }
  return null;
}

function explainSentence(given: string, number: string, context: Context): Answer {
  const { corpus, say } = context;
  const document =
    corpus.document(given) ??
    corpus.documents().find(({ title }) => title.toLowerCase() === given.trim().toLowerCase());
  if (document === undefined) return notice(say.explain.noDocument(given), context);
  const { sentences } = corpus.reading(document.id);
  const sentence = sentences[Number(number) - 1];
  if (sentence === undefined) return notice(say.explain.noSentence(number, sentences.length), context);
  return explainPlace(document, sentence, context);
}

function explainPlace(document: Document, place: Span, { corpus, say }: Context): Answer {
  const reading = corpus.reading(document.id);
  const sentences = reading.sentences.filter((sentence) => meets(sentence, place));
  const entries = sentences.map((sentence): Entry => {
    const spans = findings(document, reading, sentence, say).map(({ span }) => span);
    return {
      label: say.explain.sentence(sentence.n + 1),
      citation: { document: document.id, start: sentence.start, end: sentence.end },
      highlights: apart(spans.filter((span) => span.start >= sentence.start && span.end <= sentence.end)),
    };
  });
  return {
    kind: 'found',
    title: say.explain.title,
    facts: factsOf(document, reading, sentences, say),
    entries,
  };
}

function explainAlone(text: string, published: string | null, { say }: Context): Answer {
  const document = { id: '', title: '', text, published, source: null, author: null, url: null };
  const reading = annotate(document);
  const facts = factsOf(document, reading, reading.sentences, say);
  return { kind: 'notice', title: say.explain.title, message: say.explain.onItsOwn(published), facts };
}

/** One thing that was read. */
interface Finding {
  readonly span: Span;
  readonly fact: Fact;
}

function factsOf(
  document: Document,
  reading: Reading,
  sentences: readonly Sentence[],
  say: Context['say'],
): Fact[] {
  const facts = sentences.flatMap((sentence) => {
    const found = findings(document, reading, sentence, say).map(({ fact }) => fact);
    const words = document.text.slice(sentence.start, sentence.end);
    const head = { name: say.explain.sentence(sentence.n + 1), value: words };
    return found.length > 0 ? [head, ...found] : [head, { name: '–', value: say.explain.nothing }];
  });
  if (facts.length <= MOST_FACTS) return facts;
  const left = facts.length - MOST_FACTS;
  return [...facts.slice(0, MOST_FACTS), { name: say.explain.more, value: say.explain.moreCount(left) }];
}

/** What was read in a sentence, in the order of the text. */
function findings({ text }: Document, reading: Reading, sentence: Span, say: Context['say']): Finding[] {
  const { explain: our } = say;
  const words = (span: Span | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  const named = (id: string | null): string | null =>
    reading.entities.find((one) => one.id === id)?.name ?? null;
  const here = <T extends Span & { rule: string }>(
    name: string,
    list: readonly T[],
    meaning: (one: T) => string,
  ): Finding[] =>
    list
      .filter((one) => meets(one, sentence))
      .map((one) => ({
        span: one,
        fact: { name, value: our.finding(words(one) ?? '', meaning(one), one.rule) },
      }));
  return [
    ...here(our.name, reading.mentions, (one) => our.mention(one.form, one.type, named(one.entity) ?? '')),
    ...here(our.role, reading.roles, (one) => our.roleOf(named(one.entity) ?? '')),
    ...here(our.quote, reading.quotes, (one) =>
      our.said(one.type, words(one.speaker), named(one.entity), words(one.cue)),
    ),
    ...here(our.date, reading.dates, (one) => our.meant(one.value, one.implied)),
  ].toSorted((a, b) => a.span.start - b.span.start);
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** In order, without those that overlap the one before. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end))
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  return kept;
}
