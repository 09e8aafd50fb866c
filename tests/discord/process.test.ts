// The program as an operator runs it: settings in, exit status and output out.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Discord } from '../host/server.ts';
import { textOf } from './fixture.ts';
import { until } from '../until.ts';
import { corpusFolder, run, untilSaid, type Program } from './program.ts';

let discord: Discord;
let folder: string;
beforeAll(async () => {
  discord = await Discord.start({ refusedIntents: 1 << 15 });
  folder = corpusFolder();
});
afterAll(() => discord.down());

/** The bot, ready, and how many milliseconds it took to be: this machine may need as long to end a process, too. */
async function started(settings: Readonly<Record<string, string>>) {
  const began = performance.now();
  const program = run(discord, folder, settings);
  await untilSaid('the bot is ready', program);
  return { program, took: performance.now() - began };
}

/** Tells it to stop; the milliseconds until it has. */
async function ended({ child, exit }: Program): Promise<number> {
  const began = performance.now();
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
  return performance.now() - began;
}

test('it answers, keeps secrets out of its log, and ends within five seconds of SIGTERM', async () => {
  const { program, took } = await started({ LOG_LEVEL: 'trace' });
  const reply = await discord.slash('ask', { options: { question: 'harbour swordfish' } }).reply();
  expect(textOf(reply)).toContain('opened on Monday');
  expect(await ended(program)).toBeLessThan(5000 + took);
  await until(() => discord.gateway.lastClose !== null);
  expect(discord.gateway.lastClose).toBe(1000);
  expect(program.output).toContain('oauth2/authorize');
  expect(program.output).not.toContain(discord.token);
  expect(program.output).not.toContain('swordfish');
  expect(program.output).not.toMatch(/token-\d+-x/);
  for (const line of program.output.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
});

test('of fifty askers at once nobody is left without a word when it is told to stop', async () => {
  const { program, took } = await started({});
  const ask = (user: string) => discord.slash('ask', { options: { question: 'harbour' }, user, guild: null });
  await ask('1').reply();
  const one = ask('2');
  await one.reply();
  // Fifty, or on a very slow machine as many as it answers in the four seconds that it has.
  const askers = Math.min(50, Math.max(4, Math.floor(1500 / (one.firstResponse ?? Infinity))));
  discord.fail({ when: /callback$/, times: askers / 2, delay: 1000 });
  const visits = Array.from({ length: askers }, (_, n) => ask(String(7000 + n)));
  // The gateway never says goodbye, which must not hold up the end.
  discord.gateway.freeze();
  expect(await ended(program)).toBeLessThan(5000 + took);
  discord.gateway.cut();
  discord.heal();
  const said = visits.map(({ outcomes, message }) =>
    outcomes === 1 && message !== null ? textOf(message) : `${outcomes} outcomes`,
  );
  expect(said.filter((text) => !/opened on Monday|The bot is stopping/.test(text))).toEqual([]);
});

test('a wrong token is one clear line and exit 1', async () => {
  const program = run(discord, folder, { DISCORD_TOKEN: 'abc.def.ghi' });
  expect(await program.exit).toBe(1);
  expect(program.output.trim()).toMatch(/^Discord refuses DISCORD_TOKEN[^\n]*$/);
});

test('a session that Discord ends for good is exit 1', async () => {
  const { program } = await started({});
  discord.gateway.close(4004);
  expect(await program.exit).toBe(1);
});

test('the doctor says what to mend', async () => {
  const program = run(discord, folder, { DISCORD_TOKEN: 'abc.def.ghi' }, '--doctor');
  expect(await program.exit).toBe(1);
  expect(program.output.trim().split('\n')).toEqual([
    expect.stringMatching(/^ok {4}corpus: 1 documents/),
    expect.stringMatching(/^ok {4}store: /),
    'WRONG token: Discord refuses it: copy DISCORD_TOKEN again from the Bot page',
  ]);
});
