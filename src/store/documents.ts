// How do documents come, change and go? Each step is a version, an audit row and a change of what is seen.
import type { Caller, Fields, Holding, Refusal, Result, Version } from '../library.ts';
import type { Document, Reading } from '../model.ts';
import { counters, record } from './audit.ts';
import type { Effects, Room, Write } from './room.ts';
import { corpusId, done, numberIn, refused } from './room.ts';
import type { DocumentRecord, NewVersion } from './schema.ts';
import { bytesOf, textIn } from './schema.ts';
import { contentHash, fingerprint, hashOf, likeness, NEAR, sketchBytes } from './twins.ts';
import type { Fingerprint } from './twins.ts';

/** A withdrawn document can be restored for so many days; then its text is deleted. */
export const RESTORABLE_DAYS = 30;

const DAY = 86_400_000;

/** What a document says, before it has an id. */
export type Content = Omit<Document, 'id'>;

/** Everything that adding needs and that takes time, made before the database is locked. */
export interface Prepared {
  readonly content: Content;
  readonly print: Fingerprint;
  readonly reading: Reading;
}

/** Reads a document and takes its fingerprint. */
export async function prepare(room: Room, content: Content, known?: Reading): Promise<Prepared> {
  const reading = known ?? (await room.tools.read({ id: '', ...content }));
  return { content, reading, print: fingerprint(content.title, content.text) };
}

export async function add(room: Room, by: Caller, prepared: Prepared, clear?: (trx: Write) => Promise<void>) {
  return room.change<Holding>(async (trx, effects) => {
    const { server, tools } = room;
    const twin = await twinOf(room, trx, prepared.print.words);
    if (twin !== null) return refused(twin);
    const number = (await counters(trx, server)).last_document + 1;
    await trx.updateTable('servers').set({ last_document: number }).where('server', '=', server).execute();
    const row: DocumentRecord = {
      server,
      number,
      version: 1,
      state: 'live',
      words_hash: prepared.print.words,
      added_at: tools.now().toISOString(),
      withdrawn_at: null,
    };
    await trx.insertInto('documents').values(row).execute();
    const version = await writeVersion(room, trx, by, number, 1, prepared);
    await clear?.(trx);
    const { title } = prepared.content;
    await record(trx, room, by, { kind: 'add', number, title, after: version.hash });
    effects.push(() => show(room, number, 1, prepared));
    return done(holdingOf(row, prepared.content));
  });
}

/**
 * Makes a new version. `content` is what it is to say, `seen` the version it was made from: where there is a
 * newer one by now nothing happens.
 */
export async function revise(room: Room, by: Caller, number: number, seen: number, prepared: Prepared) {
  return room.change<Holding>((trx, effects) => reviseIn(room, trx, effects, by, number, seen, prepared));
}

export async function reviseIn(
  room: Room,
  trx: Write,
  effects: Effects,
  by: Caller,
  number: number,
  seen: number,
  prepared: Prepared,
): Promise<Result<Holding>> {
  const { server } = room;
  const id = `#${number}`;
  const found = await documentRow(room, trx, id);
  if (!found.ok) return found;
  const row = found.value;
  if (row.state !== 'live') return refused({ code: 'already-withdrawn', about: { id } });
  if (row.version !== seen) return refused({ code: 'edited-since', about: { id } });
  const before = await versionRow(room, trx, number, seen);
  if (before.hash === contentHash(prepared.content)) return refused({ code: 'unchanged', about: { id } });
  const twin = await twinOf(room, trx, prepared.print.words, number);
  if (twin !== null) return refused(twin);
  const version = (await newestVersion(room, trx, number)) + 1;
  const after = await writeVersion(room, trx, by, number, version, prepared);
  await trx
    .updateTable('documents')
    .set({ version, words_hash: prepared.print.words })
    .where('server', '=', server)
    .where('number', '=', number)
    .execute();
  const { title } = prepared.content;
  const detail = { versions: [seen, version] as const };
  await record(trx, room, by, {
    kind: 'edit',
    number,
    title,
    before: before.hash,
    after: after.hash,
    detail,
  });
  effects.push(() => {
    hide(room, number, seen);
    show(room, number, version, prepared);
  });
  return done(holdingOf({ ...row, version }, prepared.content));
}

export async function withdraw(room: Room, by: Caller, id: string): Promise<Result<Holding>> {
  return room.change((trx, effects) => withdrawIn(room, trx, effects, by, id));
}

export async function withdrawIn(
  room: Room,
  trx: Write,
  effects: Effects,
  by: Caller,
  id: string,
): Promise<Result<Holding>> {
  const found = await documentRow(room, trx, id);
  if (!found.ok) return found;
  const row = found.value;
  const { number, version } = row;
  if (row.state !== 'live') return refused({ code: 'already-withdrawn', about: { id: `#${number}` } });
  const state = { state: 'withdrawn', words_hash: null, withdrawn_at: room.tools.now().toISOString() };
  await setState(room, trx, number, state);
  const content = await contentOf(room, trx, number, version);
  await record(trx, room, by, {
    kind: 'withdraw',
    number,
    title: content.title,
    before: contentHash(content),
  });
  effects.push(() => {
    hide(room, number, version);
    room.withdrawn.set(number, content.title);
  });
  return done(holdingOf({ ...row, ...state }, content));
}

export async function restore(room: Room, by: Caller, id: string): Promise<Result<Holding>> {
  const number = numberIn(id);
  if (number === null) return refused(unknown(id));
  const row = await room.db
    .selectFrom('documents')
    .selectAll()
    .where('server', '=', room.server)
    .where('number', '=', number)
    .executeTakeFirst();
  if (row === undefined) return refused(unknown(id));
  if (row.state === 'live') return refused({ code: 'not-withdrawn', about: { id: `#${number}` } });
  if (tooLate(room, row))
    return refused({ code: 'too-late', about: { id: `#${number}`, days: RESTORABLE_DAYS } });
  const prepared = await prepare(room, await contentOf(room, room.db, number, row.version));
  return room.change((trx, effects) => restoreIn(room, trx, effects, by, number, prepared));
}

async function restoreIn(
  room: Room,
  trx: Write,
  effects: Effects,
  by: Caller,
  number: number,
  prepared: Prepared,
): Promise<Result<Holding>> {
  const found = await documentRow(room, trx, `#${number}`);
  if (!found.ok) return found;
  const row = found.value;
  if (row.state === 'live') return refused({ code: 'not-withdrawn', about: { id: `#${number}` } });
  if (tooLate(room, row))
    return refused({ code: 'too-late', about: { id: `#${number}`, days: RESTORABLE_DAYS } });
  const twin = await twinOf(room, trx, prepared.print.words);
  if (twin !== null) return refused(twin);
  const state = { state: 'live', words_hash: prepared.print.words, withdrawn_at: null };
  await setState(room, trx, number, state);
  const { content } = prepared;
  await record(trx, room, by, { kind: 'restore', number, title: content.title, after: contentHash(content) });
  effects.push(() => {
    show(room, number, row.version, prepared);
    room.withdrawn.delete(number);
  });
  return done(holdingOf({ ...row, ...state }, content));
}

type State = Partial<Pick<DocumentRecord, 'state' | 'words_hash' | 'withdrawn_at'>>;

async function setState(room: Room, trx: Write, number: number, state: State): Promise<void> {
  await trx
    .updateTable('documents')
    .set(state)
    .where('server', '=', room.server)
    .where('number', '=', number)
    .execute();
}

function tooLate(room: Room, row: DocumentRecord): boolean {
  if (row.state === 'purged' || row.withdrawn_at === null) return true;
  return room.tools.now().getTime() > Date.parse(row.withdrawn_at) + RESTORABLE_DAYS * DAY;
}

/** Deletes the texts of what can no longer be restored; gives how many documents that were. */
export async function purge(room: Room, by: Caller): Promise<number> {
  const rows = await room.db
    .selectFrom('documents')
    .selectAll()
    .where('server', '=', room.server)
    .where('state', '=', 'withdrawn')
    .execute();
  const old = rows.filter((row) => tooLate(room, row));
  for (const { number, version } of old) {
    await room.change(async (trx, effects) => {
      const { title, hash } = await versionRow(room, trx, number, version);
      await setState(room, trx, number, { state: 'purged' });
      await trx
        .deleteFrom('versions')
        .where('server', '=', room.server)
        .where('number', '=', number)
        .execute();
      await deleteLooseTexts(room, trx);
      await record(trx, room, by, { kind: 'purge', number, title, before: hash });
      effects.push(() => void room.withdrawn.delete(number));
      return done(number);
    });
  }
  return old.length;
}

async function deleteLooseTexts(room: Room, trx: Write): Promise<void> {
  await trx
    .deleteFrom('texts')
    .where('server', '=', room.server)
    .where('hash', 'not in', (query) =>
      query.selectFrom('versions').select('text_hash').where('versions.server', '=', room.server),
    )
    .execute();
}

/** All documents but those of which only the number is left, newest first. */
export async function holdings(room: Room): Promise<readonly Holding[]> {
  const rows = await room.db
    .selectFrom('documents')
    .selectAll()
    .where('server', '=', room.server)
    .where('state', '!=', 'purged')
    .orderBy('number', 'desc')
    .execute();
  const list: Holding[] = [];
  for (const row of rows) list.push(await filled(room, row));
  return list;
}

export async function holding(room: Room, id: string): Promise<Result<Holding>> {
  const found = await documentRow(room, room.db, id);
  return found.ok ? done(await filled(room, found.value)) : found;
}

/** Live texts are in memory already. */
async function filled(room: Room, row: DocumentRecord): Promise<Holding> {
  const live =
    row.state === 'live' ? room.view.corpus.document(corpusId(row.number, row.version)) : undefined;
  return holdingOf(row, live ?? (await contentOf(room, room.db, row.number, row.version)));
}

export async function near(room: Room, id: string): Promise<readonly Holding[]> {
  const number = numberIn(id);
  const live = number === null ? undefined : room.live.get(number);
  if (live === undefined) return [];
  const others = nearest(room, live.sketch).filter((other) => other !== number);
  const found: Holding[] = [];
  for (const other of others) {
    const one = await holding(room, `#${other}`);
    if (one.ok) found.push(one.value);
  }
  return found;
}

/** Numbers of the live documents that are nearly the same, most alike first. */
export function nearest(room: Room, sketch: Uint32Array): readonly number[] {
  const found: { number: number; likeness: number }[] = [];
  for (const [number, live] of room.live) {
    const alike = likeness(sketch, live.sketch);
    if (alike >= NEAR) found.push({ number, likeness: alike });
  }
  return found.toSorted((a, b) => b.likeness - a.likeness || a.number - b.number).map(({ number }) => number);
}

export async function versions(room: Room, id: string): Promise<Result<readonly Version[]>> {
  const found = await documentRow(room, room.db, id);
  if (!found.ok) return found;
  const rows = await room.db
    .selectFrom('versions')
    .selectAll()
    .where('server', '=', room.server)
    .where('number', '=', found.value.number)
    .orderBy('version')
    .execute();
  return done(
    rows.map(({ version, at, by_name: by, hash, length, title, published, source, author, url }) => {
      return { version, at, by, hash, length, metadata: { title, published, source, author, url } };
    }),
  );
}

/** A document as it is after some fields were changed. */
export function changed(content: Content, fields: Fields): Content {
  return {
    title: fields.title || content.title,
    published: fieldAfter(fields.published, content.published),
    source: fieldAfter(fields.source, content.source),
    author: fieldAfter(fields.author, content.author),
    url: fieldAfter(fields.url, content.url),
    text: fields.text ?? content.text,
  };
}

/** An absent field stays, an empty one becomes unknown. */
function fieldAfter(field: string | undefined, old: string | null): string | null {
  return field === undefined ? old : field || null;
}

type Reader = Room['db'] | Write;

export async function contentOf(room: Room, db: Reader, number: number, version: number): Promise<Content> {
  const row = await versionRow(room, db, number, version);
  const { bytes } = await db
    .selectFrom('texts')
    .select('bytes')
    .where('server', '=', room.server)
    .where('hash', '=', row.text_hash)
    .executeTakeFirstOrThrow();
  const { title, published, source, author, url } = row;
  return { title, published, source, author, url, text: textIn(bytes) };
}

async function versionRow(room: Room, db: Reader, number: number, version: number) {
  return db
    .selectFrom('versions')
    .selectAll()
    .where('server', '=', room.server)
    .where('number', '=', number)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
}

async function newestVersion(room: Room, db: Reader, number: number): Promise<number> {
  const row = await db
    .selectFrom('versions')
    .select((query) => query.fn.max('version').as('newest'))
    .where('server', '=', room.server)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return row.newest;
}

export async function documentRow(room: Room, db: Reader, id: string): Promise<Result<DocumentRecord>> {
  const number = numberIn(id);
  if (number === null) {
    const base = room.view.corpus.document(id.trim()) !== undefined;
    return refused(base ? { code: 'base-document', about: { id } } : unknown(id));
  }
  const row = await db
    .selectFrom('documents')
    .selectAll()
    .where('server', '=', room.server)
    .where('number', '=', number)
    .executeTakeFirst();
  return row === undefined || row.state === 'purged' ? refused(unknown(id)) : done(row);
}

function unknown(given: string): Refusal {
  return { code: 'unknown-document', about: { given } };
}

/** The document with the same words that this server sees already, as a refusal. */
export async function twinOf(
  room: Room,
  db: Reader,
  words: string,
  except?: number,
): Promise<Refusal | null> {
  const row = await db
    .selectFrom('documents')
    .select(['number', 'version'])
    .where('server', '=', room.server)
    .where('words_hash', '=', words)
    .executeTakeFirst();
  if (row !== undefined && row.number !== except) {
    const { title } = await versionRow(room, db, row.number, row.version);
    return { code: 'duplicate', about: { id: `#${row.number}`, title } };
  }
  const base = room.view.basePrints().find(({ print }) => print.words === words);
  return base === undefined ? null : { code: 'duplicate', about: { id: base.id, title: base.title } };
}

async function writeVersion(
  room: Room,
  trx: Write,
  by: Caller,
  number: number,
  version: number,
  prepared: Prepared,
) {
  const { content, print } = prepared;
  const { title, published, source, author, url, text } = content;
  const { server } = room;
  const hash = hashOf(text);
  await trx
    .insertInto('texts')
    .values({ server, hash, bytes: bytesOf(text) })
    .onConflict((conflict) => conflict.columns(['server', 'hash']).doNothing())
    .execute();
  const row: NewVersion = {
    server,
    number,
    version,
    title,
    published,
    source,
    author,
    url,
    text_hash: hash,
    hash: contentHash(content),
    words_hash: print.words,
    sketch: sketchBytes(print.sketch),
    length: text.length,
    at: room.tools.now().toISOString(),
    by_id: by.id,
    by_name: by.name,
  };
  await trx.insertInto('versions').values(row).execute();
  return row;
}

/** Makes a version findable. */
export function show(
  room: Room,
  number: number,
  version: number,
  { content, reading, print }: Prepared,
): void {
  room.view.put({ id: corpusId(number, version), ...content }, reading);
  room.live.set(number, { version, title: content.title, sketch: print.sketch });
}

/** Takes a version out of everything. */
export function hide(room: Room, number: number, version: number): void {
  room.view.take(corpusId(number, version));
  room.live.delete(number);
}

export function holdingOf(row: DocumentRecord, content: Content): Holding {
  const { title, published, source, author, url, text } = content;
  const until =
    row.withdrawn_at === null ? null : new Date(Date.parse(row.withdrawn_at) + RESTORABLE_DAYS * DAY);
  return {
    id: `#${row.number}`,
    version: row.version,
    state: row.state === 'live' ? 'live' : 'withdrawn',
    document: { id: corpusId(row.number, row.version), title, published, source, author, url, text },
    addedAt: row.added_at,
    withdrawnAt: row.withdrawn_at,
    restorableUntil: until === null ? null : until.toISOString().slice(0, 10),
  };
}
