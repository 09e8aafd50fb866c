// Kills a process that changes documents, again and again, and looks at what is left.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { contentHash } from '../../src/store/twins.ts';
import { verify } from '../../src/store/verify.ts';
import { slowness } from '../effort.ts';
import { storeIn, temporaryFolder } from './fixture.ts';
import type { Line } from './kill-child.ts';

interface Known {
  readonly state: string;
  readonly hash: string;
}

/** Kills on the same folder, before a new one is begun: the folder grows with each. */
const KILLS_A_FOLDER = 50;

/** What a campaign saw. */
export interface Campaign {
  readonly kills: number;
  readonly acknowledged: number;
  /** Kills that came while a change was under way, by the kind of change. */
  readonly struck: Readonly<Record<string, number>>;
  /** Of these, the changes that had happened all the same: killed between the disk and the word. */
  readonly unsaid: number;
}

export async function campaign(kills: number, seed: number): Promise<Campaign> {
  const slower = await slowness();
  const struck: Record<string, number> = {};
  let [acknowledged, unsaid] = [0, 0];
  let folder = '';
  let known = new Map<string, Known>();
  for (let kill = 0; kill < kills; kill++) {
    if (kill % KILLS_A_FOLDER === 0) {
      folder = await temporaryFolder();
      known = new Map();
    }
    // Odd steps spread over a third of a second: from inside the first change to long after.
    const lines = await killedAfter(folder, seed + kill, slower * ((kill * 37 + seed * 13) % 331));
    const open = apply(lines, known);
    acknowledged += lines.filter(({ stage }) => stage === 'done').length;
    const found = await lookAt(folder, known, open);
    if (open !== undefined) {
      const { kind = 'add' } = open;
      struck[kind] = (struck[kind] ?? 0) + 1;
      if (differs(known, found)) unsaid++;
    }
    known = found;
  }
  return { kills, acknowledged, struck, unsaid };
}

function differs(before: ReadonlyMap<string, Known>, after: ReadonlyMap<string, Known>): boolean {
  const same = [...after].filter(([id, { state, hash }]) => {
    const old = before.get(id);
    return old?.state === state && old.hash === hash;
  });
  return same.length !== after.size || after.size !== before.size;
}

/** Runs the child, kills it that many milliseconds after its start is over, and gives what it said. */
async function killedAfter(folder: string, seed: number, delay: number): Promise<readonly Line[]> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'kill-child.ts'), folder, String(seed)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines: Line[] = [];
  for await (const text of createInterface({ input: child.stdout })) {
    const line: Line = JSON.parse(text);
    lines.push(line);
    if (line.stage === 'ready') setTimeout(() => child.kill('SIGKILL'), delay);
  }
  return lines;
}

/** Takes over what was acknowledged; gives the change that was under way. */
function apply(lines: readonly Line[], known: Map<string, Known>): Line | undefined {
  let open: Line | undefined;
  for (const line of lines) {
    open = line.stage === 'begin' ? line : undefined;
    if (line.stage === 'done') known.set(line.id ?? '', { state: line.state ?? '', hash: line.hash ?? '' });
  }
  return open;
}

/** Opens what is left. All that was acknowledged is there; the change under way happened wholly or not at all. */
async function lookAt(folder: string, known: ReadonlyMap<string, Known>, open: Line | undefined) {
  const store = await storeIn(folder);
  const { corpus, library } = await store.server('a');
  const found = new Map<string, Known>();
  const holdings = await library.holdings();
  for (const { id, state, document } of holdings) found.set(id, { state, hash: contentHash(document) });
  for (const [id, expected] of known) if (id !== open?.id) expect(found.get(id)).toEqual(expected);
  const extra = [...found.keys()].filter((id) => !known.has(id));
  expect(extra.length).toBeLessThanOrEqual(open?.kind === 'add' ? 1 : 0);
  const live = holdings.filter(({ state }) => state === 'live');
  expect(
    corpus
      .documents()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(live.map(({ document }) => document.id).toSorted());
  for (const { document } of live) {
    expect(corpus.document(document.id)?.text).toBe(document.text);
    expect(corpus.search(document.title).some((hit) => hit.document.id === document.id)).toBe(true);
  }
  await store.close();
  await verifyAudit(folder, holdings.length);
  return found;
}

/** Every change is in the log once, and the chain over all of them holds. */
async function verifyAudit(folder: string, documents: number): Promise<void> {
  const db = await openDatabase(join(folder, 'dossier.db'));
  const rows = await db.selectFrom('changes').selectAll().where('server', '=', 'a').orderBy('n').execute();
  expect(rows.map(({ n }) => n)).toEqual(rows.map((_, i) => i + 1));
  const [verdict] = await verify(db, 'a');
  expect([verdict?.seal.brokenAt, verdict?.faults]).toEqual([null, []]);
  expect(rows.filter(({ kind }) => kind === 'add')).toHaveLength(documents);
  const versions = await db.selectFrom('versions').select('version').where('server', '=', 'a').execute();
  expect(versions).toHaveLength(rows.filter(({ kind }) => kind === 'add' || kind === 'edit').length);
  await db.destroy();
}
