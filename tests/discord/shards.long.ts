// Several processes for one bot: they start one after the other, and end together.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Discord } from '../host/server.ts';
import { textOf } from './fixture.ts';
import { until } from '../until.ts';
import { corpusFolder, run, untilSaid } from './program.ts';

test('with SHARDS it runs as several processes, which end together', async () => {
  const discord = await Discord.start();
  const program = run(discord, corpusFolder(), { SHARDS: '2' });
  await untilSaid('the bot is ready', program, 2);
  expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
  program.child.kill('SIGTERM');
  expect(await program.exit).toBe(0);
  await until(() => discord.gateway.connected === 0);
  await discord.down();
});

test('a token that Discord refuses ends all of them with one line', async () => {
  const discord = await Discord.start();
  const program = run(discord, corpusFolder(), { SHARDS: '2', DISCORD_TOKEN: 'abc.def.ghi' });
  expect(await program.exit).toBe(1);
  expect(program.output).toContain('Discord refuses DISCORD_TOKEN');
  await discord.down();
});

test('a shard whose process dies is started again, and the others answer meanwhile', async () => {
  const discord = await Discord.start();
  const program = run(discord, corpusFolder(), { SHARDS: '2' });
  await untilSaid('the bot is ready', program, 2);
  const ask = (guild: string) => discord.slash('ask', { options: { question: 'harbour' }, guild });
  // Which shard a server belongs to is in its id, from the 22nd bit on.
  const [first, second] = ['300000000000000003', '300000000004194307'];
  const children = readFileSync(
    `/proc/${program.child.pid ?? 0}/task/${program.child.pid ?? 0}/children`,
    'utf8',
  );
  process.kill(Number(children.trim().split(' ')[0]), 'SIGKILL');
  expect(textOf(await ask(second).reply())).toContain('opened on Monday');
  await untilSaid('the bot is ready', program, 3);
  expect(textOf(await ask(first).reply())).toContain('opened on Monday');
  program.child.kill('SIGTERM');
  expect(await program.exit).toBe(0);
  await discord.down();
});
