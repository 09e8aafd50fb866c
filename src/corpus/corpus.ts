// Where does it say so? Documents with their readings, and the search over them.
import MiniSearch from 'minisearch';
import type { Citation, Document, Filter, Reading, Sentence } from '../model.ts';
import { Names } from './names/names.ts';
import { NameShelf } from './names/shelf.ts';

/** A sentence that a search found; higher scores are better. */
export interface Hit {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly score: number;
}

/** The documents that one asker may see. Every list is in a fixed order: newest first, then by id. */
export class Corpus {
  readonly #documents = new Map<string, Document>();
  readonly #readings = new Map<string, Reading>();
  readonly #shelf = new NameShelf();
  /** Everybody and everything that these documents name. */
  readonly names = new Names([this.#shelf]);
  readonly #index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });

  /** Adds one document; an id that is already there is an error of ours. */
  add(document: Document, reading: Reading): void {
    if (this.#documents.has(document.id))
      throw new Error(`document '${document.id}' is already in the corpus`);
    this.#documents.set(document.id, document);
    this.#readings.set(document.id, reading);
    this.#shelf.add(document, reading);
    this.#index.addAll(passages(document, reading));
  }

  /** Takes one document out of every answer; false where there is none of this id. */
  remove(id: string): boolean {
    const document = this.#documents.get(id);
    if (document === undefined) return false;
    this.#index.removeAll(passages(document, this.reading(id)));
    this.#shelf.remove(id);
    this.#readings.delete(id);
    return this.#documents.delete(id);
  }

  /** All documents that pass the filter, newest first, then by id. */
  documents(filter: Filter = {}): readonly Document[] {
    return [...this.#documents.values()].filter((document) => passes(document, filter)).toSorted(newestFirst);
  }

  document(id: string): Document | undefined {
    return this.#documents.get(id);
  }

  /** What was read in a document of this corpus; an unknown id is an error of ours. */
  reading(id: string): Reading {
    const reading = this.#readings.get(id);
    if (reading === undefined) throw new Error(`no document '${id}' in the corpus`);
    return reading;
  }

  /** The stored words of a citation: the only way from a span back to words. */
  textOf(citation: Citation): string {
    const document = this.#documents.get(citation.document);
    if (document === undefined) throw new Error(`no document '${citation.document}' in the corpus`);
    return document.text.slice(citation.start, citation.end);
  }

  /** The sentences that share words with the text, best first; ties in the order of `documents()`. */
  search(text: string, options: { readonly limit?: number; readonly filter?: Filter } = {}): readonly Hit[] {
    const hits: Hit[] = [];
    for (const result of this.#index.search(text)) {
      const [id = '', n = ''] = String(result.id).split('\n');
      const document = this.#documents.get(id);
      const sentence = this.reading(id).sentences[Number(n)];
      if (document === undefined || sentence === undefined) continue;
      if (passes(document, options.filter ?? {})) hits.push({ document, sentence, score: result.score });
      if (hits.length === (options.limit ?? 10)) break;
    }
    return hits;
  }
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

function passages(document: Document, reading: Reading): { id: string; text: string }[] {
  return reading.sentences.map(({ n, start, end }) => ({
    id: `${document.id}\n${n}`,
    text: document.text.slice(start, end),
  }));
}

function newestFirst(a: Document, b: Document): number {
  if (a.published !== b.published) return (a.published ?? '') < (b.published ?? '') ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
