// The program as a process of its own, against Discord on this machine.
import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../until.ts';
import type { Discord } from '../host/server.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A folder with one small document. */
export function corpusFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  writeFileSync(join(folder, 'note.txt'), 'A note\n\nThe harbour opened on Monday.');
  return folder;
}

export interface Program {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  output: string;
}

/** Starts it; settings come from `environment` alone. */
export function run(
  discord: Discord,
  folder: string,
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', '--corpus', folder, ...args], {
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
  return started(child);
}

/** Follows what a process writes, and how it ends. */
export function started(child: ChildProcessWithoutNullStreams): Program {
  child.stdin.end();
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const program = { child, exit, output: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (program.output += chunk.toString()));
  return program;
}

/** Waits until it has written something, once or more often. */
export function untilSaid(words: string, program: Program, times = 1): Promise<void> {
  return until(
    () => program.output.split(words).length > times,
    () => program.output,
  );
}
