// Which sentences answer a question best, and which documents?
import type { Corpus } from '../../corpus/corpus.ts';
import { perMillion } from '../../corpus/general.ts';
import type { Candidate, Statistics, Wanted } from '../../corpus/match.ts';
import type { Document, Filter, Span } from '../../model.ts';
import {
  FEATURES,
  features,
  glance,
  MOST_TOLD_APART,
  prepare,
  type Prepared,
  type Weighted,
} from './features.ts';
import { searchFor, type Unknown } from './wanted.ts';
import type { Question } from './question.ts';
import { rereadBest } from './reread.ts';
import { SENTENCE_WEIGHTS } from './weights.ts';

/** A sentence with the facts that speak for it. */
export interface Ranked {
  readonly document: Document;
  readonly prepared: Prepared;
  readonly sentence: number;
  readonly features: readonly number[];
  readonly score: number;
  /** Of the best ones: what would be shown, and what reading it closely told (`REREAD_FACTS`). */
  readonly passage?: Span;
  readonly reread?: readonly number[];
}

export interface Ranking {
  readonly asked: Weighted;
  /** Best first, the best of them read again. */
  readonly sentences: readonly Ranked[];
  /** The same as their features alone rank them. */
  readonly unread: readonly Ranked[];
  /** Documents, best first: by their best sentences and as a whole. */
  readonly documents: readonly Document[];
  readonly unknown: readonly Unknown[];
  readonly wanted: readonly Wanted[];
  readonly statistics: Statistics;
}

/** Documents and sentences that are looked at closely. */
const DOCUMENTS = 60;
const SENTENCES = 60;

/** English at large counts like so many documents beside those of the corpus. */
const GENERAL_DOCUMENTS = 30;

export function rank(corpus: Corpus, question: Question, filter: Filter = {}): Ranking {
  const { wanted, unknown } = searchFor(corpus, question);
  const worth = (i: number, statistics: Statistics): number =>
    rarity(question.sought[i]?.term ?? '', statistics, statistics.frequencies[i] ?? 0);
  const { candidates, statistics } = corpus.match(wanted, filter, DOCUMENTS, worth);
  const local = localRarity(candidates, wanted.length);
  const weights = wanted.map((_, i) => (1 - LOCAL) * worth(i, statistics) + LOCAL * (local[i] ?? 0));
  const asked: Weighted = {
    question,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    focus: question.sought.reduce(
      (bits, { focus }, i) => (focus && i < MOST_TOLD_APART ? bits | (1 << i) : bits),
      0,
    ),
    names: question.sought.map(({ name }) => name),
  };
  const prepared = candidates.map((candidate) => prepare(candidate, weights));
  const highest = candidates[0]?.score ?? 1;
  const recency = recencies(prepared);
  const sentences = glanceAll(prepared, asked).map(({ one, sentence }) => {
    const facts = features(one, sentence, asked, highest, recency.get(one) ?? 0);
    return {
      document: one.candidate.document,
      prepared: one,
      sentence,
      features: facts,
      score: dot(facts, SENTENCE_WEIGHTS) + (defines(facts, question) ? DEFINITION : 0),
    };
  });
  const ranked = sentences.toSorted((a, b) => b.score - a.score);
  const documents = documentsOf(prepared, ranked, asked.total, statistics);
  const best = rereadBest(corpus, asked, ranked);
  return { asked, sentences: best, unread: ranked, documents, unknown, wanted, statistics };
}

/** How many sentences of a document speak for it, and how far below the best one another still counts. */
const SPEAKERS = 5;
const REACH = 1;
/** What the whole document counts beside its sentences: its score, and how the question's neighbours stand in it. */
const WHOLE = 6;
const PAIRS = 3;
const CLOSENESS = 2;
/** A long document holds more by chance. */
const LENGTH = -0.5;

/**
 * Documents, best first: by their best sentences together (the logarithm of a sum of powers, so that a poor sentence
 * adds nothing) and by the whole text. Those with no sentence of their own come last.
 */
function documentsOf(
  prepared: readonly Prepared[],
  ranked: readonly Ranked[],
  total: number,
  { averageLength }: Statistics,
): readonly Document[] {
  const scores = new Map<Prepared, number[]>(prepared.map((one) => [one, []]));
  for (const { prepared: one, score } of ranked) {
    const some = scores.get(one);
    if (some !== undefined && some.length < SPEAKERS) some.push(score);
  }
  return prepared
    .map((one) => ({
      document: one.candidate.document,
      score:
        together(scores.get(one) ?? []) +
        (WHOLE * one.candidate.score) / Math.max(1e-9, total) +
        PAIRS * one.neighbours.pairs +
        CLOSENESS * one.neighbours.closeness +
        LENGTH * Math.log(0.1 + lengthOf(one) / averageLength),
    }))
    .toSorted((a, b) => (a.score === b.score ? 0 : b.score - a.score))
    .map(({ document }) => document);
}

/** The terms of a document, its title left out. */
export function lengthOf({ candidate: { lengths } }: Prepared): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** One score for several, the highest first; −∞ for none. */
function together([best = -Infinity, ...others]: readonly number[]): number {
  let sum = 1;
  for (const score of others) sum += Math.exp((score - best) / REACH);
  return best + REACH * Math.log(sum);
}

/**
 * "What is a flue?" is answered by a sentence about flues, which begins with the word. Too rare among the questions
 * that the weights are learned from, so it is a rule.
 */
const DEFINITION = 2.5;

function defines(facts: readonly number[], { asks, sought }: Question): boolean {
  return sought.length === 1 && asks === 'what' && facts[BEGINS] === 1;
}

const BEGINS = FEATURES.indexOf('begins');

/** What a term is worth: more, the fewer documents hold it, here and in English at large. */
function rarity(term: string, { documents, averageLength }: Statistics, frequency: number): number {
  const general = 1 - Math.exp((-perMillion(term) * averageLength * 2) / 1e6);
  const holding = frequency + GENERAL_DOCUMENTS * general;
  const all = documents + GENERAL_DOCUMENTS;
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** How much the sentences of the candidates count beside all documents. */
const LOCAL = 0.3;

/** What each term is worth among the sentences of the candidates: more, the fewer hold it. */
function localRarity(candidates: readonly Candidate[], wanted: number): number[] {
  const holding = new Float64Array(wanted);
  let sentences = 0;
  const last = new Int32Array(wanted);
  for (const { occurrences, lengths } of candidates) {
    last.fill(-1);
    sentences += lengths.length;
    for (const { wanted: i, sentence, fit } of occurrences) {
      if (sentence < 0 || i < 0 || last[i] === sentence || fit < 0.95) continue;
      last[i] = sentence;
      holding[i] = (holding[i] ?? 0) + 1;
    }
  }
  return [...holding].map((n) => Math.log(1 + (sentences - n + 0.5) / (n + 0.5)));
}

/** Of two reports of one matter the newer hardly answers better; where there are so many days, what is new is asked for. */
const MANY_DAYS = 40;

/** How new each document is among the candidates: 1 for the newest of many days, 0 for the oldest or none. */
function recencies(prepared: readonly Prepared[]): ReadonlyMap<Prepared, number> {
  const days = prepared.map(({ candidate }) => candidate.document.published ?? '');
  const sorted = [...new Set(days)].toSorted();
  const places = new Map(sorted.map((day, i) => [day, i / Math.max(sorted.length - 1, MANY_DAYS)]));
  return new Map(prepared.map((one, i) => [one, places.get(days[i] ?? '') ?? 0]));
}

/** The sentences that are worth most at a glance, best first; equal ones in the order of the documents. */
function glanceAll(prepared: readonly Prepared[], asked: Weighted): { one: Prepared; sentence: number }[] {
  const worths = prepared.map((one) => glances(one, asked));
  // Only the best become objects: there are thousands of others.
  const all = new Float64Array(worths.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const some of worths) {
    all.set(some, filled);
    filled += some.length;
  }
  const least = Math.max(0, all.toSorted()[all.length - SENTENCES] ?? 0);
  const best: { one: Prepared; sentence: number; worth: number }[] = [];
  for (const [order, one] of prepared.entries()) {
    const some = worths[order] ?? all;
    for (let sentence = 0; sentence < some.length; sentence++) {
      const worth = some[sentence] ?? -1;
      if (worth >= least) best.push({ one, sentence, worth });
    }
  }
  return best.toSorted((a, b) => b.worth - a.worth).slice(0, SENTENCES);
}

/** What each sentence of a document is worth at a glance; −1 for one that holds nothing asked for. */
function glances(one: Prepared, asked: Weighted): Float64Array {
  const { own, alike, implied } = one;
  const worths = new Float64Array(own.length).fill(-1);
  for (let sentence = 0; sentence < own.length; sentence++)
    if (((own[sentence] ?? 0) | (alike[sentence] ?? 0) | (implied[sentence] ?? 0)) !== 0)
      worths[sentence] = glance(one, sentence, asked);
  return worths;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const [i, value] of a.entries()) sum += value * (b[i] ?? 0);
  return sum;
}
