import { spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { temporaryFolder } from './fixture.ts';
import { campaign } from './power.ts';

test('a power cut in the middle of any of three hundred changes takes that change alone', async () => {
  const { cuts, undone, anew } = await campaign(300, 3, 2);
  process.stderr.write(`${cuts} cuts inside a change, which ${undone} undid; ${anew} began the log anew\n`);
  expect(cuts).toBe(3600);
  expect(undone).toBeGreaterThan(3000);
  expect(anew).toBe(60);
});

const traceable = spawnSync('strace', ['-V']).status === 0;

test.skipIf(!traceable)('the disk is told to keep each change before it is acknowledged', async () => {
  let acknowledged = 0;
  let kept = true;
  for (const call of await tracedUntil(300)) {
    if (/^(?:pwrite64|ftruncate)\(\d+<.*dossier\.db-wal>/.test(call)) kept = false;
    if (/^f(?:data)?sync\(\d+<.*dossier\.db-wal>\)\s+= 0/.test(call)) kept = true;
    if (!call.includes(String.raw`{\"stage\":\"done\"`)) continue;
    expect(kept, call).toBe(true);
    acknowledged++;
  }
  expect(acknowledged).toBeGreaterThanOrEqual(300);
});

/** What a process that changes documents asks of the system, until so many changes are acknowledged. */
async function tracedUntil(changes: number): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  const trace = join(folder, 'trace');
  const calls = ['-y', '-s', '60', '-e', 'trace=pwrite64,ftruncate,fsync,fdatasync,write', '-o', trace];
  const child = ['--import', 'tsx', join(import.meta.dirname, 'kill-child.ts'), folder, '5'];
  const traced = spawn('strace', [...calls, process.execPath, ...child], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  let done = 0;
  for await (const line of createInterface({ input: traced.stdout }))
    if (line.includes('"done"') && ++done === changes) process.kill(-(traced.pid ?? 0), 'SIGKILL');
  return (await readFile(trace, 'utf8')).split('\n');
}
