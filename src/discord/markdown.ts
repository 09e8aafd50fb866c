// How do stored words show in Discord exactly as they are stored? Escapes, bold, and nothing else.
import type { Span } from '../model.ts';

/**
 * Markdown that Discord shows as exactly this text: no formatting, links, mentions, emoji codes or
 * timestamps. Discord drops a backslash before any ASCII punctuation, so too many escapes do no harm.
 */
export function escape(text: string): string {
  return text
    .replace(/[\\*_~|`<>[\]@]|:(?=\S)/g, '\\$&')
    .replace(/^([^\S\n]*)([-#+])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)([.)])/gm, '$1\\$2');
}

/** A line of ours around words that are not: escaped, and line breaks become blanks. */
export function inline(text: string): string {
  return escape(text.replace(/\s+/g, ' ').trim());
}

/** Our own words (never a quotation) in at most so many units, ended with "…" at a word where they were longer. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  const word = kept.replace(/\s+\S*$/, '');
  return `${(word.length > most / 2 ? word : kept).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

/** The text of a button or menu, where Markdown has no meaning: one line, never empty. */
export function caption(text: string, most: number): string {
  return shortened(text.replace(/\s+/g, ' ').trim(), most) || '…';
}

/**
 * A passage as a block quote, its highlights bold. `start` is the offset of the passage in the document that
 * the highlights count in. Right-to-left text is isolated, so that it cannot turn the words around it.
 */
export function quote(text: string, start: number, highlights: readonly Span[]): string {
  const bold = boldRanges(text, start, highlights);
  const lines: string[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    lines.push(`> ${isolate(line, paint(line, at, bold))}`);
    at += line.length + 1;
  }
  return lines.join('\n');
}

/** The highlights as ordered ranges of the passage that neither touch nor begin or end with a blank. */
function boldRanges(text: string, start: number, highlights: readonly Span[]): readonly Span[] {
  const ranges: Span[] = [];
  const ordered = highlights
    .map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(text.length, span.end - start) }))
    .toSorted((a, b) => a.start - b.start);
  for (const span of ordered) {
    const last = ranges.at(-1);
    if (span.start >= span.end) continue;
    if (last !== undefined && span.start <= last.end)
      ranges.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else ranges.push(span);
  }
  return ranges;
}

/** One line of a passage, escaped, with the parts of it that are to be bold. */
function paint(line: string, offset: number, bold: readonly Span[]): string {
  let painted = '';
  let at = 0;
  for (const range of bold) {
    const [start, end] = trimmed(line, Math.max(at, range.start - offset), range.end - offset);
    if (start >= end) continue;
    painted += `${escape(line.slice(at, start))}**${escape(line.slice(start, end))}**`;
    at = end;
  }
  return painted + escape(line.slice(at));
}

/** The part of the range that lies in the line, without blanks at its ends: bold blanks do not render. */
function trimmed(line: string, start: number, end: number): readonly [number, number] {
  const part = line.slice(start, Math.max(start, Math.min(end, line.length)));
  const from = start + part.length - part.trimStart().length;
  return [from, from + part.trim().length];
}

const OPEN = '\u2068';
const CLOSE = '\u2069';
const TURNS_DIRECTION =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|\ud802|\ud83a/;

/** Puts a line that turns the writing direction between marks that end every turn it leaves open. */
function isolate(line: string, painted: string): string {
  if (!TURNS_DIRECTION.test(line)) return painted;
  let open = 0;
  let stray = 0;
  for (const mark of line.match(/[\u2066-\u2069]/g) ?? []) {
    if (mark !== CLOSE) open += 1;
    else if (open > 0) open -= 1;
    else stray += 1;
  }
  return OPEN.repeat(stray + 1) + painted + CLOSE.repeat(open + 1);
}
