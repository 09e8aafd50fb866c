// Where do the weights of src/answer/rank/weights.ts come from? Learned on the development sets, checked across.
// Run: node --import tsx bench/learn.ts [sentences] [reread] [certainty] [--write]; prints what is scored when questions
// were held out. Each step is learned on what the present weights of the steps before it find: write them one by one.
import { writeFileSync } from 'node:fs';
import { CONFIDENCE_FACTS, confidenceFacts } from '../src/answer/rank/confidence.ts';
import { FEATURES } from '../src/answer/rank/features.ts';
import { readQuestion } from '../src/answer/rank/question.ts';
import { rank, type Ranked, type Ranking } from '../src/answer/rank/rank.ts';
import { REREAD_FACTS } from '../src/answer/rank/reread.ts';
import {
  CONFIDENCE_BIAS,
  CONFIDENCE_WEIGHTS,
  REREAD_WEIGHTS,
  SENTENCE_WEIGHTS,
} from '../src/answer/rank/weights.ts';
import { buildShelf } from '../src/corpus/build.ts';
import { Corpus } from '../src/corpus/corpus.ts';
import { areaUnderCurve } from './eval/retrieval.ts';
import { fieldOf, listOf, rows, scorer, setFile, textOf } from './eval/measure.ts';
import { documentOf } from './predict/mode.ts';
import type { Span } from '../src/model.ts';
import { rowsOfFile } from './rows.ts';

/** One question: its candidates' features, and which of them answer. */
interface Example {
  readonly x: readonly (readonly number[])[];
  readonly y: readonly boolean[];
}

/** One question of a group, by its place among the questions of its set, and the facts about its best sentence. */
interface Facts {
  readonly place: number;
  readonly x: readonly number[];
}

const FOLDS = 5;
const CERTAINTY_STEPS = 600;
/** How much a set counts: `one` has the questions of `news` again, each asked of one document. */
const SENTENCE_SETS = { news: 1, squad: 1, scifact: 1.7, one: 0.5 };
/**
 * Questions that are answered (1) or must not be (0), and how much each group counts. `one`, `ten`: a corpus of the
 * article and the nine nearest to it; `few`: of the article and nine others; `near`: without the article; `strange`: of
 * ten others; `short`: two or three words of the question.
 */
const CERTAINTY_SETS: Readonly<Record<string, readonly [number, number]>> = {
  news: [1, 2],
  squad: [1, 0.2],
  scifact: [1, 0.1],
  'news one': [1, 0.25],
  'squad one': [1, 0.1],
  'news ten': [1, 0.4],
  'squad ten': [1, 0.1],
  'news few': [1, 0.3],
  'squad few': [1, 0.1],
  'news short one': [1, 0.1],
  'squad short one': [1, 0.15],
  'news short few': [1, 0.1],
  'squad short few': [1, 0.15],
  'news without': [0, 2],
  'squad without': [0, 0.2],
  'scifact without': [0, 0.05],
  'squad of news': [0, 2.5],
  'scifact of news': [0, 0.1],
  'news of squad': [0, 0.2],
  'news one near': [0, 0.2],
  'squad one near': [0, 0.05],
  'news ten near': [0, 0.3],
  'squad ten near': [0, 0.1],
  'news strange': [0, 0.3],
  'squad strange': [0, 0.3],
  'news short strange': [0, 0.1],
  'squad short strange': [0, 0.15],
  'squad short ten near': [0, 0.1],
};

const covers = await scorer('retrieval/score.mjs', 'covers');
const corpora = new Map<string, Corpus>();
const queries = new Map<string, readonly unknown[]>();
for (const set of ['news', 'squad', 'scifact']) {
  const documents = [];
  for await (const row of rowsOfFile(setFile('retrieval', set, 'documents.jsonl')))
    documents.push(documentOf(row));
  corpora.set(set, new Corpus([await buildShelf(documents)]));
  queries.set(set, await rows('retrieval', set, 'queries.jsonl'));
}

const steps = ['sentences', 'reread', 'certainty'].filter((step) => process.argv.includes(step));
const learns = (step: string): boolean => steps.length === 0 || steps.includes(step);
const facts = learns('certainty') ? certaintyExamples() : new Map<string, Facts[]>();
const weights = learns('sentences') ? sentenceWeights() : SENTENCE_WEIGHTS;
const again = learns('reread') ? rereadWeights() : REREAD_WEIGHTS;
const certainty = learns('certainty')
  ? certaintyWeights()
  : { weights: CONFIDENCE_WEIGHTS, bias: CONFIDENCE_BIAS };
if (process.argv.includes('--write')) write();

function sentenceWeights(): readonly number[] {
  const task = { examples: examplesBy(exampleOf), size: FEATURES.length, positive: false };
  reportOrder('one sentence a passage', task);
  const learned = learnOrder(task);
  for (const [i, name] of FEATURES.entries()) console.log(name.padEnd(20), learned[i]?.toFixed(3));
  return learned;
}

/** The score of the sentence counts once, and the facts beside it. */
function rereadWeights(): readonly number[] {
  const task = { examples: examplesBy(rereadExampleOf), size: REREAD_FACTS.length + 1, positive: true };
  reportOrder('as the sentences are', task, [1]);
  reportOrder('read again', task);
  const [score = 1, ...learned] = learnOrder(task);
  for (const [i, name] of REREAD_FACTS.entries())
    console.log(name.padEnd(20), ((learned[i] ?? 0) / score).toFixed(3));
  return learned.map((weight) => weight / score);
}

function certaintyWeights(): Learned {
  reportCertainty();
  const learned = learnCertainty(() => true);
  for (const [i, name] of CONFIDENCE_FACTS.entries())
    console.log(name.padEnd(20), learned.weights[i]?.toFixed(4));
  return learned;
}

type Examples = ReadonlyMap<string, readonly Example[]>;

/** How often the first one answers, each question held out once, and with a whole set held out; or with these weights. */
function reportOrder(how: string, task: Task, given?: readonly number[]): void {
  const right = new Map<string, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = given ?? learnOrder(task, (i) => i % FOLDS !== fold);
    for (const [set, some] of task.examples) {
      const good = some.filter((example, i) => i % FOLDS === fold && isRight(example, learned)).length;
      right.set(set, (right.get(set) ?? 0) + good);
    }
  }
  for (const [set, some] of task.examples) {
    const share = (100 * (right.get(set) ?? 0)) / some.length;
    const rest = given ?? learnOrder(task, (_, other) => kindOf(other) !== kindOf(set));
    const alone = (100 * some.filter((example) => isRight(example, rest)).length) / some.length;
    console.log(`${set}: answer@1 ${share.toFixed(1)} held out, ${alone.toFixed(1)} set held out, ${how}`);
  }
}

/** `one` has the questions of `news` again. */
function kindOf(set: string): string {
  return set === 'one' ? 'news' : set;
}

/** False answers where 95 of 100 are answered, and with against without the articles; each question held out once. */
function reportCertainty(): void {
  const held = new Map<string, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = learnCertainty(({ place }) => place % FOLDS !== fold);
    for (const [group, some] of facts)
      for (const one of some)
        if (one.place % FOLDS === fold) held.set(group, [...(held.get(group) ?? []), sumOf(one, learned)]);
  }
  printCertainty('held out in folds', held);
  for (const set of ['news', 'squad']) {
    const learned = learnCertainty((_, group) => !group.startsWith(set));
    const sums = [...facts].map(([group, some]): [string, number[]] => [
      group,
      some.map((one) => sumOf(one, learned)),
    ]);
    printCertainty(`nothing asked of ${set} learned`, new Map(sums));
  }
}

function sumOf({ x }: Facts, { weights: some, bias }: Learned): number {
  return x.reduce((total, value, n) => total + value * (some[n] ?? 0), bias);
}

function printCertainty(how: string, sums: ReadonlyMap<string, readonly number[]>): void {
  const of = (group: string): readonly number[] => sums.get(group) ?? [];
  const there = of('news').toSorted((a, b) => a - b);
  const threshold = there[Math.floor(there.length * 0.05)] ?? 0;
  const wrong = of('squad of news').filter((sum) => sum >= threshold).length / of('squad of news').length;
  const areas = [
    ['news', 'news without'],
    ['squad', 'squad without'],
    ['scifact', 'scifact without'],
    ['news one', 'news one near'],
    ['news ten', 'news ten near'],
    ['squad ten', 'squad ten near'],
    ['news few', 'news strange'],
    ['squad short few', 'squad short strange'],
  ].map(([a = '', b = '']) => `${a}/${b.replace(a, '…')} ${(100 * areaUnderCurve(of(a), of(b))).toFixed(1)}`);
  console.log(`${how}: false answers ${(100 * wrong).toFixed(1)}; AUROC ${areas.join(', ')}`);
}

function examplesBy(make: (corpus: Corpus, query: unknown) => Example): Examples {
  const examples = new Map<string, readonly Example[]>();
  for (const set of ['news', 'squad', 'scifact'])
    examples.set(
      set,
      (queries.get(set) ?? []).filter(hasEvidence).map((query) => make(corpusOf(set), query)),
    );
  examples.set(
    'one',
    (queries.get('news') ?? [])
      .filter(hasEvidence)
      .map((query) => make(only('news', [firstEvidence(query)]), query)),
  );
  return examples;
}

function certaintyExamples(): Map<string, Facts[]> {
  const all = new Map<string, Facts[]>();
  const put = (
    group: string,
    some: readonly unknown[],
    found: (query: unknown, place: number) => number[] | null,
  ): void => {
    if (CERTAINTY_SETS[group] === undefined) return;
    all.set(
      group,
      some.flatMap((query, place) => {
        const x = found(query, place);
        return x === null ? [] : [{ place, x }];
      }),
    );
  };
  for (const [set, asked] of queries)
    for (const [name, some] of [
      [set, asked],
      [`${set} short`, asked.map(shortened)],
    ] as const) {
      put(name, some, (query) => factsOf(corpusOf(set), query));
      put(`${name} without`, some, (query) => without(set, query));
      put(`${name} one`, some, (query) => factsOf(only(set, [answering(query)]), query));
      put(`${name} one near`, some, (query) => factsOf(only(set, near(set, query, 1)), query));
      put(`${name} ten`, some, (query) =>
        factsOf(only(set, [answering(query), ...near(set, query, 9)]), query),
      );
      put(`${name} ten near`, some, (query) => factsOf(only(set, near(set, query, 10)), query));
      put(`${name} few`, some, (query, place) =>
        factsOf(only(set, [answering(query), ...others(set, query, place, 9)]), query),
      );
      put(`${name} strange`, some, (query, place) =>
        factsOf(only(set, others(set, query, place, 10)), query),
      );
      for (const other of corpora.keys())
        put(`${name} of ${other}`, some, (query) => factsOf(corpusOf(other), query));
    }
  return all;
}

/** Two or three words of the question, its names first, as people type it who trust the machine. */
function shortened(query: unknown, place: number): unknown {
  const text = textOf(query, 'query');
  const { sought } = readQuestion(text);
  const count = 2 + (place % 2);
  const named = sought.findIndex(({ name }) => name);
  const from = Math.max(0, Math.min(named < 0 ? place % sought.length : named, sought.length - count));
  const words = sought.slice(from, from + count).map(({ start, end }) => text.slice(start, end));
  const [asks = ''] =
    /\b(?:who|when|where|why|how (?:many|much|long|old)|how|which|what)\b/i.exec(text) ?? [];
  return { ...Object(query), query: `${asks} ${words.join(' ')}?` };
}

/** So many documents of a set that do not answer, far apart in it and always the same. */
function others(set: string, query: unknown, place: number, count: number): string[] {
  const all = corpusOf(set).documents();
  const found = new Set<string>();
  for (let n = 1; found.size < count; n++) {
    const id = all[(place * 7919 + n * 104_729) % all.length]?.id;
    if (id !== undefined && !relevantTo(query).includes(id)) found.add(id);
  }
  return [...found];
}

/** The documents of a set that come nearest to answering and do not. */
function near(set: string, query: unknown, count: number): string[] {
  return ranked(corpusOf(set), query)
    .documents.map(({ id }) => id)
    .filter((id) => !relevantTo(query).includes(id))
    .slice(0, count);
}

function ranked(corpus: Corpus, query: unknown): Ranking {
  return rank(corpus, readQuestion(textOf(query, 'query')));
}

function factsOf(corpus: Corpus, query: unknown): number[] | null {
  return confidenceFacts(ranked(corpus, query));
}

function exampleOf(corpus: Corpus, query: unknown): Example {
  const { sentences } = ranked(corpus, query);
  const answers = (one: Ranked): boolean =>
    holdsEvidence(query, one, corpus.sentences(one.document.id)[one.sentence]);
  return { x: sentences.map((one) => one.features), y: sentences.map(answers) };
}

function rereadExampleOf(corpus: Corpus, query: unknown): Example {
  const best = ranked(corpus, query).sentences.filter(({ reread }) => reread !== undefined);
  return {
    x: best.map(({ score, reread = [] }) => [score - gained(reread), ...reread]),
    y: best.map((one) => holdsEvidence(query, one, one.passage)),
  };
}

/** What reading again with the present weights added to a score. */
function gained(reread: readonly number[]): number {
  return reread.reduce((sum, fact, i) => sum + fact * (REREAD_WEIGHTS[i] ?? 0), 0);
}

function holdsEvidence(query: unknown, { document }: Ranked, span: Span | undefined): boolean {
  const shown = { doc: document.id, start: span?.start, end: span?.end };
  return listOf(query, 'evidence').some((one) => covers(shown, one) === true);
}

/** The facts when the documents that answer are not there. */
function without(set: string, query: unknown): number[] | null {
  const corpus = corpusOf(set);
  const gone = relevantTo(query).flatMap((id) => {
    const document = corpus.document(id);
    return document === undefined ? [] : [{ document, reading: corpus.reading(id) }];
  });
  for (const { document } of gone) corpus.remove(document.id);
  const found = factsOf(corpus, query);
  for (const { document, reading } of gone) corpus.add(document, reading);
  return found;
}

/** A corpus of these documents alone. */
function only(set: string, ids: readonly (string | undefined)[]): Corpus {
  const small = new Corpus();
  for (const id of new Set(ids)) {
    const document = corpusOf(set).document(id ?? '');
    if (document !== undefined) small.add(document, corpusOf(set).reading(document.id));
  }
  return small;
}

function corpusOf(set: string): Corpus {
  return corpora.get(set) ?? new Corpus();
}

function hasEvidence(query: unknown): boolean {
  return Array.isArray(fieldOf(query, 'evidence')) && listOf(query, 'evidence').length > 0;
}

/** A document that answers, best one whose sentence is known. */
function answering(query: unknown): string | undefined {
  return firstEvidence(query) ?? relevantTo(query)[0];
}

function firstEvidence(query: unknown): string | undefined {
  const [first] = hasEvidence(query) ? listOf(query, 'evidence') : [];
  return first === undefined ? undefined : textOf(first, 'doc');
}

function relevantTo(query: unknown): string[] {
  return Object.keys(Object(fieldOf(query, 'relevant')));
}

/** Whether the candidate with the highest sum is one that answers. */
function isRight(example: Example | undefined, learned: readonly number[]): boolean {
  let best = -1;
  let most = -Infinity;
  for (const [i, row] of (example?.x ?? []).entries()) {
    const sum = row.reduce((total, value, n) => total + value * (learned[n] ?? 0), 0);
    if (sum > most) [best, most] = [i, sum];
  }
  return example?.y[best] === true;
}

/** A step of learning an order: what it is learned from, and whether every fact may only speak for a sentence. */
interface Task {
  readonly examples: Examples;
  readonly size: number;
  readonly positive: boolean;
}

/** Softmax over the candidates of each question, by Adam; features are scaled while it learns. */
function learnOrder(
  { examples, size, positive }: Task,
  use: (i: number, set: string) => boolean = () => true,
): number[] {
  const { mean, deviation } = scale(
    [...examples.values()].flat().flatMap(({ x }) => x),
    size,
  );
  const all = [...examples].flatMap(([set, some]) =>
    some
      .filter((example, i) => use(i, set) && example.y.includes(true) && example.y.includes(false))
      .map((example) => ({
        example,
        share: weightOf(set) / some.length,
        z: example.x.map((row) => row.map((value, n) => (value - (mean[n] ?? 0)) / (deviation[n] ?? 1))),
      })),
  );
  const total = all.reduce((sum, { share }) => sum + share, 0);
  const learned = new Float64Array(size);
  const [moment, second] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= 250; step++) {
    const gradient = learned.map((weight) => 2e-3 * weight);
    for (const { example, share, z } of all) {
      const scores = z.map((row) => row.reduce((sum, value, n) => sum + value * (learned[n] ?? 0), 0));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const sum = powers.reduce((a, b) => a + b, 0);
      const good = powers.reduce((a, b, i) => (example.y[i] === true ? a + b : a), 0);
      for (const [i, row] of z.entries()) {
        const power = powers[i] ?? 0;
        const pull = (share / total) * (power / sum - (example.y[i] === true ? power / (good + 1e-12) : 0));
        for (let n = 0; n < size; n++) gradient[n] = (gradient[n] ?? 0) + pull * (row[n] ?? 0);
      }
    }
    for (let n = 0; n < size; n++) {
      const g = gradient[n] ?? 0;
      moment[n] = 0.9 * (moment[n] ?? 0) + 0.1 * g;
      second[n] = 0.999 * (second[n] ?? 0) + 0.001 * g * g;
      const corrected = (moment[n] ?? 0) / (1 - 0.9 ** step);
      learned[n] =
        (learned[n] ?? 0) - (0.05 * corrected) / (Math.sqrt((second[n] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      if (positive) learned[n] = Math.max(0, learned[n] ?? 0);
    }
  }
  return [...learned].map((weight, n) => weight / (deviation[n] ?? 1));
}

function weightOf(set: string): number {
  return new Map(Object.entries(SENTENCE_SETS)).get(set) ?? 0;
}

interface Learned {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** Logistic regression by accelerated gradient descent; both classes count alike. */
function learnCertainty(use: (one: Facts, group: string) => boolean): Learned {
  const size = CONFIDENCE_FACTS.length;
  const { mean, deviation } = scale(
    [...facts.values()].flat().map(({ x }) => x),
    size,
  );
  const examples = [...facts].flatMap(([group, some]) => {
    const [answered, weight] = CERTAINTY_SETS[group] ?? [0, 0];
    return some
      .filter((one) => use(one, group))
      .map(({ x }) => ({
        answered,
        share: weight / some.length,
        z: Float64Array.from([...x.map((value, n) => (value - (mean[n] ?? 0)) / (deviation[n] ?? 1)), 1]),
      }));
  });
  const totals = [0, 1].map((kind) =>
    examples.reduce((sum, { answered, share }) => (answered === kind ? sum + share : sum), 0),
  );
  let learned = Array.from({ length: size + 1 }, () => 0);
  let ahead = learned;
  for (let step = 1; step <= CERTAINTY_STEPS; step++) {
    const gradient = ahead.map((weight, n) => (n < size ? 5e-3 * weight : 0));
    for (const { answered, share, z } of examples) {
      let sum = 0;
      for (let n = 0; n <= size; n++) sum += (z[n] ?? 0) * (ahead[n] ?? 0);
      const pull = (share / (totals[answered] ?? 1)) * (1 / (1 + Math.exp(-sum)) - answered);
      for (let n = 0; n <= size; n++) gradient[n] = (gradient[n] ?? 0) + pull * (z[n] ?? 0);
    }
    const next = ahead.map((weight, n) => weight - 0.3 * (gradient[n] ?? 0));
    ahead = next.map((weight, n) => weight + (step / (step + 3)) * (weight - (learned[n] ?? 0)));
    learned = next;
  }
  const weightsFound = learned.slice(0, size).map((weight, n) => weight / (deviation[n] ?? 1));
  const bias = weightsFound.reduce((sum, weight, n) => sum - weight * (mean[n] ?? 0), learned[size] ?? 0);
  return { weights: weightsFound, bias };
}

function scale(all: readonly (readonly number[])[], size: number): { mean: number[]; deviation: number[] } {
  const mean = Array.from(
    { length: size },
    (_, n) => all.reduce((sum, row) => sum + (row[n] ?? 0), 0) / all.length,
  );
  const deviation = mean.map(
    (middle, n) =>
      Math.sqrt(all.reduce((sum, row) => sum + ((row[n] ?? 0) - middle) ** 2, 0) / all.length) + 1e-9,
  );
  return { mean, deviation };
}

function write(): void {
  writeFileSync(
    'src/answer/rank/weights.ts',
    `// How much does each fact count? Learned by bench/learn.ts, not written.

/** One weight a feature, in the order of \`FEATURES\`. */
export const SENTENCE_WEIGHTS: readonly number[] = [${list(weights, 3)}];

/** One weight a fact, in the order of \`REREAD_FACTS\`. */
export const REREAD_WEIGHTS: readonly number[] = [${list(again, 3)}];

/** One weight a fact, in the order of \`CONFIDENCE_FACTS\`, and what is added. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [${list(certainty.weights, 4)}];
export const CONFIDENCE_BIAS = ${certainty.bias.toFixed(4)};
`,
  );
}

function list(values: readonly number[], digits: number): string {
  return values.map((value) => value.toFixed(digits)).join(', ');
}
