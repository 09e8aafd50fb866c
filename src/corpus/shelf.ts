// What does one set of documents hold? Texts, readings and index, to be looked at through a `Corpus`.
import type { Document, EntityType, Reading, Sentence } from '../model.ts';
import { Bytes, Copies, Numbers } from './arrays.ts';
import { digest, NO_TERM, NO_WORD, PART_BITS, type Digest } from './digest.ts';
import { NameShelf } from './names/shelf.ts';
import { type Place, unpackPlacesOf, unpackReading, unpackSentences, unpackTypeOf } from './packed.ts';
import { Postings } from './postings.ts';
import { Vocabulary } from './vocabulary.ts';

/** Everything a shelf consists of, as plain arrays. */
export interface ShelfParts {
  /** By slot; undefined where a document was taken away. */
  readonly documents: readonly (Document | undefined)[];
  readonly codes: Uint16Array;
  readonly ends: Uint32Array;
  readonly places: Uint32Array;
  readonly terms: Uint32Array;
  readonly seen: Uint32Array;
  readonly frequencies: Uint32Array;
  readonly pool: Uint8Array;
  readonly poolEnds: Uint32Array;
  readonly lengths: Uint32Array;
  readonly stream: Uint8Array;
  readonly streamEnds: Uint32Array;
  readonly readings: Uint8Array;
  readonly readingEnds: Uint32Array;
}

/** Documents taken away before their room is given back. */
const LITTER = 64;

/**
 * A set of documents with their readings and their index, all of it in a few long arrays. Several corpora may
 * look at one shelf; what one may see is what its shelves hold.
 */
export class Shelf {
  readonly #slots = new Map<string, number>();
  #documents: (Document | undefined)[] = [];
  #vocabulary = new Vocabulary();
  /** Word → its term, `NO_TERM` or `NO_WORD`. */
  #terms = new Numbers();
  /** Word → in how many documents it stands as it is; term → in how many it stands in any form. */
  #seen = new Numbers();
  #frequencies = new Numbers();
  #postings = new Postings();
  /** Per slot: how many terms its document has, and where its stream and reading end. */
  #lengths = new Numbers();
  #stream = new Bytes();
  #streamEnds = new Numbers();
  #readings = new Bytes();
  #readingEnds = new Numbers();
  readonly #copies = new Copies();
  #totalLength = 0;
  #changes = 0;
  #names: NameShelf | undefined;
  /** Documents that are not in the names yet, the next one last. */
  #unnamed: string[] = [];

  /** Whom the documents name; put together when it is asked for first, kept up to date from then on. */
  get names(): NameShelf {
    const names = this.#beginNames();
    while (this.#nameNext());
    return names;
  }

  /**
   * Puts `names` together one document at a time, and lets others run in between. Whoever asks for `names` meanwhile
   * gets them whole. Ends early once `enough` says so.
   */
  async prepareNames(enough: () => boolean): Promise<void> {
    this.#beginNames();
    while (!enough() && this.#nameNext()) await new Promise((resolve) => setImmediate(resolve));
  }

  #beginNames(): NameShelf {
    if (this.#names === undefined) {
      this.#names = new NameShelf({
        reading: (id) => this.reading(id),
        places: (id, entity) => this.places(id, entity),
      });
      this.#unnamed = Array.from(this.documents(), ({ id }) => id).toReversed();
    }
    return this.#names;
  }

  /** Takes one more document into the names; false where all are there. */
  #nameNext(): boolean {
    const id = this.#unnamed.pop();
    if (id === undefined) return false;
    const document = this.document(id);
    // It may have gone meanwhile, or gone and come back with its names.
    if (document !== undefined && this.#names?.of(id).length === 0) this.#name(document);
    return true;
  }

  get size(): number {
    return this.#slots.size;
  }

  /** Grows with every change. */
  get changes(): number {
    return this.#changes;
  }

  /** How many terms all documents have together. */
  get totalLength(): number {
    return this.#totalLength;
  }

  /** How many places for documents there are; some may be empty. */
  get slots(): number {
    return this.#documents.length;
  }

  documents(): Iterable<Document> {
    return this.#documents.filter((document) => document !== undefined);
  }

  document(id: string): Document | undefined {
    return this.#documents[this.#slots.get(id) ?? -1];
  }

  at(slot: number): Document | undefined {
    return this.#documents[slot];
  }

  lengthAt(slot: number): number {
    return this.#lengths.at(slot);
  }

  /** What was read in a document; undefined where there is none of this id. */
  reading(id: string): Reading | undefined {
    const slot = this.#slots.get(id);
    if (slot === undefined) return undefined;
    // A copy, so that what comes and goes later changes nothing in the reader's hands.
    const packed = this.#copies.of(
      this.#readings.values,
      this.#readingStart(slot),
      this.#readingEnds.at(slot),
    );
    return unpackReading(packed);
  }

  /** The sentences of a document; undefined where there is none of this id. */
  sentences(id: string): readonly Sentence[] | undefined {
    const slot = this.#slots.get(id);
    if (slot === undefined) return undefined;
    return unpackSentences(this.#readings.values, this.#readingStart(slot));
  }

  /** Where a document means one of its entities; undefined where there is none of this id. */
  places(id: string, entity: string): readonly Place[] | undefined {
    const slot = this.#slots.get(id);
    if (slot === undefined) return undefined;
    return unpackPlacesOf(this.#readings.values, this.#readingStart(slot), entity);
  }

  /** What an entity of a document is; undefined where there is none of this id. */
  typeOf(id: string, entity: string): EntityType | undefined {
    const slot = this.#slots.get(id);
    if (slot === undefined) return undefined;
    return unpackTypeOf(this.#readings.values, this.#readingStart(slot), entity);
  }

  /** Adds one document; an id that is already there is an error of ours. */
  add(document: Document, reading: Reading): void {
    this.absorb([document], digest([document], [reading]));
  }

  /** Adds the documents that were digested together. */
  absorb(documents: readonly Document[], some: Digest): void {
    const ids = new Set<string>();
    for (const { id } of documents) {
      if (this.#slots.has(id) || ids.has(id)) throw new Error(`document '${id}' is already in the corpus`);
      ids.add(id);
    }
    const words = this.#adopt(some);
    for (const [i, document] of documents.entries()) this.#shelve(document, some, i, words);
    if (this.#names !== undefined) for (const document of documents) this.#name(document);
    this.#changes++;
  }

  /** Takes one document out of everything; false where there is none of this id. */
  remove(id: string): boolean {
    const slot = this.#slots.get(id);
    const document = this.document(id);
    const reading = this.reading(id);
    if (slot === undefined || document === undefined || reading === undefined) return false;
    this.#names?.remove(id);
    this.#forget(digest([document], [reading]));
    this.#stream.values.fill(0, this.#streamStart(slot), this.#streamEnds.at(slot));
    this.#readings.values.fill(0, this.#readingStart(slot), this.#readingEnds.at(slot));
    this.#totalLength -= this.#lengths.at(slot);
    this.#documents[slot] = undefined;
    this.#slots.delete(id);
    this.#changes++;
    const empty = this.#documents.length - this.#slots.size;
    if (empty > LITTER && empty > this.#slots.size) this.#rebuild();
    return true;
  }

  /** The number of a term in this shelf, or −1. */
  term(term: string): number {
    return this.#vocabulary.find(term);
  }

  /** In how many documents a term stands. */
  frequency(term: number): number {
    return this.#frequencies.at(term);
  }

  /** The documents that hold a term: `slot * 256 + occurrences`; some slots may be empty by now. */
  postings(term: number, into: Numbers): number {
    return this.#postings.read(term, into);
  }

  /** Where the stream of a document begins and ends, and the bytes it stands in. */
  stream(slot: number): { readonly bytes: Uint8Array; readonly start: number; readonly end: number } {
    return { bytes: this.#stream.values, start: this.#streamStart(slot), end: this.#streamEnds.at(slot) };
  }

  /** How many words and terms were ever numbered. */
  get words(): number {
    return this.#vocabulary.length;
  }

  /** Every word of some document that may be `most` slips from this one, with the number of documents. */
  eachLike(asked: string, most: number, visit: (word: string, documents: number) => void): void {
    this.#vocabulary.eachLike(asked, most, (word) => {
      const seen = this.#seen.at(word);
      if (seen > 0) visit(this.#vocabulary.word(word), seen);
    });
  }

  /**
   * Adds the documents in which a word with these folded letters may stand, also beside an apostrophe; false where
   * it may be any, because a word that is not indexed begins so.
   */
  addHolding(letters: string, into: Set<Document>): boolean {
    let known = true;
    const terms = new Set<number>();
    this.#vocabulary.eachWith(letters, (word) => {
      const term = this.#terms.at(word);
      if (term === NO_WORD) return;
      if (term !== NO_TERM) terms.add(term);
      else if (this.#vocabulary.word(word).startsWith(letters)) known = false;
    });
    if (!known) return false;
    const list = new Numbers();
    for (const term of terms) {
      const length = this.postings(term, list);
      for (let i = 0; i < length; i++) {
        const document = this.#documents[list.at(i) >>> 8];
        if (document !== undefined) into.add(document);
      }
    }
    return true;
  }

  /** Gives spare room back, with pauses; worth it after many documents were added at once. */
  async compact(pause: () => Promise<void>): Promise<void> {
    this.#postings = await this.#postings.compacted(pause);
    this.#stream = new Bytes(this.#stream.used(), this.#stream.length);
    await pause();
    this.#readings = new Bytes(this.#readings.used(), this.#readings.length);
    this.#vocabulary.compact();
    this.#rehouse();
  }

  /** All of it, for saving; only right after `compact`. */
  parts(): ShelfParts {
    return {
      documents: this.#documents,
      ...this.#vocabulary.packed(),
      ...this.#postings.packed(),
      terms: this.#terms.used(),
      seen: this.#seen.used(),
      frequencies: this.#frequencies.used(),
      lengths: this.#lengths.used(),
      stream: this.#stream.used(),
      streamEnds: this.#streamEnds.used(),
      readings: this.#readings.used(),
      readingEnds: this.#readingEnds.used(),
    };
  }

  /** The shelf of which these are the parts; it uses the arrays where they lie. */
  static of(parts: ShelfParts): Shelf {
    const shelf = new Shelf();
    shelf.#documents = [...parts.documents];
    shelf.#vocabulary = Vocabulary.of(parts);
    shelf.#postings = new Postings(parts.pool, parts.poolEnds);
    shelf.#terms = Numbers.of(parts.terms);
    shelf.#seen = Numbers.of(parts.seen);
    shelf.#frequencies = Numbers.of(parts.frequencies);
    shelf.#lengths = Numbers.of(parts.lengths);
    shelf.#stream = new Bytes(parts.stream, parts.stream.length);
    shelf.#streamEnds = Numbers.of(parts.streamEnds);
    shelf.#readings = new Bytes(parts.readings, parts.readings.length);
    shelf.#readingEnds = Numbers.of(parts.readingEnds);
    for (const [slot, document] of shelf.#documents.entries()) {
      if (document === undefined) continue;
      shelf.#slots.set(document.id, slot);
      shelf.#totalLength += shelf.#lengths.at(slot);
    }
    return shelf;
  }

  #rehouse(): void {
    for (const numbers of [this.#terms, this.#seen, this.#frequencies]) numbers.values = numbers.used();
    for (const numbers of [this.#lengths, this.#streamEnds, this.#readingEnds])
      numbers.values = numbers.used();
  }

  #streamStart(slot: number): number {
    return slot === 0 ? 0 : this.#streamEnds.at(slot - 1);
  }

  #readingStart(slot: number): number {
    return slot === 0 ? 0 : this.#readingEnds.at(slot - 1);
  }

  /** Numbers the words of a digest here: its number → ours. */
  #adopt(some: Digest): Uint32Array {
    const words = new Uint32Array(some.ends.length);
    let from = 0;
    for (let word = 0; word < words.length; word++) {
      const to = some.ends[word] ?? 0;
      words[word] = this.#vocabulary.add(some.codes, from, to);
      from = to;
    }
    while (this.#terms.length < this.#vocabulary.length) {
      this.#terms.push(NO_WORD);
      this.#seen.push(0);
      this.#frequencies.push(0);
    }
    for (let word = 0; word < words.length; word++) {
      const term = some.terms[word] ?? NO_WORD;
      const own = words[word] ?? 0;
      if (term !== NO_WORD) this.#terms.values[own] = term === NO_TERM ? NO_TERM : (words[term] ?? 0);
      this.#seen.values[own] = this.#seen.at(own) + (some.seen[word] ?? 0);
    }
    return words;
  }

  #shelve(document: Document, some: Digest, i: number, words: Uint32Array): void {
    const slot = this.#documents.length;
    this.#documents.push(document);
    this.#slots.set(document.id, slot);
    let length = 0;
    for (let at = i === 0 ? 0 : (some.countEnds[i - 1] ?? 0); at < (some.countEnds[i] ?? 0); at += 2) {
      const term = words[some.counts[at] ?? 0] ?? 0;
      const occurrences = some.counts[at + 1] ?? 0;
      this.#frequencies.values[term] = this.#frequencies.at(term) + 1;
      this.#postings.add(term, slot, occurrences);
      length += occurrences;
    }
    this.#lengths.push(length);
    this.#totalLength += length;
    this.#copyStream(some, i, words);
    const start = i === 0 ? 0 : (some.readingEnds[i - 1] ?? 0);
    this.#readings.append(some.readings.subarray(start, some.readingEnds[i] ?? 0));
    this.#readingEnds.push(this.#readings.length);
  }

  #copyStream(some: Digest, i: number, words: Uint32Array): void {
    let at = i === 0 ? 0 : (some.streamEnds[i - 1] ?? 0);
    const end = some.streamEnds[i] ?? 0;
    while (at < end) {
      const terms = (some.stream[at] ?? 0) + (some.stream[at + 1] ?? 0);
      for (let head = 0; head < 3; head++) this.#stream.number(some.stream[at++] ?? 0);
      for (let n = 0; n < terms; n++) {
        const term = some.stream[at++] ?? 0;
        const part = term & (2 ** PART_BITS - 1);
        this.#stream.number((words[term >>> PART_BITS] ?? 0) * 2 ** PART_BITS + part);
      }
    }
    this.#streamEnds.push(this.#stream.length);
  }

  #name(document: Document): void {
    const reading = this.reading(document.id);
    if (reading !== undefined) this.#names?.add(document, reading);
  }

  /** Takes the words of one digested document out of the counts. */
  #forget(some: Digest): void {
    const words = this.#adopt({ ...some, seen: new Uint32Array(some.seen.length) });
    for (const [word, own] of words.entries())
      this.#seen.values[own] = this.#seen.at(own) - (some.seen[word] ?? 0);
    for (let at = 0; at < some.counts.length; at += 2) {
      const term = words[some.counts[at] ?? 0] ?? 0;
      this.#frequencies.values[term] = this.#frequencies.at(term) - 1;
    }
  }

  /** Makes everything anew from the documents that are left. */
  #rebuild(): void {
    const fresh = new Shelf();
    for (const document of this.documents()) {
      const reading = this.reading(document.id);
      if (reading !== undefined) fresh.add(document, reading);
    }
    this.#slots.clear();
    for (const [id, slot] of fresh.#slots) this.#slots.set(id, slot);
    this.#documents = fresh.#documents;
    this.#vocabulary = fresh.#vocabulary;
    this.#terms = fresh.#terms;
    this.#seen = fresh.#seen;
    this.#frequencies = fresh.#frequencies;
    this.#postings = fresh.#postings;
    this.#lengths = fresh.#lengths;
    this.#stream = fresh.#stream;
    this.#streamEnds = fresh.#streamEnds;
    this.#readings = fresh.#readings;
    this.#readingEnds = fresh.#readingEnds;
    this.#totalLength = fresh.#totalLength;
  }
}
