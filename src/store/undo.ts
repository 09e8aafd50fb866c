// How is a change taken back? By its opposite, which is a change of its own.
import type { Caller, Change, Result } from '../library.ts';
import type { ChangeDetail } from './audit.ts';
import { contentOf, documentRow, prepare, restore, revise, withdraw } from './documents.ts';
import { switchRule } from './names.ts';
import type { Room } from './room.ts';
import { done, refused } from './room.ts';
import type { ChangeRecord } from './schema.ts';
import { configure, settingsBefore } from './settings.ts';

/** Takes change `n` back; only the newest change of a document can be. Gives the change that did it. */
export async function undo(room: Room, by: Caller, n: number): Promise<Result<Change>> {
  const row = await changeRow(room, n);
  if (row === undefined) return refused({ code: 'unknown-change', about: { given: String(n) } });
  const later = row.number === null ? undefined : await newestOf(room, row.number);
  if (later !== undefined && later.n !== n)
    return refused({ code: 'not-undoable', about: { n, newest: later.n } });
  const undone = await opposite(room, by, row);
  if (!undone.ok) return undone;
  // From memory: a disk that fails to read now has kept the change all the same.
  const made = room.recent.findLast(({ document }) => row.number === null || document === `#${row.number}`);
  if (made === undefined) throw new Error(`the undoing of change ${n} left no trace`);
  return done(made);
}

async function opposite(room: Room, by: Caller, row: ChangeRecord): Promise<Result<unknown>> {
  const detail: ChangeDetail = JSON.parse(row.detail);
  const id = `#${row.number ?? ''}`;
  const { rule, settings } = detail;
  switch (row.kind) {
    case 'add':
    case 'restore':
      return withdraw(room, by, id);
    case 'withdraw':
      return restore(room, by, id);
    case 'edit':
      return backToVersion(room, by, id, detail.versions?.[0] ?? 1);
    case 'merge':
    case 'split':
    case 'unname':
      return room.change((trx, effects) =>
        switchRule(room, trx, effects, by, rule ?? 0, row.kind === 'unname'),
      );
    case 'settings':
      return configure(room, by, settingsBefore(settings ?? {}));
    default:
      return refused({ code: 'not-undoable', about: { n: row.n, newest: null } });
  }
}

async function backToVersion(room: Room, by: Caller, id: string, version: number): Promise<Result<unknown>> {
  const found = await documentRow(room, room.db, id);
  if (!found.ok) return found;
  const { number, version: now } = found.value;
  const prepared = await prepare(room, await contentOf(room, room.db, number, version));
  return revise(room, by, number, now, prepared);
}

async function changeRow(room: Room, n: number): Promise<ChangeRecord | undefined> {
  return room.db
    .selectFrom('changes')
    .selectAll()
    .where('server', '=', room.server)
    .where('n', '=', n)
    .executeTakeFirst();
}

async function newestOf(room: Room, number: number): Promise<ChangeRecord | undefined> {
  return room.db
    .selectFrom('changes')
    .selectAll()
    .where('server', '=', room.server)
    .where('number', '=', number)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst();
}
