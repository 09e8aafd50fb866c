// How does the bot come up, and how does it go? Login, registration, intake, stop.
import { Events, type Client } from 'discord.js';
import type { Command, Follow } from '../command.ts';
import type { Delivery } from '../library.ts';
import { en } from '../messages/en.ts';
import type { Messages } from '../messages/messages.ts';
import { NOBODY } from './asker.ts';
import { inviteLink, logIn, makeClient, watchGateway } from './client.ts';
import { definitions } from './definitions.ts';
import type { ContextOf, Desk, Log } from './desk.ts';
import { dispatch, receive, refuseInteraction, refuseMessage } from './dispatch.ts';
import { announce, deliver } from './deliver.ts';
import { watchHealth } from './health.ts';
import { Metrics } from './metrics.ts';
import { isForUs } from './mention.ts';
import { describeError } from './redact.ts';
import { menuDefinitions } from './menus.ts';
import { PACE, Pace, type PaceLimits } from './pace.ts';
import { PATIENCE, type Patience } from './limits.ts';
import { register } from './register.ts';
import { Seals } from './state.ts';

/** What the host needs to know; all of it is the operator's setting. */
export interface DiscordSettings {
  readonly token: string;
  /** Registers the commands in this server only. */
  readonly guild: string | null;
  /** Base of Discord's API, without version and without a slash at its end. */
  readonly api: string;
  /** One more origin for attachments. */
  readonly cdn: string | null;
  /** Bytes of the largest attachment that is read. */
  readonly largestFile: number;
  /** Where `/healthz` and `/metrics` are served; nowhere where null. */
  readonly metricsPort?: number | null;
}

export interface DiscordHost {
  readonly settings: DiscordSettings;
  readonly commands: readonly Command[];
  readonly contextOf: ContextOf;
  readonly follow: Follow;
  readonly log: Log;
  readonly pace?: PaceLimits;
  readonly patience?: Patience;
  /** Called when the bot can never speak again (token revoked, session refused): time to exit and be restarted. */
  readonly onLost: (reason: string) => void;
}

export interface RunningBot {
  /** Brings an answer that somebody waited for; false where Discord did not take it. */
  deliver(delivery: Delivery): Promise<boolean>;
  /** Posts a line of our own in a channel, in the language of its server. */
  announce(channel: string, text: (say: Messages) => string): Promise<void>;
  /** Refuses what still comes in and says why, finishes the replies in hand, closes the session; at most five seconds. */
  stop(): Promise<void>;
}

/** Milliseconds that replies in hand get, out of the five seconds that a stop may take. */
const GRACE = 4000;

/** Milliseconds that Discord gets to say goodbye; on a dead connection it never does. */
const FAREWELL = 500;

/** Milliseconds in which calls still arrive that Discord sent before the stop; they are told of it. */
const LATE = 250;

/** Brings the bot up. Rejects with an error whose message is one line for the operator. */
export async function startDiscord(host: DiscordHost): Promise<RunningBot> {
  const { settings, log } = host;
  const client = makeClient(settings.api);
  const desk: Desk = {
    ...host,
    names: en,
    attachments: { cdn: settings.cdn, most: settings.largestFile },
    seals: new Seals(settings.token),
    pace: new Pace(host.pace ?? PACE),
    patience: host.patience ?? PATIENCE,
    metrics: new Metrics(),
  };
  const inHand = new Set<Promise<void>>();
  let stopping = false;
  client.on(Events.Error, (error) => log.error(describeError(error), 'the Discord client reports an error'));
  const takeInHand = (begun: Promise<void>, lost: string): void => {
    const work = begun
      .catch((error: unknown) => log.error(describeError(error), lost))
      .finally(() => inHand.delete(work));
    inHand.add(work);
  };
  const takeIn = (handling: () => Promise<void>, refusing: () => Promise<void>): void =>
    takeInHand(stopping ? refusing() : handling(), 'an interaction was lost');
  client.on(Events.InteractionCreate, (interaction) =>
    takeIn(
      () => dispatch(interaction, desk),
      () => refuseInteraction(interaction),
    ),
  );
  client.on(Events.MessageCreate, (message) => {
    if (client.isReady() && isForUs(message, client))
      takeIn(
        () => receive(message, client, desk),
        () => refuseMessage(message),
      );
  });
  watchGateway(client, host);
  const ready = await logIn(client, settings);
  await registerCommands(ready, host);
  const health = await watchHealth(ready, desk, settings.metricsPort ?? null);
  log.info({ invite: inviteLink(ready) }, 'the bot is ready; this link invites it to a server');
  takeInHand(
    warmUp(ready, desk, () => stopping),
    'what a server keeps could not be opened',
  );
  return {
    deliver: (delivery) => deliver(delivery, ready, desk),
    announce: (channel, text) => announce(channel, text, ready, desk),
    stop: async () => {
      stopping = true;
      await Promise.race([after(LATE).then(() => allOf(inHand)), after(GRACE)]);
      health.stop();
      await Promise.race([client.destroy(), after(FAREWELL)]);
    },
  };
}

async function registerCommands(
  client: Client<true>,
  { commands, settings, log }: DiscordHost,
): Promise<void> {
  const { guild } = settings;
  try {
    const wanted = [
      ...definitions(commands, en, guild !== null),
      ...menuDefinitions(commands, en, guild !== null),
    ];
    const result = await register(client.rest, client.application.id, guild, wanted);
    log.info({ commands: wanted.length, guild, result }, 'commands compared with those that Discord knows');
  } catch (error) {
    log.error(describeError(error), 'commands could not be registered; those of before stay in use');
  }
}

/**
 * Opens what each server keeps and gathers whom its documents name, so that nobody's first question waits for it.
 * Whoever asks meanwhile is answered in between.
 */
async function warmUp(client: Client<true>, desk: Desk, isStopping: () => boolean): Promise<void> {
  for (const guild of client.guilds.cache.keys()) {
    if (isStopping()) return;
    const { corpus } = await desk.contextOf({ ...NOBODY, guild, place: guild });
    await corpus.prepareNames(isStopping);
  }
}

/** Resolves when all that is in hand is done, also what came in hand meanwhile. */
async function allOf(inHand: ReadonlySet<Promise<void>>): Promise<void> {
  while (inHand.size > 0) await Promise.allSettled(inHand);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
