// How did the database come to its present shape? Steps that only ever grow; each runs once, in order.
import type { Kysely, Migration } from 'kysely';

/** The databases that the schema and the queries are written for. */
export type Engine = 'sqlite' | 'postgres';

/** How an engine calls a column of bytes: the only type that is not called the same everywhere. */
const BYTES = { sqlite: 'blob', postgres: 'bytea' } as const;

/** By name; the names sort in the order in which they run. A step that was released is never changed. */
export function migrations(engine: Engine): Record<string, Migration> {
  return {
    '001-first': { up: (db) => first(db, BYTES[engine]) },
    '002-calls': { up: calls },
    '003-wish-locale': { up: wishLocale },
  };
}

async function first(db: Kysely<unknown>, bytes: (typeof BYTES)[Engine]): Promise<void> {
  await db.schema
    .createTable('servers')
    .addColumn('server', 'text', (column) => column.primaryKey())
    .addColumn('last_document', 'integer', (column) => column.notNull())
    .addColumn('last_change', 'integer', (column) => column.notNull())
    .addColumn('chain', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('documents')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('words_hash', 'text')
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .addPrimaryKeyConstraint('documents_key', ['server', 'number'])
    .addUniqueConstraint('documents_words', ['server', 'words_hash'])
    .execute();
  await db.schema
    .createTable('versions')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('published', 'text')
    .addColumn('source', 'text')
    .addColumn('author', 'text')
    .addColumn('url', 'text')
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('words_hash', 'text', (column) => column.notNull())
    .addColumn('sketch', bytes, (column) => column.notNull())
    .addColumn('length', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('versions_key', ['server', 'number', 'version'])
    .execute();
  await db.schema.createIndex('versions_words').on('versions').columns(['server', 'words_hash']).execute();
  await db.schema
    .createTable('texts')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('texts_key', ['server', 'hash'])
    .execute();
  await db.schema
    .createTable('drafts')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('batch', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('text', bytes, (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['server', 'id'])
    .execute();
  await db.schema
    .createTable('changes')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('number', 'integer')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('chain', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('changes_key', ['server', 'n'])
    .execute();
  await db.schema
    .createTable('settings')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('settings_key', ['server', 'name'])
    .execute();
  await db.schema
    .createTable('names')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('names', 'text', (column) => column.notNull())
    .addColumn('documents', 'text', (column) => column.notNull())
    .addColumn('active', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('names_key', ['server', 'n'])
    .execute();
  await db.schema
    .createTable('gaps')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('first_at', 'text', (column) => column.notNull())
    .addColumn('last_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('gaps_key', ['server', 'id'])
    .execute();
  await db.schema
    .createTable('wishes')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('gap', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('wishes_key', ['server', 'gap', 'user_id'])
    .execute();
  await db.schema
    .createTable('feedback')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('command', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['server', 'n'])
    .execute();
}

async function calls(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('calls')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('calls_key', ['server', 'id'])
    .execute();
}

/** Null for whoever waited before. */
async function wishLocale(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('wishes').addColumn('locale', 'text').execute();
}
