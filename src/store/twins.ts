// Is this text there already, in the same words or nearly?
import { createHash } from 'node:crypto';
import type { Document } from '../model.ts';

/** SHA-256 of a text, in hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** SHA-256 over everything that a version of a document says. */
export function contentHash({ title, published, source, author, url, text }: Omit<Document, 'id'>): string {
  return hashOf(JSON.stringify([title, published, source, author, url, text]));
}

/** What recognises a text again: the hash of its words, and a sketch of their order. */
export interface Fingerprint {
  readonly words: string;
  readonly sketch: Uint32Array;
}

/**
 * The fingerprint of a text without case, marks and spacing, and without its title where that stands above it:
 * a page, its PDF and its copy by hand give the same. Linear in the text.
 */
export function fingerprint(title: string, text: string): Fingerprint {
  const words = wordsOf(text);
  const head = headingOf(title, text);
  const body = head < words.length ? words.slice(head) : words;
  return { words: hashOf(body.join(' ')), sketch: sketchOf(body) };
}

/** Words of the title that make up the first line or paragraph; 0 where a sentence only begins with them. */
function headingOf(title: string, text: string): number {
  const head = wordsOf(title);
  const begin = text.slice(0, 2 * title.length + 1000).trimStart();
  const wanted = head.join(' ');
  const places = [begin.split('\n', 1), begin.split(/\n\s*\n/, 1)].map(([first = '']) =>
    wordsOf(first).join(' '),
  );
  return places.includes(wanted) ? head.length : 0;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words in a shingle: a run that two texts share by chance only rarely. */
const SHINGLE = 4;

/** Numbers in a sketch: the estimate is then off by about 0.06. */
const SIZE = 64;

/** MinHash (Broder 1997): the share of equal numbers in two sketches estimates the share of equal shingles. */
function sketchOf(words: readonly string[]): Uint32Array {
  const least = new Uint32Array(SIZE).fill(0xffff_ffff);
  const hashes = words.map(wordHash);
  const last = Math.max(1, hashes.length - SHINGLE + 1);
  for (let i = 0; i < last; i++) {
    let shingle = 0;
    for (let j = 0; j < SHINGLE; j++) shingle = mix(Math.imul(shingle, 31) + (hashes[i + j] ?? 0));
    for (let k = 0; k < SIZE; k++) {
      const value = (Math.imul(shingle, FACTORS[k] ?? 1) + (TERMS[k] ?? 0)) >>> 0;
      if (value < (least[k] ?? 0)) least[k] = value;
    }
  }
  return least;
}

/** FNV-1a, 32 bits. */
function wordHash(word: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x0100_0193);
  return hash;
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return hash ^ (hash >>> 16);
}

/** One linear function a number of the sketch, always the same ones. */
const FACTORS = Int32Array.from({ length: SIZE }, (_, i) => mix(2 * i + 1) | 1);
const TERMS = Int32Array.from({ length: SIZE }, (_, i) => mix(0x9e37_79b9 + i));

/** Estimated share of word runs that two texts have in common, 0 to 1. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let i = 0; i < SIZE; i++) if (a[i] === b[i]) equal++;
  return equal / SIZE;
}

/** From this likeness on two documents are called nearly the same: a wire story and a paper's version of it. */
export const NEAR = 0.5;

/** A sketch as the database keeps it. */
export function sketchBytes(sketch: Uint32Array): Uint8Array {
  return new Uint8Array(sketch.buffer, sketch.byteOffset, sketch.byteLength);
}

export function sketchFrom(bytes: Uint8Array | ArrayBuffer): Uint32Array {
  // Copied, since numbers must begin at a multiple of four.
  return new Uint32Array(Uint8Array.from(new Uint8Array(bytes)).buffer);
}
