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
import type { Choice } from '../command.ts';
import { askerOf, wordsFor, type Asker } from './asker.ts';
import { AttachmentError } from './attachments.ts';
import type { Desk } from './desk.ts';
import { answerMessage, tellWriter, writerOf } from './mention.ts';
import { tellTooLate } from './deliver.ts';
import { menu } from './menus.ts';
import { press } from './press.ts';
import type { Outcome } from './metrics.ts';
import { describeError } from './redact.ts';
import { isInTheOpen, send, word } from './reply.ts';
import { slash, suggest } from './slash.ts';

/** Handles one interaction from beginning to end. Never throws: whatever happens is logged, and told if possible. */
export async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  const asker = askerOf(interaction);
  await handled(nameOf(interaction, desk), interaction.guildId, desk, async (reference) => {
    if (interaction.isAutocomplete()) return complete(interaction, asker, desk, reference);
    return interaction.isRepliable() ? answered(interaction, asker, desk, reference) : 'failed';
  });
}

/** Gives the work a reference, and counts and logs what became of it. */
async function handled(
  what: string,
  guild: string | null,
  desk: Desk,
  work: (reference: string) => Promise<Outcome>,
): Promise<void> {
  const reference = randomBytes(4).toString('hex');
  const began = performance.now();
  const outcome = await work(reference);
  const took = performance.now() - began;
  desk.metrics.count(what, outcome, took / 1000);
  desk.log.info({ reference, what, guild, outcome, took: Math.round(took) }, 'interaction handled');
}

async function answered(
  interaction: RepliableInteraction,
  asker: Asker,
  desk: Desk,
  reference: string,
): Promise<Outcome> {
  try {
    const seconds = await desk.pace.wait(asker.caller.id, asker.guild);
    if (seconds > 0) await send(interaction, word(wordsFor(asker).wait(seconds)));
    else if (interaction.isChatInputCommand()) await slash(interaction, asker, desk);
    else if (interaction.isMessageContextMenuCommand()) await menu(interaction, asker, desk);
    else if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit())
      await press(interaction, asker, desk);
    return 'answered';
  } catch (error) {
    return failed(interaction, asker, desk, error, reference);
  }
}

/** Answers a message that is meant for the bot. Never throws. */
export async function receive(message: Message, client: Client<true>, desk: Desk): Promise<void> {
  const asker = writerOf(message);
  await handled('message', message.guildId, desk, async (reference) => {
    try {
      const seconds = await desk.pace.wait(asker.caller.id, asker.guild);
      if (seconds > 0) await tellWriter(message, wordsFor(asker).wait(seconds));
      else await answerMessage(message, client, asker, desk);
      return 'answered';
    } catch (error) {
      desk.log.error({ reference, ...describeError(error) }, 'message not answered');
      await tellWriter(message, wordsFor(asker).error(reference)).catch((second: unknown) => {
        desk.log.warn({ reference, ...describeError(second) }, 'the failure could not be told');
      });
      return 'failed';
    }
  });
}

/** Tells somebody who calls while the bot stops. */
export async function refuseInteraction(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.respond([]);
  if (interaction.isRepliable()) await send(interaction, word(wordsFor(askerOf(interaction)).stopping));
}

/** Tells somebody who writes to the bot while it stops. */
export async function refuseMessage(message: Message): Promise<void> {
  await tellWriter(message, wordsFor(writerOf(message)).stopping);
}

/** Suggestions are a help: where they fail, there are none. */
async function complete(
  interaction: AutocompleteInteraction,
  asker: Asker,
  desk: Desk,
  reference: string,
): Promise<Outcome> {
  let outcome: Outcome = 'answered';
  const suggestions = suggest(interaction, asker, desk).catch((error: unknown) => {
    desk.log.error({ reference, ...describeError(error) }, 'suggestions failed');
    outcome = 'failed';
    return [];
  });
  const none = new Promise<readonly Choice[]>((resolve) =>
    setTimeout(resolve, desk.patience.suggestWithin, []).unref(),
  );
  const choices = await Promise.race([suggestions, none]);
  await interaction.respond(choices).catch((error: unknown) => {
    desk.log.warn({ reference, ...describeError(error) }, 'suggestions came too late');
    outcome = 'too late';
  });
  return outcome;
}

/** Logs the failure and tells the person, in private, under a reference that the log has too. */
async function failed(
  interaction: RepliableInteraction,
  asker: Asker,
  desk: Desk,
  error: unknown,
  reference: string,
): Promise<Outcome> {
  if (isOver(error)) {
    desk.log.warn({ reference, ...describeError(error) }, 'Discord no longer takes an answer');
    if (isExpired(error) && isInTheOpen(interaction)) await tellTooLate(interaction, asker, desk.log);
    return 'too late';
  }
  const words = wordsFor(asker);
  const known = error instanceof AttachmentError;
  if (known) desk.log.warn({ reference, reason: error.reason }, 'attachment refused');
  else desk.log.error({ reference, ...describeError(error) }, 'interaction failed');
  const text = known ? words.attachment[error.reason](error.file, error.most) : words.error(reference);
  await send(interaction, word(text)).catch((second: unknown) => {
    desk.log.warn({ reference, ...describeError(second) }, 'the failure could not be told');
  });
  return 'failed';
}

/** Codes of a call that was acknowledged, but so long ago that Discord takes no answer any more. */
const EXPIRED: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
]);

/** Codes after which there is nothing to answer: nobody took the call up in time, or its message is gone. */
const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
]);

function isExpired(error: unknown): boolean {
  return error instanceof DiscordAPIError && EXPIRED.has(error.code);
}

function isOver(error: unknown): boolean {
  return isExpired(error) || (error instanceof DiscordAPIError && GONE.has(error.code));
}

/** What was called, without what was asked; always one of a few names that we know. */
function nameOf(interaction: Interaction, desk: Desk): string {
  if (interaction.isAutocomplete()) return 'suggestions';
  if (interaction.isChatInputCommand()) {
    const { commandName: name } = interaction;
    return desk.commands.some((command) => command.name.split(' ')[0] === name) ? name : 'unknown';
  }
  if (interaction.isContextMenuCommand()) return 'menu';
  return interaction.isModalSubmit() ? 'form' : 'button';
}
