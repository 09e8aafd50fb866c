// Is everything that is kept still as it was written? Every hash computed anew, server by server.
import type { Seal } from '../library.ts';
import { seal } from './audit.ts';
import type { Database } from './database.ts';
import { textIn } from './schema.ts';
import { serversIn } from './store.ts';
import { contentHash, hashOf } from './twins.ts';

/** What was found in one server. */
export interface Verdict {
  readonly server: string;
  readonly seal: Seal;
  readonly versions: number;
  /** What is wrong with the documents, a line each. */
  readonly faults: readonly string[];
}

/** Looks at one server, or at all where none is named. Reads only. */
export async function verify(db: Database, only?: string): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const server of only === undefined ? await serversIn(db) : [only]) {
    const { versions, faults } = await documentsIn(db, server);
    verdicts.push({ server, seal: await seal({ db, server }), versions, faults });
  }
  return verdicts;
}

/** Each version says what its hash says, and each live document what the log says last of it. */
async function documentsIn(db: Database, server: string) {
  const rows = await db
    .selectFrom('versions')
    .select(['number', 'version', 'hash', 'text_hash', 'title', 'published', 'source', 'author', 'url'])
    .where('server', '=', server)
    .orderBy('number')
    .orderBy('version')
    .execute();
  const logged = await lastHashes(db, server);
  const current = await currentVersions(db, server);
  const faults: string[] = [];
  for (const { number, version, hash, text_hash, ...metadata } of rows) {
    const name = `#${number}, version ${version}`;
    const text = await textOf(db, server, text_hash);
    if (text === null) faults.push(`${name}: its text is missing`);
    else if (hashOf(text) !== text_hash) faults.push(`${name}: its text was altered`);
    else if (contentHash({ ...metadata, text }) !== hash) faults.push(`${name}: its metadata was altered`);
    if (current.get(number) === version && logged.get(number) !== hash)
      faults.push(`${name}: the log tells of another state`);
  }
  const held = new Set(rows.map(({ number, version }) => `${number} ${version}`));
  for (const [number, version] of current)
    if (!held.has(`${number} ${version}`)) faults.push(`#${number}, version ${version}: it is missing`);
  return { versions: rows.length, faults };
}

/** By document, the hash after its last change that left it live. */
async function lastHashes(db: Database, server: string): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('changes')
    .select(['number', 'after'])
    .where('server', '=', server)
    .where('number', 'is not', null)
    .orderBy('n')
    .execute();
  const last = new Map<number, string>();
  for (const { number, after } of rows) if (number !== null) last.set(number, after ?? '');
  return last;
}

async function currentVersions(db: Database, server: string): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('documents')
    .select(['number', 'version'])
    .where('server', '=', server)
    .where('state', '=', 'live')
    .execute();
  return new Map(rows.map(({ number, version }) => [number, version]));
}

async function textOf(db: Database, server: string, hash: string): Promise<string | null> {
  const row = await db
    .selectFrom('texts')
    .select('bytes')
    .where('server', '=', server)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row === undefined ? null : textIn(row.bytes);
}
