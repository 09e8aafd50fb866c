// Who handles an interaction, and what happens where that fails? One place catches everything.
import { randomBytes } from 'node:crypto';
import {
  DiscordAPIError,
  RESTJSONErrorCodes,
  type AutocompleteInteraction,
  type Client,
  type Interaction,
  type Message,
  type RepliableInteraction,
} from 'discord.js';
import { askerOf, type Asker } from './asker.ts';
import { AttachmentError } from './attachments.ts';
import type { Desk } from './desk.ts';
import { inline } from './markdown.ts';
import { box } from './message.ts';
import { answerMessage, tellWriter, writerOf } from './mention.ts';
import { menu } from './menus.ts';
import { press } from './press.ts';
import { describeError } from './redact.ts';
import { send } from './reply.ts';
import { slash, suggest } from './slash.ts';

/** Handles one interaction from beginning to end. Never throws: whatever happens is logged, and told if possible. */
export async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  const reference = randomBytes(4).toString('hex');
  const asker = askerOf(interaction);
  const began = performance.now();
  if (interaction.isAutocomplete()) await complete(interaction, asker, desk, reference);
  else if (interaction.isRepliable()) await answered(interaction, asker, desk, reference);
  const took = Math.round(performance.now() - began);
  desk.log.info(
    { reference, what: nameOf(interaction), guild: interaction.guildId, took },
    'interaction handled',
  );
}

async function answered(
  interaction: RepliableInteraction,
  asker: Asker,
  desk: Desk,
  reference: string,
): Promise<void> {
  try {
    const seconds = await desk.pace.wait(asker.caller.id, asker.guild);
    if (seconds > 0) {
      const { say } = await desk.contextOf(asker);
      await send(interaction, { messages: [[box([inline(say.discord.wait(seconds))])]], private: true });
    } else if (interaction.isChatInputCommand()) await slash(interaction, asker, desk);
    else if (interaction.isMessageContextMenuCommand()) await menu(interaction, asker, desk);
    else if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit())
      await press(interaction, asker, desk);
  } catch (error) {
    await failed(interaction, asker, desk, error, reference);
  }
}

/** Answers a message that is meant for the bot. Never throws. */
export async function receive(message: Message, client: Client<true>, desk: Desk): Promise<void> {
  const reference = randomBytes(4).toString('hex');
  const asker = writerOf(message);
  const began = performance.now();
  try {
    const seconds = await desk.pace.wait(asker.caller.id, asker.guild);
    const { say } = await desk.contextOf(asker);
    if (seconds > 0) await tellWriter(message, say.discord.wait(seconds));
    else await answerMessage(message, client, asker, desk);
  } catch (error) {
    desk.log.error({ reference, ...describeError(error) }, 'message not answered');
    const { say } = await desk.contextOf(asker);
    await tellWriter(message, say.discord.error(reference)).catch((second: unknown) => {
      desk.log.warn({ reference, ...describeError(second) }, 'the failure could not be told');
    });
  }
  const took = Math.round(performance.now() - began);
  desk.log.info({ reference, what: 'message', guild: message.guildId, took }, 'message handled');
}

/** Suggestions are a help: where they fail, there are none. */
async function complete(
  interaction: AutocompleteInteraction,
  asker: Asker,
  desk: Desk,
  reference: string,
): Promise<void> {
  const choices = await suggest(interaction, asker, desk).catch((error: unknown) => {
    desk.log.error({ reference, ...describeError(error) }, 'suggestions failed');
    return [];
  });
  await interaction.respond(choices).catch((error: unknown) => {
    desk.log.warn({ reference, ...describeError(error) }, 'suggestions came too late');
  });
}

/** Logs the failure and tells the person, in private, under a reference that the log has too. */
async function failed(
  interaction: RepliableInteraction,
  asker: Asker,
  desk: Desk,
  error: unknown,
  reference: string,
): Promise<void> {
  if (isOver(error)) {
    desk.log.warn({ reference, ...describeError(error) }, 'Discord no longer takes an answer');
    return;
  }
  const { say } = await desk.contextOf(asker);
  const known = error instanceof AttachmentError;
  if (known) desk.log.warn({ reference, reason: error.reason }, 'attachment refused');
  else desk.log.error({ reference, ...describeError(error) }, 'interaction failed');
  const text = known ? say.discord.attachment[error.reason](error.file) : say.discord.error(reference);
  const outgoing = { messages: [[box([inline(text)])]], private: true };
  await send(interaction, outgoing).catch((second: unknown) => {
    desk.log.warn({ reference, ...describeError(second) }, 'the failure could not be told');
  });
}

/** Codes after which nothing can be said any more: too late, answered elsewhere, or the message is gone. */
const OVER: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
]);

function isOver(error: unknown): boolean {
  return error instanceof DiscordAPIError && OVER.has(error.code);
}

/** What was called, without what was asked. */
function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return interaction.commandName;
  return 'customId' in interaction
    ? (/^[a-z]+/.exec(interaction.customId)?.[0] ?? 'component')
    : 'interaction';
}
