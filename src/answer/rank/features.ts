// What speaks for a sentence? Each fact about it and the question as one number, mostly from 0 to 1.
import { HOLDS } from '../../corpus/digest.ts';
import type { Candidate, Occurrence } from '../../corpus/match.ts';
import { neighboursIn, type Neighbours } from './neighbours.ts';
import type { Question } from './question.ts';

/** The question as it is searched: a weight per wanted term, in the order of the question. */
export interface Weighted {
  readonly question: Question;
  readonly weights: readonly number[];
  readonly total: number;
  /** The wanted terms of the sentence that asks, as bits. */
  readonly focus: number;
  /** Whether a wanted term is written like a name. */
  readonly names: readonly boolean[];
}

/** BM25 for single sentences: more of the same counts little, length hardly. */
const K1 = 0.6;
const B = 0.3;
/** Terms of an average sentence. */
const AVERAGE = 12;

/** The names of the numbers that `features` gives, in its order. */
export const FEATURES = [
  'bm25',
  'coverage',
  'document',
  'documentLead',
  'documentCoverage',
  'documentPairs',
  'documentNear',
  'title',
  'titleNew',
  'before',
  'after',
  'near',
  'pairs',
  'names',
  'namesMissing',
  'rarest',
  'opening',
  'first',
  'length',
  'short',
  'implied',
  'person',
  'organization',
  'place',
  'date',
  'number',
  'duration',
  'expected',
  'expectedMissing',
  'news',
  'newsMissing',
  'anyNews',
  'asks',
  'focus',
  'recency',
  'recencyAsked',
  'quote',
  'alike',
  'begins',
  'answerNear',
  'answerBefore',
] as const;

const NAMES = HOLDS.person | HOLDS.organization | HOLDS.place;

/** One document made ready: per sentence which wanted terms it holds, as sets of bits, and where. */
export interface Prepared {
  readonly candidate: Candidate;
  readonly neighbours: Neighbours;
  readonly title: number;
  readonly all: number;
  readonly own: Int32Array;
  /** Sentence → terms of which only others stand there that mean nearly the same. */
  readonly alike: Int32Array;
  readonly implied: Int32Array;
  /** Index of the first occurrence of each sentence in `candidate.occurrences`. */
  readonly first: Int32Array;
}

/** Only so many wanted terms are told apart within sentences: the bits of a number. */
export const MOST_TOLD_APART = 30;

/** From this fit on, a term counts as the asker's own. */
const SURE = 0.95;

export function prepare(candidate: Candidate, weights: readonly number[]): Prepared {
  const sentences = candidate.lengths.length;
  const own = new Int32Array(sentences);
  const implied = new Int32Array(sentences);
  const first = new Int32Array(sentences + 1).fill(-1);
  let title = 0;
  let all = 0;
  const alike = new Int32Array(sentences);
  for (const [i, { wanted, sentence, at, fit }] of candidate.occurrences.entries()) {
    if (wanted < 0) {
      if (sentence >= 0 && first[sentence] === -1) first[sentence] = i;
      continue;
    }
    const bit = wanted < MOST_TOLD_APART ? 1 << wanted : 0;
    all |= bit;
    if (sentence < 0) title |= bit;
    else {
      if (at < 0) implied[sentence] = (implied[sentence] ?? 0) | bit;
      else if (fit < SURE) alike[sentence] = (alike[sentence] ?? 0) | bit;
      else own[sentence] = (own[sentence] ?? 0) | bit;
      if (first[sentence] === -1) first[sentence] = i;
    }
  }
  const neighbours = neighboursIn(candidate.occurrences, weights);
  return { candidate, neighbours, title, all, own, alike, implied, first };
}

/** The share of the question's weight that a set of terms has. */
export function share(terms: number, { weights, total }: Weighted): number {
  let sum = 0;
  for (let rest = terms; rest !== 0; rest &= rest - 1) sum += weights[31 - Math.clz32(rest & -rest)] ?? 0;
  return total === 0 ? 0 : sum / total;
}

/** A quick estimate of a sentence's worth, to choose the ones that are looked at closely. */
export function glance(
  { candidate, own, alike, implied, title }: Prepared,
  sentence: number,
  asked: Weighted,
): number {
  const here = own[sentence] ?? 0;
  const context = title | (implied[sentence] ?? 0) | (own[sentence - 1] ?? 0);
  return (
    share(here, asked) +
    0.3 * share((context | (alike[sentence] ?? 0)) & ~here, asked) +
    candidate.score / asked.total / 4 +
    0.1 / (1 + sentence)
  );
}

/** Everything about one sentence, in the order of `FEATURES`. */
export function features(
  prepared: Prepared,
  sentence: number,
  asked: Weighted,
  bestDocument: number,
  recency: number,
): number[] {
  const { candidate, own, implied, title, all } = prepared;
  const here = own[sentence] ?? 0;
  const unnamed = (implied[sentence] ?? 0) & ~here;
  const known = here | unnamed | (prepared.alike[sentence] ?? 0);
  const length = candidate.lengths[sentence] ?? 0;
  const holds = candidate.holds[sentence] ?? 0;
  const news = (candidate.news[sentence] ?? 0) | (holds & HOLDS.quote);
  const { expects, recent } = asked.question;
  const before = own[sentence - 1] ?? 0;
  const after = own[sentence + 1] ?? 0;
  const near = nearness(prepared, sentence, asked);
  const begins = beginsWith(prepared, sentence, rarest(asked)) ? 1 : 0;
  const names = nameShare(here | unnamed, asked);
  return [
    bm25(prepared, sentence, asked, length),
    share(here, asked),
    candidate.score / asked.total / 2.2,
    candidate.score / bestDocument,
    share(all, asked),
    prepared.neighbours.pairs,
    prepared.neighbours.closeness,
    share(title, asked),
    share(title & ~known, asked),
    share(before & ~known & ~title, asked),
    share(after & ~known & ~title, asked),
    near.closeness,
    near.pairs,
    names,
    hasNames(asked) && names === 0 ? 1 : 0,
    known & (1 << rarest(asked)) ? 1 : 0,
    1 / (1 + sentence),
    sentence === 0 ? 1 : 0,
    Math.log2(1 + length) / 5,
    length < 4 ? 1 : 0,
    share(unnamed, asked),
    ...[HOLDS.person, HOLDS.organization, HOLDS.place, HOLDS.date, HOLDS.number, HOLDS.duration].map((bit) =>
      expects & bit && holds & bit ? 1 : 0,
    ),
    expects & holds ? 1 : 0,
    expects !== 0 && (expects & holds) === 0 ? 1 : 0,
    expects & news ? 1 : 0,
    expects !== 0 && (expects & news) === 0 ? 1 : 0,
    news & NAMES ? 1 : 0,
    holds & HOLDS.question ? 1 : 0,
    share(here & asked.focus, asked),
    recency,
    recent ? recency : 0,
    holds & HOLDS.quote ? 1 : 0,
    share((prepared.alike[sentence] ?? 0) & ~here, asked),
    begins,
    ...answerNearness(prepared, sentence, asked),
  ];
}

function bm25({ candidate, first }: Prepared, sentence: number, asked: Weighted, length: number): number {
  const amounts = new Map<number, number>();
  for (const one of within(candidate, first[sentence] ?? -1, sentence)) {
    if (one.at >= 0 && one.wanted >= 0) amounts.set(one.wanted, (amounts.get(one.wanted) ?? 0) + one.fit);
  }
  const long = K1 * (1 - B + (B * length) / AVERAGE);
  let sum = 0;
  for (const [wanted, amount] of amounts)
    sum += ((asked.weights[wanted] ?? 0) * amount * (K1 + 1)) / (amount + long);
  return asked.total === 0 ? 0 : sum / asked.total;
}

/** What of the question stands in a sentence, and what else may answer, in their order. */
export function occurrencesIn({ candidate, first }: Prepared, sentence: number): readonly Occurrence[] {
  return within(candidate, first[sentence] ?? -1, sentence);
}

/** The occurrences of one sentence, of which the first is known. */
function within({ occurrences }: Candidate, first: number, sentence: number): readonly Occurrence[] {
  if (first < 0) return [];
  let end = first;
  while (occurrences[end]?.sentence === sentence) end++;
  return occurrences.slice(first, end);
}

/** How close together, and in the question's order, the wanted terms stand. */
function nearness(
  { candidate, first }: Prepared,
  sentence: number,
  { weights }: Weighted,
): { closeness: number; pairs: number } {
  const places: number[][] = [];
  for (const one of within(candidate, first[sentence] ?? -1, sentence)) {
    if (one.at >= 0 && one.wanted >= 0) (places[one.wanted] ??= []).push(one.at);
  }
  let possible = 0;
  let close = 0;
  let adjacent = 0;
  for (let i = 0; i + 1 < weights.length; i++) {
    const weight = Math.min(weights[i] ?? 0, weights[i + 1] ?? 0);
    possible += weight;
    const [one, other] = [places[i], places[i + 1]];
    if (one === undefined || other === undefined) continue;
    let least = 100;
    for (const a of one)
      for (const b of other) {
        if (b === a + 1) adjacent += weight;
        least = Math.min(least, Math.abs(a - b));
      }
    close += weight / Math.max(1, least);
  }
  return possible === 0
    ? { closeness: 0, pairs: 0 }
    : { closeness: close / possible, pairs: adjacent / possible };
}

/** How near the thing that may answer stands to what was asked for; the second number for one that stands before. */
function answerNearness({ candidate, first }: Prepared, sentence: number, asked: Weighted): [number, number] {
  const here = within(candidate, first[sentence] ?? -1, sentence);
  let best = 0;
  let before = 0;
  for (const answer of here) {
    if (answer.wanted >= 0 || (asked.question.expects & (1 << (-answer.wanted - 1))) === 0) continue;
    let sum = 0;
    for (const { wanted, at } of here)
      if (wanted >= 0 && at >= 0) sum += (asked.weights[wanted] ?? 0) / (1 + Math.abs(at - answer.at));
    if (sum > best) {
      best = sum;
      before = here.some(({ wanted, at }) => wanted >= 0 && at >= 0 && at < answer.at) ? 0 : sum;
    }
  }
  return asked.total === 0 ? [0, 0] : [best / asked.total, before / asked.total];
}

/** Whether a term stands first or second in the sentence. */
function beginsWith({ candidate, first }: Prepared, sentence: number, wanted: number): boolean {
  return within(candidate, first[sentence] ?? -1, sentence).some(
    (one) => one.wanted === wanted && one.at >= 0 && one.at <= 1,
  );
}

function nameShare(terms: number, { weights, names }: Weighted): number {
  let sum = 0;
  let total = 0;
  for (const [i, weight] of weights.entries()) {
    if (names[i] !== true) continue;
    total += weight;
    if (i < MOST_TOLD_APART && terms & (1 << i)) sum += weight;
  }
  return total === 0 ? 0 : sum / total;
}

function hasNames({ names }: Weighted): boolean {
  return names.includes(true);
}

function rarest({ weights }: Weighted): number {
  let best = 0;
  for (const [i, weight] of weights.entries())
    if (i < MOST_TOLD_APART && weight > (weights[best] ?? 0)) best = i;
  return best;
}
