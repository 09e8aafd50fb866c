// When is what was read of a server's documents written to the disk, for the next start?

/** From so many documents on a shelf is written as soon as it is calm. */
const WORTH = 200;

/** From so many on it is written in the middle of the work: a start would read them anew for half a minute. */
const URGENT = 5000;

/** Nobody has changed anything for so long, in milliseconds: while a shelf is written changes wait. */
const CALM = 5000;

/** Counts what a start would have to read anew, by server, and has it written in a calm moment. */
export class Keeping {
  readonly #write: (server: string) => void;
  readonly #unkept = new Map<string, number>();
  readonly #calm = new Map<string, NodeJS.Timeout>();

  /** `write` writes the shelf of a server, in its own time. */
  constructor(write: (server: string) => void) {
    this.#write = write;
  }

  /** So many more documents were read that no file on the disk holds. */
  read(server: string, documents: number): void {
    const count = (this.#unkept.get(server) ?? 0) + documents;
    this.#unkept.set(server, count);
    clearTimeout(this.#calm.get(server));
    if (count < WORTH) return;
    const timer = setTimeout(() => this.#write(server), count < URGENT ? CALM : 0);
    timer.unref();
    this.#calm.set(server, timer);
  }

  /** The shelf of a server is being written, or there is none any more. */
  written(server: string): void {
    this.#unkept.delete(server);
    clearTimeout(this.#calm.get(server));
    this.#calm.delete(server);
  }

  /** The servers of which something would be read anew; nothing is written by itself from here on. */
  stop(): readonly string[] {
    for (const timer of this.#calm.values()) clearTimeout(timer);
    return [...this.#unkept].filter(([, count]) => count > 0).map(([server]) => server);
  }
}
