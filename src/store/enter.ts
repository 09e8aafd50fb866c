// How does a server come from the disk into memory?
import type { Shelf } from '../corpus/shelf.ts';
import type { Change, Delivery } from '../library.ts';
import type { Document } from '../model.ts';
import type { Database } from './database.ts';
import { purge } from './documents.ts';
import { dropOldDrafts } from './drafts.ts';
import { nameRules } from './names.ts';
import { changer, corpusId } from './room.ts';
import type { BasePrint, Queue, Room, Tools } from './room.ts';
import { textIn } from './schema.ts';
import { sketchFrom } from './twins.ts';
import { settings, useSettings } from './settings.ts';
import { viewOf } from './view.ts';
import type { Base, ServerView } from './view.ts';

/** What all servers share. */
export interface House {
  readonly db: Database;
  readonly tools: Tools;
  readonly inTurn: Queue;
  readonly base: () => Base;
  readonly basePrints: (base: Base) => readonly BasePrint[];
  /** A shelf with these documents, read before or now. */
  readonly shelfOf: (server: string, documents: readonly Document[]) => Promise<Shelf>;
  readonly deliver: (delivery: Delivery) => Promise<boolean>;
  readonly announce: (room: Room, changes: readonly Change[]) => void;
}

/** A room whose view follows the operator's documents. */
export interface OpenRoom extends Room {
  readonly view: ServerView;
  readonly shelf: Shelf;
}

/** Changes that are kept in memory. */
const RECENT = 50;

/** Who deletes what can no longer be restored. */
const CLEANER = { id: '', name: 'Dossier', moderator: true, roles: [] };

export async function enter(server: string, house: House): Promise<OpenRoom> {
  const { db, tools, inTurn, deliver } = house;
  const rows = await liveRows(db, server);
  const documents = rows.map(
    ({ number, version, bytes, title, published, source, author, url }): Document => {
      return { id: corpusId(number, version), title, published, source, author, url, text: textIn(bytes) };
    },
  );
  const shelf = await house.shelfOf(server, documents);
  const pending: Change[] = [];
  const room: OpenRoom = {
    server,
    db,
    tools,
    shelf,
    view: viewOf(shelf, house.base(), house.basePrints),
    live: new Map(
      rows.map(({ number, version, title, sketch }) => [
        number,
        { version, title, sketch: sketchFrom(sketch) },
      ]),
    ),
    withdrawn: new Map(),
    settings: { base: false, moderatorRoles: [], logChannel: null, http: false, private: false },
    readings: new Map(),
    pending,
    recent: [],
    change: changer(db, inTurn, pending, (changes) => {
      room.recent.push(...changes);
      room.recent.splice(0, room.recent.length - RECENT);
      house.announce(room, changes);
    }),
    deliver,
  };
  await tidyUp(room);
  for (const { number, title } of await withdrawnRows(db, server)) room.withdrawn.set(number, title);
  room.view.useNames(await nameRules(room));
  useSettings(room, await settings(room));
  return room;
}

/** Deletes what is kept for a while only, once the while is over. */
export async function tidyUp(room: Room): Promise<void> {
  await purge(room, CLEANER);
  await dropOldDrafts(room);
}

export async function withdrawnRows(db: Database, server: string) {
  return newestIn(db, server, 'withdrawn')
    .select(['documents.number', 'versions.title'])
    .orderBy('documents.withdrawn_at')
    .execute();
}

async function liveRows(db: Database, server: string) {
  return newestIn(db, server, 'live')
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
    .orderBy('documents.number')
    .execute();
}

/** The documents of a state, each with its newest version. */
function newestIn(db: Database, server: string, state: 'live' | 'withdrawn') {
  return db
    .selectFrom('documents')
    .innerJoin('versions', (on) =>
      on
        .onRef('versions.server', '=', 'documents.server')
        .onRef('versions.number', '=', 'documents.number')
        .onRef('versions.version', '=', 'documents.version'),
    )
    .where('documents.server', '=', server)
    .where('documents.state', '=', state);
}
