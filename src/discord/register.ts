// Are the commands that Discord knows those that we have? They are sent only when they differ.
import { Routes, type REST, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** Makes Discord's list equal to ours, for one server or for all; says whether anything had to change. */
export async function register(
  rest: REST,
  application: string,
  guild: string | null,
  wanted: readonly Definition[],
): Promise<'unchanged' | 'registered'> {
  const route =
    guild === null
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = await rest.get(route, { query });
  if (canonical(known, guild) === canonical(wanted, guild)) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'registered';
}

/** A text that is equal for two lists of commands exactly if they work the same. */
function canonical(list: unknown, guild: string | null): string {
  const ignored = guild === null ? ITS_OWN : new Set([...ITS_OWN, 'contexts', 'integration_types']);
  if (!Array.isArray(list)) return '';
  return JSON.stringify(list.map((command) => JSON.stringify(plain(command, ignored))).toSorted());
}

/** What Discord adds by itself, or no longer uses. */
const ITS_OWN: ReadonlySet<string> = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'name_localized',
  'description_localized',
  'nsfw',
  'handler',
  'dm_permission',
  'default_permission',
]);

/** The value without what is ignored, absent, or holds anyway; keys in order. */
function plain(value: unknown, ignored: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, ignored));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .filter(([key, field]) => !ignored.has(key) && !isDefault(field))
    .map(([key, field]) => [key, plain(field, ignored)] as const);
  return Object.fromEntries(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isDefault(field: unknown): boolean {
  if (field === undefined || field === null || field === false || field === '') return true;
  return typeof field === 'object' && Object.keys(field).length === 0;
}
