// How does something reach a person or channel that did not just ask? Late answers, and what moderators changed.
import type { Client } from 'discord.js';
import type { Delivery } from '../library.ts';
import type { Desk } from './desk.ts';
import { layOut } from './layout.ts';
import { inline } from './markdown.ts';
import { box, pageTexts } from './message.ts';
import { describeError } from './redact.ts';
import { posted } from './reply.ts';

/**
 * Brings an answer to somebody who waited for it: as a direct message, or where they take none, in the channel they asked
 * in, without a ping. It has no buttons: they hold only where the question was asked.
 */
export async function deliver(delivery: Delivery, client: Client<true>, desk: Desk): Promise<boolean> {
  const { server, user, channel, question, answer } = delivery;
  const caller = { id: user, name: '', moderator: false, roles: [] };
  const asker = { guild: server, place: server, locale: 'en-GB', caller, mayDelete: false };
  const { corpus, say } = await desk.contextOf(asker);
  const messages = layOut(answer, corpus, say).map((page) =>
    posted([box(pageTexts({ ...answer, title: say.discord.nowAnswered(question) }, page, []))]),
  );
  try {
    for (const message of messages) await client.users.send(user, message);
    return true;
  } catch (error) {
    desk.log.info(describeError(error), 'a late answer goes to the channel');
  }
  try {
    const target = channel === '' ? null : await client.channels.fetch(channel);
    if (target?.isSendable() !== true) return false;
    for (const message of messages) await target.send(message);
    return true;
  } catch (error) {
    desk.log.warn(describeError(error), 'a late answer reached nobody');
    return false;
  }
}

/** Posts a line of ours in a channel; where that fails, the log says so. */
export async function announce(
  channel: string,
  text: string,
  client: Client<true>,
  desk: Desk,
): Promise<void> {
  try {
    const target = await client.channels.fetch(channel);
    if (target?.isSendable() === true) await target.send(posted([box([inline(text)])]));
  } catch (error) {
    desk.log.warn({ channel, ...describeError(error) }, 'a change could not be announced');
  }
}
