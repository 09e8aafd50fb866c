// Does the best sentence answer the question at all? One number, from facts that are learned to matter.
import { HOLDS } from '../../corpus/digest.ts';
import { FEATURES, MOST_TOLD_APART, type Weighted, share } from './features.ts';
import type { Ranked, Ranking } from './rank.ts';
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from './weights.ts';

/** The names of the facts, in the order of their weights. */
export const CONFIDENCE_FACTS = [
  'score',
  'lead',
  'leadOverDocuments',
  'near',
  'namesInDocument',
  'bm25',
  'surprise',
  'chance',
  'missing',
  'missingSum',
  'opening',
  'title',
  'rivals',
  'recentAsked',
  'scattered',
  'faint',
] as const;

/** What is left of the certainty where a number or a day was asked for and none stands there. */
const WITHOUT_MEASURE = 0.6;
/** What is left of it where the few words of the question that are there stand far apart. */
const SCATTERED = 0.6;

/** From 0 to 1: how likely it is that the best sentence is an answer; 0 where there is no sentence. */
export function certaintyOf(ranking: Ranking): number {
  const facts = confidenceFacts(ranking);
  const [best] = ranking.sentences;
  if (facts === null || best === undefined) return 0;
  let sum = CONFIDENCE_BIAS;
  for (const [i, fact] of facts.entries()) sum += fact * (CONFIDENCE_WEIGHTS[i] ?? 0);
  const measured = lacksMeasure(ranking, best) ? WITHOUT_MEASURE : 1;
  const gathered = facts[SCATTERED_AT] === 1 ? SCATTERED : 1;
  return (measured * gathered) / (1 + Math.exp(-sum));
}

const SCATTERED_AT = CONFIDENCE_FACTS.indexOf('scattered');

/** Terms of an average sentence, to tell how many sentences may share terms by chance. */
const SENTENCE_TERMS = 12;

/** Words of the question that stand this far apart, and match this little, are there by chance. */
const APART = 0.05;
const LITTLE = 0.5;
/** With less of the question than this in its surroundings a sentence hardly ever answers it. */
const FAINT = 0.35;

/** The lead of a sentence that has no rival, and the place of the one it is compared with. */
const MOST_LEAD = 5;
const RIVAL = 20;

/** Everything that speaks for and against the best sentence, in the order of `CONFIDENCE_FACTS`. */
export function confidenceFacts({ asked, sentences, statistics }: Ranking): number[] | null {
  const [best] = sentences;
  if (best === undefined) return null;
  const { prepared, sentence, score } = best;
  const around = known(prepared, sentence - 1) | known(prepared, sentence + 1);
  const context = share(known(prepared, sentence) | prepared.title | around, asked);
  const of = (name: (typeof FEATURES)[number]): number => best.features[FEATURES.indexOf(name)] ?? 0;
  // As many sentences as there are would hold these terms by chance where the surprise is 0.
  const all = statistics.documents * Math.max(1, statistics.averageLength / SENTENCE_TERMS);
  const surprise = context * asked.total - Math.log(Math.max(1, all));
  const names = bitsOf(asked.names);
  const other = sentences.find(({ document }) => document !== best.document);
  const scattered = asked.weights.length > 1 && of('near') < APART && of('bm25') < LITTLE;
  return [
    score,
    score - (sentences[RIVAL]?.score ?? score - MOST_LEAD),
    score - (other?.score ?? score - MOST_LEAD),
    of('near'),
    names === 0 ? 1 : share(prepared.all & names, asked) / share(names, asked),
    of('document'),
    surprise,
    Math.min(0, surprise),
    mostMissing(prepared.all, asked),
    asked.total * (1 - share(prepared.all, asked)),
    of('opening'),
    of('title'),
    sentences.filter((one) => one.score > score - 2).length / RIVAL,
    of('recencyAsked'),
    scattered ? 1 : 0,
    context < FAINT ? 1 : 0,
  ];
}

/** Numbers, dates and lengths of time are recognised surely: where none stands, none was told. */
const MEASURES = HOLDS.number | HOLDS.date | HOLDS.duration;

function lacksMeasure({ asked: { question } }: Ranking, { prepared, sentence }: Ranked): boolean {
  if ((question.expects & MEASURES) === 0 || question.expects & ~MEASURES) return false;
  const { news, holds } = prepared.candidate;
  const here = (n: number): number => (news[n] ?? 0) | ((holds[n] ?? 0) & (HOLDS.date | HOLDS.duration));
  return ((here(sentence) | here(sentence + 1)) & question.expects) === 0;
}

function known({ own, alike, implied }: Ranked['prepared'], sentence: number): number {
  return (own[sentence] ?? 0) | (alike[sentence] ?? 0) | (implied[sentence] ?? 0);
}

function bitsOf(flags: readonly boolean[]): number {
  return flags.reduce((bits, flag, i) => (flag && i < MOST_TOLD_APART ? bits | (1 << i) : bits), 0);
}

function mostMissing(terms: number, { weights }: Weighted): number {
  let most = 0;
  for (const [i, weight] of weights.entries())
    if (i < MOST_TOLD_APART && !(terms & (1 << i))) most = Math.max(most, weight);
  return most;
}
