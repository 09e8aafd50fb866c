// What is set for this server, and how is it changed?
import { refuse } from '../../command.ts';
import type { Context } from '../../command.ts';
import type { Place, Settings } from '../../library.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Action, Answer } from '../../model.ts';
import { visible, withLibrary } from './parts.ts';

interface Given {
  readonly base: string | undefined;
  readonly role: string | undefined;
  readonly log: string | undefined;
  readonly http: string | undefined;
  readonly hidden: string | undefined;
}

/** Changes what was given and shows how everything is set. */
export function changeSettings(given: Given, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) => {
    const now = library.settings();
    const changes = changesFrom(given, now);
    if ('wrong' in changes) {
      const [name, value] = changes.wrong;
      return {
        kind: 'notice',
        title: say.refused,
        message: say.moderator.badSetting(name, visible(value, 60)),
      };
    }
    if (Object.keys(changes).length === 0) return shown(now, say.moderator.settingsTitle, say);
    const result = await library.configure(caller, changes);
    if (!result.ok && result.refusal.code !== 'unchanged') return refuse(result.refusal, say);
    return shown(library.settings(), say.moderator.settingsSaved, say);
  });
}

function changesFrom(
  given: Given,
  now: Settings,
): Partial<Settings> | { readonly wrong: readonly [string, string] } {
  const { base, role, log, http, hidden } = given;
  for (const [name, value] of Object.entries({ base, http, hidden }))
    if (value !== undefined && switchIn(value) === undefined) return { wrong: [name, value] };
  for (const [name, value] of Object.entries({ role, log }))
    if (value !== undefined && !isOff(value) && placeIn(value) === undefined) return { wrong: [name, value] };
  return {
    ...(base !== undefined && { base: switchIn(base) === true }),
    ...(http !== undefined && { http: switchIn(http) === true }),
    ...(hidden !== undefined && { private: switchIn(hidden) === true }),
    ...(role !== undefined && { moderatorRoles: rolesAfter(role, now.moderatorRoles) }),
    ...(log !== undefined && { logChannel: channelAfter(log, now.logChannel) }),
  };
}

function switchIn(value: string): boolean | undefined {
  if (/^(?:on|yes|true)$/i.test(value)) return true;
  return isOff(value) ? false : undefined;
}

function isOff(value: string): boolean {
  return /^(?:off|no|false|none)$/i.test(value);
}

/** `ID NAME`. */
function placeIn(value: string): Place | undefined {
  const groups = /^(?<id>\d{1,20})(?:\s+(?<name>.{1,100}))?$/su.exec(value.trim())?.groups;
  const id = groups?.['id'];
  return id === undefined ? undefined : { id, name: groups?.['name'] ?? id };
}

/** A role that is named again is taken off the list; `off` takes all. */
function rolesAfter(value: string, now: readonly Place[]): readonly Place[] {
  const role = placeIn(value);
  if (role === undefined) return [];
  const others = now.filter(({ id }) => id !== role.id);
  return others.length < now.length ? others : [...now, role];
}

/** A channel that is named again is no longer told; nor is any after `off`. */
function channelAfter(value: string, now: Place | null): Place | null {
  const channel = placeIn(value);
  return channel === undefined || channel.id === now?.id ? null : channel;
}

function shown(settings: Settings, title: string, say: Messages): Answer {
  const words = say.moderator;
  const { base, moderatorRoles, logChannel, http, private: hidden } = settings;
  const roles = moderatorRoles.map(({ name }) => visible(name, 60)).join(', ');
  const toggle = (label: string, name: string, on: boolean): Action => {
    return { label: words.toggle(label, !on), command: 'settings', arguments: { [name]: on ? 'off' : 'on' } };
  };
  return {
    kind: 'notice',
    title,
    message: words.settingsHow,
    facts: [
      { name: say.setting.base, value: words.onOff(base) },
      { name: say.setting.moderatorRoles, value: roles || words.noRole },
      {
        name: say.setting.logChannel,
        value: logChannel === null ? words.noChannel : visible(logChannel.name, 100),
      },
      { name: say.setting.http, value: words.onOff(http) },
      { name: say.setting.private, value: words.onOff(hidden) },
    ],
    actions: [
      toggle(say.setting.base, 'base', base),
      toggle(say.setting.http, 'http', http),
      toggle(say.setting.private, 'hidden', hidden),
    ],
  };
}
