// What did another process change? The terminal or an import beside the running bot.
import { sql, SqliteAdapter } from 'kysely';
import { corpusId } from './room.ts';
import type { Room } from './room.ts';
import { ACROSS_SERVERS } from './database.ts';
import type { Database } from './database.ts';
import { contentOf, hide, prepare, show } from './documents.ts';
import { withdrawnRows } from './enter.ts';
import { nameRules } from './names.ts';
import { settings, useSettings } from './settings.ts';

/** A number that differs from the last one when another connection has written since. */
export async function foreignWrites(db: Database): Promise<number> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return changesIn(db);
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  return rows[0]?.data_version ?? 0;
}

/** Elsewhere than in SQLite one's own changes count as well: refreshing after those finds nothing to do. */
async function changesIn(db: Database): Promise<number> {
  const { rows } = await sql<{
    total: number | string | null;
  }>`select sum("last_change") as "total" from "servers" /* ${sql.raw(ACROSS_SERVERS)} */`.execute(db);
  return Number(rows[0]?.total ?? 0);
}

/** Brings what a room holds in memory in line with the disk. Run it in turn with the changes. */
export async function refresh(room: Room): Promise<void> {
  const rows = await room.db
    .selectFrom('documents')
    .select(['number', 'version'])
    .where('server', '=', room.server)
    .where('state', '=', 'live')
    .execute();
  const onDisk = new Map(rows.map(({ number, version }) => [number, version]));
  for (const [number, { version }] of room.live)
    if (onDisk.get(number) !== version) hide(room, number, version);
  for (const [number, version] of onDisk) {
    if (room.live.has(number)) continue;
    const prepared = await prepare(room, await contentOf(room, room.db, number, version));
    if (room.view.corpus.document(corpusId(number, version)) === undefined)
      show(room, number, version, prepared);
  }
  room.withdrawn.clear();
  for (const { number, title } of await withdrawnRows(room.db, room.server))
    room.withdrawn.set(number, title);
  room.view.useNames(await nameRules(room));
  useSettings(room, await settings(room));
}
