// How well are questions answered? The right sentence first, and silence where there is none.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  fieldOf,
  listOf,
  type Measure,
  type Part,
  percent,
  predicted,
  rows,
  scorer,
  setFile,
  textOf,
} from './measure.ts';

/** Reach and aim of answer@1, answer@3 and nDCG@10; cranfield has no answer sentences. */
const TARGETS: Readonly<Record<string, readonly (readonly [number, number] | null)[]>> = {
  news: [
    [57, 65],
    [74, 82],
    [80, 84],
  ],
  squad: [
    [73, 79],
    [87, 91],
    [91, 93],
  ],
  scifact: [
    [44, 50],
    [64, 70],
    [69, 72],
  ],
  cranfield: [null, null, [54, 57]],
};
const MEASURES = ['answer@1', 'answer@3', 'nDCG@10'] as const;

export const retrieval: Part = {
  name: 'retrieval',
  measure: async () => {
    const measures: Measure[] = [];
    for (const [set, targets] of Object.entries(TARGETS)) {
      const summary = await summaryOf(await rows('retrieval', set, 'queries.jsonl'), documentsOf(set));
      for (const [i, name] of MEASURES.entries()) {
        const target = targets[i];
        if (target === null || target === undefined) continue;
        const [reach, aim] = target;
        measures.push({ name: `${set}: ${name}`, value: percent(summary, name), reach, aim });
      }
    }
    return measures;
  },
};

/** What is answered that should not be, and what spelling mistakes and a corpus of one document cost. */
export const abstaining: Part = {
  name: 'abstaining',
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-eval-'));
    try {
      return [
        ...(await oneDocument(folder)),
        await misspelt(),
        await falseAnswers(),
        await answerable(folder),
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function documentsOf(set: string): string {
  return setFile('retrieval', set, 'documents.jsonl');
}

async function summaryOf(queries: readonly unknown[], documents: string): Promise<unknown> {
  const found = await predicted('retrieve', queries, { documents });
  if (found === null) return null;
  return fieldOf((await scorer('retrieval/score.mjs', 'scoreRun'))(queries, found), 'summary');
}

/**
 * Each news question asked of one article alone: the first that holds evidence (280 questions). MiniSearch with its
 * defaults over the sentences of that article has answer@1 70.7 and answer@3 88.6, which is what the targets were
 * set beside; over the articles that the quiz links to (99 questions) it has 57.6 and 80.8.
 */
async function oneDocument(folder: string): Promise<readonly Measure[]> {
  const articles = new Map(
    (await rows('retrieval', 'news', 'documents.jsonl')).map((row) => [textOf(row, 'id'), row]),
  );
  const queries = await rows('retrieval', 'news', 'queries.jsonl');
  const answered: unknown[] = [];
  const asked: unknown[] = [];
  for (const query of queries) {
    const article = articles.get(firstEvidence(query) ?? '');
    if (article === undefined) continue;
    const documents = join(folder, 'one.jsonl');
    await writeFile(documents, `${JSON.stringify(article)}\n`);
    asked.push(query);
    answered.push(...((await predicted('retrieve', [query], { documents })) ?? []));
  }
  const none = answered.length === 0;
  const summary = none
    ? null
    : fieldOf((await scorer('retrieval/score.mjs', 'scoreRun'))(asked, answered), 'summary');
  return [
    { name: 'one document: answer@1', value: percent(summary, 'answer@1'), reach: 78, aim: 83 },
    { name: 'one document: answer@3', value: percent(summary, 'answer@3'), reach: 91, aim: 94 },
  ];
}

/** The first article in which a sentence answers; undefined where none is known. */
function firstEvidence(query: unknown): string | undefined {
  if (!Array.isArray(fieldOf(query, 'evidence'))) return undefined;
  const [first] = listOf(query, 'evidence');
  return first === undefined ? undefined : textOf(first, 'doc');
}

/** Points of nDCG lost when the longest word of each question has two letters swapped. */
async function misspelt(): Promise<Measure> {
  const queries = await rows('retrieval', 'squad', 'queries.jsonl');
  const wrong = queries.map((query) => ({ ...Object(query), query: withSlip(textOf(query, 'query')) }));
  const right = percent(await summaryOf(queries, documentsOf('squad')), 'nDCG@10');
  const slipped = percent(await summaryOf(wrong, documentsOf('squad')), 'nDCG@10');
  const loss = right === null || slipped === null ? null : right - slipped;
  return { name: 'squad, one word misspelt: nDCG lost', value: loss, reach: 1.5, aim: 0.7, falling: true };
}

/** Swaps the two letters in the middle of the longest word; the first of equals. */
function withSlip(query: string): string {
  const words = [...query.matchAll(/\p{L}{4,}/gu)];
  const longest = words.toSorted((a, b) => b[0].length - a[0].length || a.index - b.index)[0];
  if (longest === undefined) return query;
  const at = longest.index + Math.floor(longest[0].length / 2) - 1;
  return `${query.slice(0, at)}${query[at + 1]}${query[at]}${query.slice(at + 2)}`;
}

/** Squad questions asked of the news set, at the threshold that answers 95 of 100 news questions. */
async function falseAnswers(): Promise<Measure> {
  const queries = [
    ...(await rows('retrieval', 'news', 'queries.jsonl')),
    ...(await rows('retrieval', 'squad', 'queries.jsonl')),
  ];
  const news = new Set((await rows('retrieval', 'news', 'queries.jsonl')).map((row) => textOf(row, 'id')));
  const found = await predicted('retrieve', queries, { documents: documentsOf('news') });
  const sure = confidences(found, (id) => news.has(id)).toSorted((a, b) => a - b);
  const unsure = confidences(found, (id) => !news.has(id));
  const threshold = sure[Math.floor(sure.length * 0.05)] ?? 0;
  const value =
    found === null ? null : (100 * unsure.filter((one) => one >= threshold).length) / unsure.length;
  return { name: 'false answers at 95 % answered', value, reach: 3, aim: 1, falling: true };
}

/** News questions with their articles in the corpus against the same without: the area under the curve. */
async function answerable(folder: string): Promise<Measure> {
  const queries = await rows('retrieval', 'news', 'queries.jsonl');
  const relevant = new Set(queries.flatMap((query) => Object.keys(Object(fieldOf(query, 'relevant')))));
  const rest = (await rows('retrieval', 'news', 'documents.jsonl')).filter(
    (row) => !relevant.has(textOf(row, 'id')),
  );
  const documents = join(folder, 'rest.jsonl');
  await writeFile(documents, rest.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const there = await predicted('retrieve', queries, { documents: documentsOf('news') });
  const gone = await predicted('retrieve', queries, { documents });
  const value = there === null ? null : 100 * areaUnderCurve(confidences(there), confidences(gone));
  return { name: 'answerable or not: AUROC', value, reach: 80, aim: 90 };
}

function confidences(
  found: readonly unknown[] | null,
  wanted: (id: string) => boolean = () => true,
): number[] {
  return (found ?? [])
    .filter((row) => wanted(textOf(row, 'id')))
    .map((row) => Number(fieldOf(row, 'confidence') ?? 0));
}

/** How often a value of the first list is above one of the second; a tie counts half. */
export function areaUnderCurve(above: readonly number[], below: readonly number[]): number {
  let wins = 0;
  for (const a of above) for (const b of below) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (above.length * below.length);
}
