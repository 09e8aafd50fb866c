// What is one server at this moment? Its part of the database, its documents in memory, its changes in a row.
import type { Transaction } from 'kysely';
import type { Corpus } from '../corpus/corpus.ts';
import type { Extracted, Limits } from '../ingest/extracted.ts';
import type { Change, Delivery, Failure, Material, NameRule, Refusal, Result, Settings } from '../library.ts';
import type { Document, Reading } from '../model.ts';
import type { Database } from './database.ts';
import type { Tables } from './schema.ts';
import type { Fingerprint } from './twins.ts';

export type Write = Transaction<Tables>;

/** What the store needs from outside. */
export interface Tools {
  readonly now: () => Date;
  readonly read: (document: Document) => Reading | Promise<Reading>;
  /** Files, pages and texts into texts; a zip gives many. */
  readonly extract: (material: Material, http: boolean) => Promise<readonly (Extracted | Failure)[]>;
  readonly limits: Limits;
}

/** The documents of one server in memory, and what is seen through them. */
export interface View {
  readonly corpus: Corpus;
  put(document: Document, reading: Reading): void;
  take(id: string): void;
  showBase(shown: boolean): void;
  useNames(rules: readonly NameRule[]): void;
  /** The operator's documents that this server sees, for finding twins among them. */
  basePrints(): readonly BasePrint[];
}

export interface BasePrint {
  readonly id: string;
  readonly title: string;
  readonly print: Fingerprint;
}

/** A live document in short, for finding twins without the database. */
export interface Live {
  readonly version: number;
  readonly title: string;
  readonly sketch: Uint32Array;
}

export interface Room {
  readonly server: string;
  readonly db: Database;
  readonly tools: Tools;
  readonly view: View;
  /** By document number. */
  readonly live: Map<number, Live>;
  /** Titles of what can be restored, by document number. */
  readonly withdrawn: Map<number, string>;
  /** As they are on disk. */
  settings: Settings;
  /** Readings that were made for drafts, so that adding them is quick; it may be empty at any time. */
  readonly readings: Map<string, Reading>;
  /**
   * Runs changes one after the other. Either all of `work` is on disk and then `effects` have been carried out
   * in memory, or nothing of it happened and the refusal says why.
   */
  change<T>(work: (trx: Write, effects: Effects) => Promise<Result<T>>): Promise<Result<T>>;
  /** The last changes that were made, newest last. */
  readonly recent: Change[];
  /** Audit rows of the change that is being made. */
  readonly pending: Change[];
  /** Brings an answer to somebody who waited for it; false where that failed. */
  readonly deliver: (delivery: Delivery) => Promise<boolean>;
}

/** What is done in memory once the disk has it; must not fail and must not wait. */
export type Effects = (() => void)[];

/** Ends a transaction without keeping it. */
class TakenBack extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * A `change` for a room: one queue for the whole database, since SQLite has one writer. `announce` is told the
 * audit rows of what was done, after it was done.
 */
export function changer(
  db: Database,
  inTurn: Queue,
  pending: Change[],
  announce: (changes: readonly Change[]) => void,
): Room['change'] {
  return (work) =>
    inTurn(async () => {
      const effects: Effects = [];
      pending.length = 0;
      try {
        const value = await db.transaction().execute(async (trx) => {
          const result = await work(trx, effects);
          if (!result.ok) throw new TakenBack(result.refusal);
          return result.value;
        });
        for (const effect of effects) effect();
        if (pending.length > 0) announce(pending.splice(0));
        return done(value);
      } catch (error) {
        if (error instanceof TakenBack) return refused(error.refusal);
        const refusal = diskRefusal(error);
        if (refusal === null) throw error;
        return refused(refusal);
      }
    });
}

export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs one piece of work after the other, in the order in which they came. */
export function queue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** What a fault of the disk means; null where the error is another. */
function diskRefusal(error: unknown): Refusal | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // The numbers are PostgreSQL's: disk_full and read_only_sql_transaction.
  if (/^(?:SQLITE_FULL|ENOSPC|EDQUOT|53100$)/.test(code)) return { code: 'disk-full', about: null };
  if (/^(?:SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR|SQLITE_PERM|EROFS|EACCES|25006$)/.test(code))
    return { code: 'disk-read-only', about: null };
  return null;
}

export function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** `#7`, and `#7.2` for the second version, which is another text and so another id. */
export function corpusId(number: number, version: number): string {
  return version === 1 ? `#${number}` : `#${number}.${version}`;
}

/** The number in `#7`, `7` or `#7.2`; null for what is no id of a kept document. */
export function numberIn(id: string): number | null {
  const digits = /^#?(\d{1,9})(?:\.\d{1,9})?$/.exec(id.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}
