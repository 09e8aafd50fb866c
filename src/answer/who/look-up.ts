// Whom does a name mean, in the documents that pass a filter?
import { passes, type Corpus } from '../../corpus/corpus.ts';
import type { Named } from '../../corpus/names/named.ts';
import type { Document, Filter } from '../../model.ts';
import { unlisted } from './unlisted.ts';

/** Whom a question may mean, the likeliest first, and how they were found. */
export interface Found {
  readonly by: 'name' | 'office' | 'likeness';
  readonly named: readonly Named[];
}

/** Whom a name means: by the name, by an office, by a name that no reading lists, by a likeness. */
export function lookUp(corpus: Corpus, name: string, filter: Filter = {}): Found {
  const likeness = (): Found => ({ by: 'likeness', named: heldTo(filter, corpus.names.find(name)) });
  return lookUpSurely(corpus, name, filter) ?? likeness();
}

/** The same without likenesses, which take far longer; null where nobody is meant for sure. */
export function lookUpSurely(corpus: Corpus, name: string, filter: Filter = {}): Found | null {
  const sure = corpus.names.bearing(name, isOpen(filter) ? undefined : Infinity);
  // Whoever bears the name is meant, also where the filter leaves nobody of them.
  if (sure.length > 0) return { by: 'name', named: heldTo(filter, sure) };
  const holders = corpus.names.inOffice(name, among(filter));
  if (holders.length > 0) return { by: 'office', named: holders };
  const seen = unlisted(corpus, name, filter);
  return seen === null ? null : { by: 'name', named: [seen] };
}

/** Whether a document is one of those that pass. */
export function among(filter: Filter): (document: Document) => boolean {
  return (document) => passes(document, filter);
}

/** Whether every document passes. */
export function isOpen(filter: Filter): boolean {
  return Object.keys(filter).length === 0;
}

/** Those of them whom the documents that pass name, as far as these do; the most mentioned there first. */
export function heldTo(filter: Filter, named: readonly Named[]): readonly Named[] {
  const left = named.flatMap((one) => one.within(among(filter)) ?? []);
  return isOpen(filter) ? left : left.toSorted((a, b) => b.count - a.count);
}
