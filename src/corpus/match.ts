// Which documents share terms with a question, and where in them? Two levels: lists of documents, then streams.
import type { Document } from '../model.ts';
import { BytesReader, Numbers } from './arrays.ts';
import { PART_BITS } from './digest.ts';
import type { Shelf } from './shelf.ts';

/** One thing that is asked for: a term, or any of some terms that mean nearly the same. */
export interface Wanted {
  /** Terms as `stem` makes them, with how well each fits, from 0 to 1; the first is the asker's own. */
  readonly terms: readonly { readonly term: string; readonly fit: number }[];
  /** How much it counts beside the others; 1 for a plain word. */
  readonly weight: number;
}

/**
 * A term of the question in a sentence; `at` counts the terms of the sentence, −1 where it is only implied. In
 * sentences with such terms, names, dates and numbers that the question does not have come too: their `wanted`
 * is −n for `PARTS[n]`.
 */
export interface Occurrence {
  readonly wanted: number;
  readonly sentence: number;
  readonly at: number;
  readonly fit: number;
}

/** A document that shares terms with the question. Sentence −1 is its title. */
export interface Candidate {
  readonly document: Document;
  /** BM25 over the whole document. */
  readonly score: number;
  readonly occurrences: readonly Occurrence[];
  /** Per sentence how many terms it has, and what it holds (`HOLDS`). */
  readonly lengths: Uint16Array;
  readonly holds: Uint8Array;
  /** The same bits, of names, dates and numbers that the question does not have itself. */
  readonly news: Uint8Array;
}

/** What all documents in sight have together. */
export interface Statistics {
  readonly documents: number;
  /** Terms a document has on average. */
  readonly averageLength: number;
  /** Per wanted thing, in how many documents the asker's own term stands. */
  readonly frequencies: readonly number[];
}

export interface Matches {
  readonly candidates: readonly Candidate[];
  readonly statistics: Statistics;
}

/** BM25 for documents: how soon more of the same stops counting, and how much length counts. */
const K1 = 1.2;
const B = 0.75;

/**
 * The documents that share most with what is wanted, best first, equal ones newest first. `rarity` says what a
 * term is worth, from the number of documents that hold it; `among` leaves documents out.
 */
export function match(question: Question): Matches {
  const { best, statistics } = ranked(question);
  return { candidates: best.map(read), statistics };
}

/** The same documents alone, without looking where in them the terms stand: many times quicker. */
export function matching(question: Question): readonly Document[] {
  return ranked(question).best.map(({ document }) => document);
}

/** What is asked of which shelves, and how many documents are wanted; the rest as `match` says. */
export interface Question {
  readonly shelves: readonly Shelf[];
  readonly wanted: readonly Wanted[];
  readonly limit: number;
  readonly rarity: (wanted: number, statistics: Statistics) => number;
  readonly among: (document: Document) => boolean;
  readonly before: (a: Document, b: Document) => number;
}

function ranked({ shelves, wanted, limit, rarity, among, before }: Question): {
  readonly best: readonly Scored[];
  readonly statistics: Statistics;
} {
  const known = shelves.map((shelf) => numbersOf(shelf, wanted));
  const statistics = statisticsOf(shelves, wanted, known);
  const worth = wanted.map(({ weight }, i) => weight * rarity(i, statistics));
  const best = new Best(limit, before);
  for (const [s, shelf] of shelves.entries())
    scoreShelf(shelf, known[s] ?? [], worth, statistics.averageLength, (slot, score) => {
      if (!best.mayEnter(score)) return;
      const document = shelf.at(slot);
      if (document !== undefined && among(document))
        best.enter({ shelf, slot, score, document, known: known[s] ?? [] });
    });
  return { best: best.sorted(), statistics };
}

interface Numbered {
  readonly term: number;
  readonly fit: number;
  /** Whether it is the asker's own term. */
  readonly own: boolean;
}

interface Scored {
  readonly shelf: Shelf;
  readonly slot: number;
  readonly score: number;
  readonly document: Document;
  readonly known: readonly (readonly Numbered[])[];
}

/** The wanted terms by their numbers in one shelf; those it does not hold are left out. */
function numbersOf(shelf: Shelf, wanted: readonly Wanted[]): Numbered[][] {
  return wanted.map(({ terms }) =>
    terms
      .map(({ term, fit }, n) => ({ term: shelf.term(term), fit, own: n === 0 }))
      .filter(({ term }) => term >= 0 && shelf.frequency(term) > 0),
  );
}

function statisticsOf(
  shelves: readonly Shelf[],
  wanted: readonly Wanted[],
  known: readonly (readonly (readonly Numbered[])[])[],
): Statistics {
  let documents = 0;
  let length = 0;
  const frequencies = wanted.map(() => 0);
  for (const [s, shelf] of shelves.entries()) {
    documents += shelf.size;
    length += shelf.totalLength;
    for (const [i, numbers] of (known[s] ?? []).entries()) {
      for (const { term, own } of numbers)
        if (own) frequencies[i] = (frequencies[i] ?? 0) + shelf.frequency(term);
    }
  }
  return { documents, averageLength: documents === 0 ? 1 : Math.max(1, length / documents), frequencies };
}

// Room for the work on one question. Nothing in here outlives the call, and calls do not overlap.
const list = new Numbers();
let scores = new Float64Array(1024);
let amounts = new Float64Array(1024);

function scoreShelf(
  shelf: Shelf,
  known: readonly (readonly Numbered[])[],
  worth: readonly number[],
  averageLength: number,
  found: (slot: number, score: number) => void,
): void {
  if (scores.length < shelf.slots) {
    scores = new Float64Array(shelf.slots * 2);
    amounts = new Float64Array(shelf.slots * 2);
  }
  const touched = new Numbers();
  for (const [i, numbers] of known.entries()) {
    const value = worth[i] ?? 0;
    if (value <= 0) continue;
    const one = new Numbers();
    for (const { term, fit } of numbers) {
      const length = shelf.postings(term, list);
      for (let n = 0; n < length; n++) {
        const posting = list.values[n] ?? 0;
        const slot = posting >>> 8;
        if (amounts[slot] === 0) one.push(slot);
        amounts[slot] = (amounts[slot] ?? 0) + (posting & 255) * fit;
      }
    }
    for (let n = 0; n < one.length; n++) {
      const slot = one.values[n] ?? 0;
      const amount = amounts[slot] ?? 0;
      amounts[slot] = 0;
      if (scores[slot] === 0) touched.push(slot);
      const long = 1 - B + (B * shelf.lengthAt(slot)) / averageLength;
      scores[slot] = (scores[slot] ?? 0) + (value * amount * (K1 + 1)) / (amount + K1 * long);
    }
  }
  for (let n = 0; n < touched.length; n++) {
    const slot = touched.values[n] ?? 0;
    found(slot, scores[slot] ?? 0);
    scores[slot] = 0;
  }
}

/** The best so many documents: a heap with the worst on top. */
class Best {
  readonly #limit: number;
  readonly #before: (a: Document, b: Document) => number;
  readonly #heap: Scored[] = [];

  constructor(limit: number, before: (a: Document, b: Document) => number) {
    this.#limit = limit;
    this.#before = before;
  }

  mayEnter(score: number): boolean {
    return this.#heap.length < this.#limit || score >= (this.#heap[0]?.score ?? 0);
  }

  enter(scored: Scored): void {
    if (this.#heap.length < this.#limit) {
      this.#heap.push(scored);
      this.#rise(this.#heap.length - 1);
    } else if (this.#heap[0] !== undefined && this.#worse(this.#heap[0], scored)) {
      this.#heap[0] = scored;
      this.#sink(0);
    }
  }

  sorted(): Scored[] {
    return this.#heap.toSorted((a, b) => b.score - a.score || this.#before(a.document, b.document));
  }

  #worse(a: Scored, b: Scored): boolean {
    return a.score < b.score || (a.score === b.score && this.#before(a.document, b.document) > 0);
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfWorse(at, parent)) return;
      at = parent;
    }
  }

  #sink(from: number): void {
    let at = from;
    for (;;) {
      const left = at * 2 + 1;
      const [one, other] = [this.#heap[left], this.#heap[left + 1]];
      if (one === undefined) return;
      const child = other !== undefined && this.#worse(other, one) ? left + 1 : left;
      if (!this.#swapIfWorse(child, at)) return;
      at = child;
    }
  }

  #swapIfWorse(child: number, parent: number): boolean {
    const [a, b] = [this.#heap[child], this.#heap[parent]];
    if (a === undefined || b === undefined || !this.#worse(a, b)) return false;
    this.#heap[child] = b;
    this.#heap[parent] = a;
    return true;
  }
}

/** Term → wanted thing plus one, for the shelf at hand; all zero between calls. */
let marks = new Uint16Array(1024);
let fits = new Float64Array(1024);

const PART = 2 ** PART_BITS - 1;

/** Reads through the stream of a document and notes where the wanted terms stand. */
function read({ shelf, slot, score, document, known }: Scored): Candidate {
  mark(shelf, known);
  const { bytes, start, end } = shelf.stream(slot);
  const occurrences: Occurrence[] = [];
  const lengths: number[] = [];
  const holds: number[] = [];
  const news: number[] = [];
  const reader = new BytesReader(bytes, start);
  for (let sentence = -1; reader.position < end; sentence++) {
    const terms = reader.number();
    const all = terms + reader.number();
    const held = reader.number();
    const matched = unpack(bytes, reader.position, all);
    reader.position = position;
    if (matched) note(occurrences, sentence, terms, all);
    if (sentence < 0) continue;
    lengths.push(terms);
    holds.push(held);
    news.push(freshIn(all));
  }
  unmark(known);
  return {
    document,
    score,
    occurrences,
    lengths: Uint16Array.from(lengths),
    holds: Uint8Array.from(holds),
    news: Uint8Array.from(news),
  };
}

/** The terms of the sentence at hand with what they are part of, and where the bytes after it begin. */
let here = new Uint32Array(256);
let position = 0;

/** Unpacks the terms of one sentence; whether a wanted one is among them. This is most of the work on a question. */
function unpack(bytes: Uint8Array, start: number, terms: number): boolean {
  if (here.length < terms) here = new Uint32Array(terms * 2);
  // Constants of this call: what may be replaced meanwhile would be looked up again for every term.
  const [marked, into] = [marks, here];
  let at = start;
  let matched = 0;
  for (let n = 0; n < terms; n++) {
    let byte = bytes[at++] ?? 0;
    let number = byte & 127;
    if (byte > 127) {
      byte = bytes[at++] ?? 0;
      number |= (byte & 127) << 7;
      for (let shift = 14; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        number |= (byte & 127) << shift;
      }
    }
    into[n] = number;
    matched |= marked[number >>> PART_BITS] ?? 0;
  }
  position = at;
  return matched > 0;
}

/** The kinds of names, dates and numbers in the sentence at hand that are not wanted themselves, as bits. */
function freshIn(terms: number): number {
  const [marked, all] = [marks, here];
  let fresh = 0;
  for (let n = 0; n < terms; n++) {
    const number = all[n] ?? 0;
    const part = number & PART;
    if (part > 0 && marked[number >>> PART_BITS] === 0) fresh |= 1 << (part - 1);
  }
  return fresh;
}

function note(occurrences: Occurrence[], sentence: number, terms: number, all: number): void {
  for (let n = 0; n < all; n++) {
    const number = here[n] ?? 0;
    const term = number >>> PART_BITS;
    const wanted = (marks[term] ?? 0) - 1;
    if (wanted >= 0) occurrences.push({ wanted, sentence, at: n < terms ? n : -1, fit: fits[term] ?? 0 });
    else if (n < terms && (number & PART) > 0)
      occurrences.push({ wanted: -(number & PART), sentence, at: n, fit: 0 });
  }
}

function mark(shelf: Shelf, known: readonly (readonly Numbered[])[]): void {
  if (marks.length < shelf.words) {
    marks = new Uint16Array(shelf.words * 2);
    fits = new Float64Array(shelf.words * 2);
  }
  for (const [i, numbers] of known.entries())
    for (const { term, fit } of numbers) {
      if ((marks[term] ?? 0) > 0 && (fits[term] ?? 0) >= fit) continue;
      marks[term] = i + 1;
      fits[term] = fit;
    }
}

function unmark(known: readonly (readonly Numbered[])[]): void {
  for (const numbers of known) for (const { term } of numbers) marks[term] = 0;
}
