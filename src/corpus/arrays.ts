// How are growing lists of numbers and bytes kept without an object for each?

/** A list of 32-bit numbers that grows; `values` may be longer than `length`. */
export class Numbers {
  values: Uint32Array;
  length = 0;

  constructor(values: Uint32Array = new Uint32Array(16), length = 0) {
    this.values = values;
    this.length = length;
  }

  /** A list of exactly these, which it goes on to use. */
  static of(values: Uint32Array): Numbers {
    return new Numbers(values, values.length);
  }

  push(value: number): void {
    this.reserve(1);
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.values.length) return;
    const grown = new Uint32Array(Math.max(needed, this.values.length * 2));
    grown.set(this.values.subarray(0, this.length));
    this.values = grown;
  }

  /** The numbers alone, without spare room. */
  used(): Uint32Array {
    return this.values.slice(0, this.length);
  }
}

/** Bytes that grow, written as variable-length numbers: seven bits a byte, the high bit says "more follows". */
export class Bytes {
  values: Uint8Array;
  length = 0;

  constructor(values: Uint8Array = new Uint8Array(64), length = 0) {
    this.values = values;
    this.length = length;
  }

  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.values.length) return;
    const grown = new Uint8Array(Math.max(needed, this.values.length * 2));
    grown.set(this.values.subarray(0, this.length));
    this.values = grown;
  }

  /** Writes a whole number from 0 to 2³² − 1. */
  number(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.values[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.values[this.length++] = rest;
  }

  /** Writes a text, each UTF-16 unit as a number, so that any text comes back as it was. */
  text(value: string): void {
    let bytes = 0;
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      bytes += unit < 128 ? 1 : unit < 16_384 ? 2 : 3;
    }
    this.number(bytes);
    for (let i = 0; i < value.length; i++) this.number(value.charCodeAt(i));
  }

  append(values: Uint8Array): void {
    this.reserve(values.length);
    this.values.set(values, this.length);
    this.length += values.length;
  }

  used(): Uint8Array {
    return this.values.slice(0, this.length);
  }
}

/** Reads back what `Bytes` wrote, in the same order. Past the end it reads zeros. */
export class BytesReader {
  readonly #bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  number(): number {
    // Most numbers take one byte.
    const byte = this.#bytes[this.position++] ?? 0;
    return byte < 128 ? byte : this.#more(byte & 127);
  }

  #more(first: number): number {
    let value = first;
    for (let shift = 7; ; shift += 7) {
      const byte = this.#bytes[this.position++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  text(): string {
    const start = this.position;
    const end = this.number() + this.position;
    const from = this.position;
    let hash = end - from;
    for (let at = from; at < end; at++) hash = Math.imul(hash, 31) + (this.#bytes[at] ?? 0);
    const known = READ[hash & (KEPT - 1)];
    this.position = start;
    if (known !== undefined && this.isText(known)) return known;
    this.position = from;
    const units: number[] = [];
    while (this.position < end) units.push(this.number());
    const text = textOf(units);
    if (units.length <= LONGEST_KEPT) READ[hash & (KEPT - 1)] = text;
    return text;
  }

  /** Whether the text that comes next is this one; steps over it. */
  isText(text: string): boolean {
    const end = this.number() + this.position;
    let i = 0;
    while (this.position < end && i < text.length && this.number() === text.charCodeAt(i)) i++;
    const same = this.position === end && i === text.length;
    this.position = end;
    return same;
  }

  skipText(): void {
    const bytes = this.number();
    this.position += bytes;
  }

  /** Steps over so many numbers. */
  skip(numbers: number): void {
    for (let left = numbers; left > 0; left--) while ((this.#bytes[this.position++] ?? 0) > 127);
  }
}

/**
 * Texts that were read before, by a hash of their bytes: the ids, rules and days of thousands of readings are a few
 * hundred different texts, and finding one costs less than making it again.
 */
const READ: (string | undefined)[] = [];
/** A power of two. */
const KEPT = 1 << 13;
const LONGEST_KEPT = 64;

/** As many units as a call can safely take as arguments. */
const AT_ONCE = 4096;

function textOf(units: readonly number[]): string {
  if (units.length <= AT_ONCE) return String.fromCharCode(...units);
  let text = '';
  for (let at = 0; at < units.length; at += AT_ONCE)
    text += String.fromCharCode(...units.slice(at, at + AT_ONCE));
  return text;
}

/** Copies of bytes, side by side in larger pieces: memory of its own for each takes ten times as long. */
export class Copies {
  #piece = new Uint8Array();
  #used = 0;

  of(bytes: Uint8Array, from: number, to: number): Uint8Array {
    const length = to - from;
    if (length > this.#piece.length - this.#used) {
      if (length > PIECE / 4) return bytes.slice(from, to);
      this.#piece = new Uint8Array(PIECE);
      this.#used = 0;
    }
    const copy = this.#piece.subarray(this.#used, (this.#used += length));
    copy.set(bytes.subarray(from, to));
    return copy;
  }
}

/** Bytes of a piece: whoever keeps one copy keeps them all. */
const PIECE = 1 << 16;
