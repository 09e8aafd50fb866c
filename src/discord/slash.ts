// What was typed after the slash? A command interaction → the call, its answer and its suggestions.
import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
} from 'discord.js';
import type { Choice, Command } from '../command.ts';
import type { Upload } from '../library.ts';
import type { Asker } from './asker.ts';
import { fetchAttachment } from './attachments.ts';
import { fileOptions, PRIVATE } from './definitions.ts';
import { answerTo, show, type Call, type Desk } from './desk.ts';
import { LIMITS } from './limits.ts';
import { shortened } from './markdown.ts';
import { respond } from './reply.ts';

/** Runs the command and answers with its first page. */
export async function slash(
  interaction: ChatInputCommandInteraction,
  asker: Asker,
  desk: Desk,
): Promise<void> {
  const name = nameOf(interaction);
  const command = desk.commands.find((known) => known.name === name);
  const given = leaves(interaction.options.data);
  // Until it is known who may see the answer, an announcement of it is for the asker alone.
  const hint = { private: true };
  await respond(interaction, desk.patience, hint, async (isAnnounced) => {
    const wanted = await privacyOf(given, command, asker, desk);
    if (!isAnnounced()) hint.private = wanted;
    const call = await callOf(name, command, given, desk);
    const answered = await answerTo(call, asker, desk);
    return show(answered, asker, desk, { page: 0, private: hint.private });
  });
}

/** Suggestions for the option that is being typed; none where there are none. */
export async function suggest(
  interaction: AutocompleteInteraction,
  asker: Asker,
  desk: Desk,
): Promise<readonly Choice[]> {
  const command = desk.commands.find(({ name }) => name === nameOf(interaction));
  const { name, value } = interaction.options.getFocused(true);
  const complete = command?.options[name]?.complete;
  if (complete === undefined) return [];
  const context = await desk.contextOf(asker, [], command);
  await context.corpus.prepareNames();
  // A value that was cut would be another value: it is left out instead.
  return complete(value, context)
    .filter((choice) => choice.value.length <= LIMITS.choiceText && choice.value !== '')
    .slice(0, LIMITS.choices)
    .map((choice) => ({
      name: shortened(choice.name, LIMITS.choiceText) || choice.value,
      value: choice.value,
    }));
}

function nameOf({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction): string {
  return [commandName, options.getSubcommandGroup(false), options.getSubcommand(false)]
    .filter((part) => part !== null)
    .join(' ');
}

type Given = readonly CommandInteractionOption[];

/** The options that were filled in, out of groups and subcommands. */
function leaves(data: Given): Given {
  return data.flatMap((option) => {
    const { SubcommandGroup, Subcommand } = ApplicationCommandOptionType;
    const isGroup = option.type === SubcommandGroup || option.type === Subcommand;
    return isGroup ? leaves(option.options ?? []) : [option];
  });
}

/** As asked for; else moderators' commands answer in private, everything else as the server has set it. */
async function privacyOf(
  given: Given,
  command: Command | undefined,
  asker: Asker,
  desk: Desk,
): Promise<boolean> {
  const chosen = given.find(({ name }) => name === PRIVATE)?.value;
  if (typeof chosen === 'boolean') return chosen;
  if (command?.access === 'moderator' || command?.personal === true) return true;
  const { library } = await desk.contextOf(asker);
  return library?.settings().private === true;
}

async function callOf(name: string, command: Command | undefined, given: Given, desk: Desk): Promise<Call> {
  const texts: Record<string, string> = {};
  const files: Upload[] = [];
  for (const [option, about] of Object.entries(command?.options ?? {})) {
    const fields = about.files === undefined ? [option] : fileOptions(option, about);
    const values = given.filter((field) => fields.includes(field.name));
    for (const { attachment } of values)
      if (attachment != null) files.push(await fetchAttachment(attachment, desk.attachments));
    const written = values.map(textOf).join(', ');
    if (values.length > 0 && written !== '') texts[option] = written;
  }
  return { command: name, arguments: texts, files };
}

function textOf({ value, role, channel, attachment }: CommandInteractionOption): string {
  if (attachment != null) return attachment.name;
  if (role != null) return `${role.id} ${role.name}`;
  if (channel != null) return `${channel.id} ${channel.name ?? ''}`;
  return String(value ?? '');
}
