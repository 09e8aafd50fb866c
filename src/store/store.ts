// Where are the documents of all servers? One database, and in memory what each server sees.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Corpus } from '../corpus/corpus.ts';
import type { Change, Delivery, Library } from '../library.ts';
import type { Answer } from '../model.ts';
import { ACROSS_SERVERS, openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { enter, tidyUp } from './enter.ts';
import type { House, OpenRoom } from './enter.ts';
import { askAgain } from './gaps.ts';
import { Keeping } from './keeping.ts';
import { StoreProblem } from './problem.ts';
import { foreignWrites, refresh } from './refresh.ts';
import { queue } from './room.ts';
import type { BasePrint, Tools } from './room.ts';
import { libraryOf } from './server-library.ts';
import { cachedShelf, keepShelf, readerStamp } from './shelves.ts';
import { hashOf } from './twins.ts';
import { basePrints } from './view.ts';
import type { Base } from './view.ts';

export interface StoreOptions {
  /** Made where it is missing. */
  readonly folder: string;
  readonly base: Base;
  readonly tools: Tools;
  /** Answers a question from what a server sees, for those who wait. */
  readonly ask?: (question: string, corpus: Corpus) => Answer | Promise<Answer>;
  /** Brings an answer to somebody; false where that failed and is to be tried again. */
  readonly deliver?: (delivery: Delivery) => Promise<boolean>;
  /** Told of every change once it is made. */
  readonly changed?: (server: string, change: Change) => void;
  /** Told of what went wrong while nobody waited. */
  readonly failed?: (error: unknown) => void;
  /** Opens another database than the SQLite file in the folder. */
  readonly database?: () => Promise<Database>;
  /** Called before each SQL statement; may throw. For tests. */
  readonly fault?: (sql: string) => void;
}

/** What one server has at this moment; ask anew for every answer. */
export interface ServerStore {
  readonly corpus: Corpus;
  readonly library: Library;
}

export interface Store {
  /** What a server has; read from the disk when it is first asked for. */
  server(server: string): Promise<ServerStore>;
  /** Every server that has ever changed something. */
  servers(): Promise<readonly string[]>;
  /** Puts other documents of the operator in the place of those before, for all servers at once. */
  useBase(base: Base): Promise<void>;
  /** Resolves when all that was begun is done, also what nobody waits for. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** How often another process's changes are looked for, in milliseconds. */
const FOREIGN_EVERY = 1000;

/** How often texts are deleted that can no longer be restored, in milliseconds. */
const CLEAN_EVERY = 6 * 3600 * 1000;

/** Opens the store; what a server has is read when it is first asked for. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { folder, tools } = options;
  await mkdir(folder, { recursive: true });
  const db = await (options.database?.() ?? openDatabase(join(folder, 'dossier.db'), options.fault));
  const inTurn = queue();
  const later = queue();
  let stamped: Promise<string> | undefined;
  const stamp = () => (stamped ??= readerStamp());
  const rooms = new Map<string, Promise<OpenRoom>>();
  const keeping = new Keeping((server) => {
    aside(async () => {
      const room = await roomOf(server);
      await inTurn(() => keep(room));
    });
  });
  let base = options.base;
  let prints: { readonly base: Base; readonly prints: readonly BasePrint[] } | null = null;

  const fileOf = (server: string) => join(folder, 'shelves', `${hashOf(server).slice(0, 32)}.shelf`);
  const keep = async ({ server, shelf }: OpenRoom) => {
    keeping.written(server);
    await keepShelf(fileOf(server), shelf, await stamp()).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new StoreProblem(
        `what was read in ${fileOf(server)} could not be kept (${why}): the next start reads it anew`,
        { cause: error },
      );
    });
  };
  const aside = (work: () => Promise<void>) => {
    later(work).catch((error: unknown) => options.failed?.(error));
  };
  const house: House = {
    db,
    tools,
    inTurn,
    base: () => base,
    basePrints: (of) => {
      if (prints?.base !== of) prints = { base: of, prints: basePrints(of) };
      return prints.prints;
    },
    shelfOf: async (server, documents) => {
      const { shelf, fresh } = await cachedShelf(fileOf(server), documents, stamp);
      keeping.read(server, fresh);
      return shelf;
    },
    deliver: options.deliver ?? (() => Promise.resolve(false)),
    announce: (room, changes) => {
      for (const change of changes) options.changed?.(room.server, change);
      keeping.read(room.server, changes.length);
      if (asking.has(room.server)) return;
      asking.add(room.server);
      aside(() => afterwards(room.server));
    },
  };
  const asking = new Set<string>();
  const afterwards = async (server: string) => {
    const room = await roomOf(server);
    asking.delete(server);
    const { ask } = options;
    if (ask !== undefined) await askAgain(room, async (question) => ask(question, room.view.corpus));
  };
  const roomOf = (server: string): Promise<OpenRoom> => {
    const known = rooms.get(server);
    if (known !== undefined) return known;
    const room = enter(server, house);
    rooms.set(server, room);
    room.catch(() => rooms.delete(server));
    return room;
  };

  /** Waited for outside of the queue: a room that is being entered queues up itself. */
  const openRooms = async (): Promise<readonly OpenRoom[]> => {
    const settled = await Promise.allSettled(rooms.values());
    return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  };

  let seen = await foreignWrites(db);
  const look = async () => {
    const now = await foreignWrites(db);
    if (now === seen) return;
    seen = now;
    for (const room of await openRooms()) await inTurn(() => refresh(room));
  };
  const watch = setInterval(() => aside(look), FOREIGN_EVERY);
  watch.unref();
  const tidyAll = async () => {
    for (const room of await openRooms()) await tidyUp(room);
  };
  const clean = setInterval(() => aside(tidyAll), CLEAN_EVERY);
  clean.unref();

  return {
    server: async (server) => {
      const room = await roomOf(server);
      const library = libraryOf(room);
      return { library, corpus: room.view.corpus };
    },
    servers: () => serversIn(db),
    useBase: async (next) => {
      base = next;
      for (const room of await openRooms()) room.view.useBase(next);
    },
    settled: async () => {
      await inTurn(() => Promise.resolve());
      await later(() => Promise.resolve());
    },
    close: async () => {
      clearInterval(watch);
      clearInterval(clean);
      await later(() => Promise.resolve());
      const unkept = new Set(keeping.stop());
      const open = await openRooms();
      await inTurn(async () => {
        for (const room of open)
          if (unkept.has(room.server)) await keep(room).catch((error: unknown) => options.failed?.(error));
        await db.destroy();
      });
    },
  };
}

export async function serversIn(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{
    server: string;
  }>`select "server" from "servers" order by 1 /* ${sql.raw(ACROSS_SERVERS)} */`.execute(db);
  return rows.map(({ server }) => server);
}
