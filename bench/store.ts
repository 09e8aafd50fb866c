// How long do a moderator's changes take in a large corpus, and what does it cost to start with one?
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Shelf } from '../src/corpus/shelf.ts';
import { extract } from '../src/ingest/extract.ts';
import { LIMITS } from '../src/ingest/extracted.ts';
import { annotateAside } from '../src/ingest/reader.ts';
import type { Library } from '../src/library.ts';
import { openStore } from '../src/store/store.ts';
import { memoryNow, percentile } from './speed/clock.ts';

const COUNT = Number(process.argv[2] ?? 10_000);
const EACH = 200;
const ANN = { id: '1', name: 'Ann', moderator: true, roles: [] };

const folder = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
try {
  await measure();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const empty = memoryNow();
  const first = await opened();
  await fill(first.library);
  print(
    'documents',
    `${COUNT}, ${await sizeOf(folder)} on disk, memory +${(memoryNow() - empty).toFixed(0)} MB`,
  );
  // What the filling left to be written is written in a calm moment.
  await new Promise((resolve) => setTimeout(resolve, 6000));
  await first.store.settled();
  await changes(first.library, `at ${COUNT}`);
  await large(first.library);
  const closing = performance.now();
  await first.store.close();
  print('close, shelf written', ms(performance.now() - closing));
  await start('start, shelf read');
  await rm(join(folder, 'shelves'), { recursive: true });
  await start('start, every document read anew');
}

async function opened() {
  const store = await openStore({
    folder,
    base: { shelf: new Shelf() },
    tools: {
      now: () => new Date(),
      read: annotateAside,
      limits: LIMITS,
      extract: (material) => extract(material, LIMITS, () => Promise.reject(new Error('no pages')), false),
    },
  });
  return { store, ...(await store.server('a')) };
}

/** A story of about 400 words that is like no other. */
function story(i: number): string {
  const sentences = Array.from({ length: 24 }, (_, n) => {
    const mark = (i * 24 + n).toString(36);
    return n % 4 === 0
      ? `On Monday Captain Ida Brandt told reporters: "The ferry ${mark} had left Osterholm before the storm came."`
      : `The harbour office of Wexcombe counted ${i + n} crates on pier ${mark}, while mayor Lena Ortiz said the cranes were safe.`;
  });
  return sentences.join(' ');
}

async function fill(library: Library): Promise<void> {
  const began = performance.now();
  for (let i = 0; i < COUNT; i++) await addOne(library, i);
  print(
    'fill',
    `${ms(performance.now() - began)}, ${ms((performance.now() - began) / COUNT)} each, preview and confirmation`,
  );
}

async function addOne(library: Library, i: number): Promise<string> {
  const { id } = await library.propose(ANN, [{ text: story(i), fields: { title: `Story ${i}` } }]);
  const result = await library.confirm(ANN, id);
  const added = result.ok ? result.value.done[0] : undefined;
  if (added === undefined) throw new Error(`story ${i} was refused`);
  return added.id;
}

async function changes(library: Library, where: string): Promise<void> {
  const ids: string[] = [];
  await each(`preview ${where}`, (i) => library.propose(ANN, [{ text: story(COUNT * 2 + i) }]));
  await each(`add ${where}`, async (i) => ids.push(await addOne(library, COUNT + i)));
  await each(`edit ${where}`, (i) =>
    library.edit(ANN, ids[i] ?? '', { text: `${story(COUNT * 3 + i)} Edited.` }),
  );
  await each(`withdraw ${where}`, (i) => library.withdraw(ANN, ids[i] ?? ''));
  await each(`restore ${where}`, (i) => library.restore(ANN, ids[i] ?? ''));
  await each(`list ${where}`, () => library.holdings(), 10);
}

function spread(times: readonly number[]): string {
  return `p50 ${ms(percentile(times, 50))}, p99 ${ms(percentile(times, 99))}, most ${ms(Math.max(...times))}`;
}

async function each(name: string, work: (i: number) => Promise<unknown>, times = EACH): Promise<void> {
  const took: number[] = [];
  const worked: number[] = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    const cpu = process.cpuUsage();
    await work(i);
    took.push(performance.now() - began);
    const { user, system } = process.cpuUsage(cpu);
    worked.push((user + system) / 1000);
  }
  // The second half holds on a machine that others keep busy as well.
  print(name, `${spread(took)}; of processor ${spread(worked)}`);
}

/** The longest text there may be: how long it takes, and for how long nobody else is served. */
async function large(library: Library): Promise<void> {
  let text = '';
  for (let i = 0; text.length < LIMITS.text * 0.95; i++) text += `${story(COUNT * 5 + i)}\n\n`;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  const { id } = await library.propose(ANN, [{ text, fields: { title: 'Long' } }]);
  await library.confirm(ANN, id);
  delay.disable();
  print(
    'add a text of 5 MB',
    `${ms(performance.now() - began)}; longest wait of others ${ms(delay.max / 1e6)}`,
  );
}

async function start(name: string): Promise<void> {
  const began = performance.now();
  const { store, corpus } = await opened();
  const took = performance.now() - began;
  print(name, `${ms(took)} for ${corpus.documents().length} documents, memory ${memoryNow().toFixed(0)} MB`);
  await store.close();
}

async function sizeOf(path: string): Promise<string> {
  let bytes = 0;
  for (const name of await readdir(path)) {
    const about = await stat(join(path, name));
    if (about.isFile()) bytes += about.size;
  }
  return `${Math.round(bytes / 1e6)} MB`;
}

function ms(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
}

function print(name: string, value: string): void {
  console.log(`${name.padEnd(34)} ${value}`);
}
