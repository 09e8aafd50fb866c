import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  addText,
  ann,
  baseOf,
  bob,
  documentOf,
  refusal,
  storeIn,
  temporaryFolder,
  value,
} from './fixture.ts';

const HARBOUR = 'The harbour was closed on Monday. Mayor Lena Ortiz said the cranes were unsafe.';
const BRIDGE = 'The old bridge opened again. Nobody was hurt when it was repaired.';

test('what was added is found at once, and again after a restart', async () => {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  const { corpus, library } = await store.server('a');
  expect(await addText(library, HARBOUR)).toBe('#1');
  expect(corpus.search('cranes').map(({ document }) => document.id)).toEqual(['#1']);
  await store.close();
  const again = await (await storeIn(folder)).server('a');
  expect(again.corpus.document('#1')?.text).toBe(HARBOUR);
  expect(again.corpus.search('cranes')).toHaveLength(1);
});

test('a withdrawn document is in no search, and after a restart neither', async () => {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  const { corpus, library } = await store.server('a');
  const id = await addText(library, HARBOUR);
  expect(value(await library.withdraw(ann, id)).state).toBe('withdrawn');
  expect(corpus.search('cranes')).toEqual([]);
  expect(corpus.documents()).toEqual([]);
  await store.close();
  const again = await (await storeIn(folder)).server('a');
  expect(again.corpus.documents()).toEqual([]);
  expect(value(await again.library.restore(ann, id)).state).toBe('live');
  expect(again.corpus.search('cranes')).toHaveLength(1);
});

test('a shelf that is damaged, or of another state, is rebuilt and not believed', async () => {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  await addText((await store.server('a')).library, HARBOUR);
  await store.close();
  const [name = ''] = await readdir(join(folder, 'shelves'));
  const file = join(folder, 'shelves', name);
  const kept = await readFile(file);
  const second = await storeIn(folder);
  await addText((await second.server('a')).library, BRIDGE);
  await second.close();
  for (const bytes of [kept, kept.subarray(0, 100), kept.map((byte, i) => (i > 60 ? byte ^ 1 : byte))]) {
    await writeFile(file, bytes);
    const again = await storeIn(folder);
    const { corpus } = await again.server('a');
    expect(
      corpus
        .documents()
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual([HARBOUR, BRIDGE].toSorted());
    expect(corpus.search('cranes').map(({ document }) => document.id)).toEqual(['#1']);
    expect(corpus.search('repaired').map(({ document }) => document.id)).toEqual(['#2']);
    await again.close();
  }
});

test('a number is never used again', async () => {
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  await library.withdraw(ann, await addText(library, HARBOUR));
  expect(await addText(library, BRIDGE)).toBe('#2');
});

test('each edit is a version with an id of its own in the corpus', async () => {
  const { corpus, library } = await (await storeIn(await temporaryFolder())).server('a');
  const id = await addText(library, HARBOUR);
  const edited = value(
    await library.edit(bob, id, { published: '2024-08-13', text: `${HARBOUR} It rained.` }),
  );
  expect(edited).toMatchObject({ id: '#1', version: 2, document: { id: '#1.2', published: '2024-08-13' } });
  expect(corpus.documents().map((document) => document.id)).toEqual(['#1.2']);
  const versions = value(await library.versions(id));
  expect(versions.map(({ version, by }) => [version, by])).toEqual([
    [1, 'Ann'],
    [2, 'Bob'],
  ]);
});

test('an edit that changes nothing is refused', async () => {
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  const id = await addText(library, HARBOUR, 'Harbour');
  expect(refusal(await library.edit(ann, id, { title: 'Harbour' }))).toBe('unchanged');
});

test.each([
  ['title', ''],
  ['title', 'x'.repeat(501)],
  ['published', '2024-02-30'],
  ['published', 'soon'],
  ['url', 'javascript:alert(1)'],
  ['url', 'not an address'],
  ['text', '…'],
])('%s cannot become %j', async (name, given) => {
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  const id = await addText(library, HARBOUR);
  expect(refusal(await library.edit(ann, id, { [name]: given }))).toBe('bad-field');
});

test('an empty field makes it unknown', async () => {
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  const id = await addText(library, HARBOUR);
  await library.edit(ann, id, { source: 'The Post', published: '13 August 2024' });
  expect(value(await library.holding(id)).document).toMatchObject({
    source: 'The Post',
    published: '2024-08-13',
  });
  await library.edit(ann, id, { source: '' });
  expect(value(await library.holding(id)).document).toMatchObject({ source: null, published: '2024-08-13' });
});

test('the second of two moderators sees what the first changed, and chooses', async () => {
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  const id = await addText(library, HARBOUR, 'Harbour');
  await library.edit(ann, id, { title: 'Harbour closed', source: 'The Post' }, 1);
  const second = await library.edit(bob, id, { title: 'Closed harbour' }, 1);
  if (second.ok || second.refusal.code !== 'changed-meanwhile') throw new Error('not refused');
  const { draft, fields, by, version } = second.refusal.about;
  expect({ by, version, fields }).toEqual({
    by: 'Ann',
    version: 2,
    fields: [
      { name: 'title', theirs: 'Harbour closed', yours: 'Closed harbour' },
      { name: 'source', theirs: 'The Post', yours: '' },
    ],
  });
  expect(value(await library.holding(id)).document.title).toBe('Harbour closed');
  await library.confirm(bob, draft);
  expect(value(await library.holding(id)).document).toMatchObject({
    title: 'Closed harbour',
    source: 'The Post',
  });
  expect(refusal(await library.proposal(draft))).toBe('unknown-draft');
});

test('an edit that is confirmed twice at once is made once', async () => {
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  const id = await addText(library, HARBOUR, 'Harbour');
  await library.edit(ann, id, { title: 'One' }, 1);
  const second = await library.edit(bob, id, { title: 'Two' }, 1);
  if (second.ok || second.refusal.code !== 'changed-meanwhile') throw new Error('not refused');
  const { draft } = second.refusal.about;
  const pressed = await Promise.all([library.confirm(bob, draft), library.confirm(bob, draft)]);
  const codes = pressed.map((one) =>
    one.ok ? one.value.failures.map((failure) => failure.refusal.code) : ['gone'],
  );
  expect(codes).toEqual([[], ['unknown-draft']]);
  expect(value(await library.holding(id)).version).toBe(3);
});

test('the choice is asked for again when a third one was quicker', async () => {
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  const id = await addText(library, HARBOUR, 'Harbour');
  await library.edit(ann, id, { title: 'One' }, 1);
  const second = await library.edit(bob, id, { title: 'Two' }, 1);
  if (second.ok || second.refusal.code !== 'changed-meanwhile') throw new Error('not refused');
  await library.edit(ann, id, { title: 'Three' });
  const { draft } = second.refusal.about;
  const confirmed = value(await library.confirm(bob, draft));
  expect(confirmed.failures.map((failure) => failure.refusal.code)).toEqual(['changed-meanwhile']);
  expect(value(await library.holding(id)).document.title).toBe('Three');
  value(await library.confirm(bob, draft));
  expect(value(await library.holding(id)).document.title).toBe('Two');
});

test('the same words are refused, whatever their case, marks and spacing', async () => {
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  await addText(library, HARBOUR, 'Harbour');
  const shouted = `HARBOUR\n\n${HARBOUR.toUpperCase().replaceAll(' ', '  ')}!`;
  const proposal = await library.propose(ann, [{ text: shouted, fields: { title: 'Harbour' } }]);
  expect(proposal.failures.map(({ refusal: why }) => why)).toEqual([
    { code: 'duplicate', about: { id: '#1', title: 'Harbour' } },
  ]);
});

test('texts that differ in their first line only are two, and are called nearly the same', async () => {
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  const rest = Array.from({ length: 40 }, (_, i) => `It rained on pier ${i} at hour ${i * 7}.`).join(' ');
  expect(await addText(library, `The first ferry sailed. ${rest}`)).toBe('#1');
  const { drafts, failures } = await library.propose(ann, [{ text: `The second ferry stayed. ${rest}` }]);
  expect(failures).toEqual([]);
  expect(drafts[0]?.warnings.map(({ code }) => code)).toContain('near-duplicate');
});

test("the operator's documents are twins too, unless they are switched off", async () => {
  const document = documentOf('a.md', HARBOUR, { title: 'Harbour' });
  const store = await storeIn(await temporaryFolder(), { base: baseOf(document) });
  const { library } = await store.server('a');
  expect((await library.propose(ann, [{ text: HARBOUR }])).failures[0]?.refusal).toEqual({
    code: 'duplicate',
    about: { id: 'a.md', title: 'Harbour' },
  });
  expect(refusal(await library.withdraw(ann, 'a.md'))).toBe('base-document');
  value(await library.configure(ann, { base: false }));
  expect((await store.server('a')).corpus.documents()).toEqual([]);
  expect(await addText(library, HARBOUR)).toBe('#1');
});

test('a text that is nearly the same is warned of', async () => {
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  const story = Array.from({ length: 20 }, (_, i) => `Ship ${i} left the harbour at hour ${i * 3}.`).join(
    ' ',
  );
  await addText(library, story, 'Ships');
  const { drafts } = await library.propose(ann, [{ text: `${story} A gull watched.` }]);
  expect(drafts[0]?.warnings).toContainEqual({ code: 'near-duplicate', id: '#1', title: 'Ships' });
  const other = await library.propose(ann, [{ text: BRIDGE }]);
  expect(other.drafts[0]?.warnings.map(({ code }) => code)).toEqual(['no-date']);
});

test('drafts survive a restart', async () => {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  const { library } = await store.server('a');
  const { id } = await library.propose(ann, [{ text: HARBOUR }, { text: BRIDGE }]);
  value(await library.amend(ann, id, { title: 'Harbour', published: '2024-08-12' }));
  await store.close();
  const again = await (await storeIn(folder)).server('a');
  const { drafts } = value(await again.library.proposal(id));
  expect(drafts.map(({ document }) => document.title)).toEqual(['Harbour', BRIDGE]);
  expect(drafts[0]?.origins).toEqual({ title: 'given', published: 'given' });
  const { done } = value(await again.library.confirm(ann, id));
  expect(done.map((holding) => holding.id)).toEqual(['#1', '#2']);
});

test('a cancelled draft is gone', async () => {
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  const { id } = await library.propose(ann, [{ text: HARBOUR }]);
  value(await library.discard(ann, id));
  expect(refusal(await library.confirm(ann, id))).toBe('unknown-draft');
});

test('after thirty days a withdrawn text is deleted for good', async () => {
  const folder = await temporaryFolder();
  const clock = { at: '2024-09-01T12:00:00Z' };
  const store = await storeIn(folder, { clock });
  const { library } = await store.server('a');
  const id = await addText(library, HARBOUR);
  await library.withdraw(ann, id);
  clock.at = '2024-10-01T11:00:00Z';
  value(await library.restore(ann, id));
  await library.withdraw(ann, id);
  clock.at = '2024-10-31T12:00:01Z';
  expect(refusal(await library.restore(ann, id))).toBe('too-late');
  await store.close();
  const again = await (await storeIn(folder, { clock })).server('a');
  expect(refusal(await again.library.holding(id))).toBe('unknown-document');
  expect((await again.library.changes(0, 1)).rows[0]).toMatchObject({
    kind: 'purge',
    document: '#1',
    by: 'Dossier',
  });
  expect(await addText(again.library, HARBOUR)).toBe('#2');
});

test('a program that runs on for months deletes them too, without a restart', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const clock = { at: '2024-09-01T12:00:00Z' };
  const store = await storeIn(await temporaryFolder(), { clock });
  const { library } = await store.server('a');
  value(await library.withdraw(ann, await addText(library, HARBOUR)));
  await library.propose(ann, [{ text: BRIDGE }]);
  clock.at = '2024-10-02T12:00:00Z';
  vi.advanceTimersByTime(6 * 3600 * 1000);
  await store.settled();
  await store.settled();
  expect((await library.changes(0, 1)).rows[0]).toMatchObject({ kind: 'purge', document: '#1' });
  expect(await library.holdings()).toEqual([]);
  expect(library.withdrawn()).toEqual([]);
  expect(await library.personal(ann)).toMatchObject({ drafts: 0 });
});

test('every change is in the log, with hashes before and after, chained', async () => {
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  const id = await addText(library, HARBOUR, 'Harbour');
  await library.edit(bob, id, { title: 'The harbour' });
  await library.withdraw(ann, id);
  const { rows, total } = await library.changes(0, 10);
  const [gone, edit, added] = rows;
  expect(total).toBe(3);
  expect(rows.map(({ n, kind, by, document }) => [n, kind, by, document])).toEqual([
    [3, 'withdraw', 'Ann', '#1'],
    [2, 'edit', 'Bob', '#1'],
    [1, 'add', 'Ann', '#1'],
  ]);
  expect([added?.before, added?.after]).toEqual([null, edit?.before]);
  expect([edit?.after, gone?.after]).toEqual([gone?.before, null]);
  expect(new Set(rows.map(({ chain }) => chain)).size).toBe(3);
  expect((await library.changes(1, 1)).rows.map(({ n }) => n)).toEqual([2]);
});

test('each kind of change can be taken back, the newest of a document first', async () => {
  const { corpus, library } = await (await storeIn(await temporaryFolder())).server('a');
  const id = await addText(library, HARBOUR, 'Harbour');
  await library.edit(ann, id, { title: 'Closed' });
  expect(refusal(await library.undo(ann, 1))).toBe('not-undoable');
  expect(value(await library.undo(ann, 2))).toMatchObject({ n: 3, kind: 'edit' });
  expect(corpus.document('#1.3')?.title).toBe('Harbour');
  await library.withdraw(ann, id);
  expect(value(await library.undo(ann, 4)).kind).toBe('restore');
  expect(corpus.document('#1.3')?.title).toBe('Harbour');
  expect(value(await library.undo(ann, 5)).kind).toBe('withdraw');
  expect(corpus.documents()).toEqual([]);
  value(await library.configure(ann, { http: true }));
  value(await library.undo(ann, 7));
  expect(library.settings().http).toBe(false);
  expect(refusal(await library.undo(ann, 99))).toBe('unknown-change');
});

test('two servers hold the same text without knowing of each other', async () => {
  const store = await storeIn(await temporaryFolder());
  const [a, b] = [await store.server('a'), await store.server('b')];
  expect(await addText(a.library, HARBOUR)).toBe('#1');
  expect(b.corpus.documents()).toEqual([]);
  expect(refusal(await b.library.holding('#1'))).toBe('unknown-document');
  expect(await addText(b.library, HARBOUR)).toBe('#1');
  await a.library.withdraw(ann, '#1');
  expect(b.corpus.search('cranes')).toHaveLength(1);
});
