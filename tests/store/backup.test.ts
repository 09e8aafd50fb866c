import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Upload } from '../../src/library.ts';
import { en } from '../../src/messages/en.ts';
import type { Store } from '../../src/store/store.ts';
import { addText, ann, bob, refusal, storeIn, temporaryFolder, value } from './fixture.ts';

const PLACES = ['Osterholm', 'Wexcombe', 'Harnby', 'Luntz', 'Port Arden'];
const PEOPLE = ['Lena Ortiz', 'Ida Brandt', 'Tom Hale', 'Ruth Amsel'];

function story(i: number): string {
  const place = PLACES[i % PLACES.length] ?? '';
  const person = PEOPLE[i % PEOPLE.length] ?? '';
  return `The ferry number ${i} left ${place} on Monday morning. Captain ${person} said: "We carried ${i * 7} crates of apples."\n\nOn 12 August 2024 the harbour of ${place} was closed. ${person} told reporters that nobody was hurt.`;
}

/** A server with documents in every state, names and settings. */
async function fill(store: Store): Promise<void> {
  const { library } = await store.server('a');
  for (let i = 0; i < 24; i++) await addText(library, story(i), `Story ${i}`);
  await library.edit(bob, '#3', { published: '2024-08-13', source: 'Harbour Post' });
  await library.edit(ann, '#4', { text: `${story(3)} The weather turned.` });
  await library.withdraw(ann, '#5');
  await library.merge(ann, ['Lena Ortiz', 'Ortiz']);
  await library.configure(ann, { base: false, private: true, http: true });
  await library.miss('Who sank the ship?');
}

const QUESTIONS = [
  ...PLACES.map((place) => `/ask When was the harbour of ${place} closed?`),
  ...PEOPLE.map((person) => `/ask What did ${person} say about crates?`),
  ...PEOPLE.map((person) => `/who ${person}`),
  ...Array.from({ length: 24 }, (_, i) => `/ask How many crates did ferry number ${i} carry?`),
  ...Array.from({ length: 24 }, (_, i) => `/corpus show #${i + 1}`),
  ...Array.from({ length: 24 }, (_, i) => `/corpus history #${i + 1}`),
  ...PLACES.map((place) => `/sources ${place}`),
  '/ask Who grew oranges in Spain?',
  '/ask apples',
  '/sources',
  '/corpus list',
  '/corpus list',
  '/corpus names',
  '/corpus log page:2',
  '/corpus log page:3',
  '/gaps',
  '/settings',
];

async function answers(store: Store): Promise<readonly unknown[]> {
  const { corpus, library } = await store.server('a');
  const given: unknown[] = [];
  for (const line of QUESTIONS) {
    const command = commands.find(({ name }) => line.startsWith(`/${name}`));
    const rest = line.slice((command?.name.length ?? 0) + 2);
    const page = /^page:(\d+)$/.exec(rest)?.[1];
    const [first = ''] = Object.keys(command?.options ?? {});
    const args = page !== undefined ? { page } : rest === '' ? {} : { [first]: rest };
    const context = { corpus, say: en, caller: ann, ...(command?.name === 'ask' ? {} : { library }) };
    given.push([line, await command?.run(args, context)]);
  }
  return given;
}

/** All answers but the log's. */
function logless(all: readonly unknown[]): readonly unknown[] {
  return all.filter((one) => !JSON.stringify(one).startsWith('["/corpus log'));
}

test('an export brought in on an empty machine gives the same hundred answers', async () => {
  const before = await storeIn(await temporaryFolder());
  await fill(before);
  const zip = await (await before.server('a')).library.exportZip(ann);
  const folder = await temporaryFolder();
  const after = await storeIn(folder);
  const { library } = await after.server('a');
  expect(value(await library.importZip(ann, zip))).toEqual({ added: 23, known: 0 });
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(100);
  // The log of the new machine has one row more: that it was brought in.
  const [newest, ...rest] = (await library.changes(0, 100)).rows;
  expect(newest).toMatchObject({ kind: 'bring', title: '23', by: 'Ann' });
  const old = (await (await before.server('a')).library.changes(0, 100)).rows;
  expect(rest).toEqual(old);
  const expected = logless(await answers(before));
  expect(logless(await answers(after))).toEqual(expected);
  await after.close();
  const restarted = await storeIn(folder);
  expect(logless(await answers(restarted))).toEqual(expected);
  const again = (await restarted.server('a')).library;
  value(await again.restore(ann, '#5'));
  expect(await addText(again, 'A story that nobody has told before.')).toBe('#25');
});

test('into a server that holds something only what it has not is added', async () => {
  const before = await storeIn(await temporaryFolder());
  await fill(before);
  const zip = await (await before.server('a')).library.exportZip(ann);
  const after = await storeIn(await temporaryFolder());
  const { corpus, library } = await after.server('a');
  await addText(library, story(0), 'Mine');
  expect(value(await library.importZip(ann, zip))).toEqual({ added: 22, known: 1 });
  expect(corpus.documents()).toHaveLength(23);
  expect(library.settings().base).toBe(true);
});

async function exported(): Promise<Upload> {
  const store = await storeIn(await temporaryFolder());
  const { library } = await store.server('a');
  await addText(library, story(1), 'Story');
  return library.exportZip(ann);
}

/** An export with its list of contents changed. */
async function tampered(change: (json: string) => string): Promise<Upload> {
  const zip = await exported();
  const files = unzipSync(zip.bytes);
  const json = Buffer.from(files['dossier.json'] ?? []).toString();
  return { ...zip, bytes: zipSync({ ...files, 'dossier.json': Buffer.from(change(json)) }) };
}

test('a log that was altered in the export is brought in, and said to be broken', async () => {
  const zip = await tampered((json) =>
    json.replace('"by_name": "Ann",\n   "kind"', '"by_name": "Eve",\n   "kind"'),
  );
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  value(await library.importZip(ann, zip));
  expect(await library.seal()).toMatchObject({ total: 2, brokenAt: 1 });
});

test.each<[string, () => Promise<Upload>, string]>([
  [
    'another zip',
    async () => ({ name: 'a.zip', type: null, bytes: zipSync({ 'a.txt': Buffer.from('a') }) }),
    'not-an-export',
  ],
  ['no zip at all', async () => ({ name: 'a.zip', type: null, bytes: Buffer.from('a') }), 'damaged'],
  [
    'one that was cut',
    async () => exported().then((zip) => ({ ...zip, bytes: zip.bytes.subarray(0, 500) })),
    'damaged',
  ],
  ['one of another format', () => tampered((json) => json.replace('export-1', 'export-9')), 'not-an-export'],
  [
    'one with a column too many',
    () => tampered((json) => json.replace('"state"', '"server": "b", "state"')),
    'not-an-export',
  ],
  [
    'one with an odd number',
    () => tampered((json) => json.replace('"number": 1', '"number": -1')),
    'not-an-export',
  ],
  [
    'one that names another text',
    () =>
      tampered((json) =>
        json
          .replace(/"text_hash": "."/, '"text_hash": "0"')
          .replace(/("text_hash": ")[0-9a-f]{64}/, `$1${'0'.repeat(64)}`),
      ),
    'not-an-export',
  ],
  [
    'one without its texts',
    async () => {
      const zip = await exported();
      const json = unzipSync(zip.bytes)['dossier.json'] ?? new Uint8Array();
      return { ...zip, bytes: zipSync({ 'dossier.json': json }) };
    },
    'not-an-export',
  ],
])('%s is refused, and nothing is changed', async (_, make, code) => {
  const { corpus, library } = await (await storeIn(await temporaryFolder())).server('a');
  expect(refusal(await library.importZip(ann, await make()))).toBe(code);
  expect(corpus.documents()).toEqual([]);
  expect((await library.changes(0, 1)).total).toBe(0);
});
