// Where do the rows live? One SQLite file that loses nothing it has acknowledged.
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Libsql from 'libsql';
import { MIGRATIONS } from './migrations.ts';
import type { Tables } from './schema.ts';

export type Database = Kysely<Tables>;

/** Waits this long for another process that writes, in milliseconds. */
const BUSY = 5000;

/** Tables of the migration engine, the only ones without a server. */
const UNSCOPED = /"kysely_|^(?:begin|commit|rollback|create|alter|drop|pragma)\b|sqlite_master/i;

/**
 * Opens (and makes, and brings to the present shape) the database in a file. Every commit is on disk before it
 * returns. A query that does not name its server is an error of ours and never runs; those few that go over all
 * servers say so in `acrossServers`. `fault` is called before each statement and may throw, for tests.
 */
export async function openDatabase(file: string, fault?: (sql: string) => void): Promise<Database> {
  const libsql = new Libsql(file, { timeout: BUSY });
  libsql.pragma('journal_mode = WAL');
  libsql.pragma('synchronous = FULL');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: wrap(libsql, fault) }) });
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return db;
  await db.destroy();
  throw error instanceof Error ? error : new Error(`the database ${file} cannot be brought up to date`);
}

/** The marker of a query that is meant to go over all servers, as a comment in its SQL. */
export const ACROSS_SERVERS = 'across servers';

function wrap(libsql: Libsql.Database, fault: ((sql: string) => void) | undefined): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => void libsql.close(),
    prepare: (written) => {
      // A write lock from the start: a transaction that reads first could otherwise fail when it writes.
      const sql = written === 'begin' ? 'begin immediate' : written;
      fault?.(sql);
      refuseUnscoped(sql);
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      const statement = libsql.prepare(sql);
      if (UNSCOPED.test(sql)) return statement;
      prepared.set(sql, statement);
      return statement;
    },
  };
}

function refuseUnscoped(sql: string): void {
  if (UNSCOPED.test(sql) || sql.includes(ACROSS_SERVERS)) return;
  if (/^insert into "\w+" \([^)]*"server"/.test(sql)) return;
  if (/"server" = \?/.test(sql)) return;
  throw new Error(`a query must name its server: ${sql}`);
}
