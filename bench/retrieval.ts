// How does answering grow with the corpus, beside other engines? Passages of about 490 characters, cut from the sets.
// Times are processor time, so that what else the machine does hardly matters.
// Run: node --expose-gc --import tsx bench/retrieval.ts [sizes, default 1000 10000 100000 300000]
import FlexSearch from 'flexsearch';
import Database from 'libsql';
import MiniSearch from 'minisearch';
import { find } from '../src/answer/rank/find.ts';
import { breath } from '../src/corpus/build.ts';
import { Corpus } from '../src/corpus/corpus.ts';
import { digest } from '../src/corpus/digest.ts';
import { loadShelf, saveShelf } from '../src/corpus/save.ts';
import { Shelf } from '../src/corpus/shelf.ts';
import type { Document, Reading } from '../src/model.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { tokenize } from '../src/text/tokens.ts';
import { rows, textOf } from './eval/measure.ts';
import { memoryNow, percentile, worked } from './speed/clock.ts';

const PASSAGE = 490;
const QUESTIONS = 300;
/** Engines that are slower than this are not tried on larger corpora. */
const MOST_FOR_OTHERS = 10_000;

const texts: string[] = [];
for (const set of ['news', 'squad', 'scifact', 'cranfield'])
  for (const row of await rows('retrieval', set, 'documents.jsonl')) texts.push(textOf(row, 'text'));
const questions = (await rows('retrieval', 'squad', 'queries.jsonl'))
  .slice(0, QUESTIONS)
  .map((row) => textOf(row, 'query'));
const sizes = process.argv.slice(2).map(Number);

for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000, 300_000]) {
  const documents = passages(size);
  const megabytes = documents.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  console.log(`\n${size} passages, ${megabytes.toFixed(1)} MB`);
  await own(documents, megabytes);
  if (size > MOST_FOR_OTHERS) continue;
  miniSearch(documents, megabytes);
  flexSearch(documents, megabytes);
  fullTextSearch(documents, megabytes);
}

/** As many passages as asked for; when the texts are used up they are cut again at other places. */
function passages(size: number): Document[] {
  const documents: Document[] = [];
  for (let shift = 0; documents.length < size; shift += 97)
    for (const text of texts)
      for (let at = shift; at < text.length && documents.length < size; at += PASSAGE) {
        const id = `p${documents.length}`;
        const cut = text.slice(at, at + PASSAGE);
        documents.push({ id, title: '', text: cut, published: null, source: null, author: null, url: null });
      }
  return documents;
}

/** Only sentences: what reading costs is measured elsewhere. */
function readingOf(text: string): Reading {
  const sentences = splitSentences(text, tokenize(text));
  return { sentences, mentions: [], entities: [], roles: [], quotes: [], dates: [] };
}

async function own(documents: readonly Document[], megabytes: number): Promise<void> {
  const readings = documents.map(({ text }) => readingOf(text));
  const before = memoryNow();
  const { ms: built, result: shelf } = worked(() => {
    const empty = new Shelf();
    for (let at = 0; at < documents.length; at += 200) {
      const some = documents.slice(at, at + 200);
      empty.absorb(some, digest(some, readings.slice(at, at + 200)));
    }
    return empty;
  });
  await shelf.compact(breath);
  const held = memoryNow() - before;
  const saved = await saveShelf(shelf, 'bench');
  const again = process.cpuUsage();
  await loadShelf(saved, documents, 'bench');
  const { user, system } = process.cpuUsage(again);
  const corpus = new Corpus([shelf]);
  report('Dossier', megabytes, built, held, (question) => find(corpus, question));
  console.log(
    `  saved ${(saved.length / 1e6).toFixed(1)} MB, loaded in ${((user + system) / 1e6).toFixed(2)} s`,
  );
}

function miniSearch(documents: readonly Document[], megabytes: number): void {
  const before = memoryNow();
  const index = new MiniSearch<Document>({ fields: ['text'] });
  const { ms: built } = worked(() => {
    index.addAll(documents);
  });
  report('MiniSearch, defaults', megabytes, built, memoryNow() - before, (question) =>
    index.search(question),
  );
}

function flexSearch(documents: readonly Document[], megabytes: number): void {
  const before = memoryNow();
  const index = new FlexSearch.Index();
  const { ms: built } = worked(() => {
    for (const [number, { text }] of documents.entries()) index.add(number, text);
  });
  // Without `suggest` a passage has to hold every word of the question, and hardly any does.
  report('FlexSearch, defaults', megabytes, built, memoryNow() - before, (question) =>
    index.search(question, { limit: 10, suggest: true }),
  );
}

function fullTextSearch(documents: readonly Document[], megabytes: number): void {
  const database = new Database(':memory:');
  database.exec('create virtual table passages using fts5(text, tokenize = "porter unicode61")');
  const insert = database.prepare('insert into passages values (?)');
  const fill = database.transaction(() => {
    for (const { text } of documents) insert.run(text);
  });
  const { ms: built } = worked(() => fill());
  const search = database.prepare('select rowid from passages where passages match ? order by rank limit 10');
  report('SQLite FTS5, porter', megabytes, built, 0, (question) =>
    search.all((question.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' OR ')),
  );
  database.close();
}

function report(
  name: string,
  megabytes: number,
  built: number,
  held: number,
  ask: (question: string) => unknown,
): void {
  for (const question of questions.slice(0, 20)) ask(question);
  const times = questions.map((question) => worked(() => ask(question)).ms);
  const p = (percent: number): string => percentile(times, percent).toFixed(2);
  const memory = held === 0 ? 'not in the heap' : `${(held / megabytes).toFixed(2)} MB a text MB`;
  console.log(
    `  ${name}: ${((megabytes / built) * 1000).toFixed(1)} MB/s, ${memory}, p50 ${p(50)} ms, p99 ${p(99)} ms`,
  );
}
