// Which names did moderators say are one, and which not?
import type { Caller, NameRule, Result } from '../library.ts';
import { record } from './audit.ts';
import type { Effects, Room, Write } from './room.ts';
import { documentRow } from './documents.ts';
import { done, numberIn, refused } from './room.ts';

/** The rules in force, oldest first. */
export async function nameRules(room: Room, db: Room['db'] | Write = room.db): Promise<readonly NameRule[]> {
  const rows = await db
    .selectFrom('names')
    .selectAll()
    .where('server', '=', room.server)
    .where('active', '=', 1)
    .orderBy('n')
    .execute();
  return rows.map(({ n, kind, names, documents: ids, by_name: by, at }) => {
    const list: readonly string[] = JSON.parse(names);
    const documents: readonly string[] = JSON.parse(ids);
    const only = documents.length === 0 ? {} : { documents };
    return { n, kind: kind === 'merge' ? 'merge' : 'split', names: list, ...only, by, at };
  });
}

/** Longest name in a rule, and most names, so that no rule is a document. */
const LONGEST = 200;
const MOST = 50;

export async function addRule(
  room: Room,
  by: Caller,
  kind: NameRule['kind'],
  names: readonly string[],
  documents: readonly string[] = [],
): Promise<Result<NameRule>> {
  for (const id of documents) {
    const found = await documentRow(room, room.db, id);
    if (!found.ok && found.refusal.code !== 'base-document') return found;
  }
  const places = documents.map((id) => (numberIn(id) === null ? id.trim() : `#${numberIn(id)}`));
  const list = [...new Set(names.map((name) => name.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()))].filter(
    Boolean,
  );
  if (list.length < 2 || list.length > MOST || list.some(({ length }) => length > LONGEST))
    return refused({ code: 'two-names', about: null });
  return room.change(async (trx, effects) => {
    const { newest } = await trx
      .selectFrom('names')
      .select((query) => query.fn.max('n').as('newest'))
      .where('server', '=', room.server)
      .executeTakeFirstOrThrow();
    const n = (newest ?? 0) + 1;
    const at = room.tools.now().toISOString();
    await trx
      .insertInto('names')
      .values({
        server: room.server,
        n,
        kind,
        names: JSON.stringify(list),
        documents: JSON.stringify(places),
        active: 1,
        at,
        by_name: by.name,
      })
      .execute();
    await record(trx, room, by, {
      kind,
      title: list.join(kind === 'merge' ? ' = ' : ' ≠ '),
      detail: { rule: n },
    });
    await useRules(room, trx, effects);
    return done({ n, kind, names: list, ...(places.length > 0 && { documents: places }), by: by.name, at });
  });
}

/** Puts a rule out of force, or back into it. */
export async function switchRule(
  room: Room,
  trx: Write,
  effects: Effects,
  by: Caller,
  n: number,
  active: boolean,
): Promise<Result<true>> {
  const row = await trx
    .selectFrom('names')
    .selectAll()
    .where('server', '=', room.server)
    .where('n', '=', n)
    .executeTakeFirst();
  if (row === undefined || (row.active === 1) === active)
    return refused({ code: 'unknown-name-rule', about: { given: String(n) } });
  await trx
    .updateTable('names')
    .set({ active: active ? 1 : 0 })
    .where('server', '=', room.server)
    .where('n', '=', n)
    .execute();
  const names: readonly string[] = JSON.parse(row.names);
  const kind = active ? (row.kind === 'merge' ? 'merge' : 'split') : 'unname';
  await record(trx, room, by, { kind, title: names.join(' = '), detail: { rule: n } });
  await useRules(room, trx, effects);
  return done(true);
}

async function useRules(room: Room, trx: Write, effects: Effects): Promise<void> {
  const rules = await nameRules(room, trx);
  effects.push(() => room.view.useNames(rules));
}
