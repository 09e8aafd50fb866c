// Which passages hold these words?
import type { Context } from '../command.ts';
import { termsOf, wordsOf, type Corpus } from '../corpus/corpus.ts';
import type { Candidate } from '../corpus/match.ts';
import { stem } from '../corpus/stem.ts';
import type { Answer, Citation, Document, Entry, Fact, Filter } from '../model.ts';
import { noDocuments } from './no-documents.ts';
import { highlightsOf } from './rank/highlight.ts';
import { titleOf } from './title.ts';

/** What was typed, taken apart. */
export interface Query {
  /** Words that should be there, in any form. */
  readonly words: readonly string[];
  /** Words that must stand there just so. */
  readonly phrases: readonly string[];
  /** Words and phrases that must not be there. */
  readonly without: readonly string[];
}

const MOST_PASSAGES = 10;

/** Documents that are looked through for a phrase or a combination. */
const MOST_DOCUMENTS = 2000;

/** Reads `word "exact phrase" -without -"neither this"`; an unclosed mark closes at the end. */
export function readQuery(text: string): Query {
  const query = { words: new Array<string>(), phrases: new Array<string>(), without: new Array<string>() };
  for (const { groups } of text.matchAll(
    /(?<minus>(?<!\S)[-−–](?=\S))?(?:["“”„«»](?<phrase>[^"“”„«»]*)(?:["“”„«»]|$)|(?<word>[^\s"“”„«»]+))/gu,
  )) {
    const part = (groups?.['phrase'] ?? groups?.['word'] ?? '').trim();
    if (wordsOf(part).length === 0) continue;
    if (groups?.['minus'] !== undefined) query.without.push(part);
    else if (groups?.['phrase'] !== undefined) query.phrases.push(part);
    else query.words.push(part);
  }
  return query;
}

/** The sentences that hold all words and phrases and none of those left out; best first, then newest. */
export function search(text: string, { corpus, say }: Context, filter: Filter = {}): Answer {
  const title = titleOf(text);
  const query = readQuery(text);
  if (query.words.length + query.phrases.length === 0) {
    const message = query.without.length > 0 ? say.search.onlyExclusions : say.search.empty;
    return { kind: 'notice', title, message };
  }
  const empty = noDocuments(title, { corpus, say });
  if (empty !== null) return empty;
  const { hits, nearest, isAll } = looked(query, corpus, filter);
  const terms = new Set([...query.words, ...query.phrases].flatMap(termsOf));
  const entries = merged(hits, corpus).map((hit) => entryOf(hit, corpus, terms));
  if (entries.length === 0) {
    const near = merged(nearest, corpus).slice(0, 2);
    return {
      kind: 'nothing',
      title,
      reasons: [
        ...reasons(query, corpus, filter, nearest.length > 0, say),
        ...(isAll ? [] : [say.passage.partly(MOST_DOCUMENTS)]),
      ],
      suggestions: suggestions(query, text, corpus),
      nearest: near.map((hit) => entryOf(hit, corpus, terms)),
    };
  }
  const shown = entries.slice(0, MOST_PASSAGES);
  return { kind: 'found', title, facts: factsOf(hits, isAll, shown, say), entries: shown };
}

/** How many passages there are, and how many of them are shown where that is not all. */
function factsOf(hits: readonly Hit[], isAll: boolean, shown: readonly Entry[], say: Context['say']): Fact[] {
  const documents = new Set(hits.map(({ document }) => document)).size;
  const counts = say.search.found(hits.length, documents);
  const found = { name: say.search.foundName, value: isAll ? counts : say.passage.atLeast(counts) };
  const places = shown.reduce((sum, { also = [] }) => sum + 1 + also.length, 0);
  if (places === hits.length) return [found];
  const value = say.passage.shownOf(shown.length, hits.length, !isAll);
  return [found, { name: say.passage.shown, value }];
}

interface Hit {
  readonly document: Document;
  /** The sentence's number. */
  readonly n: number;
}

/** What was found in the documents that were looked through. */
interface Looked {
  readonly hits: readonly Hit[];
  readonly nearest: readonly Hit[];
  /** Whether no other document can hold a hit. */
  readonly isAll: boolean;
}

/** The sentences that fit, best first; where there are none, those that hold some of the words. */
function looked(query: Query, corpus: Corpus, filter: Filter): Looked {
  const terms = [...new Set([...query.words, ...query.phrases].flatMap(termsOf))];
  if (terms.length === 0) {
    const justSo = fitting({ ...query, phrases: [...query.phrases, ...query.words] });
    return scanned(corpus, filter, justSo);
  }
  const { unwanted, rest } = exclusions(query, terms);
  // What is worth nothing brings no document in; it is only marked where it stands.
  const wanted = [
    ...terms.map((term) => ({ terms: [{ term, fit: 1 }], weight: 1 })),
    ...unwanted.map((term) => ({ terms: [{ term, fit: 1 }], weight: 0 })),
  ];
  const { candidates } = corpus.match(wanted, filter, MOST_DOCUMENTS);
  const fits = rest.phrases.length + rest.without.length === 0 ? null : fitting(rest);
  const hits: Hit[] = [];
  const near: (Hit & { readonly count: number })[] = [];
  for (const candidate of candidates) {
    const { document } = candidate;
    for (const { n, count, spoilt } of held(candidate, terms.length)) {
      const whole = count === terms.length && !spoilt;
      if (whole && (fits === null || fits(textAt(corpus, { document, n })))) hits.push({ document, n });
      else if (count > 0 && hits.length === 0 && near.length < MOST_DOCUMENTS)
        near.push({ document, n, count });
    }
  }
  const isAll = candidates.length < MOST_DOCUMENTS || holdsAll(candidates, terms, corpus);
  return { hits, nearest: near.toSorted((a, b) => b.count - a.count), isAll };
}

/** Whether one of the terms stands in no other document than these: then none holds all of them. */
function holdsAll(candidates: readonly Candidate[], terms: readonly string[], corpus: Corpus): boolean {
  const holding = terms.map(() => 0);
  for (const { occurrences } of candidates)
    for (const i of new Set(occurrences.map(({ wanted }) => wanted)))
      if (i >= 0 && i < terms.length) holding[i] = (holding[i] ?? 0) + 1;
  return terms.some((term, i) => holding[i] === corpus.frequency(term));
}

/** Words left out that the index can tell from those wanted, as terms, and what only the text itself tells. */
function exclusions(
  { words, phrases, without }: Query,
  wanted: readonly string[],
): { unwanted: string[]; rest: Query } {
  const plain = without.filter((part) => {
    const [term] = termsOf(part);
    return wordsOf(part).length === 1 && term !== undefined && !wanted.includes(term);
  });
  const others = without.filter((part) => !plain.includes(part));
  return { unwanted: [...new Set(plain.flatMap(termsOf))], rest: { words, phrases, without: others } };
}

interface Held {
  readonly n: number;
  /** How many of the terms stand there, and whether one does that must not. */
  count: number;
  spoilt: boolean;
}

/** The sentences with any of the terms, in their order; terms from `wanted` on are those that must not be there. */
function held({ occurrences }: Candidate, terms: number): Held[] {
  const sentences: Held[] = [];
  let seen = new Set<number>();
  for (const { wanted, sentence, at } of occurrences) {
    if (sentence < 0 || at < 0 || wanted < 0) continue;
    let last = sentences.at(-1);
    if (last?.n !== sentence) {
      last = { n: sentence, count: 0, spoilt: false };
      sentences.push(last);
      seen = new Set();
    }
    if (wanted >= terms) last.spoilt = true;
    else if (!seen.has(wanted)) {
      seen.add(wanted);
      last.count++;
    }
  }
  return sentences;
}

function textAt(corpus: Corpus, { document, n }: Hit): string {
  const { start, end } = corpus.sentences(document.id)[n] ?? { start: 0, end: 0 };
  return document.text.slice(start, end);
}

/** Whether a text holds every phrase as it stands, and nothing that is left out. */
function fitting({ phrases, without }: Query): (text: string) => boolean {
  const wanted = phrases.map((phrase) => ` ${wordsOf(phrase).join(' ')} `);
  const unwanted = without.map(wordsOf);
  return (text) => {
    const words = wordsOf(text);
    const line = ` ${words.join(' ')} `;
    if (!wanted.every((phrase) => line.includes(phrase))) return false;
    return !unwanted.some((some) =>
      some.length > 1
        ? line.includes(` ${some.join(' ')} `)
        : words.some((word) => stem(word) === stem(some[0] ?? '')),
    );
  };
}

/** For words that are too common for the index: every sentence is looked at, newest documents first. */
function scanned(corpus: Corpus, filter: Filter, fits: (text: string) => boolean): Looked {
  const hits: Hit[] = [];
  const documents = corpus.documents(filter);
  let read = 0;
  for (const document of documents.slice(0, MOST_DOCUMENTS)) {
    read += 1;
    for (const { n, start, end } of corpus.sentences(document.id))
      if (fits(document.text.slice(start, end))) hits.push({ document, n });
    if (hits.length >= MOST_PASSAGES) break;
  }
  return { hits, nearest: [], isAll: read === documents.length };
}

interface Merged {
  readonly citation: Citation;
  readonly document: Document;
  readonly also: Citation[];
}

/** The same words once, with all their places. */
function merged(hits: readonly Hit[], corpus: Corpus): Merged[] {
  const known = new Map<string, Merged>();
  for (const { document, n } of hits) {
    if (known.size > MOST_PASSAGES) break;
    const sentence = corpus.sentences(document.id)[n];
    if (sentence === undefined) continue;
    const citation = { document: document.id, start: sentence.start, end: sentence.end };
    const words = corpus.textOf(citation);
    const before = known.get(words);
    if (before === undefined) known.set(words, { citation, document, also: [] });
    else before.also.push(citation);
  }
  return [...known.values()];
}

function entryOf({ citation, document, also }: Merged, corpus: Corpus, terms: ReadonlySet<string>): Entry {
  const highlights = highlightsOf(document, corpus.reading(document.id), citation, terms, 0);
  return { citation, highlights, ...(also.length > 0 ? { also } : {}) };
}

function reasons(
  query: Query,
  corpus: Corpus,
  filter: Filter,
  near: boolean,
  say: Context['say'],
): readonly string[] {
  if (corpus.documents(filter).length === 0) return [say.search.inFilter];
  const nowhere = nowhereIn(query, corpus);
  if (nowhere.length > 0) return [say.ask.nowhere(nowhere, corpus.size)];
  if (query.phrases.length > 0) return query.phrases.map(say.search.noPhrase);
  return [query.without.length > 0 && near ? say.search.allExcluded : say.search.notTogether];
}

function nowhereIn({ words, phrases }: Query, corpus: Corpus): string[] {
  return [...words, ...phrases].flatMap((part) =>
    wordsOf(part).filter((word) => termsOf(word).some((term) => corpus.frequency(term) === 0)),
  );
}

/** The text with the nearest words in place of those that stand nowhere. */
function suggestions(query: Query, text: string, corpus: Corpus): string[] {
  let corrected = text.trim();
  for (const word of nowhereIn(query, corpus)) {
    const [near] = corpus.nearWords(word);
    if (near !== undefined) corrected = corrected.replace(new RegExp(`\\b${word}\\b`, 'iu'), () => near.word);
  }
  return corrected === text.trim() ? [] : [corrected];
}
