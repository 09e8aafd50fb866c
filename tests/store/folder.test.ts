import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadFolder } from '../../src/store/folder.ts';

const TODAY = '2024-09-01';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-folder-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

async function idsAndProblems() {
  const { documents, problems } = await loadFolder(folder, TODAY);
  return { ids: documents.map(({ id }) => id), problems };
}

test('documents of the folder and its sub-folders load in the order of their paths', async () => {
  await write({
    'b.txt': 'Second.',
    'a.md': 'First.',
    'deep/er/c.TXT': 'Third.',
    'notes.pdf': 'Not read.',
    '.hidden.md': 'Not read.',
    '.git/d.md': 'Not read.',
  });
  expect(await idsAndProblems()).toEqual({ ids: ['a.md', 'b.txt', 'deep/er/c.TXT'], problems: [] });
});

test('each bad file is named in one line and the rest load', async () => {
  await write({
    'good.md': '---\ntitle: Good\nurl: nowhere\n---\nText.',
    'empty.txt': '',
    'binary.txt': Uint8Array.of(0x50, 0x00, 0x01),
    'latin.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
    'future.md': '---\npublished: 2031-01-01\n---\nText of tomorrow.',
  });
  expect(await idsAndProblems()).toEqual({
    ids: ['good.md'],
    problems: [
      'binary.txt: is binary, not text; skipped',
      'empty.txt: is empty: it holds no word; skipped',
      "future.md: published is '2031-01-01', which is in the future; skipped",
      "good.md: url 'nowhere' is no web address (https://…) and is left out",
      'latin.txt: is not valid UTF-8; save it as UTF-8; skipped',
    ],
  });
});

test('of two copies of a text the one that says less of itself is skipped and its twin named', async () => {
  await write({
    'a.txt': 'The  talks went on.\n',
    'b.md': '---\npublished: 2024-08-13\n---\nThe talks\nwent on.',
    'c.txt': 'THE TALKS WENT ON.',
  });
  expect(await idsAndProblems()).toEqual({
    ids: ['b.md'],
    problems: ['a.txt: has the same text as b.md; skipped', 'c.txt: has the same text as b.md; skipped'],
  });
});

test('a link back to a folder above is not followed, and a broken link is named', async () => {
  await write({ 'a/one.txt': 'One.' });
  await symlink('..', join(folder, 'a', 'loop'));
  await symlink('nowhere.txt', join(folder, 'gone.txt'));
  expect(await idsAndProblems()).toEqual({
    ids: ['a/one.txt'],
    problems: ['gone.txt: cannot be read (there is no such file or folder); skipped'],
  });
});

test('a text that is not English stays, and is told once', async () => {
  const german =
    'Die Fähre ist am Montag vor Kiel gesunken. Der Kapitän sagte, man habe großes Glück gehabt.';
  await write({
    'a.md': 'The harbour was closed on Monday, and the ferries stayed away from the town.',
    'b.md': `---\nsource: Die Küste\n---\n${german}`,
    'c.txt': german,
  });
  expect(await idsAndProblems()).toEqual({
    ids: ['a.md', 'b.md'],
    problems: [
      'c.txt: has the same text as b.md; skipped',
      'b.md: does not seem to be English; it can be searched, but its names, quotations and dates may be read wrongly',
    ],
  });
});

test('a folder that is not there is one problem and no document', async () => {
  const missing = join(folder, 'missing');
  expect(await loadFolder(missing, TODAY)).toEqual({
    documents: [],
    problems: [`${missing}: cannot be read (there is no such file or folder)`],
  });
});

test('control characters in a file name do not reach the id', async () => {
  await write({ 'a\nb.txt': 'Text.' });
  expect(await idsAndProblems()).toEqual({ ids: ['a_b.txt'], problems: [] });
});
