// Where are the documents of all servers? One database, and in memory what each server sees.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Corpus } from '../corpus/corpus.ts';
import type { Change, Delivery, Library } from '../library.ts';
import type { Answer, Document, Reading } from '../model.ts';
import { ACROSS_SERVERS, openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { dropOldDrafts } from './drafts.ts';
import { corpusId } from './room.ts';
import { askAgain } from './gaps.ts';
import { nameRules } from './names.ts';
import { changer, queue } from './room.ts';
import type { Room, Tools } from './room.ts';
import { textIn } from './schema.ts';
import { libraryOf } from './server-library.ts';
import { settings } from './settings.ts';
import { purge } from './documents.ts';
import { viewOf } from './view.ts';
import type { Base, ServerView } from './view.ts';

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
  /** Called before each SQL statement; may throw. For tests. */
  readonly fault?: (sql: string) => void;
}

/** What one server has. */
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
  useBase(base: Base): void;
  /** Resolves when all that was begun is done, also what nobody waits for. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const CLEANER = { id: '', name: 'Dossier', moderator: true, roles: [] };

export async function openStore(options: StoreOptions): Promise<Store> {
  await mkdir(options.folder, { recursive: true });
  const db = await openDatabase(join(options.folder, 'dossier.db'), options.fault);
  const inTurn = queue();
  const later = queue();
  let base = options.base;
  const rooms = new Map<string, Promise<Room>>();
  const views = new Set<ServerView>();

  const enter = async (server: string): Promise<Room> => {
    const view = viewOf(base);
    const pending: Change[] = [];
    const room: Room = {
      server,
      db,
      tools: options.tools,
      view,
      live: new Map(),
      readings: new Map(),
      pending,
      change: changer(db, inTurn, pending, (changes) => announce(changes)),
      deliver: options.deliver ?? (() => Promise.resolve(false)),
    };
    const announce = (changes: readonly Change[]) => {
      for (const change of changes) options.changed?.(server, change);
      void later(async () => askAgainIn(room)).catch((error: unknown) => options.failed?.(error));
    };
    await fill(room);
    views.add(view);
    return room;
  };
  const askAgainIn = async (room: Room) => {
    const { ask } = options;
    if (ask !== undefined) await askAgain(room, async (question) => ask(question, room.view.corpus));
  };
  const roomOf = (server: string): Promise<Room> => {
    const known = rooms.get(server);
    if (known !== undefined) return known;
    const room = enter(server);
    rooms.set(server, room);
    room.catch(() => rooms.delete(server));
    return room;
  };

  return {
    server: async (server) => {
      const room = await roomOf(server);
      return { corpus: room.view.corpus, library: libraryOf(room) };
    },
    servers: () => serversIn(db),
    useBase: (next) => {
      base = next;
      for (const view of views) view.useBase(next);
    },
    settled: async () => {
      await inTurn(() => Promise.resolve());
      await later(() => Promise.resolve());
    },
    close: async () => {
      await inTurn(() => db.destroy());
    },
  };
}

async function serversIn(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{
    server: string;
  }>`select "server" from "servers" order by 1 /* ${sql.raw(ACROSS_SERVERS)} */`.execute(db);
  return rows.map(({ server }) => server);
}

/** Brings what is on disk into memory. */
async function fill(room: Room): Promise<void> {
  await purge(room, CLEANER);
  await dropOldDrafts(room);
  const rows = await liveRows(room);
  for (const { number, version, bytes, sketch, ...metadata } of rows) {
    const document: Document = { id: corpusId(number, version), ...metadata, text: textIn(bytes) };
    const reading: Reading = await room.tools.read(document);
    room.view.put(document, reading);
    room.live.set(number, { version, title: metadata.title, sketch: new Uint8Array(sketch) });
  }
  room.view.useNames(await nameRules(room));
  room.view.showBase((await settings(room)).base);
}

async function liveRows(room: Room) {
  return room.db
    .selectFrom('documents')
    .innerJoin('versions', (on) =>
      on
        .onRef('versions.server', '=', 'documents.server')
        .onRef('versions.number', '=', 'documents.number')
        .onRef('versions.version', '=', 'documents.version'),
    )
    .innerJoin('texts', (on) =>
      on.onRef('texts.server', '=', 'versions.server').onRef('texts.hash', '=', 'versions.text_hash'),
    )
    .select([
      'documents.number',
      'documents.version',
      'versions.title',
      'versions.published',
      'versions.source',
      'versions.author',
      'versions.url',
      'versions.sketch',
      'texts.bytes',
    ])
    .where('documents.server', '=', room.server)
    .where('documents.state', '=', 'live')
    .orderBy('documents.number')
    .execute();
}
