import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, test } from 'vitest';
import { sealText } from '../../src/answer/library/log.ts';
import { en } from '../../src/messages/en.ts';
import { openDatabase } from '../../src/store/database.ts';
import { verify } from '../../src/store/verify.ts';
import { addText, ann, bob, storeIn, temporaryFolder, value } from './fixture.ts';

/** A store with five changes, which somebody then alters behind its back. */
async function altered(sql: string) {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  const { library } = await store.server('a');
  await addText(library, 'The harbour was closed on Monday.', 'Harbour');
  await addText(library, 'The bridge opened again.', 'Bridge');
  value(await library.edit(bob, '#1', { source: 'The Post' }));
  value(await library.withdraw(ann, '#2'));
  value(await library.restore(ann, '#2'));
  const before = await library.seal();
  const file = join(folder, 'dossier.db');
  const behind = new Libsql(file);
  behind.exec(sql);
  behind.close();
  const seal = await library.seal();
  const db = await openDatabase(file);
  const [verdict] = await verify(db);
  await db.destroy();
  return { before, seal, faults: verdict?.faults };
}

test('a log and documents that nobody touched are whole', async () => {
  const { before, seal, faults } = await altered('select 1');
  expect(before).toEqual({ total: 5, chain: expect.stringMatching(/^[0-9a-f]{64}$/), brokenAt: null });
  expect(seal).toEqual(before);
  expect(faults).toEqual([]);
});

test.each([
  ['a name', `update changes set by_name = 'Eve' where n = 3`, 3],
  ['a time', `update changes set at = '2020-01-01T00:00:00.000Z' where n = 1`, 1],
  ['a missing row', 'delete from changes where n = 2', 2],
  ['a missing last row', 'delete from changes where n = 5', 5],
  [
    'a missing last row that is not counted any more',
    'delete from changes where n = 5; update servers set last_change = 4',
    4,
  ],
  ['a hash that was put in to fit nothing', `update changes set chain = '${'0'.repeat(64)}' where n = 4`, 4],
])('of a log with %s altered it is said where it breaks', async (_, sql, n) => {
  const { seal } = await altered(sql);
  expect(seal).toMatchObject({ chain: '', brokenAt: n });
  expect(sealText(seal, en)).toContain(`broken at change ${n}`);
});

test.each([
  [
    'text',
    `update texts set bytes = cast('The bridge fell.' as blob) where bytes like '%bridge%'`,
    '#2, version 1: its text was altered',
  ],
  ['title', `update versions set title = 'Fall' where number = 2`, '#2, version 1: its metadata was altered'],
  [
    'version',
    'update documents set version = 1 where number = 1',
    '#1, version 1: the log tells of another state',
  ],
  [
    'state',
    `update documents set state = 'live', version = 3 where number = 1`,
    '#1, version 3: it is missing',
  ],
  ['missing text', `delete from texts where bytes like '%bridge%'`, '#2, version 1: its text is missing'],
])('a document whose %s was altered behind the bot is named', async (_, sql, fault) => {
  const { seal, faults } = await altered(sql);
  expect(seal.brokenAt).toBeNull();
  expect(faults).toEqual([fault]);
});
