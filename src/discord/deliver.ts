// How does something reach a person or channel that did not just ask? Late answers, and what moderators changed.
import type { Client, RepliableInteraction } from 'discord.js';
import type { Delivery } from '../library.ts';
import { messagesFor } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';
import type { Answer } from '../model.ts';
import { wordsFor, type Asker } from './asker.ts';
import { answerTo, type Desk, type Log } from './desk.ts';
import { inline } from './markdown.ts';
import { bare, box } from './message.ts';
import { describeError } from './redact.ts';
import { posted, privately } from './reply.ts';

/**
 * Brings an answer to somebody who waited for it: as a direct message, or where they take none, in the channel they asked
 * in, without a ping. It is in the language in which they asked to be told, or where that is not known, of the server. It
 * has no buttons: they hold only where the question was asked.
 */
export async function deliver(delivery: Delivery, client: Client<true>, desk: Desk): Promise<boolean> {
  const { server, user, channel, question } = delivery;
  const caller = { id: user, name: '', moderator: false, roles: [] };
  const locale = delivery.locale ?? client.guilds.cache.get(server)?.preferredLocale ?? 'en-GB';
  const asker = { guild: server, place: server, locale, caller, mayDelete: false };
  const studio = await desk.contextOf(asker);
  const title = studio.say.discord.nowAnswered(question);
  const message = posted(bare({ ...(await inTheirLanguage(delivery, asker, desk)), title }, studio));
  try {
    await client.users.send(user, message);
    return true;
  } catch (error) {
    desk.log.info(describeError(error), 'a late answer goes to the channel');
  }
  try {
    const target = channel === '' ? null : await client.channels.fetch(channel);
    if (target?.isSendable() !== true) return false;
    await target.send(message);
    return true;
  } catch (error) {
    desk.log.warn(describeError(error), 'a late answer reached nobody');
    return false;
  }
}

/** The answer in the language of the asker: what was found when a document came in has our words in English. */
async function inTheirLanguage({ question, answer }: Delivery, asker: Asker, desk: Desk): Promise<Answer> {
  const own = await answerTo({ command: 'ask', arguments: { question } }, asker, desk);
  return own.answer.kind === 'found' ? own.answer : answer;
}

/**
 * Tells a channel that somebody's answer came too late, where the bot may write there. Only for calls that everybody
 * saw taken up; of the answer itself nothing is told.
 */
export async function tellTooLate(
  { client, channelId, appPermissions, id }: RepliableInteraction,
  asker: Asker,
  log: Log,
): Promise<void> {
  // Where the bot is a guest of the asker's, it is no member and cannot write.
  if (channelId === null || (asker.guild ?? `user ${asker.caller.id}`) !== asker.place) return;
  try {
    const target = await client.channels.fetch(channelId);
    const needed = target?.isThread() === true ? 'SendMessagesInThreads' : 'SendMessages';
    if (target?.isSendable() !== true || !appPermissions.has(['ViewChannel', needed])) return;
    // A mention that pings nobody says whose answer it is.
    const message = [box([`<@${asker.caller.id}> ${inline(wordsFor(asker).tooLate)}`])];
    await target.send(posted({ message }, `${id}.late`));
  } catch (error) {
    log.warn(describeError(error), 'it could not be told that an answer came too late');
  }
}

/** Posts a line of ours in a channel, in the language of its server; where that fails, the log says so. */
export async function announce(
  channel: string,
  text: (say: Messages) => string,
  client: Client<true>,
  desk: Desk,
): Promise<void> {
  try {
    const target = await client.channels.fetch(channel);
    if (target?.isSendable() !== true) return;
    const locale = target.isDMBased() ? 'en-GB' : target.guild.preferredLocale;
    await target.send(posted(privately(text(messagesFor(locale)))));
  } catch (error) {
    desk.log.warn({ channel, ...describeError(error) }, 'a change could not be announced');
  }
}
