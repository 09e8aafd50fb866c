// What can be done with somebody else's message? The entries of its menu, each a command with the message's text.
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type Message,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../command.ts';
import type { Messages } from '../messages/messages.ts';
import type { Asker } from './asker.ts';
import { answerTo, show, type Desk } from './desk.ts';
import { LIMITS } from './limits.ts';
import { localizations } from './localize.ts';
import { caption } from './markdown.ts';
import { respond } from './reply.ts';

type Key = keyof Messages['discord']['menu'];

interface Entry {
  readonly key: Key;
  /** The command, and its option that takes the text. */
  readonly command: string;
  readonly option: string;
}

const ENTRIES: readonly Entry[] = [
  { key: 'ask', command: 'ask', option: 'question' },
  { key: 'check', command: 'check', option: 'text' },
  { key: 'add', command: 'corpus add', option: 'text' },
];

const LONGEST_NAME = 32;

/** The menu entries whose commands there are, as Discord wants them. */
export function menuDefinitions(
  commands: readonly Command[],
  say: Messages,
  inGuild: boolean,
): RESTPostAPIApplicationCommandsJSONBody[] {
  return entriesFor(commands).map(({ key, isForModerators }) => ({
    type: ApplicationCommandType.Message,
    name: nameOf(key, say),
    name_localizations: localizations((words) => nameOf(key, words)),
    default_member_permissions: isForModerators ? String(PermissionFlagsBits.ManageGuild) : null,
    ...(inGuild
      ? {}
      : {
          contexts: isForModerators
            ? [InteractionContextType.Guild]
            : [InteractionContextType.Guild, InteractionContextType.BotDM],
          integration_types: [ApplicationIntegrationType.GuildInstall],
        }),
  }));
}

function entriesFor(
  commands: readonly Command[],
): readonly (Entry & { readonly isForModerators: boolean })[] {
  return ENTRIES.flatMap((entry) => {
    const command = commands.find(({ name }) => name === entry.command);
    return command === undefined ? [] : [{ ...entry, isForModerators: command.access === 'moderator' }];
  });
}

function nameOf(key: Key, say: Messages): string {
  return caption(say.discord.menu[key], LONGEST_NAME);
}

/** Runs the command of a menu entry on the message; the caller alone sees the answer, and may share it. */
export async function menu(
  interaction: MessageContextMenuCommandInteraction,
  asker: Asker,
  desk: Desk,
): Promise<void> {
  const { names } = desk;
  const entry = ENTRIES.find(({ key }) => nameOf(key, names) === interaction.commandName);
  const { command = interaction.commandName, option = '' } = entry ?? {};
  await respond(interaction, desk.patience, { private: true }, async () => {
    const text = textOf(interaction.targetMessage).slice(0, LIMITS.optionText);
    const call = { command, arguments: text === '' ? {} : { [option]: text } };
    return show(await answerTo(call, asker, desk), asker, desk, { page: 0, private: true });
  });
}

/** What a message says: its own text, else that of the message it passes on, else that of its first embed. */
function textOf({ content, messageSnapshots, embeds }: Message): string {
  return (content || messageSnapshots?.first()?.content || (embeds[0]?.description ?? '')).trim();
}
