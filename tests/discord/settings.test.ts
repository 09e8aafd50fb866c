// With a real store: what a server has set, and what moderators do from forms.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openHouse, type House } from '../../src/house.ts';
import { messagesFor } from '../../src/messages/languages.ts';
import { corpusFolder } from './program.ts';
import { buttonsOf, stage, textOf, type Stage } from './fixture.ts';

const MODERATOR = { user: '800000000000000008', permissions: '32' };

let house: House;
let it: Stage;
beforeAll(async () => {
  house = await openHouse({
    folder: corpusFolder(),
    dataFolder: mkdtempSync(join(tmpdir(), 'dossier-data-')),
    today: () => '2026-01-01',
    problem: () => undefined,
  });
  it = await stage({
    commands,
    contextOf: async ({ guild, caller, locale }, files = [], command) => ({
      ...(await house.contextOf(guild, caller, files, command)),
      say: messagesFor(locale),
    }),
  });
});
afterAll(async () => {
  await it.end();
  await house.close();
  expect(it.discord.refused).toEqual([]);
});

test('a moderator adds a text through its preview, mends it in a form, and it is found at once', async () => {
  const { discord } = it;
  const options = { text: 'The lighthouse was painted red on Friday. Keeper Ada Lund liked it.' };
  const preview = await discord.slash('corpus add', { options, ...MODERATOR }).reply();
  expect(preview.private).toBe(true);
  const press = discord.press(preview, 'fill:', MODERATOR);
  await press.until(() => press.modal !== null);
  const fixed = await discord.submit(press, { title: 'The lighthouse' }, MODERATOR).reply();
  expect([fixed.id, textOf(fixed)]).toEqual([preview.id, expect.stringContaining('The lighthouse')]);
  const added = await discord.press(fixed, 'run:0', MODERATOR).reply();
  expect(added.id).toBe(preview.id);
  const shown = await discord.press(added, 'run:0', MODERATOR).reply();
  expect(textOf(shown)).toContain('Ada Lund');
  expect(buttonsOf(shown).filter((id) => /^(?:good|bad|share)/.test(id))).toEqual(['share:0']);
  const asked = await discord
    .slash('ask', { options: { question: 'Who is the keeper of the lighthouse?' } })
    .reply();
  expect(textOf(asked)).toContain('Ada Lund');
});

test('somebody else may not, and is told what it takes', async () => {
  const refused = await it.discord.slash('corpus add', { options: { text: 'No.' } }).reply();
  expect(textOf(refused)).toMatch(/Manage Server|moderat/i);
});

test('answers are private where the server has set it, unless they say otherwise', async () => {
  const { discord } = it;
  await discord.slash('settings', { options: { hidden: 'on' }, ...MODERATOR }).reply();
  const question = 'harbour';
  expect((await discord.slash('ask', { options: { question } }).reply()).private).toBe(true);
  expect((await discord.slash('ask', { options: { question, private: false } }).reply()).private).toBe(false);
  await discord.slash('settings', { options: { hidden: 'off' }, ...MODERATOR }).reply();
  expect((await discord.slash('ask', { options: { question } }).reply()).private).toBe(false);
});

test('an opinion is kept where moderators find it', async () => {
  const { discord } = it;
  const reply = await discord.slash('ask', { options: { question: 'When did the harbour open?' } }).reply();
  expect(buttonsOf(reply)).toContain('bad:');
  const press = discord.press(reply, 'bad');
  await press.until(() => press.modal !== null);
  await discord.submit(press, { verdict: 'date' }).reply();
  const list = await discord.slash('corpus feedback', MODERATOR).reply();
  expect(textOf(list)).toContain('When did the harbour open?');
});

test('/privacy is for the asker alone', async () => {
  const reply = await it.discord.slash('privacy').reply();
  expect([reply.private, textOf(reply)]).toEqual([true, expect.stringContaining('What is kept about you')]);
});

test('somebody is answered in their own language, the documents in theirs', async () => {
  const reply = await it.discord.slash('ask', { options: { question: 'harbour' }, locale: 'fr' }).reply();
  expect(textOf(reply)).toContain('opened on Monday');
  expect(textOf(reply)).toContain('paragraphe');
  expect(JSON.stringify(reply.body)).toContain('Voir le contexte');
  const known = it.discord.commands.get('')?.find(({ name }) => name === 'who');
  expect(known?.['name_localizations']).toMatchObject({
    de: 'wer',
    fr: 'qui',
    'es-419': 'quién',
    'en-GB': 'who',
  });
});

test('every command has an answer for a call without options', async () => {
  for (const command of commands) {
    if (command.hidden === true) continue;
    const reply = await it.discord.slash(command.name, MODERATOR).reply();
    expect(textOf(reply).length).toBeGreaterThan(3);
  }
});
