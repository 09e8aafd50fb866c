// How does anything reach Discord? Every message leaves through `send` or `post`: no pings, first response in time.
import { randomBytes } from 'node:crypto';
import {
  ComponentType,
  DiscordAPIError,
  MessageFlags,
  RESTJSONErrorCodes,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type MessageCreateOptions,
  type RepliableInteraction,
} from 'discord.js';
import type { Attachment } from '../model.ts';
import { ANSWER_BY, LIMITS } from './limits.ts';
import type { Components } from './message.ts';

/** What one call is answered with. */
export interface Outgoing {
  /** The first answers the call, the others follow it. */
  readonly messages: readonly Components[];
  /** Whether only the caller sees them. */
  readonly private: boolean;
  readonly files?: readonly Attachment[];
  /** Whether the message whose button was pressed becomes the first one. */
  readonly replaces?: boolean;
}

/** How an answer that takes long is announced; read when that becomes due. */
export interface Hint {
  /** Whether the announcement, and so the answer in its place, is for the caller alone. */
  readonly private: boolean;
  readonly replaces?: boolean;
}

/**
 * Does the work and sends what comes of it. Work that takes longer than Discord waits is announced first, so
 * that the call stays alive. The work is told whether it was.
 */
export async function respond(
  interaction: RepliableInteraction,
  hint: Hint,
  work: (isAnnounced: () => boolean) => Promise<Outgoing>,
): Promise<void> {
  const announced: Promise<void>[] = [];
  const timer = setTimeout(() => void announced.push(announce(interaction, hint)), ANSWER_BY);
  try {
    const outgoing = await work(() => announced.length > 0).finally(() => clearTimeout(timer));
    await Promise.all(announced);
    await send(interaction, outgoing);
  } finally {
    // Where the work fails, the announcement is still under way, and decides how the failure can be told.
    await Promise.allSettled(announced);
  }
}

/** Sends an answer to an interaction, as first response or after one, whichever is due. */
export async function send(interaction: RepliableInteraction, outgoing: Outgoing): Promise<void> {
  const [first, ...rest] = outgoing.messages;
  if (first === undefined) return;
  await sendFirst(interaction, first, outgoing);
  for (const components of rest) await interaction.followUp(newMessage(components, outgoing.private));
}

async function sendFirst(
  interaction: RepliableInteraction,
  components: Components,
  outgoing: Outgoing,
): Promise<void> {
  const { files = [] } = outgoing;
  if (interaction.deferred) await interaction.editReply(edited(components, files));
  else if (interaction.replied) await interaction.followUp(newMessage(components, outgoing.private, files));
  else
    await once(interaction, 'replied', async () => {
      if (outgoing.replaces === true && interaction.isMessageComponent())
        await interaction.update(edited(components, files));
      else if (outgoing.replaces === true && interaction.isModalSubmit() && interaction.isFromMessage())
        await interaction.update(edited(components, files));
      else await interaction.reply(newMessage(components, outgoing.private, files));
    });
}

async function announce(interaction: RepliableInteraction, hint: Hint): Promise<void> {
  await once(interaction, 'deferred', async () => {
    const hasMessage =
      interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
    if (hint.replaces === true && hasMessage) await interaction.deferUpdate();
    else await interaction.deferReply(hint.private ? { flags: MessageFlags.Ephemeral } : {});
  });
}

/**
 * A first response. Where Discord carried it out but the news of that was lost, discord.js tries again and is told
 * that there is one already: that is success, not failure.
 */
async function once(
  interaction: RepliableInteraction,
  becomes: 'replied' | 'deferred',
  act: () => Promise<unknown>,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!isAlreadyAnswered(error)) throw error;
    interaction[becomes] = true;
  }
}

function isAlreadyAnswered(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/**
 * A message for a channel. Of several with the same mark Discord posts one: a request that is made again because
 * the news of its success was lost, or by another process that answers the same call, changes nothing.
 */
export function posted(
  components: Components,
  mark: string = randomBytes(9).toString('base64url'),
): MessageCreateOptions & { readonly flags: MessageFlags.IsComponentsV2 } {
  const marked = { nonce: mark.slice(-LIMITS.nonce), enforceNonce: true };
  return { ...body(components, []), ...marked, flags: MessageFlags.IsComponentsV2 };
}

function newMessage(
  components: Components,
  isPrivate: boolean,
  files: readonly Attachment[] = [],
): InteractionReplyOptions {
  const flags = isPrivate
    ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
    : ([MessageFlags.IsComponentsV2] as const);
  return { ...body(components, files), flags };
}

function edited(
  components: Components,
  files: readonly Attachment[],
): InteractionEditReplyOptions & { flags: MessageFlags.IsComponentsV2 } {
  return { ...body(components, files), flags: MessageFlags.IsComponentsV2 };
}

function body(components: Components, files: readonly Attachment[]) {
  return {
    components: [
      ...components,
      ...files.map(({ name }) => ({
        type: ComponentType.File as const,
        file: { url: `attachment://${name}` },
      })),
    ],
    files: files.map(({ name, bytes }) => ({ name, attachment: Buffer.from(bytes) })),
    allowedMentions: { parse: [], repliedUser: false },
  };
}
