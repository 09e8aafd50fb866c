// Is the bot well? A watchdog over the gateway, and two pages for those who watch: /healthz and /metrics.
import { createServer, type Server } from 'node:http';
import { Status, type Client } from 'discord.js';
import { NOBODY } from './asker.ts';
import type { Desk } from './desk.ts';
import type { Metrics } from './metrics.ts';

/** Minutes without a gateway after which a supervisor should look; discord.js reconnects by itself until then. */
const PATIENCE = 3 * 60_000;

/** Remembers since when the gateway of each shard is away. Times in milliseconds. */
export class Watchdog {
  readonly #awaySince = new Map<number, number>();

  /** To be called now and then, with the shards that are away. */
  look(away: readonly number[], now: number): void {
    for (const shard of this.#awaySince.keys()) if (!away.includes(shard)) this.#awaySince.delete(shard);
    for (const shard of away) if (!this.#awaySince.has(shard)) this.#awaySince.set(shard, now);
  }

  /** Null while all is well, else what is wrong. */
  complaint(now: number): string | null {
    const lost = [...this.#awaySince].filter(([, since]) => now - since >= PATIENCE);
    if (lost.length === 0) return null;
    const minutes = Math.floor((now - Math.min(...lost.map(([, since]) => since))) / 60_000);
    return `no gateway for ${minutes} minutes (shard ${lost.map(([shard]) => shard).join(', ')})`;
  }
}

/**
 * Seconds since the oldest of these times in milliseconds; a time that is not positive stands for none yet. Never
 * negative, also where the clock was set back since; 0 where nothing has happened yet.
 */
export function secondsSinceOldest(times: readonly number[], now: number): number {
  return (now - Math.min(now, ...times.filter((at) => at > 0))) / 1000;
}

/** The port that a server listens on; null where it listens on none. */
export function portOf(server: Server): number | null {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? null) : null;
}

/**
 * Serves `/healthz` (200 or 503) and `/metrics` on a port of every address; 0 is one that the system chooses. Rejects
 * where the port is taken.
 */
export async function serveHealth(
  port: number,
  metrics: Metrics,
  complaint: () => string | null,
): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    if (path === '/healthz') {
      const wrong = complaint();
      response
        .writeHead(wrong === null ? 200 : 503, { 'content-type': 'text/plain' })
        .end(`${wrong ?? 'ok'}\n`);
    } else if (path === '/metrics')
      metrics.registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': metrics.registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return server;
}

/** How often the watchdog looks. */
const LOOK_EVERY = 15_000;

/** Watches the gateway, and shows on a port of its own, if there is one, how the bot is. */
export async function watchHealth(
  client: Client<true>,
  desk: Desk,
  port: number | null,
): Promise<{ stop(): void }> {
  const watchdog = new Watchdog();
  const shards = () => [...client.ws.shards.values()];
  const up = () => shards().map(({ id, status }) => ({ shard: id, up: status === Status.Ready }));
  const away = () => up().flatMap((one) => (one.up ? [] : [one.shard]));
  const beatAge = () =>
    secondsSinceOldest(
      shards().map((shard) => shard.lastPingTimestamp),
      Date.now(),
    );
  let documents = (await desk.contextOf(NOBODY)).corpus.size;
  const timer = setInterval(() => {
    watchdog.look(away(), Date.now());
    const complaint = watchdog.complaint(Date.now());
    if (complaint !== null) desk.log.error({ complaint }, 'the gateway is away');
    void Promise.resolve(desk.contextOf(NOBODY)).then(({ corpus }) => (documents = corpus.size));
  }, LOOK_EVERY).unref();
  desk.metrics.watch({ up, beatAge, documents: () => documents });
  const server =
    port === null ? null : await serveHealth(port, desk.metrics, () => watchdog.complaint(Date.now()));
  if (server !== null)
    desk.log.info({ port: portOf(server) }, 'health is told at /healthz, figures at /metrics');
  return {
    stop: () => {
      clearInterval(timer);
      server?.close();
      server?.closeAllConnections();
    },
  };
}
