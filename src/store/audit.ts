// Who did what? Rows that are only ever added, each holding the hash of all before it.
import type { Caller, Change, ChangeKind, Seal } from '../library.ts';
import type { Room, Write } from './room.ts';
import type { ChangeRecord } from './schema.ts';
import { hashOf } from './twins.ts';

/** What undoing a change needs to know. */
export interface ChangeDetail {
  /** The version before and after an edit. */
  readonly versions?: readonly [number, number];
  /** The rule of a merge or split. */
  readonly rule?: number;
  /** The settings before. */
  readonly settings?: Readonly<Record<string, string>>;
}

interface Entry {
  readonly kind: ChangeKind;
  readonly number?: number;
  readonly title: string;
  readonly before?: string | null;
  readonly after?: string | null;
  readonly detail?: ChangeDetail;
}

/** Counters of a server, made when it is first seen. */
export async function counters(trx: Write, server: string) {
  const row = await trx.selectFrom('servers').selectAll().where('server', '=', server).executeTakeFirst();
  if (row !== undefined) return row;
  const first = { server, last_document: 0, last_change: 0, chain: '' };
  await trx.insertInto('servers').values(first).execute();
  return first;
}

/** Writes one row, in the transaction of the change itself. */
export async function record(trx: Write, room: Room, by: Caller, entry: Entry): Promise<ChangeRecord> {
  const { server } = room;
  const { last_change: last, chain } = await counters(trx, server);
  const row = {
    server,
    n: last + 1,
    at: room.tools.now().toISOString(),
    by_id: by.id,
    by_name: by.name,
    kind: entry.kind,
    number: entry.number ?? null,
    title: entry.title,
    before: entry.before ?? null,
    after: entry.after ?? null,
    detail: JSON.stringify(entry.detail ?? {}),
  };
  const link = chainOf(chain, row);
  await trx
    .insertInto('changes')
    .values({ ...row, chain: link })
    .execute();
  await trx
    .updateTable('servers')
    .set({ last_change: row.n, chain: link })
    .where('server', '=', server)
    .execute();
  const written = { ...row, chain: link };
  room.pending.push(changeOf(written));
  return written;
}

/** The hash over a row and everything before it. */
export function chainOf(before: string, row: Omit<ChangeRecord, 'chain'>): string {
  const { n, at, by_id, by_name, kind, number, title, detail } = row;
  return hashOf(
    JSON.stringify([before, n, at, by_id, by_name, kind, number, title, row.before, row.after, detail]),
  );
}

/** Newest first. */
export async function changes(room: Room, skip: number, count: number) {
  const rows = await room.db
    .selectFrom('changes')
    .selectAll()
    .where('server', '=', room.server)
    .orderBy('n', 'desc')
    .limit(count)
    .offset(skip)
    .execute();
  const { total } = await room.db
    .selectFrom('changes')
    .select((query) => query.fn.countAll<number | string>().as('total'))
    .where('server', '=', room.server)
    .executeTakeFirstOrThrow();
  return { total: Number(total), rows: rows.map(changeOf) };
}

/** Whether each row of the log follows from those before it, and the last is the one that was written last. */
export async function seal(room: Pick<Room, 'db' | 'server'>): Promise<Seal> {
  const { total, head } = await headOf(room);
  const { chain, brokenAt } = await followed(room, total);
  if (brokenAt === null && chain === head) return { total, chain, brokenAt };
  // Somebody who was forgotten meanwhile has sealed all rows anew: look again.
  if ((await headOf(room)).head !== head) return seal(room);
  return { total, chain: '', brokenAt: brokenAt ?? total };
}

async function headOf({ db, server }: Pick<Room, 'db' | 'server'>) {
  const row = await db.selectFrom('servers').selectAll().where('server', '=', server).executeTakeFirst();
  return { total: row?.last_change ?? 0, head: row?.chain ?? '' };
}

/** Rows that are checked before others may run. */
const AT_ONCE = 500;

/** The hash over the first `total` rows, or the first row that does not follow. */
async function followed({ db, server }: Pick<Room, 'db' | 'server'>, total: number) {
  let chain = '';
  for (let done = 0; done < total;) {
    const rows = await db
      .selectFrom('changes')
      .selectAll()
      .where('server', '=', server)
      .where('n', '>', done)
      .where('n', '<=', total)
      .orderBy('n')
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) {
      chain = chainOf(chain, row);
      if (row.n !== ++done || row.chain !== chain) return { chain: '', brokenAt: done };
    }
    if (rows.length === 0) return { chain: '', brokenAt: done + 1 };
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { chain, brokenAt: null };
}

export function changeOf(row: ChangeRecord): Change {
  return {
    n: row.n,
    at: row.at,
    by: row.by_name,
    kind: kindIn(row.kind),
    document: row.number === null ? '' : `#${row.number}`,
    title: row.title,
    before: row.before,
    after: row.after,
    chain: row.chain,
  };
}

/** Every kind of change there is. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  'add',
  'edit',
  'withdraw',
  'restore',
  'merge',
  'split',
  'unname',
  'settings',
  'bring',
  'purge',
  'forget',
];

function kindIn(text: string): ChangeKind {
  const kind = CHANGE_KINDS.find((known) => known === text);
  if (kind === undefined) throw new Error(`the database holds a change of the unknown kind '${text}'`);
  return kind;
}
