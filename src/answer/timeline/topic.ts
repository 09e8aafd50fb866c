// Where do the documents speak of a topic? Names with all their forms, and the words as they were typed.
import type { Choice, Context } from '../../command.ts';
import { termsOf, type Corpus } from '../../corpus/corpus.ts';
import type { Named } from '../../corpus/names/named.ts';
import type { Document, Span } from '../../model.ts';
import { escape, finderOf, spansOf } from './finder.ts';

/** Document → the places where the topic is meant, ordered and disjoint. */
export type Places = ReadonlyMap<string, readonly Span[]>;

/**
 * Every place in these documents where the topic is meant: by name, by a pronoun for it, or by these very words.
 * A topic that stands nowhere is shortened from its beginning: "Beatles Apple Corps" finds "Apple Corps".
 */
export function placesOf(topic: string, documents: readonly Document[], corpus: Corpus): Places {
  const words = topic.trim().split(/\s+/);
  for (let first = 0; first === 0 || words.length - first >= FEWEST_WORDS; first += 1) {
    const places = placesNamed(words.slice(first).join(' '), documents, corpus);
    if (places.size > 0) return places;
  }
  return new Map();
}
/** A topic is shortened to no fewer words: one alone may be anybody's. */
const FEWEST_WORDS = 2;

function placesNamed(topic: string, documents: readonly Document[], corpus: Corpus): Places {
  const named = namedLike(topic, corpus);
  const places = new Map<string, Span[]>(documents.map(({ id }) => [id, []]));
  for (const { appearances } of named)
    for (const { document, mentions } of appearances) places.get(document.id)?.push(...mentions);
  // Words that stand everywhere are no topic, unless somebody is called so: "The Who".
  const written = termsOf(topic).length === 0 ? null : finderOf(formsOf(topic));
  const surname = named[0]?.type === 'person' ? lastName(topic) : null;
  const worth = worthReading(topic, corpus);
  for (const document of documents) {
    if (written === null || !worth(document)) continue;
    const found = written(document.text);
    if (found.length > 0 && surname !== null) found.push(...spansOf(document.text, surname));
    places.get(document.id)?.push(...found);
  }
  return new Map(
    [...places].filter(([, spans]) => spans.length > 0).map(([id, spans]) => [id, disjoint(spans)]),
  );
}

/** Whether the topic may stand in a document at all: many times quicker to tell than by the pattern. */
function worthReading(topic: string, corpus: Corpus): (document: Document) => boolean {
  const holding = codesIn(topic).length > 0 ? null : corpus.mayHold(topic);
  if (holding !== null) return (document) => holding.has(document);
  const words = topic.toLowerCase().split(/\s+/);
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  return ({ text }) => text.toLowerCase().includes(longest);
}

/** Whoever bears the name; a name that several share means all of them. */
function namedLike(topic: string, corpus: Corpus): readonly Named[] {
  const exact = corpus.names.matches(topic, 'exact');
  return exact.length > 0 || termsOf(topic).length === 0 ? exact : corpus.names.matches(topic, 'words');
}

/** The surname alone, in documents that write the whole name: "Lee" after "Ann Lee", but not "Bo Lee" or "Lee Jones". */
function lastName(topic: string): RegExp | null {
  const last = /^\p{Lu}\S*(?: \S+)* (?<last>\p{Lu}\p{Ll}{2,})$/u.exec(topic.trim())?.groups?.['last'];
  if (last === undefined) return null;
  return new RegExp(
    `(?<!\\p{L}|\\p{Lu}\\p{Ll}{1,20} )${escape(last)}(?![\\p{L}\\p{N}]| \\p{Lu}\\p{Ll})`,
    'gu',
  );
}

/** The words of the topic; a name with a number in it also by that word alone, as "the A380" for "Airbus A380". */
function formsOf(topic: string): readonly (readonly string[])[] {
  const words = topic.split(/\s+/).filter((word) => word !== '');
  return words.length === 0 ? [] : [words, ...codesIn(topic).map((code) => [code])];
}

/** The words with a number in them, by which alone a thing is known. */
function codesIn(topic: string): string[] {
  return topic.split(/\s+/).filter((word) => /\d/.test(word) && word.length >= CODE);
}

/** Shorter words with a digit are too common to stand alone. */
const CODE = 3;

/** In order; of two that overlap the longer one. */
function disjoint(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}

/** Names that begin like what was typed, the most mentioned first. */
export function completeTopics(typed: string, { corpus }: Context): readonly Choice[] {
  return corpus.names.complete(typed).map(({ name }) => ({ name, value: name }));
}
