// Which words does a text hold, for searching? Lower case, without accents, one pass over the characters.

/** Longest word kept, in UTF-16 units; what is longer is no word of a language and is cut here. */
export const LONGEST_WORD = 48;

/** What is done with each word: its folded units are `codes[0] … codes[length - 1]`, valid during the call. */
export type Found = (codes: Uint16Array, length: number, start: number, end: number) => void;

/** A word that `scanWords` found, as a text of its own. */
export function wordOf(found: Uint16Array, length: number): string {
  let hash = length;
  for (let i = 0; i < length; i++) hash = Math.imul(hash, 31) + (found[i] ?? 0);
  const place = hash & (KEPT - 1);
  const known = MADE[place];
  if (known !== undefined && isSame(known, found, length)) return known;
  let made = '';
  for (let i = 0; i < length; i++) made += String.fromCharCode(found[i] ?? 0);
  MADE[place] = made;
  return made;
}

/** Words that were made before, by a hash of their units: most words come again, and finding one is quicker. */
const MADE: (string | undefined)[] = [];
/** A power of two. */
const KEPT = 1 << 13;

function isSame(made: string, units: Uint16Array, length: number): boolean {
  if (made.length !== length) return false;
  for (let i = 0; i < length; i++) if (made.charCodeAt(i) !== units[i]) return false;
  return true;
}

const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
/** Combining marks: part of a word, dropped when it is folded. */
const SILENT = 3;
/** Chinese, Japanese and other scripts without blanks: every character is a word of its own. */
const IDEOGRAPH = 4;
const SURROGATE = 5;
const UNKNOWN = 255;

const DOT = 46;
const COMMA = 44;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const SMALL_S = 115;

/** Letters that Unicode does not take apart, as plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const kinds = new Uint8Array(0x10000).fill(UNKNOWN);
const folded = new Uint16Array(0x10000);
/** Characters that fold to more than one unit. */
const longFolds = new Map<number, string>();

const codes = new Uint16Array(LONGEST_WORD + 1);

/**
 * Calls `found` for every word of `text.slice(from, to)`, in order. A word is a run of letters and digits; a
 * possessive "'s" is dropped, other apostrophes are skipped ("don't": dont), digits keep their decimal dot and
 * lose their thousands comma ("3,518": 3518), letters parted by dots are one word ("U.K.": uk). A word in
 * capitals that is a common word in small letters (US, WHO, IT) keeps a dot at its end, as does U.S.
 */
export function scanWords(text: string, from: number, to: number, found: Found): void {
  let i = from;
  while (i < to) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === NONE || kind === SILENT) i++;
    else if (kind === IDEOGRAPH) i = one(text, i, i + 1, found);
    else if (kind === SURROGATE) i = pair(text, i, to, found);
    else i = word(text, i, to, found);
  }
}

/** One word that starts at `start`; gives where to go on. */
function word(text: string, start: number, to: number, found: Found): number {
  let i = start;
  let length = 0;
  let end = start;
  let capitals = true;
  let dots = 0;
  while (i < to) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT) {
      const plain = folded[code] ?? 0;
      if (plain === 0) length = spell(code, length);
      else if (length < LONGEST_WORD) codes[length++] = plain;
      if (plain === code) capitals = false;
      end = ++i;
    } else if (kind === SILENT) {
      end = ++i;
    } else if (code === APOSTROPHE || code === CURLY_APOSTROPHE) {
      if (kindOf(text.charCodeAt(i + 1)) !== LETTER || i + 1 >= to) break;
      if (isPossessive(text, i, to)) {
        i += 2;
        break;
      }
      i++;
    } else if (code === COMMA) {
      if (!isThousands(text, i, to)) break;
      i++;
    } else if (code === DOT) {
      if (isDecimal(text, i, to)) {
        if (length < LONGEST_WORD) codes[length++] = DOT;
        i++;
      } else if (isInitial(text, i, start, to)) {
        dots++;
        i++;
        if (kindOf(text.charCodeAt(i)) !== LETTER || i >= to) break;
      } else break;
    } else break;
  }
  if (length === 0) return Math.max(i, start + 1);
  if (length > 1 && (capitals || dots > 1) && isSmallWord(length)) codes[length++] = DOT;
  found(codes, length, start, end);
  return i;
}

function one(text: string, start: number, end: number, found: Found): number {
  for (let i = start; i < end; i++) codes[i - start] = text.charCodeAt(i);
  found(codes, end - start, start, end);
  return end;
}

/** A character of two units: a word where it is a letter, nothing where it is a picture. */
function pair(text: string, start: number, to: number, found: Found): number {
  if (start + 1 >= to) return start + 1;
  if (!/^[\p{L}\p{N}]/u.test(text.slice(start, start + 2))) return start + 2;
  return one(text, start, start + 2, found);
}

function isPossessive(text: string, at: number, to: number): boolean {
  if ((text.charCodeAt(at + 1) | 32) !== SMALL_S) return false;
  if (at + 2 >= to) return true;
  const after = kindOf(text.charCodeAt(at + 2));
  return after !== LETTER && after !== DIGIT;
}

function isDigit(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === DIGIT;
}

/** Whether a comma stands before exactly three digits. */
function isThousands(text: string, at: number, to: number): boolean {
  if (at + 3 >= to || !isDigit(text, at - 1)) return false;
  if (!isDigit(text, at + 1) || !isDigit(text, at + 2) || !isDigit(text, at + 3)) return false;
  return at + 4 >= to || !isDigit(text, at + 4);
}

function isDecimal(text: string, at: number, to: number): boolean {
  return at + 1 < to && isDigit(text, at - 1) && isDigit(text, at + 1);
}

/** Whether the dot stands after a single letter that starts the word or follows a dot: "U." of "U.S.". */
function isInitial(text: string, at: number, start: number, to: number): boolean {
  if (kindOf(text.charCodeAt(at - 1)) !== LETTER) return false;
  if (at - 1 !== start && text.charCodeAt(at - 2) !== DOT) return false;
  return at - 1 > start || (at + 2 < to && text.charCodeAt(at + 2) === DOT);
}

/** Common words that are also written in capitals as the name of something else. */
const SMALL_WORDS = new Set(['us', 'who', 'it', 'is', 'am', 'all', 'are', 'in', 'can']);

function isSmallWord(length: number): boolean {
  if (length > 3) return false;
  let small = '';
  for (let i = 0; i < length; i++) small += String.fromCharCode(codes[i] ?? 0);
  return SMALL_WORDS.has(small);
}

function kindOf(code: number): number {
  const kind = kinds[code] ?? NONE;
  return kind === UNKNOWN ? learn(code) : kind;
}

/** Looks a character up once; the tables answer from then on. `folded` 0 means: see `longFolds`. */
function learn(code: number): number {
  const character = String.fromCharCode(code);
  const kind = classOf(character, code);
  kinds[code] = kind;
  if (kind !== LETTER && kind !== DIGIT) return kind;
  const small = character.toLowerCase();
  const plain = PLAIN[small] ?? small.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain.length === 1) folded[code] = plain.charCodeAt(0);
  else longFolds.set(code, plain);
  return kind;
}

function classOf(character: string, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character))
    return /[\p{L}\p{N}]/u.test(character) ? IDEOGRAPH : NONE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  // The soft hyphen and joiners stand inside words without being seen.
  return /[\p{M}\u00ad\u200b-\u200d]/u.test(character) ? SILENT : NONE;
}

function spell(code: number, from: number): number {
  let length = from;
  for (const unit of longFolds.get(code) ?? '')
    if (length < LONGEST_WORD) codes[length++] = unit.charCodeAt(0);
  return length;
}
