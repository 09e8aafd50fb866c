// Which passages answer a question, and how sure is that? What /ask shows and what is measured.
import { wordsOf, type Corpus } from '../../corpus/corpus.ts';
import type { Citation, Confidence, Document, Entry, Filter } from '../../model.ts';
import { certaintyOf } from './confidence.ts';
import { highlightsOf } from './highlight.ts';
import { passageOf } from './passage.ts';
import { readQuestion, type Question } from './question.ts';
import { rank, type Ranked } from './rank.ts';
import type { Unknown } from './wanted.ts';

export interface Found {
  readonly question: Question;
  /** Passages that do not overlap, best first; the same words once, with all their places. */
  readonly entries: readonly Entry[];
  /** Documents, best first. */
  readonly documents: readonly Document[];
  /** From 0 to 1: how likely the first passage answers. */
  readonly certainty: number;
  /** Null where the passages come near and are no answer. */
  readonly confidence: Confidence | null;
  readonly unknown: readonly Unknown[];
}

/**
 * From which certainty on each word of confidence is used; below the last one nothing is answered. Measured
 * precision of each: docs/quality/answers.md.
 */
export const LEVELS: readonly (readonly [Confidence, number])[] = [
  ['exact', 0.93],
  ['likely', 0.7],
  ['weak', 0.45],
];

/** The passages that answer best, at most `limit`. Same question, same corpus, same answer. */
export function find(corpus: Corpus, text: string, filter: Filter = {}, limit = 5): Found {
  const question = readQuestion(text);
  const ranking = rank(corpus, question, filter);
  const certainty = certaintyOf(ranking);
  const terms = new Set(ranking.wanted.flatMap(({ terms: some }) => some.map(({ term }) => term)));
  const shown: Shown[] = [];
  for (const ranked of ranking.sentences.slice(0, LOOKED_AT))
    add(corpus, ranked, question.expects, limit, shown);
  const entries = shown.map(({ citation, document, also }): Entry => ({
    citation,
    highlights: highlightsOf(document, corpus.reading(document.id), citation, terms, question.expects),
    ...(also.length > 0 ? { also } : {}),
  }));
  const confidence = LEVELS.find(([, least]) => certainty >= least)?.[0] ?? null;
  return { question, entries, documents: ranking.documents, certainty, confidence, unknown: ranking.unknown };
}

interface Shown {
  readonly document: Document;
  readonly citation: Citation;
  /** The words without case and marks, to know them again. */
  readonly words: readonly string[];
  readonly also: Citation[];
}

/** Sentences that may become passages, the best ones. */
const LOOKED_AT = 20;

/** From this share of common words on, two passages of different documents tell the same. */
const SAME = 0.8;

function add(corpus: Corpus, ranked: Ranked, expects: number, limit: number, shown: Shown[]): void {
  const { document } = ranked;
  const whole = shown.length === limit;
  const passage = ranked.passage ?? passageOf(ranked, corpus.sentences(document.id), expects);
  const citation = { document: document.id, ...passage };
  const words = wordsOf(corpus.textOf(citation));
  const overlaps = shown.some(
    (one) =>
      one.document.id === document.id &&
      one.citation.start < citation.end &&
      citation.start < one.citation.end,
  );
  if (overlaps) return;
  const equal = shown.find((one) => one.words.join(' ') === words.join(' '));
  if (equal !== undefined) equal.also.push(citation);
  else if (!whole && !shown.some((one) => one.document !== document && alikeness(one.words, words) >= SAME))
    shown.push({ document, citation, words, also: [] });
}

/** The share of different words that two passages have in common. */
function alikeness(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [new Set(a), new Set(b)];
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common / Math.max(1, one.size + other.size - common);
}
