// Where do the rows live? One SQLite file that loses nothing it has acknowledged.
import { Kysely, Migrator, SqliteAdapter, SqliteDialect } from 'kysely';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Libsql from 'libsql';
import { migrations } from './migrations.ts';
import type { Engine } from './migrations.ts';
import { StoreProblem } from './problem.ts';
import type { Tables } from './schema.ts';

export type Database = Kysely<Tables>;

/** Waits this long for another process that writes, in milliseconds. */
const BUSY = 5000;

/**
 * Opens (and makes, and brings to the present shape) the database in a file. Every commit is on disk before it
 * returns. A query that does not name its server is an error of ours and never runs; those few that go over all
 * servers say so. Throws `StoreProblem` for a file that is damaged, locked, cannot be written or was made by a newer
 * program, and leaves it as it was. `fault` is called before each statement and may throw, for tests.
 */
export async function openDatabase(file: string, fault?: (sql: string) => void): Promise<Database> {
  try {
    const libsql = new Libsql(file, { timeout: BUSY });
    try {
      libsql.pragma('journal_mode = WAL');
      libsql.pragma('synchronous = FULL');
      const db = new Kysely<Tables>({ dialect: new Sqlite({ database: wrap(libsql, fault) }) });
      await migrate(db, 'sqlite');
      return db;
    } catch (error) {
      libsql.close();
      throw error;
    }
  } catch (error) {
    throw problemOf(file, error);
  }
}

/** Unlike the library's own, it knows that SQLite takes back half-made tables: a migration is all or nothing. */
class Sqlite extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Brings a database to the present shape, all or nothing. `schema` says where its tables stand, if it knows such. */
export async function migrate(db: Database, engine: Engine, schema?: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations(engine)) },
    // In the order of the names: the clock may have been set back between two steps.
    allowUnorderedMigrations: true,
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** What an operator is told of a database that does not open; an error of ours stays as it is. */
function problemOf(file: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const found = PROBLEMS.find(([pattern]) => pattern.test(code) || pattern.test(error.message));
  return found === undefined ? error : new StoreProblem(`${file} ${found[1]}`, { cause: error });
}

const PROBLEMS: readonly (readonly [RegExp, string])[] = [
  [
    /previously executed migration \S+ is missing/,
    'was made by a newer version of this program. Start that version, or bring an export of it into a new folder (DATA_DIR)',
  ],
  [
    /NOTADB|CORRUPT|not a database|malformed/,
    'is damaged. Move it and the files beside it away, put your last copy in its place, or start without and bring in the last /corpus export',
  ],
  [/^SQLITE_FULL|ENOSPC|EDQUOT/, 'cannot be opened: the disk is full. Make room on it'],
  [/^SQLITE_BUSY|is locked/, 'is held by another program. Wait until that has ended'],
  [
    /^SQLITE_(?:READONLY|CANTOPEN|IOERR|PERM)|EROFS|EACCES|[Uu]nable to open/,
    'cannot be opened for writing. Give the program a folder that it may write to, in DATA_DIR',
  ],
];

/** The marker of a query that is meant to go over all servers, as a comment in its SQL. */
export const ACROSS_SERVERS = 'across servers';

function wrap(libsql: Libsql.Database, fault: ((sql: string) => void) | undefined): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => {
      gatherIn(libsql);
      libsql.close();
    },
    prepare: (written) => {
      // A write lock from the start: a transaction that reads first could otherwise fail when it writes.
      const sql = written === 'begin' ? 'begin immediate' : written;
      fault?.(sql);
      refuseUnscoped(sql);
      // A full disk ends the transaction by itself; ending it again would hide why.
      if (sql === 'rollback' && !libsql.inTransaction) return NOTHING;
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      const statement = libsql.prepare(sql);
      if (UNSCOPED.test(sql)) return statement;
      prepared.set(sql, statement);
      return statement;
    },
  };
}

/** A statement that does nothing. */
const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  iterate: () => [].values(),
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
};

/** Brings everything into the one file, so that a copy of it is whole. What cannot be now is at the next close. */
function gatherIn(libsql: Libsql.Database): void {
  try {
    libsql.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // A full disk: nothing is lost, the log beside the file keeps it.
  }
}

/** Tables of the migration engine and of the database itself, the only ones without a server. */
const UNSCOPED = /"kysely_|^(?:begin|commit|rollback|create|alter|drop|pragma)\b|sqlite_master/i;

/** Throws for a query that could meet the rows of more than one server, unless it says that it means to. */
export function refuseUnscoped(sql: string): void {
  if (UNSCOPED.test(sql) || sql.includes(ACROSS_SERVERS)) return;
  if (/^insert into "\w+" \([^)]*"server"/.test(sql)) return;
  if (/"server" = (?:\?|\$\d+)/.test(sql)) return;
  throw new Error(`a query must name its server: ${sql}`);
}
