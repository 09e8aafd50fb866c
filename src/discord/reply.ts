// How does anything reach Discord? Every message leaves through here: no pings, first response in time, told once.
import { randomBytes } from 'node:crypto';
import {
  ComponentType,
  DiscordAPIError,
  MessageFlags,
  RESTJSONErrorCodes,
  type APIModalInteractionResponseCallbackData,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type Message,
  type MessageComponentInteraction,
  type MessageCreateOptions,
  type RepliableInteraction,
} from 'discord.js';
import type { Attachment } from '../model.ts';
import { LIMITS, type Patience } from './limits.ts';
import { inline } from './markdown.ts';
import { box, type Components } from './message.ts';

/** What one call is answered with. */
export interface Outgoing {
  readonly message: Components;
  /** Whether only the caller sees it. */
  readonly private: boolean;
  readonly files?: readonly Attachment[];
  /** Whether the message whose button was pressed becomes this one. */
  readonly replaces?: boolean;
  /** Whether it is a word about the call and no answer to it: it gives way where somebody else has answered. */
  readonly isWord?: boolean;
}

/** A line of ours for the caller alone, as an answer. */
export function privately(text: string): Outgoing {
  return { message: [box([inline(text)])], private: true };
}

/** A line of ours about the call, for the caller alone. */
export function word(text: string): Outgoing {
  return { ...privately(text), isWord: true };
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
  { announceAfter }: Patience,
  hint: Hint,
  work: (isAnnounced: () => boolean) => Promise<Outgoing>,
): Promise<void> {
  const announced: Promise<void>[] = [];
  const timer = setTimeout(() => void announced.push(announce(interaction, hint)), announceAfter);
  try {
    const outgoing = await work(() => announced.length > 0).finally(() => clearTimeout(timer));
    await Promise.all(announced);
    await send(interaction, outgoing);
  } finally {
    // Where the work fails, the announcement is still under way, and decides how the failure can be told.
    await Promise.allSettled(announced);
  }
}

/** Sends an answer to an interaction: as first response, in place of an announcement, or after it, whichever is due. */
export async function send(interaction: RepliableInteraction, outgoing: Outgoing): Promise<void> {
  if (!isAcknowledged(interaction)) {
    if (await isFirst(() => respondFirst(interaction, outgoing))) return;
    if (outgoing.isWord === true) return;
    await learn(interaction);
  }
  await respondAgain(interaction, outgoing);
}

/** Opens a form. Where the call is acknowledged already, that was done with this form. */
export async function openForm(
  interaction: Pick<MessageComponentInteraction, 'showModal'>,
  form: APIModalInteractionResponseCallbackData,
): Promise<void> {
  await isFirst(() => interaction.showModal(form));
}

/** Deletes the message whose button was pressed. */
export async function takeAway(interaction: MessageComponentInteraction): Promise<void> {
  if (!(await isFirst(() => interaction.deferUpdate()))) interaction.deferred = true;
  await interaction.deleteReply();
}

async function announce(interaction: RepliableInteraction, hint: Hint): Promise<void> {
  const isDone = await isFirst(async () => {
    const pressed = withMessage(interaction);
    if (hint.replaces === true && pressed !== null) await pressed.deferUpdate();
    else await interaction.deferReply(hint.private ? { flags: MessageFlags.Ephemeral } : {});
  });
  if (!isDone) await learn(interaction);
}

async function respondFirst(interaction: RepliableInteraction, outgoing: Outgoing): Promise<void> {
  const pressed = outgoing.replaces === true ? withMessage(interaction) : null;
  if (pressed !== null) await pressed.update(edited(outgoing));
  else await interaction.reply(created(outgoing));
}

/** What comes after an acknowledgement: in place of an announced reply, else as a message of its own. */
async function respondAgain(interaction: RepliableInteraction, outgoing: Outgoing): Promise<void> {
  const { ephemeral, replied } = interaction;
  // Without a reply of its own, what stands there is the message whose button was pressed.
  const takesPlace = ephemeral === null ? outgoing.replaces === true : !replied;
  if (!takesPlace) return void (await interaction.followUp(created(outgoing)));
  // Only where another process took the call up under another setting; it answers then.
  if (outgoing.private && ephemeral === false && outgoing.isWord !== true) return;
  await interaction.editReply(edited(outgoing));
}

/**
 * Does a first response; false where Discord has one already. Either it carried ours out, the news of that was lost
 * and discord.js tried again, or another process that saw the same call was quicker.
 */
async function isFirst(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (
      error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
    )
      return false;
    throw error;
  }
}

/** Looks how an interaction was acknowledged, and lets the client know: what follows is the same as after our own. */
async function learn(interaction: RepliableInteraction): Promise<void> {
  const there = await interaction.fetchReply();
  interaction.deferred = true;
  const isPressed = there.id === withMessage(interaction)?.message?.id;
  interaction.ephemeral = isPressed ? null : there.flags.has(MessageFlags.Ephemeral);
}

function isAcknowledged({ deferred, replied }: RepliableInteraction): boolean {
  return deferred || replied;
}

/** The interaction where it came from something under a message, which it may change. */
function withMessage(interaction: RepliableInteraction) {
  if (interaction.isMessageComponent()) return interaction;
  return interaction.isModalSubmit() && interaction.isFromMessage() ? interaction : null;
}

/** Whether everybody in the channel saw that the call was taken up. */
export function isInTheOpen(interaction: RepliableInteraction): boolean {
  const pressed: Message | undefined = withMessage(interaction)?.message;
  return !(interaction.ephemeral ?? pressed?.flags.has(MessageFlags.Ephemeral) ?? true);
}

/**
 * A message for a channel. Of several with the same mark Discord posts one: a request that is made again because
 * the news of its success was lost, or by another process that answers the same call, changes nothing.
 */
export function posted(
  { message, files }: Pick<Outgoing, 'message' | 'files'>,
  mark: string = randomBytes(9).toString('base64url'),
): MessageCreateOptions & { readonly flags: MessageFlags.IsComponentsV2 } {
  const marked = { nonce: mark.slice(-LIMITS.nonce), enforceNonce: true };
  return { ...body(message, files), ...marked, flags: MessageFlags.IsComponentsV2 };
}

function created({ message, files, private: isPrivate }: Outgoing): InteractionReplyOptions {
  const flags = isPrivate
    ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
    : ([MessageFlags.IsComponentsV2] as const);
  return { ...body(message, files), flags };
}

function edited({
  message,
  files,
}: Outgoing): InteractionEditReplyOptions & { flags: MessageFlags.IsComponentsV2 } {
  return { ...body(message, files), flags: MessageFlags.IsComponentsV2 };
}

function body(components: Components, files: readonly Attachment[] = []) {
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
