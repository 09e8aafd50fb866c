import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import type { Delivery } from '../../src/library.ts';
import { en } from '../../src/messages/en.ts';
import { openDatabase, refuseUnscoped } from '../../src/store/database.ts';
import { StoreProblem } from '../../src/store/problem.ts';
import { addText, bob, storeIn, temporaryFolder, value } from './fixture.ts';

const HARBOUR = 'The harbour was closed on Monday. Mayor Lena Ortiz said the cranes were unsafe.';

/** The file of a store with one document, closed. */
async function filled(): Promise<string> {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  await addText((await store.server('a')).library, HARBOUR);
  await store.close();
  return join(folder, 'dossier.db');
}

/** What the operator is told of a file that does not open. */
async function problemOf(file: string, fault?: () => void): Promise<string> {
  const error: unknown = await openDatabase(file, fault).then(
    async (db) => db.destroy().then(() => 'it opened'),
    (reason: unknown) => reason,
  );
  return error instanceof StoreProblem ? error.message : String(error);
}

test.each<[string, (bytes: Buffer) => Buffer]>([
  [
    'rubbish',
    () => Buffer.from('this is no database at all, but it is long enough to be taken for one. '.repeat(20)),
  ],
  ['a damaged head', (bytes) => Buffer.concat([Buffer.alloc(100, 7), bytes.subarray(100)])],
  [
    'a damaged table of contents',
    (bytes) => Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(3996, 255), bytes.subarray(4096)]),
  ],
])('of a file with %s the operator is told what to do, and it stays as it is', async (_, damage) => {
  const file = await filled();
  const damaged = damage(await readFile(file));
  await writeFile(file, damaged);
  expect(await problemOf(file)).toBe(
    `${file} is damaged. Move it and the files beside it away, put your last copy in its place, or start without and bring in the last /corpus export`,
  );
  expect(await readFile(file)).toEqual(damaged);
});

test('after a close everything is in the one file', async () => {
  const file = await filled();
  const copy = join(await temporaryFolder(), 'dossier.db');
  await writeFile(copy, await readFile(file));
  const db = await openDatabase(copy);
  const rows = await db.selectFrom('versions').select('title').where('server', '=', 'a').execute();
  expect(rows).toEqual([{ title: HARBOUR }]);
  await db.destroy();
});

test('a database of a newer program is refused and left alone', async () => {
  const file = await filled();
  const newer = new Libsql(file);
  newer.exec(`insert into kysely_migration values ('999-later', '2031-01-01T00:00:00.000Z')`);
  newer.close();
  expect(await problemOf(file)).toBe(
    `${file} was made by a newer version of this program. Start that version, or bring an export of it into a new folder (DATA_DIR)`,
  );
});

test('a folder that is not there is said', async () => {
  const file = join(await temporaryFolder(), 'nowhere', 'dossier.db');
  expect(await problemOf(file)).toBe(
    `${file} cannot be opened for writing. Give the program a folder that it may write to, in DATA_DIR`,
  );
});

test('steps count in the order of their names, even where the clock was set back between them', async () => {
  const file = await filled();
  const db = new Libsql(file);
  db.exec(`update kysely_migration set timestamp = '1999-01-01T00:00:00.000Z' where name = '002-calls'`);
  db.close();
  await (await openDatabase(file)).destroy();
});

test('a disk that is full at any moment of the first start leaves nothing half made', async () => {
  const file = join(await temporaryFolder(), 'dossier.db');
  for (let at = 1; ; at++) {
    let left = at;
    const fault = () => {
      if (--left === 0) throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
    };
    const problem = await problemOf(file, fault);
    if (problem === 'it opened') {
      expect(at).toBeGreaterThan(20);
      break;
    }
    expect(problem).toBe(`${file} cannot be opened: the disk is full. Make room on it`);
  }
  const db = await openDatabase(file);
  expect(await db.selectFrom('calls').select('id').where('server', '=', 'a').execute()).toEqual([]);
  await db.destroy();
});

test('a query that does not name its server never runs', () => {
  expect(() => refuseUnscoped('select * from "documents"')).toThrow('must name its server');
  refuseUnscoped('select * from "documents" where "server" = ?');
  refuseUnscoped('select * from "documents" where "server" = $2');
});

test('whoever waited before languages were kept still gets the answer', async () => {
  const folder = await temporaryFolder();
  const first = await storeIn(folder);
  await (await first.server('a')).library.miss('Where did the ferry sink?');
  await first.close();
  const old = new Libsql(join(folder, 'dossier.db'));
  old.exec(`alter table wishes drop column locale; delete from kysely_migration where name = '003-wish-locale';
    insert into wishes (server, gap, user_id, channel) select server, id, '1', '42' from gaps`);
  old.close();
  const brought: Delivery[] = [];
  const store = await storeIn(folder, {
    ask: (question, corpus) => ask(question, { corpus, say: en }),
    deliver: (delivery) => Promise.resolve(brought.push(delivery) > 0),
  });
  const { library } = await store.server('a');
  value(await library.tellMe({ ...bob, channel: '43', locale: 'de' }, (await library.gaps())[0]?.id ?? ''));
  await addText(library, 'The ferry sank off Osterholm on Sunday night.');
  await store.settled();
  expect(brought.map(({ user, channel, locale }) => [user, channel, locale])).toEqual([
    ['1', '42', null],
    ['2', '43', 'de'],
  ]);
});
