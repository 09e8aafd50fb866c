import { expect, test } from 'vitest';
import { examine } from '../../src/discord/doctor.ts';
import { secondsSinceOldest, Watchdog } from '../../src/discord/health.ts';
import { messagesFor } from '../../src/messages/languages.ts';
import { Discord } from '../host/server.ts';
import { contextOf } from '../document.ts';
import { until } from '../until.ts';
import { HARBOUR, stage, textOf, type Stage } from './fixture.ts';

test('health and metrics have a port of their own', async () => {
  const it = await stage({ settings: { metricsPort: 0 } });
  const port = portOf(it);
  await it.discord.slash('find', { options: { words: 'harbour' } }).reply();
  await it.discord.slash('broken').reply();
  await until(() => it.handled() === 2);
  const health = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect([health.status, await health.text()]).toEqual([200, 'ok\n']);
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(text).toContain('dossier_calls_total{call="find",outcome="answered"} 1');
  expect(text).toContain('dossier_calls_total{call="broken",outcome="failed"} 1');
  expect(text).toContain('dossier_gateway_up 1');
  expect(text).toContain('dossier_documents 3');
  expect(text).toMatch(/dossier_heartbeat_age_seconds \d/);
  expect(text).toContain('dossier_nodejs_eventloop_lag_p99_seconds');
  expect(text).not.toContain('harbour');
  expect((await fetch(`http://127.0.0.1:${port}/else`)).status).toBe(404);
  await it.end();
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
});

test.each([
  ['nothing yet', [-1, -1], 0],
  ['the oldest counts', [-1, 7_000, 9_500], 3],
  ['just now', [10_000], 0],
  ['a clock that was set back', [10_001], 0],
])('the age of the last heartbeat is never negative: %s', (_, times, seconds) => {
  expect(secondsSinceOldest(times, 10_000)).toBe(seconds);
});

test('the watchdog complains after three minutes without a gateway, and no longer once it is back', () => {
  const dog = new Watchdog();
  dog.look([0, 2], 10_000);
  dog.look([0], 100_000);
  expect(dog.complaint(189_000)).toBeNull();
  expect(dog.complaint(195_000)).toBe('no gateway for 3 minutes (shard 0)');
  dog.look([], 196_000);
  expect(dog.complaint(400_000)).toBeNull();
});

test('while one shard is away the others answer, and health and metrics name it', async () => {
  const it = await stage({ settings: { metricsPort: 0 } }, undefined, (discord) => {
    discord.shards = 2;
  });
  const port = portOf(it);
  const { discord } = it;
  // Which shard a server belongs to is in its id, from the 22nd bit on.
  const [first, second] = ['300000000000000003', '300000000004194307'];
  const ask = (guild: string) => discord.slash('find', { options: { words: 'harbour' }, guild });
  const metrics = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  for (const guild of [first, second]) expect(textOf(await ask(guild).reply())).toContain('harbour');
  expect(await metrics()).toContain('dossier_shard_up{shard="1"} 1');
  discord.gateway.lose(0);
  const waiting = ask(first);
  expect(textOf(await ask(second).reply())).toContain('harbour');
  await until(async () => (await metrics()).includes('dossier_shard_up{shard="0"} 0'));
  const text = await metrics();
  for (const line of ['dossier_gateway_up 0', 'dossier_shard_up{shard="1"} 1']) expect(text).toContain(line);
  expect(waiting.outcomes).toBe(0);
  discord.gateway.missing.clear();
  // What was asked meanwhile is answered when the shard resumes.
  expect(textOf(await waiting.reply())).toContain('harbour');
  await until(async () => (await metrics()).includes('dossier_gateway_up 1'));
  expect(it.lost).toEqual([]);
  await it.end();
});

test('the doctor finds all well, or says what to mend', async () => {
  const discord = await Discord.start();
  const about = { token: discord.token, api: discord.api, guild: null };
  expect((await examine(about)).filter(({ fine }) => !fine)).toEqual([]);
  discord.permissions = '1024';
  const lacking = (await examine(about)).filter(({ fine }) => !fine);
  expect(lacking).toMatchObject([{ about: expect.stringContaining('lacks SendMessages') }]);
  const refused = await examine({ ...about, token: 'wrong' });
  expect(refused).toMatchObject([{ about: 'token: Discord refuses it', fine: false }]);
  await discord.down();
  expect(await examine(about)).toMatchObject([
    { about: expect.stringContaining('not reached'), fine: false },
  ]);
});

test('what each server keeps is opened right after the start, before anybody asks', async () => {
  const opened: (string | null)[] = [];
  const it = await stage({
    contextOf: ({ guild }) => {
      opened.push(guild);
      return contextOf(HARBOUR);
    },
  });
  await until(() => opened.includes('300000000000000003'));
  await it.end();
});

test('an answer that somebody waited for is told in the language in which they asked to be told', async () => {
  const it = await stage({
    contextOf: ({ locale }) => ({ ...contextOf(HARBOUR), say: messagesFor(locale) }),
  });
  const answer = {
    kind: 'found' as const,
    title: 'x',
    entries: [{ citation: { document: HARBOUR.id, start: 0, end: 30 }, highlights: [] }],
  };
  const wish = { user: '700000000000000007', channel: '500000000000000005', question: 'Open?', answer };
  for (const locale of ['de', 'es-419', null])
    await it.bot.deliver({ ...wish, locale, server: '300000000000000003' });
  expect(it.discord.posted.map((one) => textOf(one).split('\n')[0])).toEqual([
    '### Jetzt gibt es eine Antwort: Open?',
    '### Ahora hay una respuesta: Open?',
    // That of the server.
    '### Now there is an answer: Open?',
  ]);
  await it.end();
});

test('an answer that somebody waited for comes as a direct message, or else in the channel', async () => {
  const it = await stage({ contextOf: () => contextOf(HARBOUR) });
  const entry = { citation: { document: HARBOUR.id, start: 0, end: 30 }, highlights: [] };
  const delivery = {
    server: '300000000000000003',
    user: '700000000000000007',
    channel: '500000000000000005',
    locale: null,
    question: 'Is it open?',
    answer: { kind: 'found' as const, title: 'x', entries: [entry] },
  };
  expect(await it.bot.deliver(delivery)).toBe(true);
  expect(it.discord.posted.map(({ channel }) => channel)).toEqual(['600000000000000006']);
  it.discord.fail({
    when: /messages$/,
    times: 1,
    status: 403,
    body: { code: 50007, message: 'Cannot send' },
  });
  expect(await it.bot.deliver(delivery)).toBe(true);
  const [, second] = it.discord.posted;
  expect(second?.channel).toBe('500000000000000005');
  expect(second === undefined ? '' : textOf(second)).toContain('Now there is an answer: Is it open?');
  it.discord.fail({
    when: /messages$/,
    times: 9,
    status: 403,
    body: { code: 50001, message: 'Missing Access' },
  });
  expect(await it.bot.deliver(delivery)).toBe(false);
  it.discord.heal();
  await it.bot.announce('500000000000000005', (say) => `Ann ${say.change.add} **#7**`);
  expect(it.discord.posted.at(-1)?.body.components).toMatchObject([
    { components: [{ content: 'Ann added \\*\\*#7\\*\\*' }] },
  ]);
  await it.end();
});

/** Where health and metrics are, as the log says: the system chose it. */
function portOf({ log }: Stage): number {
  const line = log.find(({ message }) => message.includes('/metrics'));
  return Number(Reflect.get(line?.fields ?? {}, 'port'));
}
