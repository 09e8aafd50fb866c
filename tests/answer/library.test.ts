import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command, Context } from '../../src/command.ts';
import type { Caller, Upload } from '../../src/library.ts';
import { en } from '../../src/messages/en.ts';
import type { Action, Answer } from '../../src/model.ts';
import type { Store } from '../../src/store/store.ts';
import { bytes, zip } from '../ingest/files.ts';
import { ann, baseOf, bob, documentOf, storeIn, temporaryFolder } from '../store/fixture.ts';

const FERRY =
  'The ferry to Osterholm sank on Sunday night. Captain Ida Brandt said: "We heard a noise." The water came quickly.';

/** Somebody at a prompt of one server. */
class Desk {
  readonly #store: Store;
  readonly #caller: Caller;
  readonly #server: string;

  constructor(store: Store, caller: Caller = ann, server = 'a') {
    this.#store = store;
    this.#caller = caller;
    this.#server = server;
  }

  async context(files: readonly Upload[] = []): Promise<Context> {
    return { ...(await this.#store.server(this.#server)), say: en, caller: this.#caller, files };
  }

  async run(name: string, args: Record<string, string> = {}, files: readonly Upload[] = []): Promise<Answer> {
    return commandCalled(name).run(args, await this.context(files));
  }

  /** Presses a button of an answer, with what its form is filled in with. */
  async press(answer: Answer, label: string, filled: Record<string, string> = {}): Promise<Answer> {
    const action = actionOf(answer, label);
    return this.run(action.command, { ...action.arguments, ...filled });
  }

  /** Adds a text, and gives the answer that says so. */
  async add(text: string, fields: Record<string, string> = {}): Promise<Answer> {
    return this.press(await this.run('corpus add', { text, ...fields }), 'Add');
  }
}

function commandCalled(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return command;
}

function actionOf(answer: Answer, label: string): Action {
  const action = answer.actions?.find((one) => one.label === label);
  if (action === undefined) throw new Error(`no button ${label}: ${JSON.stringify(answer)}`);
  return action;
}

function messageOf(answer: Answer): string {
  return answer.kind === 'notice' ? answer.message : answer.kind;
}

function factsOf(answer: Answer): Record<string, string> {
  const facts = 'facts' in answer ? (answer.facts ?? []) : [];
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]));
}

async function desk(caller?: Caller): Promise<Desk> {
  return new Desk(await storeIn(await temporaryFolder()), caller);
}

test('adding shows what would be added, where each value was read, and what to watch', async () => {
  const one = await desk();
  const preview = await one.run('corpus add', {
    text: `---\nsource: Harbour Post\n---\n${FERRY}`,
    author: 'Ann Lee',
  });
  expect(preview).toMatchObject({ kind: 'notice', title: `Add “${FERRY}”?` });
  expect(messageOf(preview)).toBe(
    '⚠ No date: “yesterday” and the like stay unresolved. Fix it if you know the day.',
  );
  expect(factsOf(preview)).toEqual({
    Title: `${FERRY} (first line)`,
    Published: 'unknown',
    Outlet: 'Harbour Post (front matter)',
    Author: 'Ann Lee (given)',
    Address: 'unknown',
    Holds: '20 words, 1 quotation, 1 date',
    People: 'Ida Brandt',
    'Sentence 1': 'The ferry to Osterholm sank on Sunday night.',
    'Sentence 2': 'Captain Ida Brandt said: "We heard a noise."',
    'Sentence 3': 'The water came quickly.',
  });
  expect(preview.actions?.map(({ label }) => label)).toEqual(['Add', 'Fix', 'Cancel']);
});

test('nothing counts before Add, what was fixed counts then, and the next question finds it', async () => {
  const one = await desk();
  const preview = await one.run('corpus add', { text: FERRY });
  expect((await one.run('ask', { question: 'Where did the ferry sink?' })).kind).toBe('nothing');
  expect(actionOf(preview, 'Fix').form?.map(({ name }) => name)).toEqual([
    'title',
    'published',
    'source',
    'author',
    'url',
  ]);
  const fixed = await one.press(preview, 'Fix', {
    title: 'Ferry sinks',
    published: '12 August 2024',
    source: '',
  });
  expect(messageOf(fixed)).toBe('Nothing is added yet. Is this right?');
  const added = await one.press(fixed, 'Add');
  expect(added).toMatchObject({
    title: 'Added',
    message: '#1 Ferry sinks · outlet unknown · 12 August 2024',
  });
  const answer = await one.run('ask', { question: 'Where did the ferry sink?' });
  expect(answer.kind === 'found' && answer.entries[0]?.citation.document).toBe('#1');
  expect(messageOf(await one.press(preview, 'Add'))).toMatch(/^The draft “\w+” is not there any more/);
});

test('a value that cannot be is refused and the draft stays', async () => {
  const one = await desk();
  const preview = await one.run('corpus add', { text: FERRY });
  expect(messageOf(await one.press(preview, 'Fix', { published: 'soon' }))).toBe(
    'The date cannot be “soon”. Write it as 2024-08-12 or 2024-08-12T21:30.',
  );
  expect(messageOf(await one.press(preview, 'Cancel'))).toBe('Nothing was added.');
  expect(messageOf(await one.run('corpus list'))).toBe(
    'This server has no documents of its own yet. /corpus add adds the first.',
  );
});

test('without anything given a form asks for it', async () => {
  const answer = await (await desk()).run('corpus add');
  expect(actionOf(answer, 'Add').form?.map(({ name }) => name)).toEqual([
    'file',
    'url',
    'text',
    'title',
    'published',
  ]);
});

test('several files and a zip are shown as a list, added in one go, and each failure has its reason', async () => {
  const one = await desk();
  const files = [
    { name: 'a.txt', type: null, bytes: bytes('The mill of Harnby burnt down.') },
    {
      name: 'b.zip',
      type: null,
      bytes: zip({
        'x.md': '---\ntitle: Bridge\npublished: 2024-08-01\n---\nThe bridge opened.',
        'y.txt': '',
      }),
    },
    { name: 'c.exe', type: null, bytes: bytes('MZ') },
  ];
  const preview = await one.run('corpus add', { file: 'a.txt b.zip c.exe' }, files);
  expect(preview).toMatchObject({ title: 'Add 2 documents? 2 could not be read.' });
  expect(messageOf(preview).split('\n')).toEqual([
    '✗ “y.txt” is empty.',
    '✗ “c.exe” is of a kind that cannot be read. Use txt, md, html, pdf, docx, epub, or a zip of these.',
    '• The mill of Harnby burnt down. · date unknown · 6 words',
    '   ⚠ No date: “yesterday” and the like stay unresolved. Fix it if you know the day.',
    '• Bridge · 1 August 2024 · 3 words',
  ]);
  const looked = await one.press(preview, 'Look at “The mill of Harnby burnt down.”');
  await one.press(looked, 'Fix', { title: 'Mill burns' });
  expect(messageOf(await one.press(preview, 'Add all 2'))).toBe(
    '#1 Mill burns · outlet unknown · date unknown\n#2 Bridge · outlet unknown · 1 August 2024',
  );
});

test('the same text again is refused by the name of its twin, and a withdrawn one is mentioned', async () => {
  const one = await desk();
  await one.add(FERRY, { title: 'Ferry' });
  expect(messageOf(await one.run('corpus add', { text: FERRY.toUpperCase() }))).toBe(
    'The same text is already there: #1 “Ferry”.',
  );
  await one.run('corpus withdraw', { document: '1' });
  expect(messageOf(await one.run('corpus add', { text: FERRY }))).toContain(
    'The same text was withdrawn as #1.',
  );
});

test('a document is shown whole, page by page, with what it hides', async () => {
  const one = await desk();
  const paragraphs = Array.from(
    { length: 40 },
    (_, i) => `Paragraph ${i} says that the ferry number ${i} was painted green on Monday\u202E.`,
  );
  await one.add(paragraphs.join('\n\n'), { title: 'Ferries' });
  let shown = await one.run('corpus show', { document: '#1' });
  expect(factsOf(shown)).toMatchObject({
    Document: '#1, version 1',
    'Hidden characters': 'U+202E ×40',
    Part: 'Page 1 of 2',
  });
  const words: string[] = [];
  for (;;) {
    const { corpus } = await one.context();
    if (shown.kind !== 'found') throw new Error('not shown');
    words.push(...shown.entries.map(({ citation }) => corpus.textOf(citation)));
    if (!shown.actions?.some(({ label }) => label === 'Next')) break;
    shown = await one.press(shown, 'Next');
  }
  expect(words).toEqual(paragraphs);
});

test('an edit is offered as a form with what is there, and can be undone', async () => {
  const one = await desk();
  await one.add(FERRY, { title: 'Ferry', source: 'Post' });
  const offered = await one.run('corpus edit', { document: '#1' });
  expect(actionOf(offered, 'Edit').form?.map(({ value }) => value)).toEqual(['Ferry', '', 'Post', '', '']);
  expect(actionOf(offered, 'Edit text').form?.[0]?.value).toBe(FERRY);
  const edited = await one.press(offered, 'Edit', { title: 'Ferry sinks', source: '' });
  expect(messageOf(edited)).toBe('#1 Ferry sinks · outlet unknown · date unknown');
  await one.press(edited, 'Undo');
  expect(messageOf(await one.run('corpus list'))).toBe('#1 Ferry · Post · date unknown');
  const history = messageOf(await one.run('corpus history', { document: '#1' })).split('\n');
  expect(history.map((line) => line.replace(/ · \w{12}$/, ''))).toEqual([
    '1 · 2024-09-01 12:00 · Ann · Ferry',
    '2 · 2024-09-01 12:00 · Ann · Ferry sinks · changed: Title, Outlet',
    '3 · 2024-09-01 12:00 · Ann · Ferry · changed: Title, Outlet',
  ]);
});

test('a file can be the new text of a document', async () => {
  const one = await desk();
  await one.add(FERRY, { title: 'Ferry' });
  const file = { name: 'new.txt', type: null, bytes: bytes('The ferry did not sink after all.') };
  await one.run('corpus edit', { document: '#1', file: 'new.txt' }, [file]);
  const { corpus } = await one.context();
  expect(corpus.document('#1.2')?.text).toBe('The ferry did not sink after all.');
});

test('two moderators at once: the second sees the first one’s change and chooses', async () => {
  const store = await storeIn(await temporaryFolder());
  const [first, second] = [new Desk(store, ann), new Desk(store, bob)];
  await first.add(FERRY, { title: 'Ferry' });
  const [mine, theirs] = [
    await first.run('corpus edit', { document: '1' }),
    await second.run('corpus edit', { document: '1' }),
  ];
  await first.press(mine, 'Edit', { title: 'Ferry sinks' });
  const choice = await second.press(theirs, 'Edit', { title: 'Ferry lost' });
  expect(messageOf(choice)).toBe(
    'Ann changed #1 while you were editing; it is at version 2 now. Compare, then choose.',
  );
  expect(factsOf(choice)).toEqual({ Title: 'now: Ferry sinks\nyours: Ferry lost' });
  expect(messageOf(await first.run('corpus list'))).toContain('Ferry sinks');
  await second.press(choice, 'Use mine');
  expect(messageOf(await first.run('corpus list'))).toContain('Ferry lost');
});

test('what is withdrawn is in no answer, list or suggestion, and can be brought back', async () => {
  const one = await desk();
  await one.add(FERRY, { title: 'Ferry sinks', published: '2024-08-12' });
  const asked: [string, Record<string, string>][] = [
    ['ask', { question: 'Where did the ferry sink?' }],
    ['who', { name: 'Ida Brandt' }],
    ['quote', { speaker: 'Brandt' }],
    ['timeline', {}],
    ['sources', {}],
  ];
  for (const [name, args] of asked) expect([name, (await one.run(name, args)).kind]).toEqual([name, 'found']);
  const gone = await one.run('corpus withdraw', { document: '#1' });
  for (const [name, args] of asked) {
    const answer = await one.run(name, args);
    expect([name, answer.kind]).toEqual([name, 'nothing']);
    expect(JSON.stringify({ ...answer, title: '' })).not.toContain('Osterholm');
  }
  const context = await one.context();
  for (const command of commands)
    for (const [name, option] of Object.entries(command.options))
      if (command.name !== 'corpus restore')
        expect([
          command.name,
          name,
          option.complete?.('', context).filter(({ name: shown }) => /ferry|brandt/i.test(shown)) ?? [],
        ]).toEqual([command.name, name, []]);
  expect(commandCalled('corpus restore').options['document']?.complete?.('ferry', context)).toEqual([
    { name: '#1 Ferry sinks', value: '#1' },
  ]);
  expect(messageOf(gone)).toContain(
    'It is out of every answer now, and can be restored until 1 October 2024.',
  );
  await one.press(gone, 'Undo');
  expect((await one.run('ask', { question: 'Where did the ferry sink?' })).kind).toBe('found');
});

test('merged names are one person, and the log can part them again', async () => {
  const one = await desk();
  await one.add('Lena Ortiz opened the bridge. The mayor waved.', { title: 'Bridge' });
  await one.add('Madame Le Maire spoke. Le Maire was pleased.', { title: 'Speech' });
  const people = async () =>
    (await one.context()).corpus.names.find('Lena Ortiz').map(({ forms }) => forms.includes('Le Maire'));
  const merged = await one.run('corpus merge', { names: 'Lena Ortiz, Le Maire' });
  expect(messageOf(merged)).toBe('one and the same: Lena Ortiz, Le Maire');
  expect(messageOf(await one.run('corpus names'))).toBe(
    '1 · one and the same: Lena Ortiz, Le Maire · Ann · 2024-09-01',
  );
  expect(await people()).toEqual([true]);
  await one.press(merged, 'Undo');
  expect(await people()).toEqual([false]);
  expect(messageOf(await one.run('corpus merge', { names: 'Lena' }))).toBe(
    'Give at least two different names, parted by commas.',
  );
});

test('a merge changes what /who answers in its own server alone, until it is undone', async () => {
  const text = 'Lena Ortiz opened the bridge. Madame Le Maire spoke. Le Maire was pleased.';
  const base = baseOf(documentOf('bridge.md', text, { title: 'Bridge', published: '2024-08-12' }));
  const store = await storeIn(await temporaryFolder(), { base });
  const [here, there] = [new Desk(store), new Desk(store, ann, 'b')];
  for (const one of [here, there]) await one.run('settings', { base: 'on' });
  const said = async (one: Desk): Promise<readonly string[]> => {
    const answer = await one.run('who', { name: 'Ortiz' });
    const { corpus } = await one.context();
    return answer.kind === 'found' ? answer.entries.map(({ citation }) => corpus.textOf(citation)) : [];
  };
  const alone = await said(here);
  expect(alone).toEqual(['Lena Ortiz opened the bridge.']);
  const merged = await here.run('corpus merge', { names: 'Lena Ortiz, Le Maire' });
  expect(await said(here)).toEqual(expect.arrayContaining([...alone, 'Le Maire was pleased.']));
  expect(await said(there)).toEqual(alone);
  await here.press(merged, 'Undo');
  expect(await said(here)).toEqual(alone);
});

/** What /who says of a name: its title and each passage, in the server of a desk. */
async function toldOf(one: Desk, name: string): Promise<readonly string[]> {
  const answer = await one.run('who', { name });
  const { corpus } = await one.context();
  const passages =
    answer.kind === 'found' ? answer.entries.map(({ citation }) => corpus.textOf(citation)) : [];
  return [answer.title, ...passages.toSorted()];
}

const BAKER = 'John Doe, a baker, opened his shop in Harnby.';
const PILOT = 'John Doe, a pilot, landed in Luntz.';

test('a name that means somebody else in one document is parted there, after an edit and a restart too, until it is undone', async () => {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  const [one, elsewhere] = [new Desk(store), new Desk(store, ann, 'b')];
  for (const each of [one, elsewhere]) {
    await each.add(BAKER, { title: 'Baker' });
    await each.add(PILOT, { title: 'Pilot' });
  }
  expect(await toldOf(one, 'John Doe')).toEqual(['John Doe', BAKER, PILOT]);
  const split = await one.run('corpus split', { names: 'John Doe, John Doe (pilot)', documents: '#2' });
  expect(messageOf(split)).toBe('John Doe in #2 is somebody else: John Doe (pilot)');
  expect(await toldOf(one, 'John Doe')).toEqual(['John Doe', BAKER]);
  expect(await toldOf(one, 'John Doe (pilot)')).toEqual(['John Doe (pilot)', PILOT]);
  expect(await toldOf(elsewhere, 'John Doe')).toEqual(['John Doe', BAKER, PILOT]);
  // An edit gives the document a new id in the corpus; the rule is about the document all the same.
  await one.run('corpus edit', { document: '#2', text: `${PILOT} It rained.` });
  expect(await toldOf(one, 'John Doe (pilot)')).toEqual(['John Doe (pilot)', PILOT]);
  await store.close();
  const again = new Desk(await storeIn(folder));
  expect(await toldOf(again, 'John Doe')).toEqual(['John Doe', BAKER]);
  await again.press(split, 'Undo');
  expect(await toldOf(again, 'John Doe')).toEqual(['John Doe', BAKER, PILOT]);
});

test('names that were read as one are parted everywhere, and put together again by undoing', async () => {
  const one = await desk();
  await one.add('John Doe opened a shop in Harnby. Doe sold bread.', { title: 'Baker' });
  const before = await toldOf(one, 'John Doe');
  const merged = await one.run('corpus merge', { names: 'John Doe, Ida Brandt' });
  await one.add('Ida Brandt baked in Luntz.', { title: 'Luntz' });
  expect(await toldOf(one, 'John Doe')).toContain('Ida Brandt baked in Luntz.');
  const parted = await one.run('corpus split', { names: 'John Doe, Ida Brandt' });
  expect(await toldOf(one, 'John Doe')).toEqual(before);
  expect(await toldOf(one, 'Ida Brandt')).toEqual(['Ida Brandt', 'Ida Brandt baked in Luntz.']);
  await one.press(parted, 'Undo');
  expect(await toldOf(one, 'John Doe')).toContain('Ida Brandt baked in Luntz.');
  await one.press(merged, 'Undo');
  expect(await toldOf(one, 'John Doe')).toEqual(before);
});

test('settings are shown, changed by a button, and checked', async () => {
  const one = await desk();
  const shown = await one.run('settings');
  expect(factsOf(shown)).toEqual({
    "The operator's documents": 'on',
    'Roles that may moderate': 'none',
    'Channel for changes': 'none',
    'Addresses with http://': 'off',
    'Answers for the asker alone': 'off',
  });
  await one.press(shown, 'Addresses with http://: on');
  await one.run('settings', { role: '77 Editors', log: '88 changes' });
  expect(factsOf(await one.run('settings'))).toMatchObject({
    'Roles that may moderate': 'Editors',
    'Channel for changes': 'changes',
    'Addresses with http://': 'on',
  });
  expect(messageOf(await one.run('settings', { base: 'maybe' }))).toBe(
    '“maybe” cannot be base: use on or off.',
  );
  await one.run('settings', { role: '77 Editors', log: '88 changes' });
  expect(factsOf(await one.run('settings'))).toMatchObject({
    'Roles that may moderate': 'none',
    'Channel for changes': 'none',
  });
});

test('a question that found nothing is on the list, and its asker is told later', async () => {
  const one = await desk({ ...bob, channel: '5' });
  const answer = await one.run('ask', { question: 'Where did the ferry sink?' });
  expect(messageOf(await one.press(answer, 'Tell me'))).toBe(
    'You will get the answer here once a document has it.',
  );
  expect(messageOf(await one.run('gaps'))).toBe(
    '• Where did the ferry sink? · asked once, last on 1 September 2024, 1 waiting',
  );
});

test.each(['???', '😀', ' … '])('nobody is promised an answer to %j, which has no word', async (question) => {
  const one = await desk({ ...bob, channel: '5' });
  await one.add(FERRY, { title: 'Ferry' });
  const answer = await one.run('ask', { question });
  expect(answer).toMatchObject({ kind: 'nothing', reasons: [en.ask.noWords] });
  expect(answer.actions).toBeUndefined();
  expect(messageOf(await one.run('gaps'))).toBe(en.moderator.gapsEmpty);
});

test('an export comes as a file, and goes back in', async () => {
  const one = await desk();
  await one.add(FERRY, { title: 'Ferry' });
  const answer = await one.run('corpus export');
  const attachment = answer.kind === 'notice' ? answer.attachment : undefined;
  expect(attachment?.name).toBe('dossier-2024-09-01.zip');
  const other = await desk();
  const file = { name: 'dossier.zip', type: null, bytes: attachment?.bytes ?? new Uint8Array() };
  expect(messageOf(await other.run('corpus import', { file: 'dossier.zip' }, [file]))).toBe(
    '1 document added.',
  );
});

test('the log names everybody and everything, and pages', async () => {
  const one = await desk();
  for (let i = 0; i < 12; i++) await one.add(`Story number ${i} tells of a ferry.`, { title: `Story ${i}` });
  const log = await one.run('corpus log');
  const [line] = messageOf(log).split('\n');
  expect(line).toMatch(/^12 · 2024-09-01 12:00 · Ann · added · #12 Story 11 · – → [0-9a-f]{8}$/);
  expect(log).toMatchObject({ facts: [{ name: 'Seal', value: expect.stringMatching(/^[0-9a-f]{32} – /) }] });
  expect(messageOf(await one.press(log, 'Next')).split('\n')).toHaveLength(3);
  await one.press(log, 'Undo 12');
  expect(messageOf(await one.run('corpus list', { text: 'story 11' }))).toContain(
    'withdrawn, restorable until 1 October 2024',
  );
});

test.each(
  commands.filter(({ access }) => access === 'moderator').map((command) => [command.name, command] as const),
)('/%s does nothing and suggests nothing for somebody who is no moderator', async (_, command) => {
  const store = await storeIn(await temporaryFolder());
  await new Desk(store).add(FERRY, { title: 'Ferry' });
  const nobody = new Desk(store, { id: '9', name: 'Nobody', moderator: false, roles: ['1'] });
  const args = Object.fromEntries(Object.keys(command.options).map((name) => [name, '#1']));
  expect(messageOf(await nobody.run(command.name, args))).toBe(
    'This needs the permission Manage Server. Those who have it can name further roles with /settings.',
  );
  const context = await nobody.context();
  for (const option of Object.values(command.options))
    expect(option.complete?.('', context) ?? []).toEqual([]);
  expect((await context.library?.changes(0, 1))?.total).toBe(1);
});
