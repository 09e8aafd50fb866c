// The program as an operator runs it: settings in, exit status and output out.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Discord } from '../host/server.ts';
import { textOf } from './fixture.ts';

const ROOT = join(import.meta.dirname, '../..');

let discord: Discord;
let folder: string;
beforeAll(async () => {
  discord = await Discord.start({ refusedIntents: 1 << 15 });
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  writeFileSync(join(folder, 'note.txt'), 'A note\n\nThe harbour opened on Monday.');
});
afterAll(() => discord.down());

test('it answers, keeps secrets out of its log, and ends within five seconds of SIGTERM', async () => {
  const program = run({ LOG_LEVEL: 'trace' });
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

test('a wrong token is one clear line and exit 1', async () => {
  const program = run({ DISCORD_TOKEN: 'abc.def.ghi' });
  expect(await program.exit).toBe(1);
  expect(program.output.trim()).toMatch(/^Discord refuses DISCORD_TOKEN[^\n]*$/);
});

test('a session that Discord ends for good is exit 1', async () => {
  const program = run({});
  await until(() => program.output.includes('the bot is ready'), program);
  discord.gateway.close(4004);
  expect(await program.exit).toBe(1);
});

interface Program {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  output: string;
}

function run(environment: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', '--corpus', folder], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      DISCORD_CDN_URL: discord.cdn,
      DATA_DIR: folder,
      ...environment,
    },
  });
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const program = { child, exit, output: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (program.output += chunk.toString()));
  return program;
}

async function until(holds: () => boolean, program: Program): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`not in time:\n${program.output}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
