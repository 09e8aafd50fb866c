// Cuts the power in each of many changes, and looks at what is left when it comes back.
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Libsql from 'libsql';
import { expect } from 'vitest';
import type { Library } from '../../src/library.ts';
import { addText, ann, storeIn, temporaryFolder, value } from './fixture.ts';
import { mixed, randomFrom, torn, writtenIn } from './torn.ts';
import type { Damage, Random } from './torn.ts';

/** The files as the disk has been given them. */
interface Files {
  readonly database: Buffer;
  readonly log: Buffer;
}

/** What a campaign saw. */
export interface Campaign {
  /** Cuts inside a change, and how many of these changes had then not happened. */
  readonly cuts: number;
  readonly undone: number;
  /** Changes that began the log anew, over the old one. */
  readonly anew: number;
}

const DAMAGES: readonly Damage[] = ['cut', 'zeros', 'rubbish', 'sectors'];

/** So many changes after each other before the log is copied into the database. */
const BETWEEN_COPIES = 5;

/** Makes so many changes; in each the power fails in every way so many times. What was acknowledged is there, whole. */
export async function campaign(changes: number, times: number, seed: number): Promise<Campaign> {
  const random = randomFrom(seed);
  const folder = await folderWithShelf();
  const { library } = await (await storeIn(folder)).server('a');
  await step(library, 0, random);
  const seen = { cuts: 0, undone: 0, anew: 0 };
  let before = await filesIn(folder);
  for (let i = 1; i <= changes; i++) {
    if (i % BETWEEN_COPIES === 0) before = await copied(folder, before, times, random);
    const was = rowsIn(folder);
    await step(library, i, random);
    const [after, is] = [await filesIn(folder), rowsIn(folder)];
    expect(is).not.toBe(was);
    const written = writtenIn(before.log, after.log);
    if (!after.log.subarray(0, written.start).equals(before.log.subarray(0, written.start))) seen.anew++;
    for (let time = 0; time < times; time++)
      for (const damage of DAMAGES) {
        const { database } = after;
        const log = torn(before.log, after.log, written, damage, random);
        const rows = rowsIn(await found({ database, log }));
        expect([was, is]).toContain(rows);
        seen.cuts++;
        if (rows === was) seen.undone++;
      }
    const whole = await found(after);
    expect(rowsIn(whole)).toBe(is);
    await cp(join(folder, 'shelves'), join(whole, 'shelves'), { recursive: true });
    await agree(whole);
    before = after;
  }
  return seen;
}

/** A server with documents, and with a shelf on the disk that knows these and no later ones. */
async function folderWithShelf(): Promise<string> {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  const { library } = await store.server('a');
  await addText(library, 'The harbour was closed on Monday. Mayor Lena Ortiz said the cranes were unsafe.');
  await addText(library, 'The old bridge opened again. Nobody was hurt when it was repaired.');
  await store.close();
  expect(await readdir(join(folder, 'shelves'))).toHaveLength(1);
  return folder;
}

/** One change, which is one commit. */
async function step(library: Library, i: number, random: Random): Promise<void> {
  const holdings = await library.holdings();
  const { id = '', state } = holdings[random(holdings.length)] ?? {};
  const text = `Ship ${i} left the harbour. "It was late," said Captain Brandt. `.repeat(1 + random(60));
  const roll = random(4);
  if (roll === 0) await library.propose(ann, [{ text }]);
  else if (state === 'withdrawn') value(await library.restore(ann, id));
  else if (roll === 1) value(await library.withdraw(ann, id));
  else if (roll === 2) value(await library.merge(ann, [`Ship ${i}`, `The ${i}`]));
  else value(await library.edit(ann, id, { title: `Ship ${i}`, text }));
}

/** The log is copied into the database: the power may fail when some sectors are. Gives the files after it. */
async function copied(folder: string, before: Files, times: number, random: Random): Promise<Files> {
  const was = rowsIn(folder);
  const other = new Libsql(join(folder, 'dossier.db'));
  other.pragma('wal_checkpoint(PASSIVE)');
  other.close();
  const after = await filesIn(folder);
  const written = { start: 0, end: after.database.length };
  expect(after.database.equals(before.database)).toBe(false);
  for (let time = 0; time < times; time++) {
    const database = mixed(before.database, after.database, written, random);
    expect(rowsIn(await found({ database, log: before.log }))).toBe(was);
  }
  return after;
}

async function filesIn(folder: string): Promise<Files> {
  const file = join(folder, 'dossier.db');
  const [database, log] = await Promise.all([readFile(file), readFile(`${file}-wal`)]);
  return { database, log };
}

/** A folder with these files, as a machine that is switched on again finds them. */
async function found({ database, log }: Files): Promise<string> {
  const folder = await temporaryFolder();
  const file = join(folder, 'dossier.db');
  await writeFile(file, database);
  await writeFile(`${file}-wal`, log);
  return folder;
}

/** All rows of all tables of a sound database. */
function rowsIn(folder: string): string {
  const db = new Libsql(join(folder, 'dossier.db'));
  expect(db.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  const tables: unknown[] = db
    .prepare(`select name from sqlite_master where type = 'table' order by name`)
    .all();
  const rows = tables.map((table) => db.prepare(`select * from "${Object(table).name}"`).all());
  db.close();
  return JSON.stringify(rows, (_, cell: unknown) =>
    cell instanceof ArrayBuffer ? Buffer.from(cell).toString('hex') : cell,
  );
}

/** What is found by searching, with what an older shelf knows, is what the database holds. */
async function agree(folder: string): Promise<void> {
  const store = await storeIn(folder);
  const { corpus, library } = await store.server('a');
  const live = (await library.holdings()).filter(({ state }) => state === 'live');
  expect(textsOf(corpus.documents())).toEqual(textsOf(live.map(({ document }) => document)));
  for (const { document } of live)
    expect(corpus.search(document.title).map((hit) => hit.document.id)).toContain(document.id);
  expect((await library.seal()).brokenAt).toBeNull();
  await store.close();
}

function textsOf(documents: readonly { readonly text: string }[]): readonly string[] {
  return documents.map(({ text }) => text).toSorted();
}
