// Would the bot work with this token, in these servers? What Discord says, each with how to mend it.
import { PermissionsBitField, REST, Routes } from 'discord.js';
import { NEEDED } from './client.ts';
import { redact } from './redact.ts';

/** One thing that was looked at; `mend` says what to do where it is wrong. */
export interface Check {
  readonly about: string;
  readonly fine: boolean;
  readonly mend?: string;
}

/** Asks Discord about token, gateway, registered commands and permissions. Changes nothing. Never rejects. */
export async function examine({
  token,
  api,
  guild,
}: {
  readonly token: string;
  readonly api: string;
  readonly guild: string | null;
}): Promise<readonly Check[]> {
  const rest = new REST({ api, retries: 1, timeout: 10_000 }).setToken(token);
  const me = await ask(rest, '/users/@me');
  if ('error' in me) return [tokenCheck(me.error, api)];
  const checks: Check[] = [{ about: `token: logs in as ${field(me.value, 'username')}`, fine: true }];
  checks.push(await gatewayCheck(rest), await commandCheck(rest, field(me.value, 'id'), guild));
  return [...checks, ...(await guildChecks(rest))];
}

function tokenCheck({ status, message }: Failure, api: string): Check {
  if (status === 401)
    return {
      about: 'token: Discord refuses it',
      fine: false,
      mend: 'copy DISCORD_TOKEN again from the Bot page',
    };
  return {
    about: `Discord: not reached at ${api}: ${message}`,
    fine: false,
    mend: 'look at the network, a proxy, DISCORD_API_URL',
  };
}

async function gatewayCheck(rest: REST): Promise<Check> {
  const gateway = await ask(rest, '/gateway/bot');
  if ('error' in gateway)
    return { about: `gateway: ${gateway.error.message}`, fine: false, mend: 'try again in a few minutes' };
  const left = Number(field(inside(gateway.value, 'session_start_limit'), 'remaining'));
  const about = `gateway: ${field(gateway.value, 'shards')} shards advised, ${left} logins left today; no privileged intent is needed`;
  return {
    about,
    fine: left > 10,
    ...(left > 10 ? {} : { mend: 'find what restarts the bot so often, and wait a day' }),
  };
}

async function commandCheck(rest: REST, application: string, guild: string | null): Promise<Check> {
  const route =
    guild === null
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const known = await ask(rest, route);
  if ('error' in known)
    return {
      about: `commands: ${known.error.message}`,
      fine: false,
      mend: 'invite the bot again with the link that npm start prints',
    };
  const count = Array.isArray(known.value) ? known.value.length : 0;
  if (count > 0) return { about: `commands: ${count} registered`, fine: true };
  return { about: 'commands: none registered yet', fine: true };
}

async function guildChecks(rest: REST): Promise<readonly Check[]> {
  const guilds = await ask(rest, Routes.userGuilds());
  if ('error' in guilds)
    return [{ about: `servers: ${guilds.error.message}`, fine: false, mend: 'try again' }];
  const servers: readonly unknown[] = Array.isArray(guilds.value) ? guilds.value : [];
  if (servers.length === 0)
    return [
      { about: 'servers: in none yet', fine: false, mend: 'open the invite link that npm start prints' },
    ];
  return servers.map((server) => {
    const name = field(server, 'name');
    const permissions = field(server, 'permissions') || '0';
    const missing = new PermissionsBitField(BigInt(permissions)).missing(NEEDED);
    if (missing.length === 0) return { about: `server ${name}: all permissions`, fine: true };
    return {
      about: `server ${name}: lacks ${missing.join(', ')}`,
      fine: false,
      mend: 'give them to its role, or invite it again',
    };
  });
}

interface Failure {
  readonly status: number | null;
  readonly message: string;
}

type Answer = { readonly value: unknown } | { readonly error: Failure };

async function ask(rest: REST, route: `/${string}`): Promise<Answer> {
  try {
    return { value: await rest.get(route) };
  } catch (error) {
    const status =
      error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
    return { error: { status, message: redact(error instanceof Error ? error.message : String(error)) } };
  }
}

/** A field of what Discord sent, as text; '' where there is none. */
function field(value: unknown, name: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

function inside(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
