// Where may a long text be parted between two pages? At a sentence, else a word, else a character.
import type { Span } from '../model.ts';

/**
 * Cuts a text into consecutive ranges that together are the whole text. `fits` says whether a piece fits; a
 * shorter piece must fit where a longer one does. `ends` are offsets, ascending, at which a cut is welcome.
 * A single character is never cut, so a piece may be larger than fits where one character alone is.
 */
export function cut(text: string, fits: (piece: Span) => boolean, ends: readonly number[] = []): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const most = longest(text, start, fits);
    const end = most === text.length ? most : goodCut(text, start, most, ends);
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

/** The largest end, not inside a surrogate pair, for which the piece from `start` fits. */
function longest(text: string, start: number, fits: (piece: Span) => boolean): number {
  let step = 256;
  while (start + step < text.length && fits({ start, end: start + step })) step *= 2;
  let low = start + 1;
  let high = Math.min(text.length, start + step);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits({ start, end: middle })) low = middle;
    else high = middle - 1;
  }
  return insidePair(text, low) ? (low - 1 > start ? low - 1 : low + 1) : low;
}

function insidePair(text: string, at: number): boolean {
  return at > 0 && at < text.length && isSurrogate(text, at - 1, 0xd800) && isSurrogate(text, at, 0xdc00);
}

function isSurrogate(text: string, at: number, from: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= from && unit < from + 0x400;
}

/** The last sentence end that leaves a piece of decent size, else the last blank, else a whole character. */
function goodCut(text: string, start: number, most: number, ends: readonly number[]): number {
  const least = start + (most - start) / 2;
  const sentence = ends.findLast((end) => end > least && end <= most);
  if (sentence !== undefined) return afterBlanks(text, sentence, most);
  const piece = text.slice(start, most);
  const blank = /\s(?=\S*$)/.exec(piece.slice(-1000));
  if (blank !== null && piece.length > 1)
    return Math.max(most - Math.min(1000, piece.length) + blank.index + 1, start + 1);
  return wholeCharacter(text, start, most);
}

/** Blanks stay with the piece before them, as far as they fit. */
function afterBlanks(text: string, at: number, most: number): number {
  let end = at;
  while (end < most && /\s/.test(text[end] ?? '')) end += 1;
  return end;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** A character made of more units than this is cut like text: nobody reads it as one. */
const LONGEST_CHARACTER = 64;

function wholeCharacter(text: string, start: number, most: number): number {
  const from = Math.max(start, most - LONGEST_CHARACTER);
  const around = text.slice(from, most + LONGEST_CHARACTER);
  const character = characters.segment(around).containing(most - from);
  const end = from + (character?.index ?? most - from);
  return end > start && most - end < LONGEST_CHARACTER ? end : most;
}
