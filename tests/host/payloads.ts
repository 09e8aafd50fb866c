// What do Discord's events look like? The fields that its client reads, for one server and its people.
import type { Visit } from './visit.ts';

/** Who does something, and where. */
export interface Who {
  readonly user: string;
  /** Null in a direct message. */
  readonly guild: string | null;
  readonly locale: string;
  /** Bit set of permissions, as a decimal text. */
  readonly permissions: string;
  readonly roles: readonly string[];
  /** False: the user brought the bot along into a server that it is not in. */
  readonly installed: boolean;
  /** What the bot may do there, as a decimal text. */
  readonly botPermissions: string;
}

export const GUILD = '300000000000000003';
const CHANNEL = '500000000000000005';
/** A thread in the channel. */
export const THREAD = '510000000000000005';
const THREAD_DATA = {
  id: THREAD,
  type: 11,
  guild_id: GUILD,
  parent_id: CHANNEL,
  name: 'a thread',
  owner_id: '700000000000000001',
  thread_metadata: {
    archived: false,
    auto_archive_duration: 1440,
    archive_timestamp: '2026-01-01T00:00:00.000Z',
    locked: false,
  },
};
const NOBODY: Who = {
  user: '700000000000000007',
  guild: GUILD,
  locale: 'en-GB',
  permissions: '2147483648',
  roles: [],
  installed: true,
  // See the channel, write in it and in its threads.
  botPermissions: String((1n << 10n) | (1n << 11n) | (1n << 38n)),
};

export function user(id: string, bot = false): object {
  return { id, username: `user${id}`, discriminator: '0', global_name: null, avatar: null, bot };
}

export function guild(id = GUILD): object {
  return {
    id,
    name: 'Newsroom',
    owner_id: '700000000000000001',
    roles: [
      {
        id,
        name: '@everyone',
        permissions: '0',
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
        mentionable: false,
      },
    ],
    emojis: [],
    stickers: [],
    features: [],
    channels: [{ id: CHANNEL, type: 0, name: 'general', position: 0, permission_overwrites: [] }],
    threads: [THREAD_DATA],
    members: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    member_count: 2,
    joined_at: '2026-01-01T00:00:00.000Z',
    preferred_locale: 'en-US',
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    premium_tier: 0,
    nsfw_level: 0,
    system_channel_flags: 0,
    afk_timeout: 300,
    large: false,
    unavailable: false,
  };
}

export function readyData(
  application: string,
  session: string,
  shard: readonly [number, number],
  url: string,
): object {
  return {
    v: 10,
    user: user(application, true),
    guilds: [{ id: GUILD, unavailable: true }],
    session_id: session,
    resume_gateway_url: url,
    application: { id: application, flags: 0 },
    shard,
  };
}

/** An interaction of any type. */
export function interaction(
  application: string,
  { id, token }: Visit,
  about: object,
  who: Partial<Who>,
): object {
  const { guild: server, locale, installed, botPermissions, ...person } = { ...NOBODY, ...who };
  const owners = installed ? { '0': server ?? '0' } : { '1': person.user };
  const where =
    server === null
      ? { user: user(person.user), channel_id: '600', channel: { id: '600', type: 1 }, context: 1 }
      : {
          guild_id: server,
          guild_locale: 'en-US',
          member: member(person),
          channel_id: CHANNEL,
          channel: { id: CHANNEL, type: 0 },
          context: 0,
        };
  return {
    id,
    application_id: application,
    token,
    version: 1,
    locale,
    app_permissions: botPermissions,
    entitlements: [],
    authorizing_integration_owners: owners,
    attachment_size_limit: 10_485_760,
    ...where,
    ...about,
  };
}

function member({ user: id, permissions, roles }: Pick<Who, 'user' | 'permissions' | 'roles'>): object {
  return {
    user: user(id),
    roles,
    permissions,
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** A message that somebody wrote. */
export function written(
  content: string,
  about: {
    readonly id?: string;
    readonly guild?: string | null;
    readonly everyone?: boolean;
    readonly bot?: boolean;
    readonly webhook?: boolean;
    /** A reply that mentions the bot only because it answers one of its messages. */
    readonly pings?: boolean;
    readonly replyTo?: { readonly id: string } | undefined;
    readonly user?: string;
    /** Another channel of the server, or a thread in it. */
    readonly channel?: string;
  },
): object {
  const { guild: server = GUILD, id = '1', user: author = NOBODY.user } = about;
  const us = '100000000000000001';
  const isMentioned = content.includes(`<@${us}>`) || about.pings === true;
  return {
    id,
    type: about.replyTo === undefined && about.pings !== true ? 0 : 19,
    channel_id: about.channel ?? (server === null ? '600000000000000006' : CHANNEL),
    ...(server === null ? {} : { guild_id: server, member: { ...member(NOBODY), user: undefined } }),
    ...(server === null ? { channel_type: 1 } : { channel_type: 0 }),
    content,
    author: user(author, about.bot === true),
    timestamp: '2026-01-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: about.everyone === true,
    mentions: isMentioned ? [user(us, true)] : [],
    mention_roles: content.includes('<@&') ? [us] : [],
    attachments: [],
    embeds: [],
    pinned: false,
    components: [],
    ...(about.webhook === true ? { webhook_id: '77' } : {}),
    ...(about.replyTo === undefined
      ? {}
      : {
          message_reference: { type: 0, message_id: about.replyTo.id, channel_id: about.channel ?? CHANNEL },
        }),
  };
}
