// Where in a text do words of time stand together? One pass over the tokens, whatever they hold.
import type { Sentence, Span } from '../../model.ts';
import { perSpelling, type Tokens } from '../tokens.ts';
import { senseOf, type Sense } from './lexicon.ts';

/** A word, number or mark that a pattern may use. `token` is where it stands among the tokens. */
export interface Lexeme extends Span {
  readonly kind: string;
  readonly value: number;
  readonly token: number;
}

/** Kinds that a run needs at least one of: a run of "of the" is not worth a look. */
const ANCHORS = new Set([
  ...'month monthShort weekday season part noon today tonight overnight unit units decadeWord setWord'.split(
    ' ',
  ),
  ...'presently recently now quarter half future christmas easter thanksgiving halloween year decade'.split(
    ' ',
  ),
  ...'clock clockHour dotDate valentine armistice boxing slash era q meridiem ordinal'.split(' '),
]);

const MARKS: ReadonlyMap<string, string> = new Map([
  [',', 'comma'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['‑', 'dash'],
  ['/', 'slash'],
  ["'", 'apostrophe'],
  ['’', 'apostrophe'],
  ['‘', 'apostrophe'],
]);

/** Calls `each` with every longest run of lexemes that may hold a time; runs end where sentences do. */
export function eachRun(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  each: (run: readonly Lexeme[], sentence: Sentence | undefined) => void,
): void {
  const known = knownOf(tokens);
  let n = 0;
  for (let from = 0; from < tokens.length;) {
    while (n < sentences.length && (tokens.starts[from] ?? 0) >= (sentences[n]?.end ?? 0)) n += 1;
    const sentence = sentences[n];
    const limit = sentence?.end ?? text.length;
    let anchored = false;
    let to = from;
    for (; to < tokens.length && (tokens.starts[to] ?? 0) < limit; to += 1)
      anchored ||= known[to]?.anchored === true;
    if (anchored) eachRunOf({ text, tokens, known, from, to, sentence }, each);
    from = to;
  }
}

/** A sentence as tokens `from` to `to`, `to` not included, with what is known of them. */
interface Stretch {
  readonly text: string;
  readonly tokens: Tokens;
  readonly known: readonly Known[];
  readonly from: number;
  readonly to: number;
  readonly sentence: Sentence | undefined;
}

function eachRunOf(
  { text, tokens, known, from, to, sentence }: Stretch,
  each: (run: readonly Lexeme[], sentence: Sentence | undefined) => void,
): void {
  let run: Lexeme[] = [];
  let anchored = false;
  const flush = (): void => {
    if (anchored) each(run, sentence);
    if (run.length > 0) run = [];
    anchored = false;
  };
  for (let token = from; token < to; token += 1) {
    const start = tokens.starts[token] ?? 0;
    const parts = known[token]?.parts ?? null;
    if (parts === null) {
      if (run.length > 0 && !mergeStop(text, start, tokens.ends[token] ?? 0, run, sentence)) flush();
      continue;
    }
    for (const part of parts) {
      if (part.kind === '') flush();
      else {
        run.push({
          kind: part.kind,
          value: part.value,
          start: start + part.start,
          end: start + part.end,
          token,
        });
        anchored ||= ANCHORS.has(part.kind);
      }
    }
  }
  flush();
}

/** Takes the stop of "Feb." and "p.m." into the word before it. A stop that ends the sentence stays out of "Feb.". */
function mergeStop(
  text: string,
  start: number,
  end: number,
  run: Lexeme[],
  sentence: Sentence | undefined,
): boolean {
  const last = run.at(-1);
  if (last === undefined || last.end !== start || end - start !== 1 || text[start] !== '.') return false;
  const dotted = /\p{L}\./u.test(text.slice(last.start, last.end));
  const short = last.kind === 'monthShort' || last.kind === 'weekdayShort' || last.kind === 'meridiem';
  if (!dotted && !(short && end !== sentence?.end)) return false;
  run[run.length - 1] = { ...last, end };
  return true;
}

/** A part of a word, with offsets into the word. */
interface Part extends Sense, Span {}

/** What one spelling has to do with time. */
interface Known {
  /** The lexemes in it, null where there are none. A kind of '' is a gap. */
  readonly parts: readonly Part[] | null;
  /** One of them may hold a run. */
  readonly anchored: boolean;
}

const knownOf = perSpelling((word): Known => {
  const parts = partsOf(word);
  return { parts, anchored: parts?.some(({ kind }) => ANCHORS.has(kind)) ?? false };
});

function partsOf(word: string): readonly Part[] | null {
  const sense = senseOfWhole(word);
  if (sense !== undefined) return [{ ...sense, start: 0, end: word.length }];
  return word.length > LONGEST || !COMPOUND.test(word) ? null : joinedParts(word);
}

function senseOfWhole(word: string): Sense | undefined {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return numberSense(word);
  const mark = MARKS.get(word);
  return mark === undefined ? senseOf(word) : { kind: mark, value: 0 };
}

/** Longer words have nothing to do with time. */
const LONGEST = 30;
const COMPOUND = /['’‑-]|\d/;
const PART = /[\p{L}\p{M}.]+|\d+|[^\p{L}\d]/gu;

/** "mid-July", "Monday's", "fifty-year": the parts of a joined word, where one of them speaks of time. */
function joinedParts(word: string): readonly Part[] | null {
  const parts: Part[] = [];
  let useful = false;
  for (const { 0: part, index } of word.matchAll(PART)) {
    const sense = isCode(word, part, index) ? GAP : partSense(part);
    useful ||=
      ANCHORS.has(sense.kind) || sense.kind === 'ones' || sense.kind === 'teens' || sense.kind === 'tens';
    parts.push({ ...sense, start: index, end: index + part.length });
  }
  return useful || parts.length === 0 ? parts : null;
}

/** "Town1000", "A2024", "LH-2020": digits that belong to the letters before them. "Q2" and "mid2020" speak of time. */
function isCode(word: string, part: string, index: number): boolean {
  if (!/^\d/.test(part)) return false;
  const letters = GLUED.exec(word.slice(0, index));
  if (letters === null) return false;
  const kind = senseOf(letters[1] ?? letters[2] ?? '')?.kind;
  return kind === undefined || kind === 'a';
}
/** Letters right before the digits, or capitals with a dash. */
const GLUED = /([\p{L}\p{M}]{1,30})$|(?<![\p{L}\p{M}])(\p{Lu}{1,4})[-‑]$/u;

const GAP: Sense = { kind: '', value: 0 };

function partSense(part: string): Sense {
  const mark = MARKS.get(part);
  if (mark !== undefined) return { kind: mark, value: 0 };
  if (part === 's') return { kind: 's', value: 0 };
  if (/^\d/.test(part)) return numberSense(part);
  return senseOf(part) ?? GAP;
}

const NUMBER = /^(\d+)(?:([.,:])(\d+))?(?:([.,:])(\d+))?(\p{L}*)$/u;
/** The earliest and the last year that four bare digits can mean. */
const YEARS = { from: 1000, to: 2199 };

/** What a number is by its form alone: a day, a year, a clock time, "12th", "1980s" or just an amount. */
export function numberSense(word: string): Sense {
  const match = NUMBER.exec(word);
  if (match === null) return GAP;
  const [, whole = '', mark, minutes = '', mark2, , letters = ''] = match;
  const number = Number(whole);
  if (mark2 !== undefined) return severalParts(word, match);
  const suffix = letters.toLowerCase();
  if (suffix === 'am' || suffix === 'pm')
    return clockHour(number, mark === ',' ? NaN : Number(minutes || 0), suffix === 'pm');
  if (mark !== undefined) return suffix === '' || suffix === 'h' ? twoParts(number, mark, minutes) : GAP;
  if (suffix === '' || letters === 'T') return plain(whole, number);
  if (suffix === 's') return decade(whole, number);
  if (/^(?:st|nd|rd|th)$/.test(suffix))
    return { kind: number >= 1 && number <= 31 ? 'ordinal' : 'bigOrdinal', value: number };
  if (/^(?:hrs?|h)$/.test(suffix) && whole.length === 4) return clock(Math.floor(number / 100), number % 100);
  return GAP;
}

function plain(digits: string, number: number): Sense {
  if (digits.length <= 2 && number >= 1 && number <= 12) return { kind: 'n1', value: number };
  if (digits.length <= 2 && number > 12 && number <= 31) return { kind: 'n2', value: number };
  if (digits.length <= 2) return { kind: 'n3', value: number };
  if (digits.length === 4 && number >= YEARS.from && number <= YEARS.to)
    return { kind: 'year', value: number };
  return { kind: 'n4', value: number };
}

/** "5:30" is a clock time, "5.30" and "1,701" are amounts. */
function twoParts(number: number, mark: string, digits: string): Sense {
  if (mark === ':') return digits.length === 2 ? clock(number, Number(digits)) : GAP;
  return mark === '.'
    ? { kind: 'decimal', value: Number(`${number}.${digits}`) }
    : { kind: 'n4', value: Number(`${number}${digits}`) };
}

function clock(hour: number, minute: number): Sense {
  return hour <= 24 && minute < 60 ? { kind: 'clock', value: hour * 60 + minute } : GAP;
}

function clockHour(hour: number, minute: number, afternoon: boolean): Sense {
  if (!(hour >= 1 && hour <= 12 && minute < 60)) return GAP;
  return { kind: 'clockHour', value: ((hour % 12) + (afternoon ? 12 : 0)) * 60 + minute };
}

function decade(digits: string, number: number): Sense {
  if (number % 10 !== 0) return GAP;
  return digits.length === 4 || digits.length === 2 || digits.length === 3
    ? { kind: 'decade', value: number }
    : GAP;
}

/** "12.08.2024" is a day, "10:30:15" a clock time; anything else is an amount. */
function severalParts(word: string, match: RegExpExecArray): Sense {
  const [, first = '', mark = '', second = '', mark2 = '', third = ''] = match;
  if (mark === ':' && mark2 === ':') return clock(Number(first), Number(second));
  if (mark === '.' && mark2 === '.' && third.length === 4 && Number(first) <= 31 && Number(second) <= 12)
    return { kind: 'dotDate', value: Number(third) * 10_000 + Number(second) * 100 + Number(first) };
  return { kind: 'n4', value: Number(word.replace(/\D/g, '')) };
}
