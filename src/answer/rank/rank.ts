// Which sentences answer a question best, and which documents?
import type { Corpus } from '../../corpus/corpus.ts';
import { perMillion } from '../../corpus/general.ts';
import type { Statistics, Wanted } from '../../corpus/match.ts';
import type { Document, Filter } from '../../model.ts';
import { features, glance, prepare, type Prepared, type Weighted } from './features.ts';
import type { Question } from './question.ts';
import { SENTENCE_WEIGHTS } from './weights.ts';

/** A sentence with the facts that speak for it. */
export interface Ranked {
  readonly document: Document;
  readonly prepared: Prepared;
  readonly sentence: number;
  readonly features: readonly number[];
  readonly score: number;
}

export interface Ranking {
  readonly asked: Weighted;
  readonly sentences: readonly Ranked[];
  /** Documents, best first. */
  readonly documents: readonly { readonly document: Document; readonly score: number }[];
}

/** Documents and sentences that are looked at closely. */
const DOCUMENTS = 100;
const SENTENCES = 60;

/** English at large counts like so many documents beside those of the corpus. */
const GENERAL_DOCUMENTS = 30;

export function rank(corpus: Corpus, question: Question, filter: Filter = {}): Ranking {
  const wanted: Wanted[] = question.sought.map(({ term }) => ({ terms: [{ term, fit: 1 }], weight: 1 }));
  const worth = (i: number, statistics: Statistics): number =>
    rarity(question.sought[i]?.term ?? '', statistics, statistics.frequencies[i] ?? 0);
  const { candidates, statistics } = corpus.match(wanted, filter, DOCUMENTS, worth);
  const weights = wanted.map((_, i) => worth(i, statistics));
  const asked: Weighted = {
    question,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    names: question.sought.map(({ name }) => name),
  };
  const prepared = candidates.map(prepare);
  const best = candidates[0]?.score ?? 1;
  const sentences = glanceAll(prepared, asked).map(({ one, sentence }) => {
    const facts = features(one, sentence, asked, best);
    return {
      document: one.candidate.document,
      prepared: one,
      sentence,
      features: facts,
      score: dot(facts, SENTENCE_WEIGHTS),
    };
  });
  const ranked = sentences.toSorted((a, b) => b.score - a.score);
  return { asked, sentences: ranked, documents: [] };
}

/** What a term is worth: more, the fewer documents hold it, here and in English at large. */
function rarity(term: string, { documents, averageLength }: Statistics, frequency: number): number {
  const general = 1 - Math.exp((-perMillion(term) * averageLength * 2) / 1e6);
  const holding = frequency + GENERAL_DOCUMENTS * general;
  const all = documents + GENERAL_DOCUMENTS;
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

function glanceAll(prepared: readonly Prepared[], asked: Weighted): { one: Prepared; sentence: number }[] {
  const all: { one: Prepared; sentence: number; worth: number; order: number }[] = [];
  for (const [order, one] of prepared.entries())
    for (let sentence = 0; sentence < one.own.length; sentence++) {
      if (((one.own[sentence] ?? 0) | (one.implied[sentence] ?? 0)) === 0) continue;
      all.push({ one, sentence, worth: glance(one, sentence, asked), order });
    }
  return all
    .toSorted((a, b) => b.worth - a.worth || a.order - b.order || a.sentence - b.sentence)
    .slice(0, SENTENCES);
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const [i, value] of a.entries()) sum += value * (b[i] ?? 0);
  return sum;
}
