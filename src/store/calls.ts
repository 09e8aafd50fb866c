// What was asked that is too long for the ids of Discord's buttons? Kept for a while, without who asked.
import type { Room } from './room.ts';
import { done } from './room.ts';
import { hashOf } from './twins.ts';

/** Days after which the buttons under a long question stop working, counted from their last use. */
const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** Most of them for one server: the oldest make room. */
const MOST = 2000;

/** Keeps a text under a name made from its words; null where the disk does not take it. */
export async function holdCall(room: Room, body: string): Promise<string | null> {
  const { server } = room;
  const id = hashOf(body).slice(0, 24);
  const now = room.tools.now();
  const at = now.toISOString();
  const kept = await room.change(async (trx) => {
    await trx
      .insertInto('calls')
      .values({ server, id, body, at })
      .onConflict((conflict) => conflict.columns(['server', 'id']).doUpdateSet({ at }))
      .execute();
    const oldest = await trx
      .selectFrom('calls')
      .select('at')
      .where('server', '=', server)
      .orderBy('at', 'desc')
      .offset(MOST)
      .limit(1)
      .executeTakeFirst();
    const past = new Date(now.getTime() - DAYS * DAY).toISOString();
    const before = oldest === undefined || oldest.at < past ? past : oldest.at;
    await trx
      .deleteFrom('calls')
      .where('server', '=', server)
      .where('at', '<=', before)
      .where('id', '!=', id)
      .execute();
    return done(id);
  });
  return kept.ok ? kept.value : null;
}

/** The text that was kept under a name; null where it is no longer there. */
export async function heldCall(room: Room, id: string): Promise<string | null> {
  const past = new Date(room.tools.now().getTime() - DAYS * DAY).toISOString();
  const row = await room.db
    .selectFrom('calls')
    .select('body')
    .where('server', '=', room.server)
    .where('id', '=', id)
    .where('at', '>', past)
    .executeTakeFirst();
  return row?.body ?? null;
}
