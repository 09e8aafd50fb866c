// Which words and marks does a text consist of? One pass, shared by all readers.
import { type Spellings, spellingsNow } from './spellings.ts';

/** Token `i` is `text.slice(starts[i], ends[i])`; `kinds[i]` says what it is. White space is no token. */
export interface Tokens {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** The token as written is `spellings.list[numbers[i]]`. */
  readonly numbers: Int32Array;
  readonly spellings: Spellings;
}

/** Kinds of tokens. A word may hold inner apostrophes, hyphens and dots: "Iran's", "al-Qaeda", "U.S". */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

/** Classes of characters, as a tokenizer sees them. */
const UNSEEN = 0;
const BLANK = 1;
const LETTER = 2;
const ACCENT = 3;
const DIGIT = 4;
const OTHER = 5;

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const UNBREAKABLE_HYPHEN = 0x2011;
const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;

/** Classes of the characters of the basic plane, filled as they are met. */
const classes = new Uint8Array(0x10000);

/** Splits a text into words, numbers and single marks, in order; linear in its length. */
export function tokenize(text: string): Tokens {
  // English has a token for every five or so characters: room for that, and for twice as many when it is full.
  let starts = new Int32Array((text.length >> 2) + 16);
  let ends = new Int32Array(starts.length);
  let kinds = new Uint8Array(starts.length);
  let numbers = new Int32Array(starts.length);
  const spellings = spellingsNow();
  let length = 0;
  for (let at = 0; at < text.length;) {
    const found = classAt(text, at);
    if (found === BLANK) {
      at += 1;
      continue;
    }
    if (length === starts.length) {
      starts = grown(starts, new Int32Array(length * 2));
      ends = grown(ends, new Int32Array(length * 2));
      kinds = grown(kinds, new Uint8Array(length * 2));
      numbers = grown(numbers, new Int32Array(length * 2));
    }
    const start = at;
    if (found === LETTER) at = endOfWord(text, at);
    else if (found === DIGIT) at = endOfNumber(text, at);
    else at += width(text, at);
    starts[length] = start;
    ends[length] = at;
    numbers[length] = spellings.numberOf(text, start, at);
    kinds[length] = found === LETTER ? WORD : found === DIGIT ? NUMBER : MARK;
    length += 1;
  }
  return {
    length,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    kinds: kinds.subarray(0, length),
    numbers: numbers.subarray(0, length),
    spellings,
  };
}

/** A token as the text writes it; nothing outside the text. */
export function writtenAt(tokens: Tokens, i: number): string {
  return tokens.spellings.list[tokens.numbers[i] ?? -1] ?? '';
}

/**
 * A look-up of what depends on the spelling of a token alone: `make` is asked once for every spelling, the result
 * has a value for every token.
 */
export function perSpelling<T>(make: (written: string, kind: number) => T): (tokens: Tokens) => T[] {
  const tables = new WeakMap<Spellings, (T | undefined)[]>();
  return ({ length, numbers, kinds, spellings }) => {
    let table = tables.get(spellings);
    if (table === undefined) tables.set(spellings, (table = []));
    while (table.length < spellings.list.length) table.push(undefined);
    const values: T[] = [];
    for (let i = 0; i < length; i += 1) {
      const number = numbers[i] ?? 0;
      let value = table[number];
      if (value === undefined) table[number] = value = make(spellings.list[number] ?? '', kinds[i] ?? MARK);
      values.push(value);
    }
    return values;
  };
}

/** Letters, accents and digits, joined by single apostrophes, hyphens and the dots of "U.S" or "gov.uk". */
function endOfWord(text: string, start: number): number {
  let from = start;
  let at = endOfRun(text, start);
  for (;;) {
    const join = text.charCodeAt(at);
    if (join === DOT) {
      if (!joinsWords(text, from, at)) return at;
    } else if (!isJoiner(join) || !isLetterOrDigit(classAt(text, at + 1))) return at;
    from = at + 1;
    at = endOfRun(text, from);
  }
}

/** A dot inside a word: "U.S", "a.m", "Ph.D", "example.com", but not the lost blank of "ended.The". */
function joinsWords(text: string, from: number, dot: number): boolean {
  if (classAt(text, dot + 1) !== LETTER) return false;
  const letter = text.charAt(dot + 1);
  if (letter === letter.toLowerCase()) return true;
  const end = dot + 1 + width(text, dot + 1);
  const short = !isLetterOrDigit(classAt(text, end));
  return short && dot - from <= 2;
}

/** Digits with inner points, commas and colons, then letters: "2,000.5", "10:30pm", "20th". */
function endOfNumber(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (classAt(text, at) === DIGIT) at += width(text, at);
    const mark = text.charCodeAt(at);
    if ((mark !== DOT && mark !== COMMA && mark !== COLON) || classAt(text, at + 1) !== DIGIT) break;
    at += 1;
  }
  while (classAt(text, at) === LETTER) at += width(text, at);
  return at;
}

function endOfRun(text: string, start: number): number {
  let at = start;
  for (;;) {
    const known = classes[text.charCodeAt(at)];
    const found = known || classAt(text, at);
    if (found !== LETTER && found !== DIGIT && found !== ACCENT) return at;
    at += known ? 1 : width(text, at);
  }
}

function isJoiner(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE || code === HYPHEN || code === UNBREAKABLE_HYPHEN;
}

function isLetterOrDigit(found: number): boolean {
  return found === LETTER || found === DIGIT;
}

/** The class of the character at an offset; past the end there is only white space. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code];
  if (known !== undefined && known !== UNSEEN) return known;
  if (Number.isNaN(code)) return BLANK;
  // Halves of characters stay unseen: their class is that of the whole.
  if ((code & 0xfc00) === 0xd800) return classOf(String.fromCodePoint(text.codePointAt(at) ?? code));
  return (classes[code] = classOf(String.fromCharCode(code)));
}

function classOf(character: string): number {
  if (/\s/.test(character)) return BLANK;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return ACCENT;
  return /\p{N}/u.test(character) ? DIGIT : OTHER;
}

/** UTF-16 units of the character at an offset. */
function width(text: string, at: number): number {
  if ((text.charCodeAt(at) & 0xfc00) !== 0xd800) return 1;
  return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

function grown<A extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}
