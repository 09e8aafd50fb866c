// What happens when somebody writes to the bot? A mention or a direct message is a question, and nothing else is.
import { DiscordAPIError, MessageType, PermissionFlagsBits, type Client, type Message } from 'discord.js';
import type { Asker } from './asker.ts';
import { answerTo, show, type Call, type Desk } from './desk.ts';
import { idsOf } from './ids.ts';
import { wholeAgain } from './long.ts';
import { languageIn } from '../messages/spoken.ts';
import { posted, privately, type Outgoing } from './reply.ts';
import type { State } from './state.ts';

/** Messages of a thread or a direct conversation that are looked through for the answer before. */
const LOOK_BACK = 20;

/** Whether a message is meant for the bot: said to it by a person, not by way of @everyone, a role or a reply. */
export function isForUs(message: Message, client: Client<true>): boolean {
  if (message.author.bot || message.webhookId !== null || message.system) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  if (message.guildId === null) return true;
  return mentionOf(client).test(message.content);
}

function mentionOf(client: Client<true>): RegExp {
  return new RegExp(`<@!?${client.user.id}>`, 'g');
}

/**
 * The person behind a message, with the rights they have where they wrote it. Discord does not tell their language: in a
 * server they are answered in its own, in a direct message in that of the question, where it is plain.
 */
export function writerOf(message: Message): Asker {
  const { author, guildId, member, channelId } = message;
  const may = member?.permissions;
  return {
    guild: guildId,
    place: guildId ?? `user ${author.id}`,
    locale: message.guild?.preferredLocale ?? languageIn(message.content) ?? 'en-GB',
    caller: {
      id: author.id,
      name: author.username,
      moderator: guildId !== null && may?.has(PermissionFlagsBits.ManageGuild) === true,
      roles: member === null ? [] : [...member.roles.cache.keys()],
      channel: channelId,
    },
    mayDelete: guildId !== null && may?.has(PermissionFlagsBits.ManageMessages) === true,
  };
}

/** Answers a message with a reply under it. */
export async function answerMessage(
  message: Message,
  client: Client<true>,
  asker: Asker,
  desk: Desk,
): Promise<void> {
  const question = message.content.replace(mentionOf(client), ' ').replace(/\s+/g, ' ').trim();
  const before = question === '' ? null : await stateBefore(message, client, desk, asker);
  const call =
    question === '' ? { command: 'help', arguments: {} } : await followUp(question, before, asker, desk);
  const result = await answerTo(call, asker, desk);
  await replyTo(message, await show(result, asker, desk, { page: 0, private: false }), 'answer');
}

/** A message of ours under somebody's, without a ping; only one of its kind. */
async function replyTo(message: Message, outgoing: Outgoing, kind: 'answer' | 'word'): Promise<void> {
  await message.reply({ ...posted(outgoing, `${message.id}.${kind[0]}`), failIfNotExists: false });
}

/** A short line for the writer. In a channel everybody sees it; there is no other way to answer a message. */
export async function tellWriter(message: Message, text: string): Promise<void> {
  await replyTo(message, privately(text), 'word');
}

/** The question, with the person and filters of the one before where it leans on them. */
async function followUp(question: string, before: State | null, asker: Asker, desk: Desk): Promise<Call> {
  if (before === null) return { command: 'ask', arguments: { question } };
  const { corpus } = await desk.contextOf(asker);
  const options = desk.commands.find(({ name }) => name === 'ask')?.options ?? {};
  const followed = desk.follow(question, before, corpus);
  const kept = Object.fromEntries(
    Object.entries(followed.filters).filter(([name]) => Object.hasOwn(options, name)),
  );
  if (followed.person === null && Object.keys(kept).length === 0)
    return { command: 'ask', arguments: { question } };
  return {
    command: 'ask',
    arguments: { question: followed.question, ...kept },
    kept: { question, person: followed.person },
  };
}

/** What the answer was made from that this message follows: the one it replies to, or the last one in its thread. */
async function stateBefore(
  message: Message,
  client: Client<true>,
  desk: Desk,
  asker: Asker,
): Promise<State | null> {
  const talks = message.guildId === null || message.channel.isThread();
  if (message.reference === null && !talks) return null;
  const earlier = await seenOf(() =>
    message.reference === null ? lastMessages(message) : message.fetchReference().then((one) => [one]),
  );
  for (const candidate of earlier) {
    if (candidate.author.id !== client.user.id) continue;
    const ids = idsOf(candidate.components);
    const read = desk.seals.read(ids[0] ?? '', ids, asker.place);
    if (read !== null) return wholeAgain(read.state, asker, desk);
  }
  return null;
}

/** Messages of before; none where they are gone or may not be seen. */
async function seenOf(look: () => Promise<readonly Message[]>): Promise<readonly Message[]> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.status === 404 || error.status === 403)) return [];
    throw error;
  }
}

async function lastMessages(message: Message): Promise<readonly Message[]> {
  const found = await message.channel.messages.fetch({ limit: LOOK_BACK, before: message.id, cache: false });
  return [...found.values()].toSorted((a, b) => b.createdTimestamp - a.createdTimestamp);
}
