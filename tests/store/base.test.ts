import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openBase, watchBase } from '../../src/store/base.ts';
import type { Base } from '../../src/store/view.ts';
import { ann, storeIn, temporaryFolder, value } from './fixture.ts';

test('a file that is changed, added or taken away counts a moment later, for every server', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.md'), '---\ntitle: Harbour\n---\nThe cranes stood still.\n');
  const options = { folder, dataFolder: join(folder, 'data'), today: () => '2024-09-01' };
  const { base } = await openBase(options);
  const store = await storeIn(join(folder, 'data'), { base });
  await store.server('a');
  value(await (await store.server('b')).library.configure(ann, { base: false }));
  const states: string[][] = [];
  const stop = await watchBase(options, async (next: Base | null) => {
    if (next === null) return;
    await store.useBase(next);
    states.push((await store.server('a')).corpus.documents().map(({ title }) => title));
  });
  onTestFinished(stop);
  await writeFile(join(folder, 'b.md'), '---\ntitle: Bridge\n---\nThe bridge opened.\n');
  await expect.poll(() => states.at(-1), POLL).toEqual(['Harbour', 'Bridge']);
  await writeFile(join(folder, 'new'), '---\ntitle: Harbour closed\n---\nThe cranes fell.\n');
  await rename(join(folder, 'new'), join(folder, 'a.md'));
  await expect.poll(() => states.at(-1), POLL).toEqual(['Harbour closed', 'Bridge']);
  await rm(join(folder, 'b.md'));
  await expect.poll(() => states.at(-1), POLL).toEqual(['Harbour closed']);
  expect((await store.server('a')).corpus.search('fell')).toHaveLength(1);
  expect((await store.server('b')).corpus.documents()).toEqual([]);
});

test('a folder that is gone leaves its documents, and one put in its place is read and watched', async () => {
  const root = await temporaryFolder();
  const folder = join(root, 'corpus');
  await mkdir(folder);
  // A folder inside of itself, which a watcher could follow until the system stops it.
  await symlink(folder, join(folder, 'loop'));
  await writeFile(join(folder, 'a.md'), '---\ntitle: Harbour\n---\nThe cranes stood still.\n');
  const states: (readonly string[] | null)[] = [];
  const stop = await watchBase(
    { folder, dataFolder: join(root, 'data'), today: () => '2024-09-01' },
    async (base) => {
      states.push(base === null ? null : [...base.shelf.documents()].map(({ title }) => title));
    },
    20,
  );
  onTestFinished(stop);
  await rename(folder, join(root, 'away'));
  await expect.poll(() => states, POLL).toEqual([null]);
  await mkdir(folder);
  await writeFile(join(folder, 'b.md'), '---\ntitle: Bridge\n---\nThe bridge opened.\n');
  await expect.poll(() => states.at(-1), POLL).toEqual(['Bridge']);
  await writeFile(join(folder, 'c.md'), '---\ntitle: Canal\n---\nThe canal froze.\n');
  await expect.poll(() => states.at(-1), POLL).toEqual(['Bridge', 'Canal']);
});

test('a large folder is not read twice, and a damaged file of what was read is not believed', async () => {
  const folder = await temporaryFolder();
  const dataFolder = await temporaryFolder();
  await mkdir(join(folder, 'sub'));
  // Blanks are read in no time, and count.
  const words = `It rained all night on the pier and nobody saw it.${' '.repeat(1_000_000)}`;
  await writeFile(join(folder, 'sub', 'ships.txt'), words);
  const options = { folder, dataFolder, today: () => '2024-09-01' };
  const first = await openBase(options);
  const again = await openBase(options);
  expect(again.base.shelf.size).toBe(1);
  expect(again.base.shelf.reading('sub/ships.txt')).toEqual(first.base.shelf.reading('sub/ships.txt'));
  await writeFile(join(dataFolder, 'shelves', 'base.shelf'), 'damaged');
  expect((await openBase(options)).base.shelf.size).toBe(1);
});

/** A watcher tells within a second; a slow and busy machine may need very much longer. */
const POLL = { timeout: 90_000, interval: 50 };
