// How does text fit a terminal? Widths, line breaks and characters that must not reach the screen.
import stringWidth from 'string-width';
import type { Span } from '../model.ts';

/**
 * The words with every character replaced that could steer a terminal or turn the order of the text around:
 * control characters become their pictures (␛), embeddings and overrides of direction become �. The length stays
 * the same, so offsets hold. Line breaks stay; tabs and the odd separators become blanks.
 */
export function neutral(words: string): string {
  return words.replaceAll(UNSAFE, (mark) => {
    const code = mark.charCodeAt(0);
    if (mark === '\t' || code === 0x2028 || code === 0x2029) return ' ';
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
  });
}

/** Control characters but the line break, line and paragraph separators, embeddings and overrides of direction. */
const UNSAFE = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Where to break a text so that no line is wider than `width` cells: at blanks, and inside a word only where it
 * alone is wider. Every line break of the text is one too. Gives the range of each line, without the blanks
 * around it. An infinite width breaks at line breaks only.
 */
export function wrap(text: string, width: number): Span[] {
  const lines: Span[] = [];
  for (const paragraph of text.matchAll(/[^\n]*\n?/g)) {
    if (paragraph[0] === '') continue;
    lines.push(...wrapParagraph(paragraph[0], paragraph.index, width));
  }
  return lines;
}

function wrapParagraph(text: string, offset: number, width: number): Span[] {
  if (text.trim() === '') return [];
  if (width === Infinity) {
    const start = offset + text.length - text.trimStart().length;
    return [{ start, end: start + text.trim().length }];
  }
  const lines: Span[] = [];
  let line: Span | undefined;
  let used = 0;
  for (const { start, end } of pieces(text, width)) {
    const cells = stringWidth(text.slice(start, end));
    const gap = line === undefined ? 0 : stringWidth(text.slice(line.end - offset, start));
    if (line !== undefined && used + gap + cells <= width) {
      line = { start: line.start, end: offset + end };
      used += gap + cells;
    } else {
      if (line !== undefined) lines.push(line);
      line = { start: offset + start, end: offset + end };
      used = cells;
    }
  }
  return line === undefined ? lines : [...lines, line];
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What may stand at the end of a line: blanks, but not those that are there to keep words together. */
const WORD = /[\S\u00A0\u202F]+/g;

/** The words of a text; one that is wider than a line comes in parts. */
function pieces(text: string, width: number): Span[] {
  const all: Span[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (stringWidth(word) <= width) {
      all.push({ start: index, end: index + word.length });
      continue;
    }
    let start = index;
    let used = 0;
    for (const { segment, index: at } of characters.segment(word)) {
      const cells = stringWidth(segment);
      if (used > 0 && used + cells > width) {
        all.push({ start, end: index + at });
        start = index + at;
        used = 0;
      }
      used += cells;
    }
    all.push({ start, end: index + word.length });
  }
  return all;
}
