// How does the client connect to Discord, and what may it do there?
import {
  Client,
  Events,
  GatewayIntentBits,
  OAuth2Scopes,
  Options,
  Partials,
  type PermissionsString,
} from 'discord.js';
import type { Log } from './desk.ts';
import { describeError, redact } from './redact.ts';
import { makeRequest } from './request.ts';

/** A client that remembers nobody and pings nobody; it is not logged in. */
export function makeClient(api: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    // A process of the sharding manager is told its shards by its environment.
    ...(process.env['SHARDING_MANAGER'] === undefined ? { shards: 'auto' as const } : {}),
    rest: { api, makeRequest },
    allowedMentions: { parse: [], repliedUser: false },
    // Messages pass through; nobody who writes one is remembered.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: ({ id, client }) => id === client.user.id },
      GuildMemberManager: { maxSize: 100, keepOverLimit: ({ id, client }) => id === client.user.id },
      ReactionManager: 0,
      ThreadMemberManager: 0,
    }),
  });
}

/** Logs in and waits until Discord says that the bot is ready. Rejects with one line for the operator. */
export async function logIn(
  client: Client,
  { token, api }: { readonly token: string; readonly api: string },
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    return await ready;
  } catch (error) {
    await client.destroy();
    throw new Error(whyNoLogin(error, api), { cause: error });
  }
}

function whyNoLogin(error: unknown, api: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'TokenInvalid' || message.includes('invalid token'))
    return 'Discord refuses DISCORD_TOKEN; copy it again from the Bot page of your application';
  if (code === 'DisallowedIntents' || /disallowed intents/i.test(message))
    return 'Discord refuses the intents; the application may not read messages, see its Bot page';
  return `Discord cannot be reached at ${api}: ${redact(message)}`;
}

/** Close code of a session that we end ourselves. */
const NORMAL = 1000;

/** Logs what becomes of the connection, and tells when it is lost for good. */
export function watchGateway(
  client: Client,
  { log, onLost }: { readonly log: Log; readonly onLost: (reason: string) => void },
): void {
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.warn({ shard, code }, 'gateway closed for good');
    if (code !== NORMAL) onLost(`Discord closed the gateway for good, with code ${code}`);
  });
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'gateway reconnecting'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'gateway resumed'));
  client.on(Events.ShardReady, (shard) => log.info({ shard }, 'gateway ready'));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, ...describeError(error) }, 'gateway error'),
  );
  client.on(Events.Invalidated, () => onLost('Discord ended the session for good'));
}

/** What the bot may do in a server, and no more. */
export const NEEDED: PermissionsString[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'ReadMessageHistory',
  'AttachFiles',
];

/** Asks for the least: see a channel, write there and in its threads, reply to a message, attach an export. */
export function inviteLink(client: Client<true>): string {
  return client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: NEEDED,
  });
}
