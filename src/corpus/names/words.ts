// Which words of a list begin with some letters, or are a slip of the finger away from a word?
import { distance } from './distance.ts';

/** Words in order, with what rules most of them out at a glance. */
export class WordList {
  readonly #words: readonly string[];
  /** One bit for each letter or digit of the word. */
  readonly #letters: Uint32Array;
  /** The same of the first letters, for words that are still being typed: see `STARTS`. */
  readonly #starts: Uint32Array;

  constructor(words: Iterable<string>) {
    this.#words = [...words].toSorted();
    this.#letters = Uint32Array.from(this.#words, (word) => letters(word));
    this.#starts = Uint32Array.from(this.#words, (word) => letters(word.slice(0, STARTS)));
  }

  /** The words that begin so. */
  beginning(start: string): readonly string[] {
    const from = this.#lowerBound(start);
    let to = from;
    while (this.#words[to]?.startsWith(start) === true) to += 1;
    return this.#words.slice(from, to);
  }

  /** The words at most `limit` slips away; with `typed`, those whose beginning is that near. */
  like(word: string, limit: number, typed: boolean): readonly string[] {
    const own = letters(word);
    const found: string[] = [];
    const masks = typed && word.length <= STARTS - 2 ? this.#starts : this.#letters;
    for (let i = 0; i < this.#words.length; i += 1) {
      const mask = masks[i] ?? 0;
      // A slip changes at most one letter into one other.
      if (bits(own & ~mask) > limit || (!typed && bits(mask & ~own) > limit)) continue;
      const other = this.#words[i] ?? '';
      if (typed ? startsLike(word, other, limit) : distance(word, other, limit) <= limit) found.push(other);
    }
    return found;
  }

  #lowerBound(word: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Longest beginning whose letters are kept apart. */
const STARTS = 8;

/** Whether a word begins within `limit` slips of what was typed, a letter more or less included. */
function startsLike(typed: string, word: string, limit: number): boolean {
  if (word.length < typed.length) return distance(typed, word, limit) <= limit;
  for (let by = 0; by <= limit; by += 1) {
    const longer = word.slice(0, typed.length + by);
    const shorter = word.slice(0, typed.length - by);
    if (distance(typed, longer, limit) <= limit || distance(typed, shorter, limit) <= limit) return true;
  }
  return false;
}

/** Bits 0-25 for a to z, 26 for digits, 27-31 for everything else. */
function letters(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122) mask |= 1 << (code - 97);
    else mask |= 1 << (code < 58 ? 26 : 27 + (code % 5));
  }
  return mask >>> 0;
}

function bits(mask: number): number {
  let left = mask - ((mask >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
