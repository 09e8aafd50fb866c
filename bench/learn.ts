// Where do the weights of src/answer/rank/weights.ts come from? Learned on the development sets, checked across.
// Run: node --import tsx bench/learn.ts [--write] [--certainty]; prints what is scored when questions were held out.
// The certainty is learned on sentences as the present weights rank them: after --write, --certainty --write again.
import { writeFileSync } from 'node:fs';
import { CONFIDENCE_FACTS, confidenceFacts } from '../src/answer/rank/confidence.ts';
import { FEATURES } from '../src/answer/rank/features.ts';
import { readQuestion } from '../src/answer/rank/question.ts';
import { rank, type Ranking } from '../src/answer/rank/rank.ts';
import { SENTENCE_WEIGHTS } from '../src/answer/rank/weights.ts';
import { buildShelf } from '../src/corpus/build.ts';
import { Corpus } from '../src/corpus/corpus.ts';
import { areaUnderCurve } from './eval/retrieval.ts';
import { fieldOf, listOf, rows, scorer, setFile, textOf } from './eval/measure.ts';
import { documentOf } from './predict/mode.ts';
import { rowsOfFile } from './rows.ts';

/** One question: its candidates' features, and which of them answer. */
interface Example {
  readonly x: readonly (readonly number[])[];
  readonly y: readonly boolean[];
}

const FOLDS = 5;
/** How much a set counts: `one` has the questions of `news` again, each asked of one document. */
const SENTENCE_SETS = { news: 1, squad: 1, scifact: 1.7, one: 0.5 };
/** Questions that are answered (1) or must not be (0), and how much each group counts. */
const CERTAINTY_SETS: Readonly<Record<string, readonly [number, number]>> = {
  news: [1, 1],
  squad: [1, 0.3],
  one: [1, 0.25],
  ten: [1, 0.5],
  'news without': [0, 1],
  'squad of news': [0, 1.5],
  'squad without': [0, 0.3],
  'news of squad': [0, 0.2],
  'one near': [0, 0.5],
  'ten near': [0, 0.5],
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

const certaintyAlone = process.argv.includes('--certainty');
const sentences = certaintyAlone ? new Map<string, Example[]>() : sentenceExamples();
const facts = certaintyExamples();
reportSentences();
reportCertainty();
const weights = certaintyAlone ? [...SENTENCE_WEIGHTS] : learnSentences(() => true);
const certainty = learnCertainty(() => true);
for (const [i, name] of FEATURES.entries()) console.log(name.padEnd(20), weights[i]?.toFixed(3));
for (const [i, name] of CONFIDENCE_FACTS.entries())
  console.log(name.padEnd(20), certainty.weights[i]?.toFixed(4));
if (process.argv.includes('--write')) write();

/** How often the first sentence answers, each question held out once. */
function reportSentences(): void {
  const right = new Map<string, number>();
  for (let fold = 0; fold < FOLDS && sentences.size > 0; fold++) {
    const learned = learnSentences((i) => i % FOLDS !== fold);
    for (const [set, examples] of sentences) {
      const good = examples.filter((example, i) => i % FOLDS === fold && isRight(example, learned)).length;
      right.set(set, (right.get(set) ?? 0) + good);
    }
  }
  for (const [set, examples] of sentences) {
    const share = (100 * (right.get(set) ?? 0)) / examples.length;
    console.log(`${set}: answer@1 ${share.toFixed(1)} held out, one sentence a passage`);
  }
}

/** False answers where 95 of 100 are answered, and with against without the articles; each question held out once. */
function reportCertainty(): void {
  const sums = new Map<string, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = learnCertainty((i) => i % FOLDS !== fold);
    for (const [set, some] of facts)
      for (const [i, row] of some.entries()) {
        if (i % FOLDS !== fold) continue;
        const sum = row.reduce((total, value, n) => total + value * (learned.weights[n] ?? 0), learned.bias);
        sums.set(set, [...(sums.get(set) ?? []), sum]);
      }
  }
  const there = (sums.get('news') ?? []).toSorted((a, b) => a - b);
  const strange = sums.get('squad of news') ?? [];
  const threshold = there[Math.floor(there.length * 0.05)] ?? 0;
  const wrong = strange.filter((sum) => sum >= threshold).length / strange.length;
  const area = areaUnderCurve(there, sums.get('news without') ?? []);
  console.log(`false answers ${(100 * wrong).toFixed(1)}, AUROC ${(100 * area).toFixed(1)} held out`);
}

function sentenceExamples(): Map<string, Example[]> {
  const examples = new Map<string, Example[]>();
  for (const set of ['news', 'squad', 'scifact'])
    examples.set(
      set,
      (queries.get(set) ?? []).filter(hasEvidence).map((query) => exampleOf(corpusOf(set), query)),
    );
  examples.set(
    'one',
    (queries.get('news') ?? [])
      .filter(hasEvidence)
      .map((query) => exampleOf(only('news', [firstEvidence(query)]), query)),
  );
  return examples;
}

function certaintyExamples(): Map<string, number[][]> {
  const news = queries.get('news') ?? [];
  const squad = queries.get('squad') ?? [];
  const all = new Map<string, (number[] | null)[]>([
    ['news', news.map((query) => factsOf(corpusOf('news'), query))],
    ['squad', squad.map((query) => factsOf(corpusOf('squad'), query))],
    ['one', news.filter(hasEvidence).map((query) => factsOf(only('news', [firstEvidence(query)]), query))],
    ['ten', news.map((query) => factsOf(only('news', [firstEvidence(query), ...near(query, 9)]), query))],
    ['news without', news.map((query) => without('news', query))],
    ['squad of news', squad.map((query) => factsOf(corpusOf('news'), query))],
    ['squad without', squad.map((query) => without('squad', query))],
    ['news of squad', news.map((query) => factsOf(corpusOf('squad'), query))],
    ['one near', news.map((query) => factsOf(only('news', near(query, 1)), query))],
    ['ten near', news.map((query) => factsOf(only('news', near(query, 10)), query))],
  ]);
  return new Map([...all].map(([name, some]) => [name, some.filter((one) => one !== null)]));
}

/** The documents of the news that come nearest to answering and do not. */
function near(query: unknown, count: number): string[] {
  return ranked(corpusOf('news'), query)
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
  const { sentences: candidates } = ranked(corpus, query);
  const evidence = listOf(query, 'evidence');
  const y = candidates.map(({ document, sentence }) => {
    const span = corpus.sentences(document.id)[sentence];
    return evidence.some(
      (one) => covers({ doc: document.id, start: span?.start, end: span?.end }, one) === true,
    );
  });
  return { x: candidates.map(({ features }) => features), y };
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

/** Softmax over the candidates of each question, by Adam; features are scaled while it learns. */
function learnSentences(use: (i: number) => boolean): number[] {
  const { mean, deviation } = scale(
    [...sentences.values()].flat().flatMap(({ x }) => x),
    FEATURES.length,
  );
  const all = [...sentences].flatMap(([set, examples]) =>
    examples
      .filter((example, i) => use(i) && example.y.includes(true) && example.y.includes(false))
      .map((example) => ({
        example,
        share: weightOf(set) / examples.length,
        z: example.x.map((row) => row.map((value, n) => (value - (mean[n] ?? 0)) / (deviation[n] ?? 1))),
      })),
  );
  const total = all.reduce((sum, { share }) => sum + share, 0);
  const size = FEATURES.length;
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
    }
  }
  return [...learned].map((weight, n) => weight / (deviation[n] ?? 1));
}

function weightOf(set: string): number {
  return new Map(Object.entries(SENTENCE_SETS)).get(set) ?? 0;
}

/** Logistic regression by accelerated gradient descent; both classes count alike. */
function learnCertainty(use: (i: number) => boolean): { readonly weights: number[]; readonly bias: number } {
  const size = CONFIDENCE_FACTS.length;
  const { mean, deviation } = scale([...facts.values()].flat(), size);
  const examples = [...facts].flatMap(([set, some]) => {
    const [answered, weight] = CERTAINTY_SETS[set] ?? [0, 0];
    return some
      .filter((_, i) => use(i))
      .map((row) => ({
        answered,
        share: weight / some.length,
        z: [...row.map((value, n) => (value - (mean[n] ?? 0)) / (deviation[n] ?? 1)), 1],
      }));
  });
  const totals = [0, 1].map((kind) =>
    examples.reduce((sum, { answered, share }) => (answered === kind ? sum + share : sum), 0),
  );
  let learned = Array.from({ length: size + 1 }, () => 0);
  let ahead = learned;
  for (let step = 1; step <= 3000; step++) {
    const gradient = ahead.map((weight, n) => (n < size ? 2e-3 * weight : 0));
    for (const { answered, share, z } of examples) {
      const sum = z.reduce((total, value, n) => total + value * (ahead[n] ?? 0), 0);
      const pull = (share / (totals[answered] ?? 1)) * (1 / (1 + Math.exp(-sum)) - answered);
      for (const [n, value] of z.entries()) gradient[n] = (gradient[n] ?? 0) + pull * value;
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

/** One weight a fact, in the order of \`CONFIDENCE_FACTS\`, and what is added. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [${list(certainty.weights, 4)}];
export const CONFIDENCE_BIAS = ${certainty.bias.toFixed(4)};
`,
  );
}

function list(values: readonly number[], digits: number): string {
  return values.map((value) => value.toFixed(digits)).join(', ');
}
