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
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.#bytes[this.position++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      shift += 7;
    }
  }

  text(): string {
    const end = this.number() + this.position;
    let value = '';
    while (this.position < end) value += String.fromCharCode(this.number());
    return value;
  }

  skipText(): void {
    const bytes = this.number();
    this.position += bytes;
  }
}
