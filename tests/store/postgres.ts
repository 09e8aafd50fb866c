// The same store on PostgreSQL: one engine in this process, with a schema for every folder.
import { PGlite } from '@electric-sql/pglite';
import { CompiledQuery, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { DatabaseConnection, Driver, QueryResult } from 'kysely';
import { migrate, refuseUnscoped } from '../../src/store/database.ts';
import type { Database } from '../../src/store/database.ts';
import { queue } from '../../src/store/room.ts';
import type { Queue } from '../../src/store/room.ts';
import type { Tables } from '../../src/store/schema.ts';
import { hashOf } from '../../src/store/twins.ts';

/** Opens the database that belongs to a folder; the same folder again is the same database. */
export type OpenPostgres = (folder: string, fault?: (sql: string) => void) => Promise<Database>;

/** Starts the engine. It has one session: whoever holds it keeps the others waiting. */
export async function startPostgres(): Promise<OpenPostgres> {
  const engine = await PGlite.create();
  const inTurn = queue();
  return async (folder, fault) => {
    const schema = `f${hashOf(folder).slice(0, 16)}`;
    await inTurn(() => engine.exec(`create schema if not exists "${schema}"`));
    const db = new Kysely<Tables>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new Session(engine, inTurn, schema, fault),
        createIntrospector: (of) => new PostgresIntrospector(of),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    });
    await migrate(db, 'postgres', schema);
    return db;
  };
}

class Session implements Driver {
  readonly #engine: PGlite;
  readonly #inTurn: Queue;
  readonly #schema: string;
  readonly #connection: DatabaseConnection;
  #release: () => void = () => {};

  constructor(engine: PGlite, inTurn: Queue, schema: string, fault?: (sql: string) => void) {
    this.#engine = engine;
    this.#inTurn = inTurn;
    this.#schema = schema;
    this.#connection = {
      executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
        fault?.(sql);
        // What the migration engine asks PostgreSQL of itself.
        if (!sql.includes('pg_')) refuseUnscoped(sql);
        const { rows, affectedRows = 0 } = await engine.query<R>(sql, [...parameters]);
        return { rows, numAffectedRows: BigInt(affectedRows) };
      },
      streamQuery: () => {
        throw new Error('nothing is streamed');
      },
    };
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    await new Promise<void>((resolve, reject) => {
      this.#inTurn(async () => {
        await this.#engine.exec(`set search_path to "${this.#schema}"`);
        await new Promise<void>((release) => {
          this.#release = release;
          resolve();
        });
      }).catch(reject);
    });
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async init(): Promise<void> {}

  async destroy(): Promise<void> {}
}
