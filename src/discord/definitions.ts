// How do our commands look to Discord? Command definitions → what is registered.
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Option } from '../command.ts';
import { TRANSLATIONS } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';
import type { Translation } from '../messages/translation.ts';
import { LIMITS } from './limits.ts';
import { shortened } from './markdown.ts';

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** The option of every command that says who sees the answer. */
export const PRIVATE = 'private';

const FILE_FIELDS = 10;

/**
 * All commands as Discord wants them. "corpus add" becomes the subcommand `add` of `corpus`; one with three
 * words stands in a group. Inside one server (`inGuild`) contexts have no meaning and are left out.
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
    name,
    description: described(alone?.description ?? say.discord.family(name)),
    ...(alone === undefined ? {} : localized(alone)),
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
    if (name === undefined) options.push(subcommand(group, member, say));
    else groups.set(group, [...(groups.get(group) ?? []), subcommand(name, member, say)]);
  }
  for (const [name, inside] of groups)
    options.push({
      type: ApplicationCommandOptionType.SubcommandGroup,
      name,
      description: described(say.discord.family(name)),
      options: inside,
    });
  return options;
}

function subcommand(name: string, command: Command, say: Messages): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: described(command.description),
    options: optionsOf(command, say),
  };
}

/** Names and descriptions of a command in every language that has them, and in English under its own codes. */
function localized({
  name,
  description,
}: Command): Pick<
  Definition & { type: ApplicationCommandType.ChatInput },
  'name_localizations' | 'description_localizations'
> {
  const texts = inEveryLanguage((commands) => commands[name]);
  if (texts.length === 0) return {};
  return {
    name_localizations: localizations(
      name,
      texts.map(([code, text]) => [code, text.name]),
    ),
    description_localizations: localizations(
      described(description),
      texts.map(([code, text]) => [code, described(text.description)]),
    ),
  };
}

function localizedOption(command: string, option: string, description: string) {
  const texts = inEveryLanguage((commands) => commands[command]?.options[option]);
  if (texts.length === 0) return {};
  const own = texts.map(([code, text]): [string, string] => [code, described(text)]);
  return { description_localizations: localizations(described(description), own) };
}

/** What each language has of something; languages without it are left out. */
function inEveryLanguage<T>(
  pick: (commands: Translation['commands']) => T | undefined,
): readonly [string, T][] {
  return Object.entries(TRANSLATIONS).flatMap(([code, { commands }]): [string, T][] => {
    const text = pick(commands);
    return text === undefined ? [] : [[code, text]];
  });
}

/** Discord's codes for a language of ours; without English among them, Discord may show another one instead. */
const CODES: Readonly<Record<string, readonly Locale[]>> = {
  de: [Locale.German],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  fr: [Locale.French],
};

function localizations(english: string, texts: readonly (readonly [string, string])[]): LocalizationMap {
  const map: LocalizationMap = { [Locale.EnglishGB]: english, [Locale.EnglishUS]: english };
  for (const [code, text] of texts) for (const locale of CODES[code] ?? []) map[locale] = text;
  return map;
}

/** The command's own options, then the one for a private answer. */
function optionsOf(command: Command, say: Messages): APIApplicationCommandBasicOption[] {
  const own = Object.entries(command.options).flatMap(([name, option]) =>
    optionFields(command.name, name, option),
  );
  return [
    ...own,
    {
      type: ApplicationCommandOptionType.Boolean,
      name: PRIVATE,
      description: described(say.discord.privateOption),
      required: false,
    },
  ];
}

function optionFields(command: string, name: string, option: Option): APIApplicationCommandBasicOption[] {
  const base = {
    name,
    description: described(option.description),
    required: option.required === true,
    ...localizedOption(command, name, option.description),
  };
  if (option.files !== undefined)
    return fileOptions(name, option).map((field, n) => ({
      type: ApplicationCommandOptionType.Attachment,
      ...base,
      name: field,
      required: base.required && n === 0,
    }));
  if (option.kind === 'role') return [{ type: ApplicationCommandOptionType.Role, ...base }];
  if (option.kind === 'channel') return [{ type: ApplicationCommandOptionType.Channel, ...base }];
  return [
    {
      type: ApplicationCommandOptionType.String,
      ...base,
      max_length: Math.min(option.maxLength ?? LIMITS.optionText, LIMITS.optionText),
      autocomplete: option.complete !== undefined,
    },
  ];
}

function described(description: string): string {
  return shortened(description, LIMITS.description);
}
