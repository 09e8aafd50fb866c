// Which passages hold these words?
import type { Context } from '../command.ts';
import { termsOf, wordsOf, type Corpus } from '../corpus/corpus.ts';
import type { Candidate } from '../corpus/match.ts';
import { stem } from '../corpus/stem.ts';
import type { Answer, Citation, Document, Entry, Filter, Sentence } from '../model.ts';
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
  const { hits, nearest } = hitsFor(query, corpus, filter);
  const terms = new Set([...query.words, ...query.phrases].flatMap(termsOf));
  const entries = merged(hits, corpus).map((hit) => entryOf(hit, corpus, terms));
  if (entries.length === 0) {
    const near = merged(nearest, corpus).slice(0, 2);
    return {
      kind: 'nothing',
      title,
      reasons: reasons(query, corpus, filter, nearest.length > 0, say),
      suggestions: suggestions(query, text, corpus),
      nearest: near.map((hit) => entryOf(hit, corpus, terms)),
    };
  }
  const documents = new Set(hits.map(({ document }) => document)).size;
  return {
    kind: 'found',
    title,
    facts: [{ name: say.search.foundName, value: say.search.found(hits.length, documents) }],
    entries: entries.slice(0, MOST_PASSAGES),
  };
}

interface Hit {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly score: number;
}

/** The sentences that fit, and those that hold some of the words only. */
function hitsFor(query: Query, corpus: Corpus, filter: Filter): { hits: Hit[]; nearest: Hit[] } {
  const terms = [...new Set([...query.words, ...query.phrases].flatMap(termsOf))];
  const fits = fitting(query);
  if (terms.length === 0) return { hits: scanned(corpus, filter, fits), nearest: [] };
  const wanted = terms.map((term) => ({ terms: [{ term, fit: 1 }], weight: 1 }));
  const { candidates } = corpus.match(wanted, filter, MOST_DOCUMENTS);
  const hits: Hit[] = [];
  const nearest: Hit[] = [];
  for (const candidate of candidates) {
    const held = termsHeld(candidate);
    if (held.size === 0) continue;
    const sentences = corpus.sentences(candidate.document.id);
    for (const [n, wantedThere] of held) {
      const sentence = sentences[n];
      if (sentence === undefined) continue;
      const hit = {
        document: candidate.document,
        sentence,
        score: wantedThere.size + candidate.score / (candidate.score + 1),
      };
      const text = candidate.document.text.slice(sentence.start, sentence.end);
      if (wantedThere.size === terms.length && fits(text)) hits.push(hit);
      else if (nearest.length < MOST_DOCUMENTS) nearest.push(hit);
    }
  }
  return {
    hits: hits.toSorted((a, b) => b.score - a.score),
    nearest: nearest.toSorted((a, b) => b.score - a.score),
  };
}

/** Which of the terms stand in which sentence. */
function termsHeld({ occurrences }: Candidate): Map<number, Set<number>> {
  const held = new Map<number, Set<number>>();
  for (const { wanted, sentence, at } of occurrences) {
    if (sentence < 0 || at < 0 || wanted < 0) continue;
    const there = held.get(sentence);
    if (there === undefined) held.set(sentence, new Set([wanted]));
    else there.add(wanted);
  }
  return held;
}

/** Whether a text holds every phrase as it stands, and nothing that is left out. */
function fitting({ phrases, without }: Query): (text: string) => boolean {
  const wanted = phrases.map((phrase) => ` ${wordsOf(phrase).join(' ')} `);
  const unwanted = without.map(wordsOf);
  return (text) => {
    const words = wordsOf(text);
    const line = ` ${words.join(' ')} `;
    if (!wanted.every((phrase) => line.includes(phrase))) return false;
    const stems = new Set(words.map(stem));
    return !unwanted.some((some) =>
      some.length > 1 ? line.includes(` ${some.join(' ')} `) : stems.has(stem(some[0] ?? '')),
    );
  };
}

/** For words that are too common for the index: every sentence is looked at, newest documents first. */
function scanned(corpus: Corpus, filter: Filter, fits: (text: string) => boolean): Hit[] {
  const hits: Hit[] = [];
  for (const document of corpus.documents(filter).slice(0, MOST_DOCUMENTS)) {
    for (const sentence of corpus.sentences(document.id))
      if (fits(document.text.slice(sentence.start, sentence.end)))
        hits.push({ document, sentence, score: 0 });
    if (hits.length >= MOST_PASSAGES) break;
  }
  return hits;
}

interface Merged {
  readonly citation: Citation;
  readonly document: Document;
  readonly also: Citation[];
}

/** The same words once, with all their places. */
function merged(hits: readonly Hit[], corpus: Corpus): Merged[] {
  const known = new Map<string, Merged>();
  for (const { document, sentence } of hits) {
    if (known.size > MOST_PASSAGES) break;
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
  if (corpus.size === 0) return [say.ask.emptyCorpus];
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
