// Does the best sentence answer the question at all? One number, from facts that are learned to matter.
import { HOLDS } from '../../corpus/digest.ts';
import { FEATURES, MOST_TOLD_APART, type Prepared, share } from './features.ts';
import { lengthOf, type Ranked, type Ranking } from './rank.ts';
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from './weights.ts';

/** The names of the facts, in the order of their weights; what each says stands beside it in `confidenceFacts`. */
export const CONFIDENCE_FACTS = [
  'score',
  'lead',
  'leadOverThird',
  'rivals',
  'gathered',
  'agreed',
  'tenthDocument',
  'surprise',
  'chance',
  'faint',
  'coveredInFew',
  'ownWords',
  'pairs',
  'rarest',
  'namesMissing',
  'numbersMissing',
  'opening',
  'first',
  'length',
  'worth',
  'recentAsked',
  'kindAsked',
  'kindThere',
] as const;

/** What is left of the certainty where a number or a day was asked for and none stands there. */
const WITHOUT_MEASURE = 0.6;

/** What is left of it where a question of few words finds them far apart, or hardly half of them. */
const SCATTERED = 0.6;
const FEW_WORDS = 3;

/** From 0 to 1: how likely it is that the best sentence is an answer; 0 where there is no sentence. */
export function certaintyOf(ranking: Ranking): number {
  const facts = confidenceFacts(ranking);
  const [best] = ranking.sentences;
  if (facts === null || best === undefined) return 0;
  let sum = CONFIDENCE_BIAS;
  for (const [i, fact] of facts.entries()) sum += fact * (CONFIDENCE_WEIGHTS[i] ?? 0);
  const measured = lacksMeasure(ranking, best) ? WITHOUT_MEASURE : 1;
  const gathered = isScattered(ranking, best) ? SCATTERED : 1;
  return (measured * gathered) / (1 + Math.exp(-sum));
}

/** Terms of an average sentence, to tell how many sentences may share terms by chance. */
const SENTENCE_TERMS = 12;

/** With less of the question than this in its surroundings a sentence hardly ever answers it. */
const FAINT = 0.35;

/** The lead of a sentence that has no rival, and the place of the one it is compared with. */
const MOST_LEAD = 5;
const RIVAL = 20;

/** Sentences that are looked at for whether they stand in one document. */
const FIRST = 10;

/** Among so many documents what a sentence covers of the question counts half as much as among none. */
const FEW_DOCUMENTS = 30;

/**
 * Everything that speaks for and against an answer, in the order of `CONFIDENCE_FACTS`: from the sentences before they
 * are read again, which tells which of them answers and says little about whether any does.
 */
export function confidenceFacts({
  asked,
  unread: sentences,
  documents,
  statistics,
}: Ranking): number[] | null {
  const [best] = sentences;
  if (best === undefined) return null;
  const { prepared, sentence, score } = best;
  const here = known(prepared, sentence);
  const context = here | prepared.title | known(prepared, sentence - 1) | known(prepared, sentence + 1);
  const covered = share(context, asked);
  const of = (name: (typeof FEATURES)[number]): number => best.features[FEATURES.indexOf(name)] ?? 0;
  // As many sentences as there are would hold these terms by chance where the surprise is 0.
  const all = statistics.documents * Math.max(1, statistics.averageLength / SENTENCE_TERMS);
  const surprise = covered * asked.total - Math.log(Math.max(1, all));
  const { expects, sought } = asked.question;
  const third = bestOfDocuments(sentences)[2];
  return [
    score,
    score - (sentences[RIVAL]?.score ?? score - MOST_LEAD),
    score - (third ?? score - MOST_LEAD),
    // How many come near: a sentence among many of its kind is rarely the one.
    sentences.filter((one) => one.score > score - 2).length / RIVAL,
    // Whether the best sentences stand in its document, and whether that is the best document as a whole.
    sentences.slice(0, FIRST).filter(({ document }) => document === best.document).length /
      Math.min(FIRST, sentences.length),
    documents[0] === best.document ? 1 : 0,
    tenthScore(sentences) / Math.max(1e-9, asked.total),
    surprise,
    Math.min(0, surprise),
    covered < FAINT ? 1 : 0,
    (share(here, asked) * FEW_DOCUMENTS) / (FEW_DOCUMENTS + statistics.documents),
    share(ownWords(prepared), asked),
    prepared.neighbours.pairs,
    of('rarest'),
    count(asked.names, prepared.all),
    count(
      sought.map(({ term }) => /^\d/.test(term)),
      context,
    ),
    of('opening'),
    of('first'),
    // A long document holds many words by chance.
    Math.log(1 + lengthOf(prepared)),
    Math.max(0, ...asked.weights),
    of('recencyAsked'),
    expects === 0 ? 0 : 1,
    (measures(prepared, sentence) & expects) === 0 ? 0 : 1,
  ];
}

/** Numbers, dates and lengths of time are recognised surely: where none stands, none was told. */
const MEASURES = HOLDS.number | HOLDS.date | HOLDS.duration;

function lacksMeasure({ asked: { question } }: Ranking, { prepared, sentence }: Ranked): boolean {
  if ((question.expects & MEASURES) === 0 || question.expects & ~MEASURES) return false;
  return ((measures(prepared, sentence) | measures(prepared, sentence + 1)) & question.expects) === 0;
}

/** Words of the question that stand this far apart, and match this little, are there by chance. */
const APART = 0.05;
const LITTLE = 0.5;

function isScattered({ asked }: Ranking, { features }: Ranked): boolean {
  const of = (name: (typeof FEATURES)[number]): number => features[FEATURES.indexOf(name)] ?? 0;
  const few = asked.weights.length > 1 && asked.weights.length <= FEW_WORDS;
  return few && of('near') < APART && of('bm25') < LITTLE;
}

/** What a sentence holds that the question does not, and dates even where the question has them. */
function measures({ candidate: { news, holds } }: Prepared, sentence: number): number {
  return (news[sentence] ?? 0) | ((holds[sentence] ?? 0) & (HOLDS.date | HOLDS.duration));
}

function known({ own, alike, implied }: Prepared, sentence: number): number {
  return (own[sentence] ?? 0) | (alike[sentence] ?? 0) | (implied[sentence] ?? 0);
}

/** The terms of a document that are the asker's own, not others of the same meaning. */
function ownWords({ own, implied, title }: Prepared): number {
  let terms = title;
  for (const [i, some] of own.entries()) terms |= some | (implied[i] ?? 0);
  return terms;
}

/** How many of the flagged terms are not among these. */
function count(flags: readonly boolean[], terms: number): number {
  return flags.filter((flag, i) => flag && i < MOST_TOLD_APART && !(terms & (1 << i))).length;
}

/** The score of the best sentence of each document, best first. */
function bestOfDocuments(sentences: readonly Ranked[]): number[] {
  const best = new Map<string, number>();
  for (const { document, score } of sentences) if (!best.has(document.id)) best.set(document.id, score);
  return [...best.values()];
}

/** What the tenth best document scores as a whole; 0 where there are fewer. */
function tenthScore(sentences: readonly Ranked[]): number {
  const scores = [...new Set(sentences.map(({ prepared }) => prepared))].map(
    ({ candidate }) => candidate.score,
  );
  return scores.toSorted((a, b) => b - a)[9] ?? 0;
}
