// How do our commands look to Discord? Command definitions → what is registered.
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Option } from '../command.ts';
import type { Wording } from '../messages/commands.ts';
import type { Messages } from '../messages/messages.ts';
import { familyIn, worded } from '../messages/wording.ts';
import { LIMITS } from './limits.ts';
import { localizations } from './localize.ts';
import { shortened } from './markdown.ts';

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** The option of every command that says who sees the answer. */
export const PRIVATE = 'private';

const FILE_FIELDS = 10;

/**
 * All commands as Discord wants them, in every language. "corpus add" becomes the subcommand `add` of `corpus`; one with
 * three words stands in a group. Inside one server (`inGuild`) contexts have no meaning and are left out.
 */
export function definitions(commands: readonly Command[], say: Messages, inGuild: boolean): Definition[] {
  const families = new Map<string, Command[]>();
  for (const command of commands) {
    if (command.hidden === true) continue;
    const [family = ''] = command.name.split(' ');
    families.set(family, [...(families.get(family) ?? []), command]);
  }
  return [...families].map(([name, members]) => ({
    ...definition(name, members, say),
    ...(inGuild ? {} : reach(members)),
  }));
}

/** The options of a command that hold files: `file` for one, `file`, `file2`, … for several. */
export function fileOptions(name: string, option: Option): readonly string[] {
  const count = Math.min(option.files ?? 0, FILE_FIELDS);
  return Array.from({ length: count }, (_, n) => (n === 0 ? name : `${name}${n + 1}`));
}

function definition(name: string, members: readonly Command[], say: Messages): Definition {
  const [only] = members;
  const alone = members.length === 1 && only?.name === name ? only : undefined;
  const moderators = members.every(({ access }) => access === 'moderator');
  return {
    type: ApplicationCommandType.ChatInput,
    ...(alone === undefined ? familyFields(name, say) : commandFields(alone, say)),
    options: alone === undefined ? subcommands(members, say) : optionsOf(alone, say),
    default_member_permissions: moderators ? String(PermissionFlagsBits.ManageGuild) : null,
  };
}

/** Where a command can be used: in servers, and in direct messages unless it is for moderators. */
function reach(members: readonly Command[]): Pick<Definition, 'contexts' | 'integration_types'> {
  const moderators = members.every(({ access }) => access === 'moderator');
  const { Guild, BotDM } = InteractionContextType;
  return {
    contexts: moderators ? [Guild] : [Guild, BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
}

function subcommands(members: readonly Command[], say: Messages): APIApplicationCommandOption[] {
  const options: APIApplicationCommandOption[] = [];
  const groups = new Map<string, APIApplicationCommandSubcommandOption[]>();
  for (const member of members) {
    const [, group = '', name] = member.name.split(' ');
    if (name === undefined) options.push(subcommand(member, say));
    else groups.set(group, [...(groups.get(group) ?? []), subcommand(member, say)]);
  }
  for (const [name, inside] of groups)
    options.push({
      type: ApplicationCommandOptionType.SubcommandGroup,
      ...familyFields(name, say),
      options: inside,
    });
  return options;
}

function subcommand(command: Command, say: Messages): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...commandFields(command, say),
    options: optionsOf(command, say),
  };
}

/** The command's own options, then the one for a private answer. */
function optionsOf(command: Command, say: Messages): APIApplicationCommandBasicOption[] {
  const own = Object.entries(command.options).flatMap(([name, option]) =>
    optionFields(command, name, option, say),
  );
  const hidden = {
    type: ApplicationCommandOptionType.Boolean,
    ...localized(PRIVATE, ({ commands }) => commands.private, say),
    required: false,
  } as const;
  return [...own, hidden];
}

function optionFields(
  command: Command,
  name: string,
  option: Option,
  say: Messages,
): APIApplicationCommandBasicOption[] {
  const words = (field: string) => optionWords(command, name, field, say);
  const base = { ...words(name), required: option.required === true };
  if (option.files !== undefined)
    return fileOptions(name, option).map((field, n) => ({
      type: ApplicationCommandOptionType.Attachment,
      ...words(field),
      required: base.required && n === 0,
    }));
  if (option.kind === 'role') return [{ type: ApplicationCommandOptionType.Role, ...base }];
  if (option.kind === 'channel') return [{ type: ApplicationCommandOptionType.Channel, ...base }];
  if (option.choices !== undefined) {
    const choices = option.choices.map((value) => ({
      ...named(value, ({ commands }) => commands.choices[value]),
      value,
    }));
    return [{ type: ApplicationCommandOptionType.String, ...base, choices }];
  }
  return [
    {
      type: ApplicationCommandOptionType.String,
      ...base,
      max_length: Math.min(option.maxLength ?? LIMITS.optionText, LIMITS.optionText),
      autocomplete: option.complete !== undefined,
    },
  ];
}

/** Names and descriptions, in English and under Discord's codes for every language. */
interface Names {
  readonly name: string;
  readonly name_localizations?: LocalizationMap;
  readonly description: string;
  readonly description_localizations?: LocalizationMap;
}

function familyFields(name: string, say: Messages): Names {
  return localized(name, ({ commands }) => familyIn(name, commands), say);
}

function commandFields(command: Command, say: Messages): Names {
  const english = command.name.split(' ').at(-1) ?? command.name;
  const words = ({ commands }: Messages) => {
    const { own, description } = worded(command, commands);
    return { name: own, description };
  };
  return localized(english, words, say);
}

/** What further fields for files are called: `file2` is `datei2`. */
function optionWords(command: Command, name: string, field: string, say: Messages): Names {
  const words = ({ commands }: Messages) => {
    const own = worded(command, commands).options[name] ?? { name, description: name };
    return { ...own, name: own.name + field.slice(name.length) };
  };
  return localized(field, words, say);
}

/** The fields of one English name. Interactions bring that name, whatever their reader sees. */
function localized(name: string, words: (say: Messages) => Wording, say: Messages): Names {
  const described = (own: Messages) => shortened(words(own).description, LIMITS.description);
  const descriptions = localizations(described);
  return {
    ...named(name, (own) => words(own).name),
    description: described(say),
    ...(Object.keys(descriptions).length > 0 && { description_localizations: descriptions }),
  };
}

function named(name: string, own: (say: Messages) => string): Pick<Names, 'name' | 'name_localizations'> {
  const names = localizations(own);
  return { name, ...(Object.keys(names).length > 0 && { name_localizations: names }) };
}
