// With a real store: the buttons under a long question.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openHouse, type House } from '../../src/house.ts';
import { messagesFor } from '../../src/messages/languages.ts';
import { corpusFolder } from './program.ts';
import { buttonsOf, stage, textOf, type Stage } from './fixture.ts';

const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

/** A bot with its store in a folder; the same folder again is a restart. */
async function bot(dataFolder: string, corpus: string, before?: Stage): Promise<Stage> {
  const house: House = await openHouse({
    folder: corpus,
    dataFolder,
    today: () => '2026-01-01',
    problem: () => undefined,
  });
  const it = await stage(
    {
      commands,
      contextOf: async ({ guild, caller, locale }, files = [], command) => ({
        ...(await house.contextOf(guild, caller, files, command)),
        say: messagesFor(locale),
      }),
    },
    before?.discord,
  );
  ended.push(async () => {
    await it.bot.stop();
    await house.close();
  });
  return it;
}

/** Words that do not pack. */
function noise(length: number): string {
  let seed = 7;
  let text = '';
  while (text.length < length) {
    seed = (seed * 48271) % 2147483647;
    text += seed.toString(36);
    if (seed % 3 === 0) text += ' ';
  }
  return text.slice(0, length);
}

const question = `When was the harbour opened? ${noise(700)}`;

test('a long question has buttons that outlive a restart', async () => {
  const folders = [mkdtempSync(join(tmpdir(), 'dossier-data-')), corpusFolder()] as const;
  const first = await bot(...folders);
  const reply = await first.discord.slash('ask', { options: { question } }).reply();
  expect(buttonsOf(reply)).toContain('good:');
  await ended.pop()?.();
  const second = await bot(...folders, first);
  const press = second.discord.press(reply, 'bad');
  await press.until(() => press.modal !== null);
  await second.discord.submit(press, { verdict: 'no-answer' }).reply();
  const list = await second.discord.slash('corpus feedback', { permissions: '32' }).reply();
  expect(textOf(list)).toContain('When was the harbour opened?');
  expect(second.discord.refused).toEqual([]);
});

test('they are of no use elsewhere, and say so when the question is no longer kept', async () => {
  const corpus = corpusFolder();
  const first = await bot(mkdtempSync(join(tmpdir(), 'dossier-data-')), corpus);
  const reply = await first.discord.slash('ask', { options: { question } }).reply();
  const elsewhere = await first.discord.press(reply, 'good', { guild: '300000000000000004' }).reply();
  expect(textOf(elsewhere)).toContain('does not belong here');
  await ended.pop()?.();
  const emptied = await bot(mkdtempSync(join(tmpdir(), 'dossier-data-')), corpus, first);
  expect(textOf(await emptied.discord.press(reply, 'good').reply())).toContain('no longer kept');
});

test('where nothing can be kept, as in a direct message, the answer comes without buttons', async () => {
  const { discord } = await bot(mkdtempSync(join(tmpdir(), 'dossier-data-')), corpusFolder());
  expect(buttonsOf(await discord.slash('ask', { options: { question }, guild: null }).reply())).toEqual([]);
});
