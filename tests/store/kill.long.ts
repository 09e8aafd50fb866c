import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { verify } from '../../src/store/verify.ts';
import { storeIn, temporaryFolder } from './fixture.ts';
import { campaign } from './kill.ts';

test(
  'five hundred kills lose nothing that was acknowledged, and leave nothing half done',
  { timeout: 3 * 3_600_000 },
  async () => {
    const { kills, acknowledged, struck, unsaid } = await campaign(500, 1);
    const inside = Object.values(struck).reduce((sum, count) => sum + count, 0);
    process.stderr.write(
      `${kills} kills, ${acknowledged} changes acknowledged; ${inside} kills inside a change (${JSON.stringify(struck)}), ${unsaid} of these after it was on the disk\n`,
    );
    expect(kills).toBe(500);
    // The campaign is worth something only where many changes were made, and many kills met one, of each kind.
    expect(acknowledged).toBeGreaterThan(200);
    expect(inside).toBeGreaterThan(80);
    for (const kind of ['add', 'edit', 'withdraw']) expect(struck[kind] ?? 0).toBeGreaterThan(0);
  },
);

const FILES = 300;
const ROOT = join(import.meta.dirname, '../..');

test('an import that is killed again and again ends with every file in it once', async () => {
  const [data, folder] = [await temporaryFolder(), await temporaryFolder()];
  for (let i = 0; i < FILES; i++)
    await writeFile(
      join(folder, `${i}.txt`),
      `Ship ${i} left the harbour. ${`It rained on pier ${i}. `.repeat(60)}`,
    );
  // How long it takes unhindered tells when to strike: machines differ.
  const calm = await temporaryFolder();
  const whole = await took(() => imported(calm, folder));
  let kills = 0;
  for (let part = 0.1; (await imported(data, folder, part * whole)) !== 0; part += 0.03) kills++;
  process.stderr.write(`${kills} kills of an import\n`);
  expect(kills).toBeGreaterThan(3);
  const { library } = await (await storeIn(data)).server('terminal');
  const titles = (await library.holdings()).map(({ document }) => /^Ship \d+/.exec(document.text)?.[0]);
  expect(titles).toHaveLength(FILES);
  expect(new Set(titles).size).toBe(FILES);
  const db = await openDatabase(join(data, 'dossier.db'));
  expect(await verify(db)).toMatchObject([{ seal: { total: FILES, brokenAt: null }, faults: [] }]);
  await db.destroy();
});

/** Milliseconds. */
async function took(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** Runs an import, kills it after some milliseconds; gives its exit status, null where it was killed. */
async function imported(data: string, folder: string, delay = 600_000): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/corpus-cli.ts', 'import', folder], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: data, CORPUS_DIR: join(ROOT, 'corpus') },
    stdio: 'ignore',
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), delay);
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearTimeout(timer);
  return status;
}
