// What has one server set?
import type { Caller, Place, Result, Settings } from '../library.ts';
import { record } from './audit.ts';
import type { Effects, Room, Write } from './room.ts';
import { done, refused } from './room.ts';

export async function settings(room: Room, db: Room['db'] | Write = room.db): Promise<Settings> {
  const rows = await db.selectFrom('settings').selectAll().where('server', '=', room.server).execute();
  return settingsFrom(new Map(rows.map(({ name, value }) => [name, value])));
}

function settingsFrom(values: ReadonlyMap<string, string>): Settings {
  const roles: readonly Place[] = JSON.parse(values.get('moderatorRoles') ?? '[]');
  const channel: Place | null = JSON.parse(values.get('logChannel') ?? 'null');
  return {
    base: values.get('base') !== 'false',
    moderatorRoles: roles,
    logChannel: channel,
    http: values.get('http') === 'true',
    private: values.get('private') === 'true',
  };
}

export async function configure(
  room: Room,
  by: Caller,
  changes: Partial<Settings>,
): Promise<Result<Settings>> {
  return room.change((trx, effects) => configureIn(room, trx, effects, by, changes));
}

export async function configureIn(
  room: Room,
  trx: Write,
  effects: Effects,
  by: Caller,
  changes: Partial<Settings>,
): Promise<Result<Settings>> {
  const before = await settings(room, trx);
  const after: Settings = { ...before, ...changes };
  const names = SETTING_NAMES.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (names.length === 0) return refused({ code: 'unchanged', about: { id: '/settings' } });
  for (const name of names) {
    const value = JSON.stringify(after[name]);
    await trx
      .insertInto('settings')
      .values({ server: room.server, name, value })
      .onConflict((conflict) => conflict.columns(['server', 'name']).doUpdateSet({ value }))
      .execute();
  }
  const old = Object.fromEntries(names.map((name) => [name, JSON.stringify(before[name])]));
  const title = names.map((name) => `${name}: ${text(before[name])} → ${text(after[name])}`).join('; ');
  await record(trx, room, by, { kind: 'settings', title, detail: { settings: old } });
  effects.push(() => useSettings(room, after));
  return done(after);
}

/** Every setting there is, as the table and exports name them. */
export const SETTING_NAMES: readonly (keyof Settings)[] = [
  'base',
  'moderatorRoles',
  'logChannel',
  'http',
  'private',
];

/** Makes settings hold in memory. */
export function useSettings(room: Room, set: Settings): void {
  room.settings = set;
  room.view.showBase(set.base);
}

/** Settings as they were, from the texts that a change keeps. */
export function settingsBefore(values: Readonly<Record<string, string>>): Partial<Settings> {
  const all = settingsFrom(new Map(Object.entries(values)));
  return Object.fromEntries(SETTING_NAMES.filter((name) => name in values).map((name) => [name, all[name]]));
}

function text(value: Settings[keyof Settings]): string {
  if (value === null) return '–';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if ('id' in value) return value.name;
  return value.map(({ name }) => name).join(', ') || '–';
}
