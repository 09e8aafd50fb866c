// What of a document does the index keep? Its words as numbers and its reading as bytes, ready to be moved.
import type { Document, Mention, Reading, Sentence } from '../model.ts';
import { Bytes, Numbers } from './arrays.ts';
import { COMMON } from './lexicon/common.ts';
import { packReading } from './packed.ts';
import { stem } from './stem.ts';
import { Vocabulary } from './vocabulary.ts';
import { scanWords } from './words.ts';

/** In place of a term: the word is too common to be searched for. */
export const NO_TERM = 0xffffffff;

/** What a sentence holds besides words, as bits. */
export const HOLDS = { person: 1, organization: 2, place: 4, date: 8, number: 16, duration: 32, quote: 64 };

/**
 * Some documents, digested: numbers only, so that it can be handed from thread to thread without copying.
 * Words are numbered within the digest.
 */
export interface Digest {
  /** Every different word and term: one behind the other, and where each ends. */
  readonly codes: Uint16Array;
  readonly ends: Uint32Array;
  /** Word → the word that is its term, or `NO_TERM`. */
  readonly terms: Uint32Array;
  /** Word → how many of the documents hold it as it is. */
  readonly seen: Uint32Array;
  /** Per document its terms and how often each occurs, in pairs. */
  readonly counts: Uint32Array;
  readonly countEnds: Uint32Array;
  /**
   * Per document its title and its sentences: how many terms, how many implied terms, what it holds, the
   * terms, the implied terms.
   */
  readonly stream: Uint32Array;
  readonly streamEnds: Uint32Array;
  readonly readings: Uint8Array;
  readonly readingEnds: Uint32Array;
}

/** Digests documents with their readings; pure. */
export function digest(documents: readonly Document[], readings: readonly Reading[]): Digest {
  const digester = new Digester();
  for (const [i, document] of documents.entries()) {
    const reading = readings[i];
    if (reading === undefined) throw new Error(`no reading for document '${document.id}'`);
    digester.add(document, reading);
  }
  return digester.finish();
}

/** The buffers of a digest, to be transferred instead of copied. */
export function buffersOf(some: Digest): ArrayBuffer[] {
  return Object.values(some).map(({ buffer }: { buffer: ArrayBuffer }) => buffer);
}

class Digester {
  readonly #vocabulary = new Vocabulary();
  readonly #terms = new Numbers();
  readonly #seen = new Numbers();
  /** Word → the last document that held it, plus one. */
  readonly #lastSeen = new Numbers();
  readonly #lastCounted = new Numbers();
  readonly #countAt = new Numbers();
  readonly #counts = new Numbers();
  readonly #countEnds = new Numbers();
  readonly #stream = new Numbers();
  readonly #streamEnds = new Numbers();
  readonly #readings = new Bytes();
  readonly #readingEnds = new Numbers();

  add(document: Document, reading: Reading): void {
    this.#sentence(document.title, 0, document.title.length, 0, []);
    const holds = contents(reading);
    const implied = impliedNames(reading);
    for (const { n, start, end } of reading.sentences)
      this.#sentence(document.text, start, end, holds[n] ?? 0, implied.get(n) ?? []);
    this.#countEnds.push(this.#counts.length);
    this.#streamEnds.push(this.#stream.length);
    packReading(reading, this.#readings);
    this.#readingEnds.push(this.#readings.length);
  }

  finish(): Digest {
    const { codes, ends } = this.#vocabulary.packed();
    return {
      codes,
      ends,
      terms: this.#terms.used(),
      seen: this.#seen.used(),
      counts: this.#counts.used(),
      countEnds: this.#countEnds.used(),
      stream: this.#stream.used(),
      streamEnds: this.#streamEnds.used(),
      readings: this.#readings.used(),
      readingEnds: this.#readingEnds.used(),
    };
  }

  #sentence(text: string, start: number, end: number, holds: number, implied: readonly string[]): void {
    const head = this.#stream.length;
    this.#stream.push(0);
    this.#stream.push(0);
    this.#stream.push(holds);
    let digits = 0;
    scanWords(text, start, end, (codes, length) => {
      const word = this.#word(codes, length);
      this.#mark(word);
      const term = this.#terms.at(word);
      if (term === NO_TERM) return;
      if (isNumber(codes[0] ?? 0)) digits = HOLDS.number;
      this.#stream.push(term);
      this.#count(term);
    });
    this.#stream.values[head] = this.#stream.length - head - 3;
    this.#stream.values[head + 2] = holds | digits;
    for (const name of implied) this.#imply(name);
    this.#stream.values[head + 1] = this.#stream.length - head - 3 - this.#stream.at(head);
  }

  #imply(name: string): void {
    scanWords(name, 0, name.length, (codes, length) => {
      const term = this.#terms.at(this.#word(codes, length));
      if (term !== NO_TERM) this.#stream.push(term);
    });
  }

  #word(codes: Uint16Array, length: number): number {
    const word = this.#vocabulary.add(codes, 0, length);
    if (word === this.#terms.length) {
      this.#register(NO_TERM);
      const text = this.#vocabulary.word(word);
      if (COMMON.has(text)) return word;
      const term = this.#termOf(text);
      this.#terms.values[word] = term;
    }
    return word;
  }

  #termOf(word: string): number {
    const term = this.#vocabulary.addWord(stemmed(word));
    // A stem that is no word of the text yet is its own term until it comes as a word.
    if (term === this.#terms.length) this.#register(term);
    return term;
  }

  #register(term: number): void {
    this.#terms.push(term);
    this.#seen.push(0);
    this.#lastSeen.push(0);
    this.#lastCounted.push(0);
    this.#countAt.push(0);
  }

  #mark(word: number): void {
    const document = this.#streamEnds.length + 1;
    if (this.#lastSeen.at(word) === document) return;
    this.#lastSeen.values[word] = document;
    this.#seen.values[word] = this.#seen.at(word) + 1;
  }

  #count(term: number): void {
    const document = this.#streamEnds.length + 1;
    if (this.#lastCounted.at(term) === document) {
      const at = this.#countAt.at(term);
      this.#counts.values[at] = this.#counts.at(at) + 1;
      return;
    }
    this.#lastCounted.values[term] = document;
    this.#counts.push(term);
    this.#countAt.values[term] = this.#counts.length;
    this.#counts.push(1);
  }
}

const stems = new Map<string, string>();
const MOST_STEMS = 100_000;

function stemmed(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    found = stem(word);
    if (stems.size > MOST_STEMS) stems.clear();
    stems.set(word, found);
  }
  return found;
}

function isNumber(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Which kinds of things stand in each sentence. */
function contents(reading: Reading): Uint8Array {
  const holds = new Uint8Array(reading.sentences.length);
  const set = (at: number, bit: number): void => {
    if (at >= 0) holds[at] = (holds[at] ?? 0) | bit;
  };
  const { sentences } = reading;
  let n = 0;
  for (const { form, type, start } of reading.mentions) {
    n = sentenceFrom(sentences, n, start);
    if (form === 'name') set(n, HOLDS[type]);
  }
  n = 0;
  for (const { type, start } of reading.dates) {
    n = sentenceFrom(sentences, n, start);
    set(n, type === 'DURATION' ? HOLDS.duration : HOLDS.date);
  }
  n = 0;
  for (const { start } of reading.quotes) {
    n = sentenceFrom(sentences, n, start);
    set(n, HOLDS.quote);
  }
  return holds;
}

/** The names behind the pronouns and the other words for persons in a sentence that does not name them. */
function impliedNames(reading: Reading): ReadonlyMap<number, readonly string[]> {
  const implied = new Map<number, string[]>();
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
  const named = namedIn(reading);
  let n = 0;
  for (const mention of reading.mentions) {
    n = sentenceFrom(reading.sentences, n, mention.start);
    const name = names.get(mention.entity);
    if (mention.form === 'name' || name === undefined || named.has(`${n} ${mention.entity}`)) continue;
    named.add(`${n} ${mention.entity}`);
    const list = implied.get(n);
    if (list === undefined) implied.set(n, [name]);
    else list.push(name);
  }
  return implied;
}

function namedIn(reading: Reading): Set<string> {
  const named = new Set<string>();
  let n = 0;
  for (const mention of reading.mentions) {
    n = sentenceFrom(reading.sentences, n, mention.start);
    if (mention.form === 'name' && isFull(mention, reading)) named.add(`${n} ${mention.entity}`);
  }
  return named;
}

/** Whether a mention gives the whole name, so that nothing is left to imply. */
function isFull(mention: Mention, reading: Reading): boolean {
  const entity = reading.entities.find(({ id }) => id === mention.entity);
  return entity === undefined || mention.end - mention.start >= entity.name.length;
}

/** The last sentence from `n` on that begins at or before `offset`. */
function sentenceFrom(sentences: readonly Sentence[], n: number, offset: number): number {
  let at = n;
  for (;;) {
    const next = sentences[at + 1];
    if (next === undefined || next.start > offset) return at;
    at++;
  }
}
