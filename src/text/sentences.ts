// Where does each sentence begin and end?
import type { Sentence } from '../model.ts';
import { ANYWHERE, BEFORE_NAME, BEFORE_NUMBER, BEFORE_WORD, STARTERS } from './lexicon/abbreviations.ts';
import { SPEECH_VERBS } from './lexicon/speech-verbs.ts';
import { MARK, NUMBER, WORD } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** The sentences of a text, ordered and disjoint, without the blanks between them. */
export function splitSentences(text: string, tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (let first = 0; first < tokens.length; paragraph += 1) {
    const last = endOfLine(text, tokens, first);
    const cuts = isForeign(text, tokens, first, last)
      ? segmented(text, start(tokens, first), end(tokens, last - 1))
      : boundaries(text, tokens, first, last);
    for (const span of cuts) sentences.push({ n: sentences.length, paragraph, ...span });
    first = last;
  }
  return sentences;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The sentences of one line: tokens `first` to `last`, `last` not included. */
function boundaries(text: string, tokens: Tokens, first: number, last: number): Range[] {
  const found: Range[] = [];
  let begin = first;
  const cut = (after: number) => {
    if (after > begin) found.push({ start: start(tokens, begin), end: end(tokens, after - 1) });
    begin = after;
  };
  cut(endOfLead(text, tokens, first, last));
  const stamp = startOfStamp(text, tokens, begin, last);
  const bare = !holdsCapitals(text, tokens, begin, last);
  for (let i = begin; i < last; i += 1) {
    if (i === stamp) cut(i);
    if (tokens.kinds[i] !== MARK) continue;
    if (!isStop(text, start(tokens, i))) {
      const after = endOfSmiley(text, tokens, i, last);
      if (after < last && after > i && isUpper(wordAt(text, tokens, after))) cut(after);
      continue;
    }
    const stop = i;
    const after = endOfMarks(text, tokens, i, last);
    i = after - 1;
    if (after < last && !endsSentence({ text, tokens, begin, stop, after, last, bare })) continue;
    cut(after);
  }
  const before = found.at(-1);
  if (before === undefined || holdsWords(tokens, begin, last)) cut(last);
  else found[found.length - 1] = { start: before.start, end: end(tokens, last - 1) };
  return found;
}

/** Marks alone at the end of a line belong to the sentence before: `It ended. "`, "We won! 🎉". */
function holdsWords(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens.kinds[i] !== MARK) return true;
  return false;
}

/** A stop in its sentence: `begin` opens the sentence, `after` follows the stop and its closing marks. */
interface Stop {
  readonly text: string;
  readonly tokens: Tokens;
  readonly begin: number;
  readonly stop: number;
  readonly after: number;
  readonly last: number;
  /** The line has no capitals, so that none need follow. */
  readonly bare: boolean;
}

/** True where a word of the range begins with a capital. */
function holdsCapitals(text: string, tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (tokens.kinds[i] === WORD && isUpper(text.charAt(start(tokens, i)))) return true;
  return false;
}

function endsSentence(at: Stop): boolean {
  const { text, tokens, stop, after } = at;
  const blank = start(tokens, after) > end(tokens, after - 1);
  if (!blank) return isLostBlank(at);
  const next = wordAt(text, tokens, after);
  const mark = text.charAt(start(tokens, stop));
  if (isLower(next) && !at.bare) return (next === 'i' && closers(at) === 0) || isBrand(next);
  if (/^[–—-]$/.test(next) && closers(at) > 0) return false;
  if (isStop(text, start(tokens, after))) return false;
  if (mark !== '.') return closers(at) === 0 || !isAttribution(at);
  if (after - stop > 1 + closers(at)) return !/^[([]/.test(next);
  return !isAbbreviated(at);
}

/** "iPhone", "eBay": a small letter before a capital. */
function isBrand(word: string): boolean {
  return /^[a-z]\p{Lu}\p{Ll}/u.test(word);
}

/** The token after what stands before the first sentence of a line and is none of it; `first` where nothing does. */
function endOfLead(text: string, tokens: Tokens, first: number, last: number): number {
  const dateline = endOfDateline(text, tokens, first, last);
  if (dateline > first) return dateline;
  const credit = endOfCredit(text, tokens, first, last);
  return credit > first ? credit : endOfCaption(text, tokens, first, last);
}

/** "(Reuters) The", "(Daily Herald) On": the token after the bracket. */
function endOfCredit(text: string, tokens: Tokens, first: number, last: number): number {
  if (text.charAt(start(tokens, first)) !== '(') return first;
  for (let i = first + 1; i < Math.min(first + CREDIT, last - REST); i += 1) {
    if (text.charAt(start(tokens, i)) === ')')
      return i > first + 1 && isOpening(text, tokens, i + 1) ? i + 1 : first;
    if (tokens.kinds[i] !== WORD || !isUpper(wordAt(text, tokens, i))) return first;
  }
  return first;
}

/** Tokens of the longest credit with its brackets: "(New York Daily News)". */
const CREDIT = 7;

/**
 * "Mayor Ann Lee of Hull In the city centre, …", "Hull, England On Saturday, …": a caption or a place that has lost
 * its line break. Nothing but a name before a capital that no name goes on with; a sentence of some length after it.
 */
function endOfCaption(text: string, tokens: Tokens, first: number, last: number): number {
  for (let i = first; i < Math.min(first + DATELINE, last - LONG_REST); i += 1) {
    const word = wordAt(text, tokens, i);
    if (i > first + 1 && isOpening(text, tokens, i)) return opensPlainly(text, tokens, i) ? i : first;
    const isNamePart = tokens.kinds[i] === WORD ? isUpper(word) || word === 'of' : word === ',';
    if (!isNamePart) return first;
  }
  return first;
}

/** Tokens that must follow a caption that has lost its line break. */
const LONG_REST = 12;

/** A capitalised "The", "In" or the like. */
function isOpening(text: string, tokens: Tokens, i: number): boolean {
  const word = wordAt(text, tokens, i);
  return isUpper(word) && STARTERS.has(word.toLowerCase());
}

/** "In the", "On Saturday,": what no title of a work and no name in the middle of a sentence begins with. */
function opensPlainly(text: string, tokens: Tokens, i: number): boolean {
  if (!/^(?:In|On|At|After|Before|During|Since|From|By|For|With|As)$/.test(wordAt(text, tokens, i)))
    return false;
  const next = wordAt(text, tokens, i + 1);
  return /^(?:the|a|an|his|her|its|their|this|that)$/.test(next) || WEEKDAY.test(next);
}

/** "LONDON (Reuters) – The", "HULL, England, Aug 12 -- Mayor": the token after the dash; `first` where none is. */
function endOfDateline(text: string, tokens: Tokens, first: number, last: number): number {
  for (let i = first; i < Math.min(first + DATELINE, last - 1); i += 1) {
    const word = wordAt(text, tokens, i);
    if (tokens.kinds[i] === MARK ? !/^[,()./–—-]$/.test(word) : !isDatelineWord(word)) return first;
    if (!/^[–—-]$/.test(word) || i === first || start(tokens, i) === end(tokens, i - 1)) continue;
    const after = word === '-' && wordAt(text, tokens, i + 1) === '-' ? i + 2 : i + 1;
    const next = wordAt(text, tokens, after);
    const agency = wordAt(text, tokens, i - 1) === ')' || isShouted(wordAt(text, tokens, first));
    const goesOn = isUpper(next) && (agency || STARTERS.has(next.toLowerCase())) && last - i > REST;
    return goesOn ? after : first;
  }
  return first;
}

/** A name, an agency or the day: "Hull", "AP", "12". */
function isDatelineWord(word: string): boolean {
  return isUpper(word) || /^\d{1,2}$/.test(word);
}

/** "HULL" */
function isShouted(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word);
}

/** Tokens of the longest dateline: "Washington, D.C., United States (AP) –". */
const DATELINE = 12;
/** Tokens that must follow a dateline, or the line is a headline or a list. */
const REST = 8;

/** "Ministers meet Monday, June 3, 2013": where the day that ends a headline begins; -1 where none does. */
function startOfStamp(text: string, tokens: Tokens, begin: number, last: number): number {
  const day = last - STAMP;
  if (day <= begin || !WEEKDAY.test(wordAt(text, tokens, day))) return -1;
  const words = text.slice(start(tokens, day), end(tokens, last - 1));
  if (!/^\p{L}+, \p{Lu}\p{L}+ \d{1,2}, \d{4}$/u.test(words)) return -1;
  return /^(?:on|of|from|to|until|since|by|,|for|and)$/i.test(wordAt(text, tokens, day - 1)) ? -1 : day;
}

/** Tokens of "Monday, June 3, 2013". */
const STAMP = 6;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "It ended.The next day": a lower-case word, one stop, a capital. */
function isLostBlank({ text, tokens, stop, after, begin }: Stop): boolean {
  if (stop === begin || tokens.kinds[stop - 1] !== WORD || tokens.kinds[after] !== WORD) return false;
  const before = wordAt(text, tokens, stop - 1);
  const next = wordAt(text, tokens, after);
  return before.length > 2 && isLower(before) && !isLower(next) && next.length > 1;
}

/** `"Why?" Smith asked`: a name of one to four words and a verb of saying follow the quotation. */
function isAttribution({ text, tokens, after, last }: Stop): boolean {
  for (let i = after; i < Math.min(after + 5, last); i += 1) {
    const word = wordAt(text, tokens, i);
    if (tokens.kinds[i] === MARK && word !== '.') return false;
    if (i > after && SPEECH_VERBS.has(word)) return true;
    if (isLower(word)) return false;
  }
  return false;
}

function isAbbreviated(at: Stop): boolean {
  const { text, tokens, begin, stop, after } = at;
  if (stop === begin || start(tokens, stop) !== end(tokens, stop - 1)) return false;
  const before = wordAt(text, tokens, stop - 1);
  if (tokens.kinds[stop - 1] === NUMBER) return stop - 1 === begin && /^\d{1,3}$/.test(before);
  if (tokens.kinds[stop - 1] !== WORD || closers(at) > 0) return false;
  const folded = before.toLowerCase();
  const number = tokens.kinds[after] === NUMBER;
  const next = wordAt(text, tokens, after).toLowerCase();
  if (BEFORE_NAME.has(folded) && (at.bare || !isLower(before))) return true;
  if (BEFORE_NUMBER.has(folded))
    return number || (isLower(before) && !isPlainWord(before) && !STARTERS.has(next));
  if (BEFORE_WORD.has(folded)) return folded.includes('.') || number || isLower(before);
  if (/^\p{Ll}$/u.test(before)) return number || MONTH.test(next);
  const starts = folded === 'etc' || STARTERS.has(next);
  if (isInitial(before)) return !starts && !number && !endsClass(at);
  if (ANYWHERE.has(folded) || /^(?:\p{L}\.)+\p{L}$/u.test(before))
    return !starts && (tokens.kinds[after] !== MARK || isInside(text, tokens, after));
  return false;
}

/** "He said no. Justice Lee left.": abbreviations that are words as well. */
function isPlainWord(word: string): boolean {
  return word === 'no' || word === 'art' || word === 'fig';
}

/** "b. March 1970": born in. */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** "vitamin C. Patients": a letter that is no initial. */
function endsClass({ text, tokens, begin, stop }: Stop): boolean {
  if (stop - 2 < begin) return false;
  return /^(?:vitamin|plan|hepatitis|type|grade|class|group|war)$/i.test(wordAt(text, tokens, stop - 2));
}

/** A mark that goes on with the sentence after an abbreviation: "Inc. (NYSE)", "p.m. - noon". */
function isInside(text: string, tokens: Tokens, i: number): boolean {
  return /[(\-–—,;:/&+]/.test(text.charAt(start(tokens, i)));
}

function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word);
}

/** How many closing marks stand between the stop and what follows. */
function closers({ text, tokens, stop, after }: Stop): number {
  let count = 0;
  for (let i = stop + 1; i < after; i += 1) if (isCloser(text.charCodeAt(start(tokens, i)))) count += 1;
  return count;
}

/** The token after further stops and closing marks that touch, and notes: `?!`, `."`, `.)`, `. [12]`. */
function endOfMarks(text: string, tokens: Tokens, stop: number, last: number): number {
  let i = stop + 1;
  for (; i < last && start(tokens, i) === end(tokens, i - 1); i += 1) {
    const at = start(tokens, i);
    if (!isStop(text, at) && !isCloser(text.charCodeAt(at)) && !closesWrongWay(text, at)) break;
  }
  while (i + 2 < last && isNote(text, tokens, i)) i += 3;
  return i < last ? endOfSmiley(text, tokens, i, last) : i;
}

/** The token after the smiley that begins at `i`, a blank before it and after it: ":)", ";-)"; else `i`. */
function endOfSmiley(text: string, tokens: Tokens, i: number, last: number): number {
  const at = start(tokens, i);
  const code = text.charCodeAt(at);
  if ((code !== COLON && code !== SEMICOLON) || at === end(tokens, i - 1)) return i;
  const nose = text.charAt(at + 1) === '-' ? 1 : 0;
  const after = i + 2 + nose;
  if (!/[()]/.test(text.charAt(at + 1 + nose)) || after > last) return i;
  return after === last || start(tokens, after) > end(tokens, after - 1) ? after : i;
}

const COLON = 0x3a;
const SEMICOLON = 0x3b;

/** An opening quotation mark that a blank follows: `It ended.“ Then`. */
function closesWrongWay(text: string, at: number): boolean {
  return /["“‘]/.test(text.charAt(at)) && /\s/.test(text.charAt(at + 1));
}

/** "[12]", "[a]": the number of a note. */
function isNote(text: string, tokens: Tokens, i: number): boolean {
  if (text.charAt(start(tokens, i)) !== '[' || text.charAt(start(tokens, i + 2)) !== ']') return false;
  return end(tokens, i + 1) - start(tokens, i + 1) <= 3 && tokens.kinds[i + 1] !== MARK;
}

/** `.`, `!`, `?`, `…` and their full-width forms. */
function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0x061f
  );
}

/** `"`, `'`, `)`, `]`, `’`, `”`, `»`, `}`. */
function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0xbb ||
    code === 0x7d
  );
}

function isUpper(word: string): boolean {
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase();
}

function isLower(word: string): boolean {
  const letter = word.charAt(0);
  return letter !== letter.toUpperCase();
}

function endOfLine(text: string, tokens: Tokens, first: number): number {
  const newline = text.indexOf('\n', start(tokens, first));
  const limit = newline < 0 ? text.length : newline;
  let low = first;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(tokens, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** More than half of the words are in a script that does not part words and sentences as English does. */
function isForeign(text: string, tokens: Tokens, first: number, last: number): boolean {
  let foreign = 0;
  let words = 0;
  for (let i = first; i < last; i += 1) {
    if (tokens.kinds[i] !== WORD) continue;
    words += 1;
    if (text.charCodeAt(start(tokens, i)) > 0x24f) foreign += 1;
  }
  return foreign * 2 > words;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Characters given to the segmenter at once: its time grows faster than the text. */
const PIECE = 2000;

function segmented(text: string, from: number, to: number): Range[] {
  const found: Range[] = [];
  for (let at = from; at < to;) {
    const next = endOfPiece(text, at, to);
    for (const { segment, index } of segmenter.segment(text.slice(at, next))) {
      const words = segment.trim();
      const begin = at + index + segment.indexOf(words);
      if (words !== '') found.push({ start: begin, end: begin + words.length });
    }
    at = next;
  }
  return found;
}

/** The first stop or blank after so many characters, and in any case the end of a whole character. */
function endOfPiece(text: string, from: number, to: number): number {
  if (to - from <= PIECE) return to;
  const limit = Math.min(from + 2 * PIECE, to);
  for (let at = from + PIECE; at < limit; at += 1) if (isStop(text, at) || text[at] === ' ') return at + 1;
  return (text.charCodeAt(limit) & 0xfc00) === 0xdc00 ? limit + 1 : limit;
}

function wordAt(text: string, tokens: Tokens, i: number): string {
  return text.slice(tokens.starts[i], tokens.ends[i]);
}

function start(tokens: Tokens, i: number): number {
  return tokens.starts[i] ?? 0;
}

function end(tokens: Tokens, i: number): number {
  return tokens.ends[i] ?? 0;
}
