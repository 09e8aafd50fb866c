// What waits for a moderator's word? Drafts of new documents and of edits, kept until confirmed or cancelled.
import { randomBytes } from 'node:crypto';
import { isOdd, readDay } from '../ingest/dates.ts';
import { wellFormed } from '../ingest/decode.ts';
import type { Extracted } from '../ingest/extracted.ts';
import type {
  Caller,
  Draft,
  Failure,
  Fields,
  Holding,
  Material,
  Metadata,
  Origins,
  Proposal,
  Refusal,
  Result,
  Warning,
} from '../library.ts';
import type { Document, Reading } from '../model.ts';
import { add, changed, contentOf, documentRow, nearest, prepare, reviseIn, twinOf } from './documents.ts';
import type { Content, Prepared } from './documents.ts';
import { done, refused } from './room.ts';
import type { Room, Write } from './room.ts';
import { bytesOf, textIn } from './schema.ts';
import { likeness, NEAR } from './twins.ts';
import type { Fingerprint } from './twins.ts';

/** A draft that nobody confirmed is dropped after so many days. */
const KEPT_DAYS = 7;

/** What is stored of a draft besides its text. */
interface Body extends Metadata {
  readonly origins: Origins;
  readonly warnings: readonly Warning[];
  readonly words: number;
  readonly people: readonly string[];
  readonly quotations: number;
  readonly dates: number;
  readonly sample: readonly string[];
  /** The document that this is an edit of, and the version that was last looked at. */
  readonly edit?: { readonly number: number; readonly seen: number };
}

/** Reads what was handed over and keeps what can become a document. */
export async function propose(
  room: Room,
  by: Caller,
  http: boolean,
  materials: readonly Material[],
): Promise<Proposal> {
  const batch = newId();
  const failures: Failure[] = [];
  const drafts: Draft[] = [];
  const earlier = new Map<string, string>();
  for (const material of materials)
    for (const extracted of await room.tools.extract(material, http)) {
      const result =
        'refusal' in extracted
          ? extracted.refusal
          : await draftOf(room, by, batch, drafts.length, extracted, material.fields, earlier);
      if ('code' in result) failures.push({ name: extracted.name, refusal: result });
      else drafts.push(result);
    }
  return { id: batch, drafts, failures };
}

async function draftOf(
  room: Room,
  by: Caller,
  batch: string,
  position: number,
  extracted: Extracted,
  fields: Fields | undefined,
  earlier: Map<string, string>,
): Promise<Draft | Refusal> {
  const named = checkedFields(fields ?? {});
  if (!named.ok) return named.refusal;
  const content = changed(contentFrom(extracted), named.value);
  const prepared = await prepare(room, content);
  const { words } = prepared.print;
  const twin = await twinOf(room, room.db, words);
  if (twin !== null) return twin;
  const same = earlier.get(words);
  if (same !== undefined) return { code: 'duplicate', about: { id: batch, title: same } };
  earlier.set(words, content.title);
  const origins = originsAfter(extracted.origins, named.value);
  const warnings = [...extracted.warnings, ...(await remarks(room, prepared))];
  const id = position === 0 ? batch : newId();
  const kept = await keep(room, by, { id, batch, position }, content, bodyOf(prepared, origins, warnings));
  if (!kept.ok) return kept.refusal;
  remember(room, id, prepared.reading);
  return kept.value;
}

function contentFrom({ metadata, text, name }: Extracted): Content {
  const { title, published, source, author, url } = metadata;
  return {
    title: title || name,
    published: published ?? null,
    source: source ?? null,
    author: author ?? null,
    url: url ?? null,
    text,
  };
}

function originsAfter(origins: Origins, fields: Fields): Origins {
  const given = Object.entries(fields).filter(([name, value]) => name !== 'text' && value !== undefined);
  return { ...origins, ...Object.fromEntries(given.map(([name]) => [name, 'given'])) };
}

/** Warnings that follow from the document and from what the server holds already. */
async function remarks(room: Room, { content, print }: Prepared): Promise<readonly Warning[]> {
  const warnings: Warning[] = [];
  if (content.published === null) warnings.push({ code: 'no-date' });
  else if (isOdd(content.published, room.tools.now().toISOString().slice(0, 10)))
    warnings.push({ code: 'odd-date', given: content.published });
  warnings.push(...nearDuplicates(room, print));
  const withdrawn = await withdrawnTwin(room, print.words);
  if (withdrawn !== null) warnings.push({ code: 'was-withdrawn', id: withdrawn });
  return warnings;
}

/** So many near-duplicates are named. */
const NAMED = 3;

function nearDuplicates(room: Room, { sketch }: Fingerprint): readonly Warning[] {
  const own = nearest(room, sketch).map((number) => ({
    id: `#${number}`,
    title: room.live.get(number)?.title ?? '',
  }));
  const base = room.view.basePrints().filter(({ print }) => likeness(print.sketch, sketch) >= NEAR);
  return [...own, ...base].slice(0, NAMED).map(({ id, title }) => ({ code: 'near-duplicate', id, title }));
}

async function withdrawnTwin(room: Room, words: string): Promise<string | null> {
  const row = await room.db
    .selectFrom('versions')
    .innerJoin('documents', (join) =>
      join
        .onRef('documents.server', '=', 'versions.server')
        .onRef('documents.number', '=', 'versions.number'),
    )
    .select('documents.number')
    .where('versions.server', '=', room.server)
    .where('versions.words_hash', '=', words)
    .where('documents.state', '=', 'withdrawn')
    .orderBy('documents.number', 'desc')
    .executeTakeFirst();
  return row === undefined ? null : `#${row.number}`;
}

const PEOPLE = 12;
const SAMPLE = 3;

/** What the preview tells of a reading. */
function bodyOf({ content, reading }: Prepared, origins: Origins, warnings: readonly Warning[]): Body {
  const { title, published, source, author, url, text } = content;
  return {
    title,
    published,
    source,
    author,
    url,
    origins,
    warnings,
    words: text.match(/[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    people: peopleIn(reading),
    quotations: new Set(reading.quotes.map(({ run }) => run)).size,
    dates: reading.dates.length,
    sample: reading.sentences
      .slice(0, SAMPLE)
      .map(({ start, end }) => text.slice(start, Math.min(end, start + 600))),
  };
}

function peopleIn({ entities, mentions }: Reading): readonly string[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return entities
    .filter(({ type }) => type === 'person')
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, PEOPLE)
    .map(({ name }) => name);
}

/** Where a draft stands in its proposal. */
interface Slot {
  readonly id: string;
  readonly batch: string;
  readonly position: number;
}

async function keep(
  room: Room,
  by: Caller,
  slot: Slot,
  content: Content,
  body: Body,
): Promise<Result<Draft>> {
  return room.change(async (trx) => {
    // Of two edits that met, the later one's draft takes the place of the one that it was confirmed from.
    await clear(room, trx, slot.id);
    await trx
      .insertInto('drafts')
      .values({
        server: room.server,
        ...slot,
        body: JSON.stringify(body),
        text: bytesOf(content.text),
        at: room.tools.now().toISOString(),
        by_id: by.id,
      })
      .execute();
    return done(draftFrom(slot.id, body, content.text));
  });
}

function draftFrom(id: string, body: Body, text: string): Draft {
  const {
    title,
    published,
    source,
    author,
    url,
    origins,
    warnings,
    words,
    people,
    quotations,
    dates,
    sample,
  } = body;
  const document: Document = { id, title, published, source, author, url, text };
  return { id, document, origins, warnings, words, people, quotations, dates, sample };
}

interface Row extends Slot {
  readonly body: Body;
  readonly text: string;
}

/** The drafts of a proposal, or the one draft, with this id. */
async function rowsOf(room: Room, id: string): Promise<readonly Row[]> {
  const rows = await room.db
    .selectFrom('drafts')
    .selectAll()
    .where('server', '=', room.server)
    .where((query) => query.or([query('batch', '=', id), query('id', '=', id)]))
    .orderBy('position')
    .execute();
  return rows.map(({ body: json, text, ...row }) => {
    const body: Body = JSON.parse(json);
    return { id: row.id, batch: row.batch, position: row.position, body, text: textIn(text) };
  });
}

export async function proposal(room: Room, id: string): Promise<Result<Proposal>> {
  const rows = await rowsOf(room, id);
  if (rows.length === 0) return refused(gone(id));
  return done({ id, drafts: rows.map((row) => draftFrom(row.id, row.body, row.text)), failures: [] });
}

function gone(given: string): Refusal {
  return { code: 'unknown-draft', about: { given } };
}

/** Corrects one draft. */
export async function amend(room: Room, id: string, fields: Fields): Promise<Result<Proposal>> {
  const row = (await rowsOf(room, id)).find((one) => one.id === id);
  if (row === undefined) return refused(gone(id));
  const named = checkedFields(fields);
  if (!named.ok) return named;
  const old = contentIn(row);
  const content = changed(old, named.value);
  const prepared = await prepare(room, content);
  const edits = Object.entries(named.value).filter(([name, value]) => fieldOf(old, name) !== (value || null));
  const origins = originsAfter(row.body.origins, Object.fromEntries(edits));
  const staying = row.body.warnings.filter(({ code }) => !RECHECKED.has(code));
  const warnings = [...staying, ...(await remarks(room, prepared))];
  const body: Body = {
    ...bodyOf(prepared, origins, warnings),
    ...(row.body.edit && { edit: row.body.edit }),
  };
  const kept = await room.change(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('drafts')
      .set({ body: JSON.stringify(body), text: bytesOf(content.text) })
      .where('server', '=', room.server)
      .where('id', '=', id)
      .executeTakeFirst();
    return Number(numUpdatedRows) === 0 ? refused(gone(id)) : done(true);
  });
  if (!kept.ok) return kept;
  remember(room, id, prepared.reading);
  return proposal(room, row.batch);
}

/** Warnings that an amended draft may have lost or won. */
const RECHECKED: ReadonlySet<Warning['code']> = new Set([
  'no-date',
  'bad-date',
  'odd-date',
  'near-duplicate',
  'was-withdrawn',
]);

function fieldOf(content: Content, name: string): string | null {
  return Object.entries(content).find(([key]) => key === name)?.[1] ?? null;
}

/** Adds, or edits with, every draft of a proposal. */
export async function confirm(room: Room, by: Caller, id: string) {
  const rows = await rowsOf(room, id);
  if (rows.length === 0) return refused(gone(id));
  const confirmed: Holding[] = [];
  const failures: Failure[] = [];
  for (const row of rows) {
    const result = await confirmOne(room, by, row);
    if (result.ok) confirmed.push(result.value);
    else failures.push({ name: row.body.title, refusal: result.refusal });
  }
  return done({ done: confirmed, failures });
}

async function confirmOne(room: Room, by: Caller, row: Row): Promise<Result<Holding>> {
  const content = contentIn(row);
  const prepared = await prepare(room, content, room.readings.get(row.id));
  const { edit } = row.body;
  const result =
    edit === undefined
      ? await add(room, by, prepared, async (trx) => void (await clear(room, trx, row.id)))
      : await room.change<Holding>(async (trx, effects) => {
          if (!(await clear(room, trx, row.id))) return refused(gone(row.id));
          return reviseIn(room, trx, effects, by, edit.number, edit.seen, prepared);
        });
  if (result.ok) room.readings.delete(row.id);
  if (result.ok || result.refusal.code !== 'edited-since' || edit === undefined) return result;
  return conflict(room, by, edit.number, edit.seen, content, row.id);
}

/** Takes a draft away; false where somebody else confirmed or cancelled it at the same moment. */
async function clear(room: Room, trx: Write, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('drafts')
    .where('server', '=', room.server)
    .where('id', '=', id)
    .executeTakeFirst();
  return Number(numDeletedRows) > 0;
}

export async function discard(room: Room, id: string): Promise<Result<Proposal>> {
  const found = await proposal(room, id);
  if (!found.ok) return found;
  return room.change(async (trx) => {
    await trx
      .deleteFrom('drafts')
      .where('server', '=', room.server)
      .where((query) => query.or([query('batch', '=', id), query('id', '=', id)]))
      .execute();
    return found;
  });
}

/**
 * Two moderators edited the same version. The later one's change is kept as a draft that, once confirmed, goes
 * over the other's; the refusal tells both apart.
 */
export async function conflict(
  room: Room,
  by: Caller,
  number: number,
  seen: number,
  yours: Content,
  draft = newId(),
): Promise<Result<Holding>> {
  const found = await documentRow(room, room.db, `#${number}`);
  if (!found.ok) return found;
  const { version } = found.value;
  const old = await contentOf(room, room.db, number, seen);
  const theirs = await contentOf(room, room.db, number, version);
  // Only what this moderator changed goes over; the rest stays as the other one left it.
  const mine = Object.entries(yours).filter(([name, value]) => value !== fieldOf(old, name));
  const content: Content = { ...theirs, ...Object.fromEntries(mine) };
  const prepared = await prepare(room, content);
  const body: Body = {
    ...bodyOf(prepared, {}, await remarks(room, prepared)),
    edit: { number, seen: version },
  };
  const stored = await keep(room, by, { id: draft, batch: draft, position: 0 }, content, body);
  if (!stored.ok) return stored;
  remember(room, draft, prepared.reading);
  const fields = Object.keys(theirs)
    .filter(
      (name) =>
        fieldOf(theirs, name) !== fieldOf(content, name) || fieldOf(theirs, name) !== fieldOf(old, name),
    )
    .map((name) => ({ name, theirs: fieldOf(theirs, name) ?? '', yours: fieldOf(yours, name) ?? '' }));
  const { by_name } = await room.db
    .selectFrom('versions')
    .select('by_name')
    .where('server', '=', room.server)
    .where('number', '=', number)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return refused({
    code: 'changed-meanwhile',
    about: { id: `#${number}`, by: by_name, version, draft, fields },
  });
}

function contentIn({ body, text }: Row): Content {
  const { title, published, source, author, url } = body;
  return { title, published, source, author, url, text };
}

/** Drops drafts that nobody came back to. */
export async function dropOldDrafts(room: Room): Promise<void> {
  const before = new Date(room.tools.now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
  await room.change(async (trx) => {
    await trx.deleteFrom('drafts').where('server', '=', room.server).where('at', '<', before).execute();
    return done(true);
  });
}

/** Readings of this many drafts are kept in memory. */
const REMEMBERED = 50;

function remember(room: Room, id: string, reading: Reading): void {
  room.readings.set(id, reading);
  const [oldest] = room.readings.keys();
  if (room.readings.size > REMEMBERED && oldest !== undefined) room.readings.delete(oldest);
}

/** Longest value of a field, in UTF-16 units. */
const LONGEST_FIELD = 500;

/** Fields as they may be stored, or the one that may not. Empty texts stay: they make a field unknown. */
export function checkedFields(fields: Fields): Result<Fields> {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string') continue;
    const text = name === 'text' ? wellFormed(value).replaceAll(/\r\n?/g, '\n') : tidy(value);
    const checked = name === 'published' && text !== '' ? readDay(text) : text;
    if (checked === null || !isFit(name, checked))
      return refused({ code: 'bad-field', about: { name, value: tidy(value).slice(0, 100) } });
    given[name] = checked;
  }
  return done(given);
}

function tidy(value: string): string {
  return wellFormed(value)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function isFit(name: string, value: string): boolean {
  if (name === 'text') return /[\p{L}\p{N}]/u.test(value);
  if (value.length > LONGEST_FIELD) return false;
  if (name === 'title') return value !== '';
  return name !== 'url' || value === '' || (/^https?:\/\/\S+$/i.test(value) && URL.canParse(value));
}

/** Short enough to type, long enough not to be guessed. */
function newId(): string {
  return randomBytes(5).toString('hex');
}
