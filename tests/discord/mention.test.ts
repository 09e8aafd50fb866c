import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Discord } from '../host/server.ts';
import { THREAD, written } from '../host/payloads.ts';
import { until } from '../until.ts';
import { messagesFor } from '../../src/messages/languages.ts';
import { contextOf } from '../document.ts';
import { buttonsOf, HARBOUR, stage, textOf, type Stage } from './fixture.ts';

let it: Stage;
let discord: Discord;
beforeAll(async () => {
  it = await stage();
  discord = it.discord;
});
afterEach(() => expect(discord.refused).toEqual([]));
afterAll(() => it.end());

const US = '<@100000000000000001>';

/** Writes a message and gives what the bot posts under it. */
async function say(content: string, about: Parameters<typeof written>[1] = {}) {
  const id = discord.id();
  discord.write(written(content, { id, ...about }));
  const reply = () => discord.posted.find(({ replyTo }) => replyTo === id);
  await until(() => reply() !== undefined);
  return reply();
}

test('a mention is a question', async () => {
  const reply = await say(`${US} what about the harbour?`);
  expect(reply === undefined ? '' : textOf(reply)).toContain('### what about the harbour?');
});

test('a mention without words shows the help', async () => {
  const reply = await say(US);
  expect(reply === undefined ? '' : textOf(reply)).toContain('### Help');
});

test('a direct message is a question', async () => {
  const reply = await say('harbour', { guild: null });
  expect(reply === undefined ? '' : textOf(reply)).toContain('opened on Monday');
});

test('a direct message is answered in the language of its question, a mention in that of the server', async () => {
  const many = await stage({
    contextOf: ({ locale }) => ({ ...contextOf(HARBOUR), say: messagesFor(locale) }),
  });
  const said = async (content: string, about: Parameters<typeof written>[1]) => {
    const id = many.discord.id();
    many.discord.write(written(content, { id, ...about }));
    await expect.poll(() => many.discord.posted.at(-1)?.replyTo).toBe(id);
    const last = many.discord.posted.at(-1);
    return last === undefined ? '' : textOf(last);
  };
  const direct = { guild: null };
  expect(await said('Wann war das im harbour?', direct)).toContain('Absatz 1');
  expect(await said('quand était-ce ? harbour', direct)).toContain('paragraphe 1');
  expect(await said('¿Cuándo fue? harbour', direct)).toContain('párrafo 1');
  expect(await said('Der Spiegel harbour', direct)).toContain('paragraph 1');
  expect(await said(`${US} Wann war das im harbour?`, {})).toContain('paragraph 1');
  await many.end();
});

test.each([
  ['no mention', 'what about the harbour?', {}],
  ['everyone', '@everyone harbour', { everyone: true }],
  ['a role', '<@&100000000000000001> harbour', {}],
  ['another bot', `${US} harbour`, { bot: true }],
  ['a webhook', `${US} harbour`, { webhook: true }],
  ['a reply that pings by itself', 'harbour', { pings: true }],
])('it keeps silent for %s', async (_name, content, about) => {
  const id = discord.id();
  discord.write(written(content, { id, ...about }));
  // An answer would have begun before these two, which come one after the other.
  for (let later = 0; later < 2; later += 1) await say(`${US} harbour`);
  expect(discord.posted.filter(({ replyTo }) => replyTo === id)).toEqual([]);
});

test('buttons under its messages work, and its own reply can be deleted', async () => {
  const reply = await say(`${US} Item`);
  if (reply === undefined) throw new Error('no reply');
  expect(textOf(await discord.press(reply, 'page:1').reply())).toContain('page 2/3');
  const press = discord.press(reply, 'delete');
  await press.until(() => press.deleted);
});

test('a reply keeps the person of the question before, says so, and lets go of them', async () => {
  const first = await say(`${US} what about Ann Berg`);
  const second = await say(`${US} where is she`, { replyTo: first });
  if (second === undefined) throw new Error('no reply');
  expect(textOf(second)).toContain('### where is Ann Berg');
  expect(textOf(second)).toContain('following up on Ann Berg');
  const cleared = await discord.press(second, 'clear').reply();
  expect(textOf(cleared)).toContain('### where is she');
  expect(buttonsOf(cleared)).not.toContain('clear:');
});

test('the message that it replies to is fetched from where it stands', async () => {
  const first = await say(`${US} what about Ann Berg`);
  await say(`${US} what about John Doe`);
  const { length: before } = discord.requests;
  await say(`${US} where is she`, { replyTo: first });
  const fetched = discord.requests.slice(before).filter(({ method }) => method === 'GET');
  expect(fetched.map(({ path }) => path)).toEqual([
    `/channels/500000000000000005/messages/${first?.id ?? ''}`,
  ]);
});

test('a reply in a thread follows the message that it answers, another message the last answer there', async () => {
  const inThread = { channel: THREAD };
  const about = await say(`${US} what about Ann Berg`, inThread);
  const other = await say(`${US} what about John Doe`, inThread);
  expect([about?.channel, other?.channel]).toEqual([THREAD, THREAD]);
  const replied = await say(`${US} where is she`, { ...inThread, replyTo: about });
  expect(replied === undefined ? '' : textOf(replied)).toContain('### where is Ann Berg');
  await say(`${US} what about John Doe`, inThread);
  const next = await say(`${US} where is he`, inThread);
  expect(next === undefined ? '' : textOf(next)).toContain('### where is John Doe');
});

test('a reply to a message that is gone is a question of its own', async () => {
  const reply = await say(`${US} where is she`, { replyTo: { id: '1' } });
  expect(reply === undefined ? '' : textOf(reply)).toContain('### where is she');
});

test('a question that names somebody stands by itself', async () => {
  const first = await say(`${US} what about Ann Berg`);
  const second = await say(`${US} did he know John Doe`, { replyTo: first });
  expect(second === undefined ? '' : textOf(second)).toContain('### did he know John Doe');
});

test('a thread whose messages may not be read is no reason to keep silent', async () => {
  const body = { code: 50001, message: 'Missing Access' };
  discord.fail({ when: /^GET \/channels/, times: 1, status: 403, body });
  const reply = await say(`${US} harbour`, { channel: THREAD });
  expect(reply === undefined ? '' : textOf(reply)).toContain('opened on Monday');
});

test('where nothing of a server can be opened, everybody is told so under a reference', async () => {
  let isBroken = false;
  const broken = await stage({
    contextOf: () => {
      if (isBroken) throw new Error('the disk is gone');
      return contextOf(HARBOUR);
    },
  });
  isBroken = true;
  const asked = await broken.discord.slash('find', { options: { words: 'harbour' }, locale: 'de' }).reply();
  broken.discord.write(written(`${US} harbour`, { id: '77' }));
  await until(() => broken.discord.posted.length > 0);
  expect([asked, ...broken.discord.posted].map((message) => textOf(message).replaceAll('\\', ''))).toEqual([
    expect.stringMatching(/schiefgegangen.*: [0-9a-f]{8}/),
    expect.stringMatching(/tell the operator: [0-9a-f]{8}/),
  ]);
  await broken.end();
});

test('a failure is told under a reference', async () => {
  discord.fail({ when: /^POST \/channels/, times: 1, status: 400, body: { code: 1, message: 'no' } });
  const reply = await say(`${US} harbour`);
  expect(reply === undefined ? '' : textOf(reply)).toMatch(/tell the operator: [0-9a-f]{8}/);
});

test('who writes too fast is told how long to wait', async () => {
  const hasty = await stage({ pace: { user: 1, server: 100 } });
  const answers = [];
  for (const words of ['harbour', 'ferry'])
    answers.push(await hasty.discord.slash('find', { options: { words } }).reply());
  expect(answers.map(textOf)).toEqual([
    expect.stringContaining('opened on Monday'),
    expect.stringMatching(/wait \d+ s/),
  ]);
  expect(answers[1]?.private).toBe(true);
  const other = hasty.discord.slash('find', { options: { words: 'ferry' }, user: '900000000000000009' });
  expect(textOf(await other.reply())).toContain('ferry');
  await hasty.end();
});
