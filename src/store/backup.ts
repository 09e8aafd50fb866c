// How does everything of one server become one file, and the file a server again?
import type { Brought, Caller, Result, Upload } from '../library.ts';
import { unpack } from '../ingest/unpack.ts';
import { Refused } from '../ingest/extracted.ts';
import { counters, record } from './audit.ts';
import { add, prepare, show } from './documents.ts';
import type { Content, Prepared } from './documents.ts';
import { FORMAT, readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { nameRules } from './names.ts';
import type { Effects, Room, Write } from './room.ts';
import { done, refused } from './room.ts';
import { bytesOf, textIn } from './schema.ts';
import { settings, useSettings } from './settings.ts';
import { contentHash, fingerprint, hashOf, sketchBytes } from './twins.ts';

const MANIFEST = 'dossier.json';

/** Most that an export may unpack to, in bytes, and most files in it. */
const MOST_BYTES = 1024 * 1024 * 1024;
const MOST_FILES = 200_000;

/** Everything that the server holds but drafts, waiting readers, feedback and long questions, as one zip. */
export async function exportZip(room: Room): Promise<Upload> {
  const { strToU8, zip } = await import('fflate');
  const manifest = await collect(room);
  const files: Record<string, Uint8Array> = { [MANIFEST]: strToU8(JSON.stringify(manifest, null, 1)) };
  for (const { text_hash: hash } of manifest.versions)
    files[`texts/${hash}.txt`] ??= await textBytes(room, hash);
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    zip(files, { level: 6 }, (error, data) => (error === null ? resolve(data) : reject(error)));
  });
  const day = room.tools.now().toISOString().slice(0, 10);
  return { name: `dossier-${day}.zip`, type: 'application/zip', bytes };
}

async function collect({ db, server }: Room): Promise<Manifest> {
  const documents = await db
    .selectFrom('documents')
    .select(['number', 'version', 'state', 'added_at', 'withdrawn_at'])
    .where('server', '=', server)
    .orderBy('number')
    .execute();
  const versions = await db
    .selectFrom('versions')
    .select([
      'number',
      'version',
      'title',
      'published',
      'source',
      'author',
      'url',
      'text_hash',
      'at',
      'by_id',
      'by_name',
    ])
    .where('server', '=', server)
    .orderBy('number')
    .orderBy('version')
    .execute();
  const names = await db
    .selectFrom('names')
    .select(['n', 'kind', 'names', 'documents', 'active', 'at', 'by_name'])
    .where('server', '=', server)
    .orderBy('n')
    .execute();
  const changes = await db
    .selectFrom('changes')
    .select(['n', 'at', 'by_id', 'by_name', 'kind', 'number', 'title', 'before', 'after', 'detail', 'chain'])
    .where('server', '=', server)
    .orderBy('n')
    .execute();
  const set = await db
    .selectFrom('settings')
    .select(['name', 'value'])
    .where('server', '=', server)
    .execute();
  const gaps = await db
    .selectFrom('gaps')
    .select(['id', 'question', 'count', 'first_at', 'last_at'])
    .where('server', '=', server)
    .execute();
  return { format: FORMAT, documents, versions, names, changes, settings: set, gaps };
}

async function textBytes({ db, server }: Room, hash: string): Promise<Uint8Array> {
  const { bytes } = await db
    .selectFrom('texts')
    .select('bytes')
    .where('server', '=', server)
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  return new Uint8Array(bytes);
}

/**
 * Brings an export in. A server that has never held anything becomes what the exported one was, with its
 * numbers, versions and audit; to any other the live documents that it has not are added as new ones.
 */
export async function importZip(room: Room, by: Caller, zip: Upload): Promise<Result<Brought>> {
  const read = await readExport(zip);
  if (!read.ok) return read;
  const { manifest, texts } = read.value;
  const { last_change: changes } = await room
    .change(async (trx) => done(await counters(trx, room.server)))
    .then((result) => (result.ok ? result.value : { last_change: 1 }));
  return changes === 0 ? become(room, by, manifest, texts) : addMissing(room, by, manifest, texts);
}

interface Export {
  readonly manifest: Manifest;
  readonly texts: ReadonlyMap<string, string>;
}

async function readExport({ name, bytes }: Upload): Promise<Result<Export>> {
  const wrong = refused({ code: 'not-an-export', about: { name } });
  try {
    const entries = await unpack(name, bytes, { zip: MOST_BYTES, zipFiles: MOST_FILES });
    const json = entries.find((entry) => entry.name === MANIFEST);
    const manifest = json === undefined ? null : readManifest(textIn(json.bytes));
    if (manifest === null) return wrong;
    const texts = new Map<string, string>();
    for (const entry of entries) {
      const hash = /^texts\/([0-9a-f]{64})\.txt$/.exec(entry.name)?.[1];
      if (hash !== undefined) texts.set(hash, textIn(entry.bytes));
    }
    const whole = manifest.versions.every(({ text_hash: hash }) => {
      const text = texts.get(hash);
      return text !== undefined && hashOf(text) === hash;
    });
    return whole ? done({ manifest, texts }) : wrong;
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal);
    throw error;
  }
}

type VersionRow = Manifest['versions'][number];

/** Finds a version by document and number. */
function finderIn({ versions }: Manifest): (number: number, version: number) => VersionRow | undefined {
  const rows = new Map(versions.map((row) => [`${row.number} ${row.version}`, row]));
  return (number, version) => rows.get(`${number} ${version}`);
}

function contentIn(version: VersionRow, texts: Export['texts']): Content {
  const { title, published, source, author, url, text_hash } = version;
  return { title, published, source, author, url, text: texts.get(text_hash) ?? '' };
}

async function addMissing(
  room: Room,
  by: Caller,
  manifest: Manifest,
  texts: Export['texts'],
): Promise<Result<Brought>> {
  let [added, known] = [0, 0];
  const find = finderIn(manifest);
  for (const { number, version, state } of manifest.documents) {
    const row = find(number, version);
    if (state !== 'live' || row === undefined) continue;
    const result = await add(room, by, await prepare(room, contentIn(row, texts)));
    if (result.ok) added++;
    else if (result.refusal.code === 'duplicate') known++;
    else return result;
  }
  return done({ added, known });
}

/** All or nothing: an import that fails half-way leaves the server empty. */
async function become(
  room: Room,
  by: Caller,
  manifest: Manifest,
  texts: Export['texts'],
): Promise<Result<Brought>> {
  const { server } = room;
  const live = manifest.documents.filter(({ state }) => state === 'live');
  const prepared = new Map<number, Prepared>();
  const find = finderIn(manifest);
  for (const { number, version } of live) {
    const row = find(number, version);
    if (row !== undefined) prepared.set(number, await prepare(room, contentIn(row, texts)));
  }
  return room.change(async (trx, effects) => {
    if ((await counters(trx, server)).last_change > 0)
      return refused({ code: 'edited-since', about: { id: server } });
    for (const [hash, text] of texts)
      await trx
        .insertInto('texts')
        .values({ server, hash, bytes: bytesOf(text) })
        .execute();
    for (const row of manifest.versions)
      await trx
        .insertInto('versions')
        .values({ server, ...row, ...derived(contentIn(row, texts)) })
        .execute();
    for (const row of manifest.documents) {
      const words_hash = prepared.get(row.number)?.print.words ?? null;
      await trx
        .insertInto('documents')
        .values({ server, ...row, words_hash })
        .execute();
    }
    for (const row of manifest.names)
      await trx
        .insertInto('names')
        .values({ server, ...row })
        .execute();
    for (const row of manifest.changes)
      await trx
        .insertInto('changes')
        .values({ server, ...row })
        .execute();
    for (const row of manifest.settings)
      await trx
        .insertInto('settings')
        .values({ server, ...row })
        .execute();
    for (const row of manifest.gaps)
      await trx
        .insertInto('gaps')
        .values({ server, ...row })
        .execute();
    await continueFrom(room, trx, manifest);
    await record(trx, room, by, { kind: 'bring', title: String(live.length) });
    await showAll(room, trx, effects, manifest, prepared);
    return done({ added: live.length, known: 0 });
  });
}

function derived(content: Content) {
  const { words: words_hash, sketch } = fingerprint(content.title, content.text);
  return { words_hash, sketch: sketchBytes(sketch), hash: contentHash(content), length: content.text.length };
}

async function continueFrom({ server }: Room, trx: Write, { documents, changes }: Manifest): Promise<void> {
  await trx
    .updateTable('servers')
    .set({
      last_document: documents.reduce((most, { number }) => Math.max(most, number), 0),
      last_change: changes.reduce((most, { n }) => Math.max(most, n), 0),
      chain: changes.at(-1)?.chain ?? '',
    })
    .where('server', '=', server)
    .execute();
}

async function showAll(
  room: Room,
  trx: Write,
  effects: Effects,
  manifest: Manifest,
  prepared: ReadonlyMap<number, Prepared>,
): Promise<void> {
  const { documents } = manifest;
  const find = finderIn(manifest);
  const rules = await nameRules(room, trx);
  const set = await settings(room, trx);
  effects.push(() => {
    for (const { number, version } of documents) {
      const one = prepared.get(number);
      if (one !== undefined) show(room, number, version, one);
    }
    for (const { number, version, state } of documents) {
      const row = find(number, version);
      if (state === 'withdrawn' && row !== undefined) room.withdrawn.set(number, row.title);
    }
    room.view.useNames(rules);
    useSettings(room, set);
  });
}
