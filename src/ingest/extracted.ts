// What came out of a file? The shape that every format is read into.
import type { Metadata, Origins, Refusal, Warning } from '../library.ts';

/** A text with what its file says about it; the title is null where the file has none. */
export interface Extracted {
  /** The file's name, for messages. */
  readonly name: string;
  readonly text: string;
  readonly metadata: Partial<Metadata>;
  readonly origins: Origins;
  readonly warnings: readonly Warning[];
}

/** How much is taken in; sizes in bytes. */
export interface Limits {
  readonly file: number;
  readonly text: number;
  readonly zip: number;
  readonly zipFiles: number;
  /** Seconds that one file may be read for. */
  readonly seconds: number;
  /** Bytes of memory that one file may be read with. */
  readonly memory: number;
}

export const LIMITS: Limits = {
  file: 10 * 1024 * 1024,
  text: 5 * 1024 * 1024,
  zip: 50 * 1024 * 1024,
  zipFiles: 1000,
  seconds: 30,
  // The largest sound files need a tenth of it.
  memory: 512 * 1024 * 1024,
};

/** A file that cannot be taken in, and why; thrown inside `src/ingest` only. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
