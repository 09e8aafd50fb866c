import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/ingest/extracted.ts';
import { bringIn, sourcesIn } from '../../src/store/bulk.ts';
import type { Bulk, Source } from '../../src/store/bulk.ts';
import type { Library } from '../../src/library.ts';
import { docx, zip } from '../ingest/files.ts';
import { addText, ann, storeIn, temporaryFolder, titles, value } from './fixture.ts';

const FILES = {
  'a.txt': 'The ferry sank off Osterholm.',
  'sub/b.md': '---\ntitle: Bridge\n---\nThe bridge of Wexcombe opened.',
  'sub/c.docx': docx(['The mill of Harnby burnt down on Friday night.']),
  'd.txt': 'The ferry sank off Osterholm!',
  'e.pdf': '%PDF-1.4 cut',
  'f.jpg': 'x',
  '.hidden.txt': 'x',
};

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, body] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), body);
  }
  return folder;
}

/** Brings sources in, and gives what was told as well. */
async function bring(
  library: Library,
  sources: readonly Source[],
  journal: string,
  progress: Bulk['progress'] = () => undefined,
) {
  const failures: string[] = [];
  const failed: Bulk['failed'] = ({ name, refusal }) => failures.push(`${name} ${refusal.code}`);
  const summary = await bringIn({ library, by: ann, sources, journal, progress, failed });
  return { summary, failures };
}

test.each([
  ['folder', async () => folderOf(FILES)],
  ['zip', async () => join(await folderOf({ 'all.zip': zip(FILES) }), 'all.zip')],
])('every file of a %s that can be read comes in, the others are told', async (_, make) => {
  const folder = await temporaryFolder();
  const { library } = await (await storeIn(folder)).server('a');
  const sources = await sourcesIn(await make(), LIMITS);
  const { summary, failures } = await bring(library, sources, join(folder, 'journal'));
  expect(summary).toEqual({ added: 3, known: 1, skipped: 0, failed: 1, left: 0 });
  expect(failures).toEqual(['e.pdf damaged']);
  expect(titles(await library.holdings()).toSorted()).toEqual([
    'Bridge',
    'The ferry sank off Osterholm.',
    'The mill of Harnby burnt down on Friday night.',
  ]);
});

test('a file that cannot be read, or is gone by its turn, is told and passed over', async () => {
  const files = await folderOf({ 'a.txt': FILES['a.txt'], 'gone.txt': 'It is gone.' });
  await symlink(join(files, 'nowhere'), join(files, 'broken.txt'));
  await symlink(join(await folderOf({ 'z.md': FILES['sub/b.md'] }), 'z.md'), join(files, 'linked.md'));
  const folder = await temporaryFolder();
  const { library } = await (await storeIn(folder)).server('a');
  const sources = await sourcesIn(files, LIMITS);
  await rm(join(files, 'gone.txt'));
  const { summary, failures } = await bring(library, sources, join(folder, 'journal'));
  expect(summary).toEqual({ added: 2, known: 0, skipped: 0, failed: 2, left: 0 });
  expect(failures).toEqual(['broken.txt unreadable', 'gone.txt unreadable']);
});

test('an interrupted import goes on where it was, and what is done is done', async () => {
  const folder = await temporaryFolder();
  const { library } = await (await storeIn(folder)).server('a');
  const sources = await sourcesIn(await folderOf(FILES), LIMITS);
  const journal = join(folder, 'imports', 'journal');
  const seen: string[] = [];
  await expect(
    bring(library, sources, journal, (done) => {
      if (done === 2) throw new Error('pulled the plug');
    }),
  ).rejects.toThrow('pulled the plug');
  const { summary } = await bring(library, sources, journal, (_, name) => seen.push(name));
  expect(summary).toEqual({ added: 2, known: 0, skipped: 2, failed: 1, left: 0 });
  expect(seen).toEqual(['a.txt', 'd.txt', 'e.pdf', 'sub/b.md', 'sub/c.docx', '']);
  expect((await bring(library, sources, journal)).summary).toEqual({
    added: 0,
    known: 4,
    skipped: 0,
    failed: 1,
    left: 0,
  });
});

test('an import stops where the disk is full, and goes on when there is room', async () => {
  const folder = await temporaryFolder();
  let full = false;
  const fault = (sql: string) => {
    if (full && sql.startsWith('insert into "versions"'))
      throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
  };
  const { library } = await (await storeIn(folder, { fault })).server('a');
  const sources = await sourcesIn(
    await folderOf({ 'a.txt': 'One ferry.', 'b.txt': 'Two ferries.', 'c.txt': 'Three.' }),
    LIMITS,
  );
  const journal = join(folder, 'journal');
  const { summary, failures } = await bring(library, sources, journal, (done) => {
    full = done === 1;
  });
  expect(failures).toEqual(['b.txt disk-full']);
  expect(summary).toEqual({ added: 1, known: 0, skipped: 0, failed: 1, left: 2 });
  full = false;
  const again = await bring(library, sources, journal);
  expect(again.summary).toEqual({ added: 2, known: 0, skipped: 1, failed: 0, left: 0 });
});

test('what another process adds, edits and withdraws is seen a moment later', async () => {
  const folder = await temporaryFolder();
  const [bot, terminal] = [await storeIn(folder), await storeIn(folder)];
  const { library } = await terminal.server('a');
  const seen = async () => (await bot.server('a')).corpus.documents().map(({ id }) => id);
  expect(await seen()).toEqual([]);
  const id = await addText(library, 'The ferry sank off Osterholm.');
  await expect.poll(seen, POLL).toEqual(['#1']);
  value(await library.edit(ann, id, { text: 'The ferry did not sink.' }));
  await expect.poll(seen, POLL).toEqual(['#1.2']);
  value(await library.withdraw(ann, id));
  await expect.poll(seen, POLL).toEqual([]);
  expect((await bot.server('a')).library.withdrawn()).toEqual([
    { id: '#1', title: 'The ferry sank off Osterholm.' },
  ]);
  expect(await addText((await bot.server('a')).library, 'The bridge opened.')).toBe('#2');
});

/** A watcher tells within a second; a slow and busy machine may need very much longer. */
const POLL = { timeout: 90_000, interval: 50 };
