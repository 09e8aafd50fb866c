import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import type { Library, Result } from '../../src/library.ts';
import { openDatabase } from '../../src/store/database.ts';
import { addText, ann, refusal, storeIn, temporaryFolder, value } from './fixture.ts';

const HARBOUR = 'The harbour was closed on Monday. Mayor Lena Ortiz said the cranes were unsafe.';
const BRIDGE = 'The old bridge opened again. Nobody was hurt when it was repaired.';

/** A disk that fails at a statement of one's choice, counted from when it is set. */
interface Disk {
  failAt: number;
  code: string;
}

function faultOf(disk: Disk) {
  return () => {
    disk.failAt--;
    if (disk.failAt !== 0) return;
    throw Object.assign(new Error('the disk fails'), { code: disk.code });
  };
}

const CHANGES: readonly (readonly [string, (library: Library, draft: string) => Promise<Result<unknown>>])[] =
  [
    ['add', (library, draft) => library.confirm(ann, draft)],
    ['edit', (library) => library.edit(ann, '#1', { text: `${HARBOUR} It rained.` })],
    ['withdrawal', (library) => library.withdraw(ann, '#1')],
    ['merge', (library) => library.merge(ann, ['Lena Ortiz', 'Ortiz'])],
    ['setting', (library) => library.configure(ann, { http: true })],
    ['undo', (library) => library.undo(ann, 1)],
  ];

test.each(CHANGES)(
  'an %s that the disk interrupts, wherever it does, has not happened',
  async (_, change) => {
    const disk: Disk = { failAt: 0, code: 'SQLITE_FULL' };
    const store = await storeIn(await temporaryFolder(), { fault: faultOf(disk) });
    const { library } = await store.server('a');
    await addText(library, HARBOUR);
    const { id } = await library.propose(ann, [{ text: BRIDGE }]);
    const before = await stateOf();
    for (let at = 1; ; at++) {
      disk.failAt = at;
      const result = await change(library, id).catch((error: unknown) => error);
      const failed = disk.failAt <= 0;
      disk.failAt = 0;
      if (!failed) break;
      expect(at).toBeLessThan(60);
      if (!(result instanceof Error)) expect(codeOf(result)).toBe('disk-full');
      expect(await stateOf()).toEqual(before);
    }
    expect(await stateOf()).not.toEqual(before);

    async function stateOf() {
      const { corpus } = await store.server('a');
      return {
        documents: corpus.documents().map((document) => document.text),
        holdings: (await library.holdings()).map((holding) => [holding.id, holding.version, holding.state]),
        changes: (await library.changes(0, 100)).rows,
        names: await library.nameRules(),
        settings: library.settings(),
        draft: (await library.proposal(id)).ok,
      };
    }
  },
);

/** Why a change was refused, or one document of it. */
function codeOf(result: unknown): string {
  const text = JSON.stringify(result);
  return /"code":"([a-z-]+)"/.exec(text)?.[1] ?? text;
}

test.each([
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'disk-read-only'],
  ['SQLITE_IOERR_WRITE', 'disk-read-only'],
])('%s is said as %s, and reading goes on', async (code, expected) => {
  const disk: Disk = { failAt: 0, code };
  const store = await storeIn(await temporaryFolder(), { fault: faultOf(disk) });
  const { corpus, library } = await store.server('a');
  await addText(library, HARBOUR);
  disk.failAt = 3;
  expect(refusal(await library.withdraw(ann, '#1'))).toBe(expected);
  expect(corpus.search('cranes')).toHaveLength(1);
  disk.failAt = 0;
  value(await library.withdraw(ann, '#1'));
});

test('a draft that cannot be kept is refused', async () => {
  const disk: Disk = { failAt: 0, code: 'SQLITE_FULL' };
  const store = await storeIn(await temporaryFolder(), {
    fault: (sql) => {
      if (sql.startsWith('insert into "drafts"')) throw Object.assign(new Error('full'), { code: disk.code });
    },
  });
  const { library } = await store.server('a');
  const { drafts, failures } = await library.propose(ann, [{ text: HARBOUR }]);
  expect(drafts).toEqual([]);
  expect(failures.map((failure) => failure.refusal.code)).toEqual(['disk-full']);
});

test('a database that may not grow takes documents until it is full, and loses none', async () => {
  const folder = await temporaryFolder();
  // How many pages a file may have only SQLite knows.
  const unlimited = () => openDatabase(join(folder, 'dossier.db'));
  const database = async () => {
    const db = await unlimited();
    await db.executeQuery(CompiledQuery.raw('pragma max_page_count = 80'));
    return db;
  };
  const store = await storeIn(folder, { database });
  const { corpus, library } = await store.server('a');
  const added: string[] = [];
  let full: readonly string[] = [];
  for (let i = 0; full.length === 0; i++) {
    const { id, failures } = await library.propose(ann, [
      { text: `Ship ${i} sailed. ${'It rained. '.repeat(900)}` },
    ]);
    const result = failures.length > 0 ? null : value(await library.confirm(ann, id));
    added.push(...(result?.done ?? []).map((holding) => holding.id));
    full = [...failures, ...(result?.failures ?? [])].map((failure) => failure.refusal.code);
  }
  expect(full).toEqual(['disk-full']);
  expect(added.length).toBeGreaterThan(3);
  expect(
    corpus
      .documents()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(added.toSorted());
  expect((await library.seal()).brokenAt).toBeNull();
  await store.close();
  const again = await (await storeIn(folder, { database: unlimited })).server('a');
  expect(again.corpus.size).toBe(added.length);
});
