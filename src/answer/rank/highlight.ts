// Which words of a passage are painted? What answers, and what was asked for.
import { HOLDS } from '../../corpus/digest.ts';
import { COMMON } from '../../corpus/lexicon/common.ts';
import { stem } from '../../corpus/stem.ts';
import { scanWords, wordOf } from '../../corpus/words.ts';
import type { Document, Reading, Span } from '../../model.ts';

/**
 * The spans of a passage to paint, ordered and disjoint: its words that were searched for, and names, dates or
 * numbers of the kind that answers (`expects`, bits of `HOLDS`) and that the question does not hold itself.
 */
export function highlightsOf(
  document: Document,
  reading: Reading,
  passage: Span,
  terms: ReadonlySet<string>,
  expects: number,
): Span[] {
  const matched: Span[] = [];
  const fresh: Span[] = [];
  scanWords(document.text, passage.start, passage.end, (codes, length, start, end) => {
    const word = wordOf(codes, length);
    const term = stem(word);
    if (!COMMON.has(word) && terms.has(term)) matched.push({ start, end });
    else if (expects & (HOLDS.number | HOLDS.duration) && isNumber(word, term)) fresh.push({ start, end });
  });
  for (const { start, end, type, form } of reading.mentions)
    if (form === 'name' && expects & HOLDS[type]) fresh.push({ start, end });
  for (const { start, end, type } of reading.dates)
    if (expects & (type === 'DURATION' ? HOLDS.duration : HOLDS.date)) fresh.push({ start, end });
  const answers = fresh.filter(
    ({ start, end }) =>
      start >= passage.start &&
      end <= passage.end &&
      !matched.some((word) => word.start < end && start < word.end),
  );
  return disjoint([...answers, ...matched]);
}

/** In digits or in words: "11", "eleven"; "one" mostly counts nothing ("no one", "one of them"). */
function isNumber(word: string, term: string): boolean {
  return /^\d/.test(term) && word !== 'one';
}

/** Overlapping spans become one. */
function disjoint(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}
