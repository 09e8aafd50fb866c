// What does the store know of one person, and how is it forgotten?
import type { Caller, Personal } from '../library.ts';
import { chainOf, record } from './audit.ts';
import { done, type Room, type Write } from './room.ts';

/** What stands in the place of somebody who is forgotten; each reader sees a word of their language for it. */
const NOBODY = { by_id: '', by_name: '' };

/** How much is kept under somebody's id in this server. */
export async function personal({ db, server }: Room, { id }: Caller): Promise<Personal> {
  const rows = async (table: 'changes' | 'versions' | 'drafts'): Promise<number> => {
    const found = db.selectFrom(table).select('server').where('server', '=', server).where('by_id', '=', id);
    return (await found.execute()).length;
  };
  const wishes = await db
    .selectFrom('wishes')
    .select('gap')
    .where('server', '=', server)
    .where('user_id', '=', id)
    .execute();
  return {
    changes: (await rows('changes')) + (await rows('versions')),
    drafts: await rows('drafts'),
    waiting: wishes.length,
  };
}

/** Takes somebody's id and name out of everything; what they did stays, done by nobody in particular. */
export async function forget(room: Room, caller: Caller): Promise<Personal> {
  const { server } = room;
  const before = await personal(room, caller);
  await room.change(async (trx) => {
    await trx.deleteFrom('wishes').where('server', '=', server).where('user_id', '=', caller.id).execute();
    await trx.deleteFrom('drafts').where('server', '=', server).where('by_id', '=', caller.id).execute();
    await trx
      .updateTable('versions')
      .set(NOBODY)
      .where('server', '=', server)
      .where('by_id', '=', caller.id)
      .execute();
    await trx
      .updateTable('names')
      .set({ by_name: NOBODY.by_name })
      .where('server', '=', server)
      .where('by_name', '=', caller.name)
      .execute();
    const altered = await anonymise(trx, server, caller.id);
    // Else nobody could tell this from a log that somebody tampered with.
    if (altered > 0)
      await record(
        trx,
        room,
        { ...caller, id: '', name: NOBODY.by_name },
        { kind: 'forget', title: String(altered) },
      );
    return done(null);
  });
  return before;
}

/** Takes an id out of the audit; gives how many rows held it. Each row's hash covers those before it, so all that follow are sealed anew. */
async function anonymise(trx: Write, server: string, id: string): Promise<number> {
  const rows = await trx
    .selectFrom('changes')
    .selectAll()
    .where('server', '=', server)
    .orderBy('n')
    .execute();
  let chain = '';
  for (const row of rows) {
    const known = row.by_id === id ? { ...row, ...NOBODY } : row;
    chain = chainOf(chain, known);
    if (chain === row.chain) continue;
    await trx
      .updateTable('changes')
      .set({ by_id: known.by_id, by_name: known.by_name, chain })
      .where('server', '=', server)
      .where('n', '=', row.n)
      .execute();
  }
  if (rows.length > 0) await trx.updateTable('servers').set({ chain }).where('server', '=', server).execute();
  return rows.filter(({ by_id }) => by_id === id).length;
}
