// The program as an operator runs it: settings in, exit status and output out.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Discord } from '../host/server.ts';
import { textOf } from './fixture.ts';
import { corpusFolder, run, until } from './program.ts';

let discord: Discord;
let folder: string;
beforeAll(async () => {
  discord = await Discord.start({ refusedIntents: 1 << 15 });
  folder = corpusFolder();
});
afterAll(() => discord.down());

test('it answers, keeps secrets out of its log, and ends within five seconds of SIGTERM', async () => {
  const program = run(discord, folder, { LOG_LEVEL: 'trace' });
  await until(() => program.output.includes('the bot is ready'), program);
  const reply = await discord.slash('ask', { options: { question: 'harbour swordfish' } }).reply();
  expect(textOf(reply)).toContain('opened on Monday');
  const began = Date.now();
  program.child.kill('SIGTERM');
  expect(await program.exit).toBe(0);
  expect(Date.now() - began).toBeLessThan(5000);
  expect(discord.gateway.lastClose).toBe(1000);
  expect(program.output).toContain('oauth2/authorize');
  expect(program.output).not.toContain(discord.token);
  expect(program.output).not.toContain('swordfish');
  expect(program.output).not.toMatch(/token-\d+-x/);
  for (const line of program.output.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
});

test('of fifty askers at once nobody is left without a word when it is told to stop', async () => {
  const program = run(discord, folder, {});
  await until(() => program.output.includes('the bot is ready'), program);
  await discord.slash('ask', { options: { question: 'harbour' } }).reply();
  discord.fail({ when: /callback$/, times: 25, delay: 1000 });
  const visits = Array.from({ length: 50 }, (_, n) =>
    discord.slash('ask', { options: { question: 'harbour' }, user: String(7000 + n), guild: null }),
  );
  // The gateway never says goodbye, which must not hold up the end.
  discord.gateway.freeze();
  const began = Date.now();
  program.child.kill('SIGTERM');
  expect(await program.exit).toBe(0);
  expect(Date.now() - began).toBeLessThan(5000);
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
  const program = run(discord, folder, {});
  await until(() => program.output.includes('the bot is ready'), program);
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
