// How does one bot run in several processes? Discord.js's own manager starts them, and starts them again.
import { ShardingManager } from 'discord.js';
import type { Log } from './desk.ts';
import { redact } from './redact.ts';

export interface Shards {
  /** Resolves when all are ready; rejects with one line where one of them cannot even begin. */
  readonly spawned: Promise<void>;
  /** Ends them all and waits for it. */
  stop(): Promise<void>;
}

/** Starts `count` processes of the program, one after the other as Discord wants it. */
export function startShards(
  file: string,
  {
    token,
    count,
    args,
  }: { readonly token: string; readonly count: number; readonly args: readonly string[] },
  log: Log,
): Shards {
  const manager = new ShardingManager(file, {
    token,
    totalShards: count,
    mode: 'process',
    execArgv: process.execArgv,
    shardArgs: [...args],
    respawn: false,
  });
  manager.on('shardCreate', (shard) => {
    shard.on('death', () => log.error({ shard: shard.id }, 'a shard has ended'));
    shard.on('ready', () => log.info({ shard: shard.id }, 'a shard is ready'));
  });
  const stop = async (): Promise<void> => {
    manager.respawn = false;
    const ends = [...manager.shards.values()].flatMap(({ process: child }) =>
      child === null || child === undefined || child.exitCode !== null
        ? []
        : [
            new Promise<void>((resolve) => {
              child.once('exit', () => resolve());
              child.kill('SIGTERM');
            }),
          ],
    );
    await Promise.all(ends);
  };
  const spawned = manager.spawn().then(
    // From here on a shard that ends is started again; one that never began would only fail again.
    () => void (manager.respawn = true),
    (error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`a shard could not start: ${redact(why)}`, { cause: error });
    },
  );
  return { spawned, stop };
}
