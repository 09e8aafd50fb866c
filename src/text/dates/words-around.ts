// Which words stand around a name in its sentence? Only those that are asked for are taken apart.
import type { Sentence, Span } from '../../model.ts';

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’.]\p{L}+)*|\d+(?:[.,]\d+)*|\S/gu;

/** A sentence is looked at so far, in characters: what is longer is no sentence. */
const LONGEST = 4000;

/** Words before a name that anybody asks for; each stands in a piece of its own between blanks, or shares one. */
const PIECES_BEFORE = 9;

/**
 * The words of a sentence, counted from the one that a name begins in: that is 0, the words after it follow, those
 * before it are −1, −2 … as far as −9.
 */
export class WordsAround {
  readonly #text: string;
  readonly #start: number;
  /** The text from a blank before the name on: no word holds a blank. */
  readonly #from: number;
  readonly #ahead: string;
  readonly #words: Span[] = [];
  /** Where in `#ahead` the next word is looked for. */
  #next = 0;
  /** Words before the name, the last one last: at first those of its own piece, later all that may be asked for. */
  #before: Span[] = [];
  #lookedBack = false;
  /** The last word of the name; 0 where it is but one. */
  readonly last: number;

  constructor(text: string, { start, end }: Sentence, name: Span) {
    this.#text = text;
    this.#start = start;
    this.#from = pieceStart(text, start, name.start);
    this.#ahead = text.slice(this.#from, Math.min(end, start + LONGEST));
    let word = this.#read();
    for (; word !== undefined && word.end <= name.start; word = this.#read()) this.#before.push(word);
    if (word !== undefined) this.#words.push(word);
    let last = 0;
    while ((this.span(last + 1)?.start ?? Infinity) < name.end) last += 1;
    this.last = last;
  }

  /** A word as it is written; undefined outside the sentence. */
  at(n: number): string | undefined {
    const span = this.span(n);
    return span === undefined ? undefined : this.#text.slice(span.start, span.end);
  }

  /** The same in lower case; '' outside the sentence. */
  lower(n: number): string {
    return (this.at(n) ?? '').toLowerCase();
  }

  span(n: number): Span | undefined {
    if (n < 0) return this.#spanBefore(n);
    for (let known = this.#words.length; known <= n; known += 1) {
      const word = this.#words.length === 0 ? undefined : this.#read();
      if (word === undefined) return undefined;
      this.#words.push(word);
    }
    return this.#words[n];
  }

  #spanBefore(n: number): Span | undefined {
    if (this.#before.length < -n && !this.#lookedBack) {
      let from = this.#from;
      for (let piece = 0; piece < PIECES_BEFORE && from > this.#start; piece += 1)
        from = pieceStart(this.#text, this.#start, lastOfPiece(this.#text, this.#start, from));
      this.#before = [...wordsIn(this.#text, from, this.#from), ...this.#before];
      this.#lookedBack = true;
    }
    return this.#before.at(n);
  }

  #read(): Span | undefined {
    const word = wordFrom(this.#ahead, this.#next);
    if (word === undefined) return undefined;
    this.#next = word.end;
    return { start: this.#from + word.start, end: this.#from + word.end };
  }
}

function wordsIn(text: string, start: number, end: number): Span[] {
  const words: Span[] = [];
  const piece = text.slice(start, end);
  for (let next = 0, word; (word = wordFrom(piece, next)) !== undefined; next = word.end)
    words.push({ start: start + word.start, end: start + word.end });
  return words;
}

/** The first word at an offset or later; undefined where there is none. */
function wordFrom(text: string, offset: number): Span | undefined {
  WORD.lastIndex = offset;
  const word = WORD.exec(text);
  return word === null ? undefined : { start: word.index, end: WORD.lastIndex };
}

/** Where the piece between blanks begins that reaches up to an offset. */
function pieceStart(text: string, start: number, offset: number): number {
  let at = offset;
  while (at > start && !isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The end of the last piece before an offset, blanks left aside. */
function lastOfPiece(text: string, start: number, offset: number): number {
  let at = offset;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}
