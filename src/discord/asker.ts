// Who asks, where, and in which language?
import { ApplicationIntegrationType, PermissionFlagsBits, type BaseInteraction } from 'discord.js';
import type { Caller } from '../library.ts';
import { messagesFor } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';

/** Everything about a caller that decides what they see and may do. */
export interface Asker {
  /** The server whose documents are asked; null in direct messages and where the bot is a guest. */
  readonly guild: string | null;
  /** Where ids of components hold: the server, or the user in a direct message. */
  readonly place: string;
  /** Discord's code of the user's language, such as `en-GB`. */
  readonly locale: string;
  readonly caller: Caller;
  /** Whether they may delete other people's messages there. */
  readonly mayDelete: boolean;
}

/** Nobody in particular, in no server. */
export const NOBODY: Asker = {
  guild: null,
  place: '',
  locale: 'en-GB',
  caller: { id: '', name: '', moderator: false, roles: [] },
  mayDelete: false,
};

/** What the Discord host itself says, in somebody's language. Never fails, so that a failure can always be told. */
export function wordsFor({ locale }: Pick<Asker, 'locale'>): Messages['discord'] {
  return messagesFor(locale).discord;
}

/** The asker behind an interaction. */
export function askerOf(interaction: BaseInteraction): Asker {
  const { user, guildId, member, memberPermissions: may, channelId } = interaction;
  const home = interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall];
  const roles =
    member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  const { locale } = interaction;
  const caller = {
    id: user.id,
    locale,
    name: user.username,
    moderator: guildId !== null && may?.has(PermissionFlagsBits.ManageGuild) === true,
    roles,
  };
  return {
    // Somebody who carries the bot along into a server must not be taken for that server.
    guild: guildId !== null && home === guildId ? guildId : null,
    place: guildId ?? `user ${user.id}`,
    locale,
    caller: channelId === null ? caller : { ...caller, channel: channelId },
    mayDelete: guildId !== null && may?.has(PermissionFlagsBits.ManageMessages) === true,
  };
}
