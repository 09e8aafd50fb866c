// What of a document does the index keep? Its words as numbers and its reading as bytes, ready to be moved.
import type { Document, Mention, Reading, Sentence, Span } from '../model.ts';
import { Bytes, Numbers } from './arrays.ts';
import { COMMON } from './lexicon/common.ts';
import { packReading } from './packed.ts';
import { stem } from './stem.ts';
import { Vocabulary } from './vocabulary.ts';
import { scanWords } from './words.ts';

/** In place of a term: the word is too common to be searched for. */
export const NO_TERM = 0xffffffff;

/** In place of a term: this is only a term itself ("commiss") and no word of the texts yet. */
export const NO_WORD = 0xfffffffe;

/** What a term is part of: `PARTS.indexOf(…)` stands in the lowest bits of every term of a stream. */
export const PARTS = ['', 'person', 'organization', 'place', 'date', 'number', 'duration'] as const;
export const PART_BITS = 3;

/** What a sentence holds besides plain words, as bits: the bit of part `n` is `1 << (n - 1)`. */
export const HOLDS = {
  person: 1,
  organization: 2,
  place: 4,
  date: 8,
  number: 16,
  duration: 32,
  quote: 64,
  /** The sentence asks something itself. */
  question: 128,
};

/**
 * Some documents, digested: numbers only, so that it can be handed from thread to thread without copying.
 * Words are numbered within the digest.
 */
export interface Digest {
  /** Every different word and term: one behind the other, and where each ends. */
  readonly codes: Uint16Array;
  readonly ends: Uint32Array;
  /** Word → the word that is its term, `NO_TERM` or `NO_WORD`. */
  readonly terms: Uint32Array;
  /** Word → how many of the documents hold it as it is. */
  readonly seen: Uint32Array;
  /** Per document its terms and how often each occurs, in pairs. */
  readonly counts: Uint32Array;
  readonly countEnds: Uint32Array;
  /**
   * Per document its title and its sentences: how many terms, how many implied terms, what it holds, the
   * terms, the implied terms; with each term, what it is part of.
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
  /** Terms that are numbers, in digits or in words. */
  readonly #numbers = new Set<number>();
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
  /** The names and dates of the document at hand, and the first of them that is not behind. */
  #parts: readonly Part[] = [];
  #part = 0;

  add(document: Document, reading: Reading): void {
    this.#parts = [];
    this.#sentence(document.title, { start: 0, end: document.title.length }, 0, []);
    this.#parts = partsOf(reading);
    this.#part = 0;
    const quoted = sentencesWithQuotes(reading);
    const implied = impliedNames(reading);
    for (const sentence of reading.sentences)
      this.#sentence(
        document.text,
        sentence,
        quoted.has(sentence.n) ? HOLDS.quote : 0,
        implied.get(sentence.n) ?? [],
      );
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

  #sentence(text: string, { start, end }: Span, holds: number, implied: readonly string[]): void {
    const head = this.#stream.length;
    for (let i = 0; i < 3; i++) this.#stream.push(0);
    let held = holds | (isQuestion(text, end) ? HOLDS.question : 0);
    scanWords(text, start, end, (codes, length, from) => {
      const word = this.#word(codes, length);
      this.#mark(word);
      const term = this.#terms.at(word);
      if (term === NO_TERM) return;
      const part = this.#partAt(from) || (this.#numbers.has(term) ? NUMBER : 0);
      if (part > 0) held |= 1 << (part - 1);
      this.#stream.push(term * (1 << PART_BITS) + part);
      this.#count(term);
    });
    this.#stream.values[head] = this.#stream.length - head - 3;
    this.#stream.values[head + 2] = held;
    for (const name of implied) this.#imply(name);
    this.#stream.values[head + 1] = this.#stream.length - head - 3 - this.#stream.at(head);
  }

  /** What the word at an offset is part of; offsets come in ascending order. */
  #partAt(offset: number): number {
    for (;;) {
      const part = this.#parts[this.#part];
      if (part === undefined || part.start > offset) return 0;
      if (part.end > offset) return part.part;
      this.#part++;
    }
  }

  #imply(name: string): void {
    scanWords(name, 0, name.length, (codes, length) => {
      const term = this.#terms.at(this.#word(codes, length));
      if (term !== NO_TERM) this.#stream.push(term * (1 << PART_BITS));
    });
  }

  #word(codes: Uint16Array, length: number): number {
    const word = this.#vocabulary.add(codes, 0, length);
    if (word === this.#terms.length) this.#register();
    if (this.#terms.at(word) === NO_WORD) {
      const term = this.#termOf(this.#vocabulary.word(word));
      this.#terms.values[word] = term;
    }
    return word;
  }

  #termOf(word: string): number {
    if (COMMON.has(word)) return NO_TERM;
    const text = stem(word);
    const term = this.#vocabulary.addWord(text);
    if (isDigit(text.charCodeAt(0))) this.#numbers.add(term);
    if (term === this.#terms.length) this.#register();
    return term;
  }

  #register(): void {
    this.#terms.push(NO_WORD);
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

const NUMBER = PARTS.indexOf('number');

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a question mark stands at the end, quotation marks and brackets aside. */
function isQuestion(text: string, end: number): boolean {
  for (let i = end - 1; i >= end - 3; i--) if (text[i] === '?') return true;
  return false;
}

interface Part extends Span {
  readonly part: number;
}

/** The names and dates of a document in their order. */
function partsOf({ mentions, dates }: Reading): Part[] {
  const parts: Part[] = [];
  for (const { start, end, type, form } of mentions)
    if (form === 'name') parts.push({ start, end, part: PARTS.indexOf(type) });
  for (const { start, end, type } of dates)
    parts.push({ start, end, part: PARTS.indexOf(type === 'DURATION' ? 'duration' : 'date') });
  return parts.toSorted((a, b) => a.start - b.start);
}

function sentencesWithQuotes({ sentences, quotes }: Reading): ReadonlySet<number> {
  const quoted = new Set<number>();
  let n = 0;
  for (const { start } of quotes) {
    n = sentenceFrom(sentences, n, start);
    quoted.add(n);
  }
  return quoted;
}

/** The names behind the pronouns and the other words for persons in a sentence that does not name them. */
function impliedNames(reading: Reading): ReadonlyMap<number, readonly string[]> {
  const implied = new Map<number, string[]>();
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
  const named = namedIn(reading, names);
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

function namedIn(reading: Reading, names: ReadonlyMap<string, string>): Set<string> {
  const named = new Set<string>();
  let n = 0;
  for (const mention of reading.mentions) {
    n = sentenceFrom(reading.sentences, n, mention.start);
    if (mention.form === 'name' && isFull(mention, names)) named.add(`${n} ${mention.entity}`);
  }
  return named;
}

/** Whether a mention gives the whole name, so that nothing is left to imply. */
function isFull({ start, end, entity }: Mention, names: ReadonlyMap<string, string>): boolean {
  return end - start >= (names.get(entity)?.length ?? 0);
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
