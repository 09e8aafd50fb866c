// Which documents hold a term, and how often? Lists of numbers, all in one array, that grow at their ends.
import { Numbers } from './arrays.ts';

/** Most occurrences in one document that are told apart. */
const MOST = 255;

/** Terms between two pauses. */
const PAUSE_AFTER = 4000;

/**
 * For every term the documents that hold it, in the order of arrival: `slot * 256 + occurrences`. A list is a
 * chain of pieces inside one pool; the last cell of a piece says where the next one begins.
 */
export class Postings {
  #pool: Numbers;
  /** First cell of a term's list, plus one; 0 where there is none. */
  #heads: Numbers;
  /** Where the next posting goes, and the link cell at the end of that piece. */
  readonly #next: Numbers;
  readonly #links: Numbers;

  constructor(
    pool: Uint32Array = new Uint32Array(0),
    heads: Uint32Array = new Uint32Array(0),
    next: Uint32Array = heads,
    links: Uint32Array = heads,
  ) {
    this.#pool = new Numbers(pool, pool.length);
    this.#heads = new Numbers(heads, heads.length);
    this.#next = new Numbers(next, next.length);
    this.#links = new Numbers(links, links.length);
  }

  add(term: number, slot: number, occurrences: number): void {
    while (this.#heads.length <= term) {
      this.#heads.push(0);
      this.#next.push(0);
      this.#links.push(0);
    }
    if (this.#heads.at(term) === 0) this.#begin(term);
    else if (this.#next.at(term) === this.#links.at(term)) this.#extend(term);
    const at = this.#next.at(term);
    this.#pool.values[at] = slot * 256 + Math.min(occurrences, MOST);
    this.#next.values[term] = at + 1;
  }

  /** Copies the list of a term into `into`, which grows where needed; gives how many there are. */
  read(term: number, into: Numbers): number {
    into.length = 0;
    if (term >= this.#heads.length || this.#heads.at(term) === 0) return 0;
    const pool = this.#pool.values;
    const last = this.#next.at(term);
    let at = this.#heads.at(term) - 1;
    for (;;) {
      const size = pool[at] ?? 0;
      const link = at + size;
      const end = link === this.#links.at(term) ? last : link;
      into.reserve(end - at - 1);
      into.values.set(pool.subarray(at + 1, end), into.length);
      into.length += end - at - 1;
      if (end === last && link === this.#links.at(term)) return into.length;
      at = pool[link] ?? 0;
    }
  }

  /** The same lists, each in one piece; pauses now and then. */
  async compacted(pause: () => Promise<void>): Promise<Postings> {
    const list = new Numbers();
    const terms = this.#heads.length;
    const pool = new Numbers(new Uint32Array(this.#pool.length));
    const heads = new Uint32Array(terms);
    for (let term = 0; term < terms; term++) {
      const length = this.read(term, list);
      if (term % PAUSE_AFTER === 0) await pause();
      if (length === 0) continue;
      heads[term] = pool.length + 1;
      pool.reserve(length + 2);
      pool.values[pool.length] = length + 1;
      pool.values.set(list.values.subarray(0, length), pool.length + 1);
      pool.length += length + 2;
    }
    return Postings.of(pool.used(), heads);
  }

  /** Lists as `packed` gave them, each in one piece. */
  static of(pool: Uint32Array, heads: Uint32Array): Postings {
    const ends = new Uint32Array(heads.length);
    for (const [term, head] of heads.entries()) if (head > 0) ends[term] = head - 1 + (pool[head - 1] ?? 0);
    return new Postings(pool, heads, ends, ends.slice());
  }

  /** Everything as plain arrays, for saving; only right after `compacted`. */
  packed(): { readonly pool: Uint32Array; readonly heads: Uint32Array } {
    return { pool: this.#pool.used(), heads: this.#heads.used() };
  }

  /** A piece is a cell with its size up to the link, room for postings, and the link. */
  #begin(term: number): void {
    const at = this.#piece(1);
    this.#heads.values[term] = at + 1;
    this.#open(term, at, 1);
  }

  #extend(term: number): void {
    const before = this.#pool.at(this.#lastPiece(term)) - 1;
    const room = Math.min(before * 2, 4096);
    const at = this.#piece(room);
    this.#pool.values[this.#links.at(term)] = at;
    this.#open(term, at, room);
  }

  #open(term: number, at: number, room: number): void {
    this.#next.values[term] = at + 1;
    this.#links.values[term] = at + 1 + room;
  }

  #piece(room: number): number {
    const at = this.#pool.length;
    this.#pool.reserve(room + 2);
    this.#pool.length += room + 2;
    this.#pool.values[at] = room + 1;
    return at;
  }

  #lastPiece(term: number): number {
    let at = this.#heads.at(term) - 1;
    for (;;) {
      const link = at + this.#pool.at(at);
      if (link === this.#links.at(term)) return at;
      at = this.#pool.at(link);
    }
  }
}
