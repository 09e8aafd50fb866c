// How fast is Dossier, and how much memory does it take? Beside other libraries where they do comparable work.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { commands } from '../commands/index.ts';
import { buildShelf } from '../src/corpus/build.ts';
import { Corpus } from '../src/corpus/corpus.ts';
import { digest } from '../src/corpus/digest.ts';
import { Shelf } from '../src/corpus/shelf.ts';
import { en } from '../src/messages/en.ts';
import type { Document } from '../src/model.ts';
import { loadFolder } from '../src/store/folder.ts';
import { annotate } from '../src/text/annotate.ts';
import { rows, setFile, setsAreThere, SETS, textOf } from './eval/measure.ts';
import { documentOf } from './predict/mode.ts';
import { rowsOfFile } from './rows.ts';
import { megabytesOf, memoryNow, percentile, spread, threadTime, timed, worked } from './speed/clock.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** What `/ask` is asked of `corpus/`; of the news set it is asked the set's own questions. Other commands run their example. */
const QUESTIONS = [
  'How long did they speak?',
  'Who was killed in Tehran?',
  'What did Iran call its legal right?',
];

/** Documents read and indexed at a time. */
const PIECE = 50;

/** Enough for the slowest reader to be timed within a minute. */
const COMPARED_DOCUMENTS = 150;

console.log(
  `Node ${process.version}, ${process.arch}; reading and indexing in processor time, the rest as a clock on the wall shows\n`,
);
await benchFolder();
await benchColdStart();
if (setsAreThere()) {
  await benchNews();
  await benchReaders();
} else {
  console.log(`The news set is not at ${SETS}; the parts that need it are left out.`);
}

async function benchFolder(): Promise<void> {
  const { ms, result } = await timed(() => loadFolder(join(ROOT, 'corpus'), '2100-01-01'));
  print('corpus/', 'load', `${ms.toFixed(1)} ms for ${result.documents.length} files`);
  const corpus = benchCorpus('corpus/', result.documents);
  await benchCommands('corpus/', corpus, QUESTIONS, { runs: 200, warmUp: 20 });
}

async function benchNews(): Promise<void> {
  const { ms, result } = await timed(newsDocuments);
  print('news', 'load', `${ms.toFixed(0)} ms for ${result.length} documents, ${size(result)}`);
  const corpus = benchCorpus('news', result);
  await benchHold(result);
  // As the bot does before its first answer; then every question once, until the compiler has seen them all.
  const { ms: gathering } = await timed(() => corpus.prepareNames());
  print('news', 'names gathered', `${gathering.toFixed(0)} ms`);
  const questions = (await rows('retrieval', 'news', 'queries.jsonl')).map((row) => textOf(row, 'query'));
  const { length } = questions;
  await benchCommands('news', corpus, questions, { runs: 2 * length, warmUp: length });
}

/**
 * How long others wait while documents are read and indexed in threads. What the event loop saw counts what else the
 * machine did; the processor time of our own pieces in this thread is what we hold it for.
 */
async function benchHold(documents: readonly Document[]): Promise<void> {
  const shelf = new Shelf();
  const pieces: number[] = [];
  const [absorb, compact] = [shelf.absorb.bind(shelf), shelf.compact.bind(shelf)];
  shelf.absorb = (...some) => {
    const before = threadTime();
    absorb(...some);
    pieces.push(threadTime() - before);
  };
  shelf.compact = async (pause) => {
    let before = threadTime();
    await compact(async () => {
      pieces.push(threadTime() - before);
      await pause();
      before = threadTime();
    });
    pieces.push(threadTime() - before);
  };
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const { ms } = await timed(() => buildShelf(documents, { into: shelf }));
  delay.disable();
  const [p50, p99, most] = [50, 99, 100].map((percent) => percentile(pieces, percent).toFixed(1));
  print('news', 'read and index, 2 threads', `${ms.toFixed(0)} ms`);
  print(
    'news',
    'event loop waits meanwhile',
    `p99 ${inMs(delay.percentile(99))}, most ${inMs(delay.max)} ms`,
  );
  print('news', 'held by a piece of ours', `p50 ${p50}, p99 ${p99}, most ${most} ms`);
}

function inMs(nanoseconds: number): string {
  return (nanoseconds / 1e6).toFixed(1);
}

/** Reads, then indexes; the corpus is what the commands are then asked of. */
function benchCorpus(name: string, documents: readonly Document[]): Corpus {
  const before = memoryNow();
  const megabytes = megabytesOf(documents.map(({ text }) => text));
  const shelf = new Shelf();
  let reading = 0;
  let indexing = 0;
  // In pieces: the processor's clock is too coarse for one document, and all readings at once are too much to keep.
  for (let from = 0; from < documents.length; from += PIECE) {
    const piece = documents.slice(from, from + PIECE);
    const read = worked(() => piece.map((document) => annotate(document)));
    reading += read.ms;
    indexing += worked(() => shelf.absorb(piece, digest(piece, read.result))).ms;
  }
  print(name, 'read', `${reading.toFixed(1)} ms, ${rate(megabytes, reading)}`);
  print(name, 'index', `${indexing.toFixed(1)} ms, ${rate(megabytes, indexing)}`);
  print(name, 'memory', `${(memoryNow() - before).toFixed(1)} MB for ${megabytes.toFixed(2)} MB of text`);
  return new Corpus([shelf]);
}

async function benchCommands(
  name: string,
  corpus: Corpus,
  questions: readonly string[],
  { runs, warmUp }: { readonly runs: number; readonly warmUp: number },
): Promise<void> {
  const context = { corpus, say: en };
  for (const command of commands.filter(({ access, hidden }) => access === undefined && hidden !== true)) {
    const asked =
      command.name === 'ask' ? questions : [/:(?<value>.*)$/.exec(command.example)?.groups?.['value']];
    const option = /(?<name>\w+):/.exec(command.example)?.groups?.['name'];
    const { p50, p99 } = await spread({ runs, warmUp }, (run) => {
      const value = asked[run % asked.length];
      return command.run(option === undefined || value === undefined ? {} : { [option]: value }, context);
    });
    print(name, `/${command.name}`, `p50 ${p50.toFixed(2)}, p99 ${p99.toFixed(2)}`);
  }
}

/** A new process each time, until the first answer is out and the process gone. */
async function benchColdStart(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
  const times: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    const before = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'src/main.ts'), '--console', '/ask question:How long did they speak?'],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, DATA_DIR: folder } },
    );
    times.push(performance.now() - before);
    if (status !== 0) throw new Error(`the console ended with status ${status}: ${stderr}`);
  }
  await rm(folder, { recursive: true, force: true });
  print(
    'console',
    'cold start to first answer',
    `p50 ${percentile(times, 50).toFixed(0)} ms of ${times.length}`,
  );
}

/** The same documents through each reader, each in a process of its own. */
async function benchReaders(): Promise<void> {
  const documents = (await newsDocuments()).slice(0, COMPARED_DOCUMENTS);
  const lines = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
  for (const reader of ['dossier', 'compromise', 'chrono-node']) {
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', join(ROOT, 'bench/speed/reader.ts'), reader],
      { cwd: ROOT, encoding: 'utf8', input: lines, maxBuffer: 1 << 26 },
    );
    if (status !== 0) throw new Error(`reader ${reader} ended with status ${status}: ${stderr}`);
    const { megabytes, seconds, peak }: { megabytes: number; seconds: number; peak: number } =
      JSON.parse(stdout);
    const speed = rate(megabytes, seconds * 1000);
    print('readers', reader, `${speed} on ${megabytes.toFixed(2)} MB, peak ${peak.toFixed(0)} MB of memory`);
  }
}

async function newsDocuments(): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for await (const row of rowsOfFile(setFile('retrieval', 'news', 'documents.jsonl')))
    documents.push(documentOf(row));
  return documents;
}

function size(documents: readonly Document[]): string {
  return `${megabytesOf(documents.map(({ text }) => text)).toFixed(1)} MB`;
}

function rate(megabytes: number, ms: number): string {
  return `${((megabytes * 1000) / ms).toFixed(2)} MB/s`;
}

function print(of: string, what: string, figure: string): void {
  console.log(`${of.padEnd(9)} ${what.padEnd(28)} ${figure}`);
}
