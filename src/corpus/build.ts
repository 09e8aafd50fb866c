// How do many documents become a shelf without holding up anybody? In worker threads, piece by piece.
import { Worker } from 'node:worker_threads';
import type { Document } from '../model.ts';
import { annotate } from '../text/annotate.ts';
import { digest, type Digest } from './digest.ts';
import { Shelf } from './shelf.ts';

export interface BuildOptions {
  /** Worker threads; 0 reads in this thread, with a breath between pieces. */
  readonly workers?: number;
  /** The shelf that the documents are added to; without it a new one. Nobody may change it meanwhile. */
  readonly into?: Shelf;
}

/** Text that one thread gets at a time, in UTF-16 units: some milliseconds of work for the one who waits. */
const PIECE = 100_000;

/** Below this much text, starting threads takes longer than reading. */
const WORTH_THREADS = 1_000_000;

const WORKERS = 2;

/**
 * Reads and indexes documents. The event loop stays free: it is held for a few milliseconds at a time.
 * Rejects where an id is there already or a thread breaks down; the shelf is then not to be used.
 */
export async function buildShelf(documents: readonly Document[], options: BuildOptions = {}): Promise<Shelf> {
  const shelf = options.into ?? new Shelf();
  const pieces = piecesOf(documents);
  const size = documents.reduce((sum, { text }) => sum + text.length, 0);
  const workers = Math.min(options.workers ?? (size < WORTH_THREADS ? 0 : WORKERS), pieces.length);
  const digested = workers === 0 ? digestHere(pieces) : digestInThreads(pieces, workers);
  for await (const [piece, some] of digested) {
    shelf.absorb(piece, some);
    await breath();
  }
  if (pieces.length > 1) await shelf.compact(breath);
  return shelf;
}

/** Lets everybody else run first. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Documents in their order, in groups of about the same length; one that is longer stands alone. */
function piecesOf(documents: readonly Document[]): Document[][] {
  const pieces: Document[][] = [];
  let size = Infinity;
  for (const document of documents) {
    if (size + document.text.length > PIECE) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(document);
    size += document.text.length;
  }
  return pieces;
}

type Digested = readonly [readonly Document[], Digest];

async function* digestHere(pieces: readonly (readonly Document[])[]): AsyncGenerator<Digested> {
  for (const piece of pieces) {
    const readings = [];
    for (const document of piece) {
      readings.push(annotate(document));
      await breath();
    }
    yield [piece, digest(piece, readings)];
  }
}

/** Hands the pieces out to threads and gives the digests back in order, so that the result is always the same. */
async function* digestInThreads(
  pieces: readonly (readonly Document[])[],
  count: number,
): AsyncGenerator<Digested> {
  const threads = Array.from({ length: count }, () => new Thread());
  try {
    const digests: Promise<Digest>[] = [];
    let sent = 0;
    for (const piece of pieces) {
      // No more than two pieces wait for each thread: memory stays flat.
      for (; digests.length < count * 2 && sent < pieces.length; sent++) {
        const thread = threads[sent % count];
        if (thread !== undefined) digests.push(thread.digest(pieces[sent] ?? []));
      }
      const some = await digests.shift();
      if (some !== undefined) yield [piece, some];
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/** One worker thread; it answers in the order in which it is asked. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (some: Digest) => void; reject: (error: Error) => void }[] = [];
  #broken: Error | undefined;

  constructor() {
    this.#worker = new Worker(new URL('thread.mjs', import.meta.url), { execArgv: [] });
    this.#worker.on('message', (some: Digest) => this.#waiting.shift()?.resolve(some));
    this.#worker.on('error', (error: Error) => {
      this.#fail(error);
    });
    this.#worker.on('exit', (code) => {
      this.#fail(new Error(`a reading thread stopped with code ${code}`));
    });
  }

  digest(documents: readonly Document[]): Promise<Digest> {
    const answer = new Promise<Digest>((resolve, reject) => {
      if (this.#broken !== undefined) reject(this.#broken);
      else this.#waiting.push({ resolve, reject });
    });
    // Whoever waits for an earlier piece hears of the failure first; this one must not count as unheard.
    answer.catch(() => undefined);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#worker.postMessage(documents);
    return answer;
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#broken = error;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
