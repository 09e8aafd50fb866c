import { expect, test } from 'vitest';
import { buildShelf } from '../../src/corpus/build.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { loadShelf, saveShelf } from '../../src/corpus/save.ts';
import { Shelf } from '../../src/corpus/shelf.ts';
import type { Document } from '../../src/model.ts';
import { annotate } from '../../src/text/annotate.ts';

const document = (n: number, words = ''): Document => ({
  id: `story-${n}`,
  title: `Story ${n}`,
  text: `The ferry number ${n} left the harbour at noon. ${words} Mayor Ada Marlow waved from the pier ${n % 3}.`,
  published: `2024-05-0${(n % 8) + 1}`,
  source: null,
  author: null,
  url: null,
});

const DOCUMENTS = Array.from({ length: 40 }, (_, n) => document(n));
const QUESTIONS = ['ferry 7', 'Who waved from the pier?', 'harbour noon', 'Marlow', 'volcano'];

const answers = (shelf: Shelf): unknown => {
  const corpus = new Corpus([shelf]);
  return [QUESTIONS.map((question) => corpus.search(question)), corpus.documents(), corpus.nearWords('fery')];
};

function oneByOne(documents: readonly Document[]): Shelf {
  const shelf = new Shelf();
  for (const one of documents) shelf.add(one, annotate(one));
  return shelf;
}

test('threads, pieces and single documents give the same answers', async () => {
  const alone = oneByOne(DOCUMENTS);
  expect(answers(await buildShelf(DOCUMENTS, { workers: 0 }))).toEqual(answers(alone));
  expect(answers(await buildShelf(DOCUMENTS, { workers: 1 }))).toEqual(answers(alone));
  expect(answers(await buildShelf([]))).toEqual(answers(new Shelf()));
});

test('documents that come twice break the building off', async () => {
  const [first] = DOCUMENTS;
  if (first === undefined) throw new Error('no document');
  await expect(buildShelf([first, first], { workers: 0 })).rejects.toThrow('already in the corpus');
});

test('a saved shelf comes back with the same answers, and can be changed', async () => {
  const shelf = oneByOne(DOCUMENTS);
  const loaded = await loadShelf(await saveShelf(shelf, 'v1'), DOCUMENTS, 'v1');
  if (loaded === null) throw new Error('not loaded');
  expect(loaded.missing).toEqual([]);
  expect(answers(loaded.shelf)).toEqual(answers(shelf));
  const extra = document(99, 'A volcano erupted.');
  for (const one of [shelf, loaded.shelf]) {
    one.add(extra, annotate(extra));
    one.remove('story-3');
  }
  expect(answers(loaded.shelf)).toEqual(answers(shelf));
});

test('only the documents that are new or different are left to be read', async () => {
  const bytes = await saveShelf(oneByOne(DOCUMENTS), 'v1');
  const changed = document(5, 'Its crew was on strike.');
  const now = [...DOCUMENTS.filter(({ id }) => id !== 'story-5' && id !== 'story-6'), changed, document(50)];
  const loaded = await loadShelf(bytes, now, 'v1');
  if (loaded === null) throw new Error('not loaded');
  expect(loaded.missing.map(({ id }) => id)).toEqual(['story-5', 'story-50']);
  const shelf = await buildShelf(loaded.missing, { into: loaded.shelf });
  expect(answers(shelf)).toEqual(answers(oneByOne(now)));
});

test('documents that were taken away are not in the file', async () => {
  const secret = document(77, 'Quicksilver was found.');
  const shelf = oneByOne([...DOCUMENTS, secret]);
  shelf.remove(secret.id);
  const loaded = await loadShelf(await saveShelf(shelf, 'v1'), DOCUMENTS, 'v1');
  expect(loaded === null ? null : answers(loaded.shelf)).toEqual(answers(oneByOne(DOCUMENTS)));
});

test('a file that is damaged, cut, foreign or of another stamp is not believed', async () => {
  const bytes = await saveShelf(oneByOne(DOCUMENTS.slice(0, 3)), 'v1');
  expect(await loadShelf(bytes, DOCUMENTS, 'v2')).toBeNull();
  expect(await loadShelf(bytes.slice(0, bytes.length - 4), DOCUMENTS, 'v1')).toBeNull();
  expect(await loadShelf(new Uint8Array(0), DOCUMENTS, 'v1')).toBeNull();
  expect(await loadShelf(new TextEncoder().encode('# Not a shelf at all'), DOCUMENTS, 'v1')).toBeNull();
  for (let at = 0; at < bytes.length; at += 97) {
    const damaged = bytes.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x10;
    expect(await loadShelf(damaged, DOCUMENTS, 'v1')).toBeNull();
  }
});

test('others run while a shelf is built', async () => {
  let turns = 0;
  const counting = setInterval(() => {
    turns++;
  }, 0);
  await buildShelf(
    Array.from({ length: 3000 }, (_, n) => document(n)),
    { workers: 0 },
  );
  clearInterval(counting);
  expect(turns).toBeGreaterThan(10);
});
