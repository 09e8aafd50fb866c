// A disk that is really full, and one that is really read-only: a file system of 1.5 MB in memory.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from './fixture.ts';

const ROOT = join(import.meta.dirname, '../..');
let disk: string;
let many: string;

/** Only the superuser of a Linux may make file systems. */
const able = process.platform === 'linux' && process.getuid?.() === 0;

beforeEach(async () => {
  if (!able) return;
  disk = await temporaryFolder();
  mount('-t', 'tmpfs', '-o', 'size=1500k', 'none', disk);
  many = await temporaryFolder();
  await mkdir(many, { recursive: true });
  for (let i = 0; i < 60; i++) await writeFile(join(many, `${i}.txt`), story(i));
});
afterEach(async () => {
  if (!able) return;
  spawnSync('umount', [disk]);
  await rm(many, { recursive: true });
});

function mount(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function story(i: number): string {
  return Array.from(
    { length: 700 },
    (_, n) => `Captain ${i * 700 + n} saw ship${n * i} leave port${n}.`,
  ).join(' ');
}

/** Runs a program of this project on that disk. */
function run(program: string, ...args: readonly string[]) {
  const env = { ...process.env, DATA_DIR: disk, CORPUS_DIR: join(ROOT, 'corpus'), DISCORD_TOKEN: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

test.skipIf(!able)('an import fills the disk, says so, loses nothing, and goes on when there is room', () => {
  const first = run('src/corpus-cli.ts', 'import', many);
  expect(first.status).toBe(1);
  expect(first.said).toContain('The disk of the bot is full; nothing was changed.');
  expect(first.said).toMatch(/\d+ files left/);
  const added = Number(/(\d+) documents? added/.exec(first.said)?.[1]);
  expect(run('src/corpus-cli.ts', 'verify').said).toMatch(new RegExp(`^ok    terminal: ${added} changes`));
  expect(run('src/main.ts', '/corpus list').said).toContain(`${added} documents`);
  mount('-o', 'remount,size=40m', disk);
  const second = run('src/corpus-cli.ts', 'import', many);
  expect(second.said).toContain(`${60 - added} documents added, 0 known, ${added} done before, 0 failed.`);
  expect(run('src/corpus-cli.ts', 'verify').said).toMatch(/^ok {4}terminal: 60 changes/);
});

test.skipIf(!able)(
  'on a read-only disk questions are answered, changes refused and the doctor knows why',
  () => {
    run('src/corpus-cli.ts', 'import', many);
    mount('-o', 'remount,ro', disk);
    expect(run('src/main.ts', '/search Captain 7').said).toContain('port');
    expect(run('src/main.ts', '/corpus withdraw 1').said).toContain(
      'The disk of the bot cannot be written to',
    );
    expect(run('src/main.ts', '--doctor').said).toContain('WRONG store');
  },
);

test('of a damaged database every program says what to do, and leaves it as it is', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'dossier.db');
  const rubbish = 'no database '.repeat(1000);
  await writeFile(file, rubbish);
  if (able) spawnSync('umount', [disk]);
  disk = folder;
  for (const args of [
    ['src/main.ts', '/ask Who called?'],
    ['src/main.ts', '--doctor'],
    ['src/corpus-cli.ts', 'verify'],
  ]) {
    const [program = '', ...given] = args;
    const { status, said } = run(program, ...given);
    expect(status).not.toBe(0);
    expect(said).toContain(`${file} is damaged. Move it`);
  }
  expect(await readFile(file, 'utf8')).toBe(rubbish);
});
