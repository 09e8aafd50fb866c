// Which documents hold a term, and how often? Lists of numbers that grow at their ends, and pack well.
import { Bytes, Numbers } from './arrays.ts';

/** Most occurrences in one document that are told apart. */
const MOST = 255;

/** Terms between two pauses. */
const PAUSE_AFTER = 4000;

/**
 * For every term the documents that hold it, in the order of arrival: `slot * 256 + occurrences`. What was there when
 * `compacted` was called last is packed, about two bytes a posting; what came later stands in chains behind it.
 */
export class Postings {
  /** Per posting twice the distance from the slot before, plus one where the number of occurrences follows. */
  readonly #packed: Uint8Array;
  /** Term → where its packed list ends. */
  readonly #ends: Uint32Array;
  readonly #later = new Chains();

  constructor(packed: Uint8Array = new Uint8Array(0), ends: Uint32Array = new Uint32Array(0)) {
    this.#packed = packed;
    this.#ends = ends;
  }

  add(term: number, slot: number, occurrences: number): void {
    this.#later.add(term, slot * 256 + Math.min(occurrences, MOST));
  }

  /** Copies the list of a term into `into`, which grows where needed; gives how many there are. */
  read(term: number, into: Numbers): number {
    into.length = 0;
    this.#unpack(term, into);
    this.#later.read(term, into);
    return into.length;
  }

  /** The same lists, all of them packed; pauses now and then. */
  async compacted(pause: () => Promise<void>): Promise<Postings> {
    const list = new Numbers();
    const packed = new Bytes(new Uint8Array(this.#packed.length + this.#later.size * 2));
    const ends = new Uint32Array(Math.max(this.#ends.length, this.#later.terms));
    for (const term of ends.keys()) {
      if (term % PAUSE_AFTER === 0) await pause();
      this.read(term, list);
      pack(list, packed);
      ends[term] = packed.length;
    }
    return new Postings(packed.used(), ends);
  }

  /** Everything as plain arrays, for saving; only right after `compacted`. */
  packed(): { readonly pool: Uint8Array; readonly poolEnds: Uint32Array } {
    return { pool: this.#packed, poolEnds: this.#ends };
  }

  #unpack(term: number, into: Numbers): void {
    if (term >= this.#ends.length) return;
    const bytes = this.#packed;
    const end = this.#ends[term] ?? 0;
    let at = term === 0 ? 0 : (this.#ends[term - 1] ?? 0);
    // No list has more postings than bytes.
    into.reserve(end - at);
    const { values } = into;
    let { length } = into;
    let slot = 0;
    while (at < end) {
      let byte = bytes[at++] ?? 0;
      let code = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        code |= (byte & 127) << shift;
      }
      slot += code >>> 1;
      let occurrences = 1;
      if (code & 1) {
        // One or two bytes: no more than `MOST`.
        byte = bytes[at++] ?? 0;
        occurrences = byte > 127 ? (byte & 127) | ((bytes[at++] ?? 0) << 7) : byte;
      }
      values[length++] = slot * 256 + occurrences;
    }
    into.length = length;
  }
}

function pack(list: Numbers, packed: Bytes): void {
  let before = 0;
  for (let i = 0; i < list.length; i++) {
    const slot = list.at(i) >>> 8;
    const occurrences = list.at(i) & 255;
    packed.number((slot - before) * 2 + (occurrences > 1 ? 1 : 0));
    if (occurrences > 1) packed.number(occurrences);
    before = slot;
  }
}

/** Lists inside one pool: each is a chain of pieces; the last cell of a piece says where the next one begins. */
class Chains {
  readonly #pool = new Numbers();
  /** First cell of a term's list, plus one; 0 where there is none. */
  readonly #heads = new Numbers();
  /** Where the next posting goes, and the link cell at the end of that piece. */
  readonly #next = new Numbers();
  readonly #links = new Numbers();

  get terms(): number {
    return this.#heads.length;
  }

  /** How many cells there are, which is more than there are postings. */
  get size(): number {
    return this.#pool.length;
  }

  add(term: number, posting: number): void {
    while (this.#heads.length <= term) {
      this.#heads.push(0);
      this.#next.push(0);
      this.#links.push(0);
    }
    if (this.#heads.at(term) === 0) this.#begin(term);
    else if (this.#next.at(term) === this.#links.at(term)) this.#extend(term);
    const at = this.#next.at(term);
    this.#pool.values[at] = posting;
    this.#next.values[term] = at + 1;
  }

  /** Appends the list of a term to `into`. */
  read(term: number, into: Numbers): void {
    if (term >= this.#heads.length || this.#heads.at(term) === 0) return;
    const pool = this.#pool.values;
    const last = this.#next.at(term);
    let at = this.#heads.at(term) - 1;
    for (;;) {
      const link = at + (pool[at] ?? 0);
      const isLast = link === this.#links.at(term);
      const end = isLast ? last : link;
      into.reserve(end - at - 1);
      into.values.set(pool.subarray(at + 1, end), into.length);
      into.length += end - at - 1;
      if (isLast) return;
      at = pool[link] ?? 0;
    }
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
