// Which number does a word have? Words as numbers, kept in a few long arrays.
import { Numbers } from './arrays.ts';
import { wordOf } from './words.ts';

/** All words behind each other, where each ends, and the table to find them by. */
export interface Packed {
  readonly codes: Uint16Array;
  readonly ends: Uint32Array;
  readonly places: Uint32Array;
}

/** Every different word once, numbered in the order of arrival. About 25 bytes a word. */
export class Vocabulary {
  #codes: Uint16Array = new Uint16Array(64);
  #used = 0;
  /** Word `n` is `#codes` from `ends[n - 1]` to `ends[n]`. */
  #ends = new Numbers();
  /** Open addressing: word + 1, or 0 for an empty place; a power of two long, at most half full. */
  #places: Uint32Array = new Uint32Array(256);

  /** The vocabulary that `packed` gave away; it uses the arrays where they lie. */
  static of({ codes, ends, places }: Packed): Vocabulary {
    const vocabulary = new Vocabulary();
    vocabulary.#codes = codes;
    vocabulary.#used = codes.length;
    vocabulary.#ends = new Numbers(ends, ends.length);
    vocabulary.#places = places;
    return vocabulary;
  }

  get length(): number {
    return this.#ends.length;
  }

  /** The number of the word, new or old. */
  add(codes: Uint16Array, from: number, to: number): number {
    const at = this.#seek(codes, from, to);
    const found = this.#places[at] ?? 0;
    if (found > 0) return found - 1;
    const word = this.#ends.length;
    this.#append(codes, from, to);
    this.#places[at] = word + 1;
    if (word * 2 > this.#places.length) this.#grow();
    return word;
  }

  addWord(word: string): number {
    const codes = codesOf(word);
    return this.add(codes, 0, codes.length);
  }

  /** The number of the word, or −1. */
  find(word: string): number {
    const codes = codesOf(word);
    return (this.#places[this.#seek(codes, 0, codes.length)] ?? 0) - 1;
  }

  word(number: number): string {
    const from = number === 0 ? 0 : this.#ends.at(number - 1);
    const end = this.#ends.at(number);
    return wordOf(this.#codes.subarray(from, end), end - from);
  }

  /** Calls `visit` for every word that may be `most` slips from this one: of about its length and letters. */
  eachLike(word: string, most: number, visit: (number: number) => void): void {
    const letters = lettersOf(codesOf(word), 0, word.length);
    let start = 0;
    for (let number = 0; number < this.#ends.length; number++) {
      const end = this.#ends.at(number);
      const like =
        Math.abs(end - start - word.length) <= most &&
        bits(letters ^ lettersOf(this.#codes, start, end)) <= most * 2;
      if (like) visit(number);
      start = end;
    }
  }

  /** Calls `visit` for every word with these letters in it; again where they stand in it twice. */
  eachWith(letters: string, visit: (number: number) => void): void {
    const wanted = codesOf(letters);
    const [first, codes] = [wanted[0], this.#codes];
    if (first === undefined) return;
    for (let at = codes.indexOf(first); at >= 0; at = codes.indexOf(first, at + 1)) {
      let same = 1;
      while (same < wanted.length && codes[at + same] === wanted[same]) same++;
      if (same < wanted.length || at + same > this.#used) continue;
      const word = this.#wordAt(at);
      if (at + same <= this.#ends.at(word)) visit(word);
    }
  }

  /** The word to which a unit belongs. */
  #wordAt(unit: number): number {
    let [low, high] = [0, this.#ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ends.at(middle) <= unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Gives spare room back. */
  compact(): void {
    this.#codes = this.#codes.slice(0, this.#used);
    this.#ends = Numbers.of(this.#ends.used());
  }

  packed(): Packed {
    return {
      codes: this.#codes.slice(0, this.#used),
      ends: this.#ends.used(),
      places: this.#places.slice(),
    };
  }

  /** The place where the word is, or the empty one where it belongs. */
  #seek(codes: Uint16Array, from: number, to: number): number {
    const mask = this.#places.length - 1;
    let at = hash(codes, from, to) & mask;
    for (;;) {
      const found = this.#places[at] ?? 0;
      if (found === 0 || this.#equals(found - 1, codes, from, to)) return at;
      at = (at + 1) & mask;
    }
  }

  #equals(word: number, codes: Uint16Array, from: number, to: number): boolean {
    const start = word === 0 ? 0 : this.#ends.at(word - 1);
    if (this.#ends.at(word) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.#codes[start + i - from] !== codes[i]) return false;
    return true;
  }

  #append(codes: Uint16Array, from: number, to: number): void {
    const used = this.#used + to - from;
    if (used > this.#codes.length) {
      const grown = new Uint16Array(Math.max(used, this.#codes.length * 2));
      grown.set(this.#codes);
      this.#codes = grown;
    }
    for (let i = from; i < to; i++) this.#codes[this.#used++] = codes[i] ?? 0;
    this.#ends.push(used);
  }

  #grow(): void {
    this.#places = new Uint32Array(this.#places.length * 2);
    for (let word = 0; word < this.#ends.length; word++) this.#place(word);
  }

  #place(word: number): void {
    const from = word === 0 ? 0 : this.#ends.at(word - 1);
    const mask = this.#places.length - 1;
    let at = hash(this.#codes, from, this.#ends.at(word)) & mask;
    while ((this.#places[at] ?? 0) > 0) at = (at + 1) & mask;
    this.#places[at] = word + 1;
  }
}

/** FNV-1a over the units, mixed once more so that the low bits depend on all of them. */
function hash(codes: Uint16Array, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) value = Math.imul(value ^ (codes[i] ?? 0), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/** Which letters occur, as bits; other characters share the bits. */
function lettersOf(codes: Uint16Array, from: number, to: number): number {
  let letters = 0;
  for (let i = from; i < to; i++) letters |= 1 << ((codes[i] ?? 0) & 31);
  return letters;
}

function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function codesOf(word: string): Uint16Array {
  const codes = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i++) codes[i] = word.charCodeAt(i);
  return codes;
}
