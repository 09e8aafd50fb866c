// Which different words and marks do texts hold? Each is known by a number, so that readers look it up once.

/** Different spellings kept from one text to the next, and their units altogether. */
const MOST_SPELLINGS = 100_000;
const MOST_UNITS = 2_000_000;

/** V8 copies shorter slices; a longer one would keep its whole text in memory. */
const LONGEST_COPIED = 12;

/** Numbers for spellings, from 0 on in order of first appearance. */
export class Spellings {
  readonly list: string[] = [];
  #units = 0;
  /** Open addressing: the number of a spelling and 1 more stands at its hash or in the next free slot. */
  #slots = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 11);

  /** The number of `text.slice(start, end)`. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) break;
      if (this.#hashes[number] === hash && isSame(this.list[number], text, start, end)) return number;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.list.length + 1;
    return this.#add(hash, copyOf(text, start, end));
  }

  /** More spellings than are worth keeping for the next text. */
  get isFull(): boolean {
    return this.list.length > MOST_SPELLINGS || this.#units > MOST_UNITS;
  }

  #add(hash: number, spelling: string): number {
    const number = this.list.push(spelling) - 1;
    this.#units += spelling.length;
    this.#hashes[number] = hash;
    if (this.list.length === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    const slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < this.list.length; number += 1) {
      let slot = (hashes[number] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    this.#hashes = hashes;
    this.#slots = slots;
  }
}

let current = new Spellings();

/** The spellings that the next text is to be numbered with. A text is numbered with one set from end to end. */
export function spellingsNow(): Spellings {
  if (current.isFull) current = new Spellings();
  return current;
}

/** FNV-1a over UTF-16 units with its high bits folded into the low ones, 32 bits. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(spelling: string | undefined, text: string, start: number, end: number): boolean {
  if (spelling === undefined || spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i += 1)
    if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function copyOf(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  return slice.length <= LONGEST_COPIED ? slice : Buffer.from(slice, 'utf16le').toString('utf16le');
}
