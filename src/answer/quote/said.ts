// Which words of a document were said together, by whom, and where do they stand?
import type { Corpus } from '../../corpus/corpus.ts';
import type { Document, Quote, QuoteType, Reading, Span } from '../../model.ts';

/** One utterance: all words of one attribution, with the sentences that give it. */
export interface Said {
  readonly document: Document;
  /** Whole sentences: the words said and the words that say whose they are. */
  readonly span: Span;
  /** The words said, in order. */
  readonly words: readonly Span[];
  readonly type: QuoteType;
  /** The entity of the document's reading, or null. */
  readonly entity: string | null;
  /** The speaker as the text has it, or null. */
  readonly speaker: Span | null;
}

/** Everything said in one document, in the order of the text. */
export function saidIn(corpus: Corpus, document: Document): readonly Said[] {
  const reading = corpus.reading(document.id);
  const runs = new Map<number, Quote[]>();
  for (const quote of reading.quotes) {
    const run = runs.get(quote.run);
    if (run === undefined) runs.set(quote.run, [quote]);
    else run.push(quote);
  }
  const said = [...runs.values()].flatMap((run) => utterance(document, reading, run));
  return together(said.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
}

function utterance(document: Document, reading: Reading, run: readonly Quote[]): Said[] {
  const [first] = run;
  if (first === undefined) return [];
  const { speaker, cue, entity } = first;
  const parts: readonly Span[] = [
    ...run,
    ...(speaker === null ? [] : [speaker]),
    ...(cue === null ? [] : [cue]),
  ];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const words = run.map((quote) => ({ start: quote.start, end: quote.end }));
  const span = wholeSentences(reading, start, end);
  return [{ document, span, words, type: typeOf(run), entity, speaker }];
}

function typeOf(run: readonly Quote[]): QuoteType {
  const [first] = run;
  if (first === undefined) return 'indirect';
  return run.every(({ type }) => type === first.type) ? first.type : 'mixed';
}

/** The span grown to the sentences that it touches. */
function wholeSentences({ sentences }: Reading, start: number, end: number): Span {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const first = sentences[low];
  let last = first;
  for (let i = low; i < sentences.length && (sentences[i]?.start ?? end) < end; i += 1) last = sentences[i];
  return { start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) };
}

/** Utterances of one speaker in the same sentences are shown once. */
function together(said: readonly Said[]): readonly Said[] {
  const merged: Said[] = [];
  for (const one of said) {
    const before = merged.at(-1);
    if (before === undefined || !sameBreath(before, one)) merged.push(one);
    else merged[merged.length - 1] = joined(before, one);
  }
  return merged;
}

function sameBreath(a: Said, b: Said): boolean {
  if (a.entity !== b.entity || b.span.start >= a.span.end) return false;
  if (speaksFor(a) !== speaksFor(b)) return false;
  return a.entity !== null || (a.speaker?.start === b.speaker?.start && a.speaker?.end === b.speaker?.end);
}

/** Said by "a spokesman" or "an official" of the entity, not by the entity itself. */
export function speaksFor({ document, speaker }: Said): boolean {
  return speaker !== null && SPEAKS_FOR.test(document.text.slice(speaker.start, speaker.end));
}

const SPEAKS_FOR = /^(?:an?|one) (?:spokes(?:man|woman|person)|official)$/i;

function joined(a: Said, b: Said): Said {
  const words = [...a.words, ...b.words].toSorted((one, other) => one.start - other.start);
  const span = { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) };
  return { ...a, span, words, type: a.type === b.type ? a.type : 'mixed' };
}
