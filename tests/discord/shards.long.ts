// Several processes for one bot: they start one after the other, and end together.
import { expect, test } from 'vitest';
import { Discord } from '../host/server.ts';
import { corpusFolder, run, until } from './program.ts';

test('with SHARDS it runs as several processes, which end together', async () => {
  const discord = await Discord.start();
  const program = run(discord, corpusFolder(), { SHARDS: '2' });
  await until(() => program.output.split('the bot is ready').length === 3, program);
  expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
  program.child.kill('SIGTERM');
  expect(await program.exit).toBe(0);
  expect(discord.gateway.connected).toBe(0);
  await discord.down();
});

test('a token that Discord refuses ends all of them with one line', async () => {
  const discord = await Discord.start();
  const program = run(discord, corpusFolder(), { SHARDS: '2', DISCORD_TOKEN: 'abc.def.ghi' });
  expect(await program.exit).toBe(1);
  expect(program.output).toContain('Discord refuses DISCORD_TOKEN');
  await discord.down();
});
