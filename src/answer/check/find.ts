// Where do these words stand, exactly or nearly?
import { diffArrays } from 'diff/lib/diff/array.js';
import { termsOf, type Corpus } from '../../corpus/corpus.ts';
import type { Citation, Document, Span } from '../../model.ts';

/** A stretch of a document that is what was quoted, or near it. */
export interface Found {
  readonly citation: Citation;
  /** From 0 to 1: the part of the words that agree; 1 for the very words. */
  readonly likeness: number;
  /** What differs, in order; empty for the very words. */
  readonly changes: readonly Change[];
}

/** Words of the document that the quotation has otherwise; either side may be empty. */
export interface Change {
  readonly document: string;
  readonly quotation: string;
  /** Where the document's words stand in it. */
  readonly span: Span;
}

/** Text that is read through for words so common that no index tells where they stand, in UTF-16 units. */
const READ_THROUGH = 20_000_000;
/** Sentences that a search offers for a closer look. */
const LOOKED_AT = 12;
/** Words of a quotation that are compared; what comes after them is not. */
const COMPARED = 400;
/** A quotation with fewer words than this is there exactly, or it is not. */
const FEWEST_FOR_ALTERED = 3;
/** Below this likeness the words are others, not altered ones. */
const LEAST_LIKENESS = 0.5;
/** Of the words that matter so many must agree besides: common words alone make no quotation. */
const LEAST_SHARED = 1 / 2;
/** The same for a quotation so short that one word more or less makes it another. */
const SHORT = 4;
const LEAST_SHARED_IN_SHORT = 2 / 3;
/** How far the parts of a shortened quotation ("… […] …") may lie apart, in UTF-16 units. */
const GAP = 1000;

/** The place of a quotation in the documents: the very words if they are there, else the most like them, else null. */
export function find(words: string, corpus: Corpus, readThrough = READ_THROUGH): Found | null {
  return exactly(words, corpus, readThrough) ?? nearly(words, corpus);
}

/** The very words, whatever the marks, blanks and capitals; parts left out are passed over. */
function exactly(words: string, corpus: Corpus, readThrough: number): Found | null {
  const wanted = words
    .split(/\[[^\]\n]{0,60}\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,}/u)
    .map((part) => wordsOf(part).map(({ text }) => text))
    .filter((part) => part.length > 0);
  if (wanted.length === 0) return null;
  const parts = wanted.map(partOf);
  const held = corpus.mayHold(wanted.flat().join(' '));
  const likely = corpus.search(words, { limit: LOOKED_AT }).map(({ document }) => document);
  let left = readThrough;
  for (const document of new Set([...likely, ...corpus.documents()])) {
    if (held !== null && !held.has(document)) continue;
    if (held === null && (left -= document.text.length) < 0) return null;
    const span = inOrder(document.text, parts);
    if (span !== null) return { citation: { document: document.id, ...span }, likeness: 1, changes: [] };
  }
  return null;
}

/** Words that must follow each other: their beginning as a pattern, and the rest to be compared one by one. */
interface Part {
  readonly opening: RegExp;
  readonly rest: readonly string[];
}

/** More words than this in one pattern take longer to compile than to compare. */
const OPENING = 8;

function partOf(words: readonly string[]): Part {
  const opening = words.slice(0, OPENING).join('[^\\p{L}\\p{N}]{1,12}');
  return {
    opening: new RegExp(`(?<![\\p{L}\\p{N}])${opening}(?![\\p{L}\\p{N}])`, 'giu'),
    rest: words.slice(OPENING),
  };
}

/** From the first part to the last, each soon after the one before; null where they do not follow so. */
function inOrder(text: string, [first, ...rest]: readonly Part[]): Span | null {
  if (first === undefined) return null;
  for (let at = 0; ;) {
    const span = next(text, first, at);
    if (span === null) return null;
    let end: number | null = span.end;
    for (const part of rest) {
      const found: Span | null = end === null ? null : next(text, part, end);
      end = found === null || end === null || found.start - end > GAP ? null : found.end;
    }
    if (end !== null) return { start: span.start, end };
    at = span.start + 1;
  }
}

/** Where the part next stands as a whole. */
function next(text: string, { opening, rest }: Part, from: number): Span | null {
  opening.lastIndex = from;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const start = match.index;
    const end = goesOn(text, start + match[0].length, rest);
    if (end !== null) return { start, end };
    opening.lastIndex = start + 1;
  }
  return null;
}

/** The end of the words that follow here, or null where others do. */
function goesOn(text: string, from: number, words: readonly string[]): number | null {
  let end = from;
  for (const word of words) {
    const [, blanks = '', there = ''] =
      /^([^\p{L}\p{N}]{1,12})([\p{L}\p{N}]{1,60})/u.exec(text.slice(end, end + 80)) ?? [];
    if (there.toLowerCase() !== word) return null;
    end += blanks.length + there.length;
  }
  return end;
}

/** The stretch that is most like the words, if it is like them enough. */
function nearly(words: string, corpus: Corpus): Found | null {
  const wanted = wordsOf(words).slice(0, COMPARED);
  if (wanted.length < FEWEST_FOR_ALTERED) return null;
  let best: Found | null = null;
  for (const { document, sentence } of corpus.search(words, { limit: LOOKED_AT })) {
    const found = compare(wanted, document, around(corpus, document, sentence.n, words.length));
    const least = wanted.length < SHORT ? LEAST_SHARED_IN_SHORT : LEAST_SHARED;
    const enough =
      found.likeness >= LEAST_LIKENESS && sharedTerms(words, corpus.textOf(found.citation)) >= least;
    if (enough && found.likeness > (best?.likeness ?? 0)) best = found;
  }
  return best;
}

/** The part of the words that matter that stands there too, from 0 to 1. */
function sharedTerms(words: string, there: string): number {
  const terms = new Set(termsOf(words));
  const shared = new Set(termsOf(there).filter((term) => terms.has(term)));
  return terms.size === 0 ? 0 : shared.size / terms.size;
}

/** The sentence with as much text to each side as the quotation is long. */
function around(corpus: Corpus, { id, text }: Document, n: number, length: number): Span {
  const { sentences } = corpus.reading(id);
  const at = sentences[n];
  const start = sentences.find(({ end }) => end > (at?.start ?? 0) - length)?.start ?? 0;
  return { start, end: Math.min(text.length, (at?.end ?? 0) + length) };
}

interface Word extends Span {
  readonly text: string;
}

/** Words as they are compared: letters and digits alone, small. Offsets are those of the text, plus `shift`. */
function wordsOf(text: string, shift = 0): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: shift + index,
    end: shift + index + word.length,
  }));
}

/** The part of a stretch of text that is most like the words, and what differs. */
function compare(wanted: readonly Word[], { id, text }: Document, span: Span): Found {
  const there = wordsOf(text.slice(span.start, span.end), span.start);
  const { first, last, cost } = align(wanted, there);
  const part = withinMarks(there.slice(first, last), wanted, text);
  const [start, end] = [part.at(0)?.start ?? span.start, part.at(-1)?.end ?? span.start];
  return {
    citation: { document: id, start, end },
    likeness: 1 - cost / wanted.length,
    changes: changes(part, wanted),
  };
}

/** Without a differing word at an end that a quotation mark parts from the others: it is not of what was said. */
function withinMarks(part: readonly Word[], wanted: readonly Word[], text: string): readonly Word[] {
  const [one, two, beforeLast, last] = [part[0], part[1], part.at(-2), part.at(-1)];
  const marked = (a?: Word, b?: Word): boolean =>
    a !== undefined && b !== undefined && /["“”„«»]/u.test(text.slice(a.end, b.start));
  const from = one?.text !== wanted[0]?.text && marked(one, two) ? 1 : 0;
  const to = last?.text !== wanted.at(-1)?.text && marked(beforeLast, last) ? -1 : part.length;
  return part.slice(from, to);
}

/**
 * The run of words `there[first, last)` that becomes `wanted` with the fewest words put in, left out or changed.
 * One row of the usual table at a time; words before and after the run cost nothing.
 */
function align(
  wanted: readonly Word[],
  there: readonly Word[],
): { first: number; last: number; cost: number } {
  let costs = new Int32Array(there.length + 1);
  let firsts = Int32Array.from({ length: there.length + 1 }, (_, n) => n);
  for (const [row, { text }] of wanted.entries()) {
    const nextCosts = new Int32Array(there.length + 1);
    const nextFirsts = new Int32Array(there.length + 1);
    nextCosts[0] = row + 1;
    for (let n = 1; n <= there.length; n += 1) {
      const changed = (costs[n - 1] ?? 0) + (there[n - 1]?.text === text ? 0 : 1);
      const added = (costs[n] ?? 0) + 1;
      const skipped = (nextCosts[n - 1] ?? 0) + 1;
      nextCosts[n] = Math.min(changed, added, skipped);
      const from =
        nextCosts[n] === changed ? firsts[n - 1] : nextCosts[n] === added ? firsts[n] : nextFirsts[n - 1];
      nextFirsts[n] = from ?? 0;
    }
    [costs, firsts] = [nextCosts, nextFirsts];
  }
  let last = 0;
  for (let n = 0; n <= there.length; n += 1) if ((costs[n] ?? 0) < (costs[last] ?? 0)) last = n;
  return { first: firsts[last] ?? 0, last, cost: costs[last] ?? 0 };
}

/** What differs, neighbouring differences as one. */
function changes(there: readonly Word[], wanted: readonly Word[]): readonly Change[] {
  const found: Change[] = [];
  let at = 0;
  let open: { document: Word[]; quotation: Word[] } | null = null;
  const close = (): void => {
    if (open !== null) found.push(changeOf(open.document, open.quotation, there[at - 1] ?? there[at]));
    open = null;
  };
  for (const { added, removed, value } of diffArrays([...there], [...wanted], { comparator: sameWord })) {
    if (!added && !removed) close();
    else {
      open ??= { document: [], quotation: [] };
      (removed ? open.document : open.quotation).push(...value);
    }
    if (!added) at += value.length;
  }
  close();
  return found;
}

function sameWord(a: Word, b: Word): boolean {
  return a.text === b.text;
}

function changeOf(document: readonly Word[], quotation: readonly Word[], near: Word | undefined): Change {
  const start = document.at(0)?.start ?? near?.end ?? 0;
  return {
    document: document.map(({ text }) => text).join(' '),
    quotation: quotation.map(({ text }) => text).join(' '),
    span: { start, end: document.at(-1)?.end ?? start },
  };
}
