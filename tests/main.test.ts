import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';

const TSX = import.meta.resolve('tsx');
const MAIN = resolve('src/main.ts');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-main-'));
  await writeFile(join(folder, 'talks.txt'), 'The ministers talked for an hour. Nobody signed.\n');
  await writeFile(join(folder, 'broken.md'), '---\npublished: someday\n---\nText.\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Settings {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the whole program as a user would, in a folder without a `.env`. */
async function dossier(args: readonly string[], { input = '', env = {} }: Settings = {}) {
  const child = spawn(process.execPath, ['--import', TSX, MAIN, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], CORPUS_DIR: folder, DATA_DIR: join(folder, 'data'), ...env },
  });
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (child.exitCode === null) await once(child, 'exit');
  return { status: child.exitCode, out, err };
}

test('a command is answered once; the file that cannot be read is named and the rest answer', async () => {
  const { status, out, err } = await dossier(['/sources']);
  expect({ status, err }).toEqual({
    status: 0,
    err: "broken.md: published is 'someday', which is no date; write it as 2024-08-13 or 2024-08-13T20:15; skipped\n",
  });
  expect(out).toContain('│ The ministers talked for an hour.\n');
});

test('the doctor tells what is odd about single files, and what is wrong', async () => {
  const { out, err } = await dossier(['--doctor']);
  expect(err).toBe('');
  expect(out.split('\n')).toEqual([
    expect.stringMatching(/^ok {4}corpus: \d+ documents? in /),
    expect.stringMatching(/^ok {4}store: .* can be written$/),
    expect.stringMatching(/^WRONG token: DISCORD_TOKEN is not set: /),
    expect.stringMatching(/^note {2}broken\.md: published is 'someday'/),
    '',
  ]);
});

test('lines on standard input are answered one by one, and the worst status counts', async () => {
  const { status, out } = await dossier(['--json'], {
    input: '/sources\n/sources document:none\n/nonsense\n',
  });
  const kinds = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).kind);
  expect({ status, kinds }).toEqual({ status: 2, kinds: ['found', 'nothing', 'notice'] });
});

test('nothing found ends with status 1, in whatever language it was asked', async () => {
  const asked = await dossier(['/quellen dokument:none'], { env: { LANG: 'de_AT.UTF-8' } });
  expect(asked).toMatchObject({ status: 1 });
});

test.each([
  [['--colour', '--lang', 'fr'], 'Usage\u00a0: npm run -s console'],
  [['--lang', 'xx', '/sources'], "--lang is 'xx', which is no language of Dossier; choose en, de, es, fr"],
  [['/nonsense'], 'There is no command /nonsense.'],
])('bad usage ends with status 2 and says what is wrong: %j', async (args, problem) => {
  const { status, out, err } = await dossier(args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain(problem);
});

test('a folder without documents is said, and documents can be added all the same', async () => {
  const [corpus, data] = [join(folder, 'nothing'), join(folder, 'own')];
  const { status, out, err } = await dossier(['/sources', '/corpus add text:The ferry sank.'], {
    env: { CORPUS_DIR: corpus, DATA_DIR: data },
  });
  expect(status).toBe(1);
  expect(err).toContain(`There is no document in “${corpus}”.`);
  expect(out).toContain('/corpus confirm draft:');
});

test('all wrong settings are told at once, with status 1', async () => {
  const { status, err } = await dossier(['/sources'], { env: { LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'x' } });
  expect({ status, lines: err.trim().split('\n').length }).toEqual({ status: 1, lines: 2 });
});

test('a reader who goes away early is no fault', async () => {
  const child = spawn(process.execPath, ['--import', TSX, MAIN], {
    cwd: folder,
    env: { PATH: process.env['PATH'], CORPUS_DIR: folder },
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end('/sources\n'.repeat(5000));
  child.stdout.once('data', () => child.stdout.destroy());
  const [err] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(err.replace(/^broken.*\n/, '')).toBe('');
});

test('without a token and with nobody to ask, it says what is missing', async () => {
  const { status, out, err } = await dossier([]);
  expect([status, out]).toEqual([1, '']);
  expect(err).toContain('DISCORD_TOKEN is not set');
});
