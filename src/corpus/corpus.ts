// Where does it say so? The documents that one asker may see, with their readings, and the search over them.
import type { Citation, Document, EntityType, Filter, Reading, Sentence } from '../model.ts';
import { COMMON } from './lexicon/common.ts';
import { match, matching, type Matches, type Question, type Statistics, type Wanted } from './match.ts';
import type { NameEdit } from './names/edits.ts';
import { Names } from './names/names.ts';
import { Shelf } from './shelf.ts';
import { stem } from './stem.ts';
import { distance, forgiven } from './names/distance.ts';
import { nearer, type Near } from './typos.ts';
import { LONGEST_WORD, scanWords, wordOf } from './words.ts';

/** A sentence that a search found; higher scores are better. */
export interface Hit {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly score: number;
}

/** Documents whose sentences a search looks at. */
const DOCUMENTS_READ = 100;

/** Shorter words are parts of too many others. */
const SURE_LENGTH = 3;

/** Readings that are kept unpacked, the last ones used. */
const READINGS_KEPT = 32;

/**
 * The documents that one asker may see, and nothing else: a view over one or more shelves. Nothing of a shelf
 * that is not in the view has any part in an answer. Every list is in a fixed order: newest first, then by id.
 */
export class Corpus {
  readonly #shelves: readonly Shelf[];
  readonly #own: Shelf;
  readonly #edits: readonly NameEdit[];
  #names: Names | undefined;
  #sorted: { readonly changes: number; readonly documents: readonly Document[] } | undefined;
  readonly #readings = new Map<string, { readonly document: Document; readonly reading: Reading }>();

  /**
   * A view over these shelves. Documents are added to the last one; without any, to one of its own. `edits`:
   * what moderators decided about names, oldest first.
   */
  constructor(shelves: readonly Shelf[] = [new Shelf()], edits: readonly NameEdit[] = []) {
    this.#shelves = shelves;
    this.#edits = edits;
    this.#own = shelves.at(-1) ?? new Shelf();
  }

  /** Everybody and everything that these documents name. */
  get names(): Names {
    this.#names ??= new Names(
      this.#shelves.map((shelf) => shelf.names),
      this.#edits,
    );
    return this.#names;
  }

  /** Puts `names` together without holding others up for long; ends early once `enough` says so. */
  async prepareNames(enough: () => boolean = () => false): Promise<void> {
    for (const shelf of this.#shelves) await shelf.prepareNames(enough);
  }

  /** How many documents there are. */
  get size(): number {
    return this.#shelves.reduce((sum, shelf) => sum + shelf.size, 0);
  }

  /** Grows with every document that comes or goes. */
  get changes(): number {
    return this.#shelves.reduce((sum, shelf) => sum + shelf.changes, 0);
  }

  /** Adds one document; an id that is already there is an error of ours. */
  add(document: Document, reading: Reading): void {
    if (this.document(document.id) !== undefined)
      throw new Error(`document '${document.id}' is already in the corpus`);
    this.#own.add(document, reading);
  }

  /** Takes one of its own documents out of every answer; false where there is none of this id. */
  remove(id: string): boolean {
    this.#readings.delete(id);
    return this.#own.remove(id);
  }

  /** All documents that pass the filter, newest first, then by id. */
  documents(filter: Filter = {}): readonly Document[] {
    const { changes } = this;
    if (this.#sorted?.changes !== changes) {
      const all = this.#shelves.flatMap((shelf) => [...shelf.documents()]);
      this.#sorted = { changes, documents: all.toSorted(newestFirst) };
    }
    const { documents } = this.#sorted;
    return isOpen(filter) ? documents : documents.filter((document) => passes(document, filter));
  }

  document(id: string): Document | undefined {
    for (const shelf of this.#shelves) {
      const document = shelf.document(id);
      if (document !== undefined) return document;
    }
    return undefined;
  }

  /** What was read in a document of this corpus; an unknown id is an error of ours. */
  reading(id: string): Reading {
    const document = this.document(id);
    if (document === undefined) throw new Error(`no document '${id}' in the corpus`);
    const kept = this.#readings.get(id);
    this.#readings.delete(id);
    const reading = kept?.document === document ? kept.reading : this.#unpacked(id);
    this.#readings.set(id, { document, reading });
    if (this.#readings.size > READINGS_KEPT) this.#readings.delete(this.#readings.keys().next().value ?? '');
    return reading;
  }

  /** What an entity of a document's reading is; undefined where there is none of this id. */
  typeOf(id: string, entity: string): EntityType | undefined {
    for (const shelf of this.#shelves) {
      const type = shelf.typeOf(id, entity);
      if (type !== undefined) return type;
    }
    return undefined;
  }

  /** The sentences alone of a document, quicker than its whole reading; an unknown id is an error of ours. */
  sentences(id: string): readonly Sentence[] {
    const kept = this.#readings.get(id);
    if (kept !== undefined && kept.document === this.document(id)) return kept.reading.sentences;
    for (const shelf of this.#shelves) {
      const sentences = shelf.sentences(id);
      if (sentences !== undefined) return sentences;
    }
    throw new Error(`no document '${id}' in the corpus`);
  }

  /** The stored words of a citation: the only way from a span back to words. */
  textOf(citation: Citation): string {
    const document = this.document(citation.document);
    if (document === undefined) throw new Error(`no document '${citation.document}' in the corpus`);
    return document.text.slice(citation.start, citation.end);
  }

  /** The sentences that share words with the text, best first; ties in the order of `documents()`. */
  search(text: string, options: { readonly limit?: number; readonly filter?: Filter } = {}): readonly Hit[] {
    const wanted = [...new Set(termsOf(text))].map((term) => ({ terms: [{ term, fit: 1 }], weight: 1 }));
    const { candidates, statistics } = this.match(wanted, options.filter);
    const hits: Hit[] = [];
    for (const { document, score, occurrences } of candidates) {
      const sums = new Map<number, number>();
      const counted = new Set<number>();
      for (const { sentence, wanted: i } of occurrences) {
        if (sentence < 0 || i < 0 || counted.has(sentence * wanted.length + i)) continue;
        counted.add(sentence * wanted.length + i);
        sums.set(sentence, (sums.get(sentence) ?? 0) + rarity(i, statistics));
      }
      const sentences = this.sentences(document.id);
      for (const [n, sum] of sums) {
        const sentence = sentences[n];
        if (sentence !== undefined) hits.push({ document, sentence, score: sum + score / 2 });
      }
    }
    return hits.toSorted(byScore).slice(0, options.limit ?? 10);
  }

  /** The documents that share terms with what is wanted, best first, with the places of these terms. */
  match(wanted: readonly Wanted[], filter: Filter = {}, limit = DOCUMENTS_READ, worth = rarity): Matches {
    return match({ ...this.#question(wanted, limit, filter), rarity: worth });
  }

  /** The same documents alone, many times quicker. */
  matching(wanted: readonly Wanted[], filter: Filter, limit: number): readonly Document[] {
    return matching(this.#question(wanted, limit, filter));
  }

  #question(wanted: readonly Wanted[], limit: number, filter: Filter): Question {
    const among = isOpen(filter) ? () => true : (document: Document) => passes(document, filter);
    return { shelves: this.#shelves, wanted, limit, rarity, among, before: newestFirst };
  }

  /**
   * Documents outside which this text, standing between other characters than letters and digits, is not found;
   * null where it may be in any. Far quicker than looking through all texts.
   */
  mayHold(text: string): ReadonlySet<Document> | null {
    const [longest = ''] = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).toSorted((a, b) => b.length - a.length);
    const [letters = '', ...more] = wordsOf(longest);
    if (letters.length < SURE_LENGTH || more.length > 0 || longest.length >= LONGEST_WORD) return null;
    const documents = new Set<Document>();
    return this.#shelves.every((shelf) => shelf.addHolding(letters, documents)) ? documents : null;
  }

  /** The sentences of these documents in which one of the terms stands, by document and in their order. */
  sentencesWith(
    terms: readonly string[],
    documents: ReadonlySet<Document>,
  ): ReadonlyMap<Document, readonly Sentence[]> {
    const wanted = terms.map((term) => ({ terms: [{ term, fit: 1 }], weight: 1 }));
    const among = (document: Document): boolean => documents.has(document);
    const { candidates } = match({ ...this.#question(wanted, documents.size, {}), among });
    return new Map(
      candidates.map(({ document, occurrences }) => {
        const holding = new Set<number>();
        for (const { wanted: i, sentence, at } of occurrences) if (i >= 0 && at >= 0) holding.add(sentence);
        return [document, this.sentences(document.id).filter(({ n }) => holding.has(n))];
      }),
    );
  }

  /** In how many documents a term stands, as `termsOf` gives it. */
  frequency(term: string): number {
    return this.#shelves.reduce((sum, shelf) => {
      const number = shelf.term(term);
      return number < 0 ? sum : sum + shelf.frequency(number);
    }, 0);
  }

  /** Words of the documents that differ from this one by a slip of the hand, nearest first. */
  nearWords(word: string): readonly Near[] {
    const most = forgiven(word.length);
    if (most === 0) return [];
    const documents = new Map<string, number>();
    for (const shelf of this.#shelves)
      shelf.eachLike(word, most, (other, seen) => {
        documents.set(other, (documents.get(other) ?? 0) + seen);
      });
    const near: Near[] = [];
    for (const [other, seen] of documents) {
      const far = distance(word, other, most);
      if (far <= most) near.push({ word: other, distance: far, documents: seen });
    }
    return near.toSorted(nearer(word));
  }

  #unpacked(id: string): Reading {
    for (const shelf of this.#shelves) {
      const reading = shelf.reading(id);
      if (reading !== undefined) return reading;
    }
    throw new Error(`no document '${id}' in the corpus`);
  }
}

/** The terms of a text in their order, common words left out. */
export function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  scanWords(text, 0, text.length, (codes, length) => {
    const word = wordOf(codes, length);
    if (!COMMON.has(word)) terms.push(stem(word));
  });
  return terms;
}

/** The words of a text in their order, folded as the index folds them. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  scanWords(text, 0, text.length, (codes, length) => {
    words.push(wordOf(codes, length));
  });
  return words;
}

/** Whether a document passes a filter: days inclusive, an unknown day passes no day filter. */
export function passes(document: Document, filter: Filter): boolean {
  if (filter.document !== undefined && document.id !== filter.document) return false;
  if (filter.source !== undefined && fold(document.source ?? '') !== fold(filter.source)) return false;
  if (filter.from === undefined && filter.to === undefined) return true;
  if (document.published === null) return false;
  const day = document.published.slice(0, 10);
  return day >= (filter.from ?? '') && day <= (filter.to ?? '9999-12-31');
}

/** What a term is worth in BM25: more, the fewer documents hold it. */
export function rarity(wanted: number, { documents, frequencies }: Statistics): number {
  const holding = frequencies[wanted] ?? 0;
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}

function isOpen({ from, to, source, document }: Filter): boolean {
  return from === undefined && to === undefined && source === undefined && document === undefined;
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || newestFirst(a.document, b.document) || a.sentence.n - b.sentence.n;
}

function newestFirst(a: Document, b: Document): number {
  if (a.published !== b.published) return (a.published ?? '') < (b.published ?? '') ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
