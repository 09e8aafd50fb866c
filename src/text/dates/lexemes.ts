// Where in a text do words of time stand together? One pass over the tokens, whatever they hold.
import type { Sentence, Span } from '../../model.ts';
import type { Tokens } from '../tokens.ts';
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
  ...'clock clockHour dotDate valentine armistice boxing slash era q'.split(' '),
]);

const MARKS: Readonly<Record<string, string>> = {
  ',': 'comma',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '‑': 'dash',
  '/': 'slash',
  "'": 'apostrophe',
  '’': 'apostrophe',
  '‘': 'apostrophe',
};

/** Calls `each` with every longest run of lexemes that may hold a time; runs end where sentences do. */
export function eachRun(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  each: (run: readonly Lexeme[], sentence: Sentence | undefined) => void,
): void {
  let run: Lexeme[] = [];
  let anchored = false;
  let n = 0;
  const flush = (): void => {
    if (anchored) each(run, sentences[n]);
    if (run.length > 0) run = [];
    anchored = false;
  };
  for (let token = 0; token < tokens.length; token += 1) {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    while (n < sentences.length && start >= (sentences[n]?.end ?? 0)) {
      flush();
      n += 1;
    }
    const found = lexemesOf(text, start, end, token);
    if (found === undefined) {
      if (run.length > 0 && !mergeStop(text, start, end, run, sentences[n])) flush();
      continue;
    }
    for (const lexeme of found) {
      if (lexeme.kind === '') flush();
      else {
        run.push(lexeme);
        anchored ||= ANCHORS.has(lexeme.kind);
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
  const dotted = text.slice(last.start, last.end).includes('.');
  const short = last.kind === 'monthShort' || last.kind === 'weekdayShort' || last.kind === 'meridiem';
  if (!dotted && !(short && end !== sentence?.end)) return false;
  run[run.length - 1] = { ...last, end };
  return true;
}

const NONE: readonly Lexeme[] = [];

/** The lexemes of one token; undefined where it has nothing to do with time. A kind of '' is a gap. */
function lexemesOf(text: string, start: number, end: number, token: number): readonly Lexeme[] | undefined {
  const first = text.charCodeAt(start);
  const word = text.slice(start, end);
  if (first >= 0x30 && first <= 0x39) return [{ ...numberSense(word), start, end, token }];
  if (end - start === 1) {
    const mark = MARKS[word];
    if (mark !== undefined) return [{ kind: mark, value: 0, start, end, token }];
  }
  const sense = senseOf(word);
  if (sense !== undefined) return [{ kind: sense.kind, value: sense.value, start, end, token }];
  if (end - start > 30 || !COMPOUND.test(word)) return undefined;
  return partsOf(word, start, token);
}
const COMPOUND = /['’‑-]|\d/;
const PART = /[\p{L}\p{M}.]+|\d+|[^\p{L}\d]/gu;

/** "mid-July", "Monday's", "fifty-year": the parts of a joined word, where one of them speaks of time. */
function partsOf(word: string, offset: number, token: number): readonly Lexeme[] | undefined {
  const parts: Lexeme[] = [];
  let useful = false;
  for (const { 0: part, index } of word.matchAll(PART)) {
    const sense = partSense(part);
    useful ||=
      ANCHORS.has(sense.kind) || sense.kind === 'ones' || sense.kind === 'teens' || sense.kind === 'tens';
    parts.push({ ...sense, start: offset + index, end: offset + index + part.length, token });
  }
  return useful ? parts : parts.length === 0 ? NONE : undefined;
}

const GAP: Sense = { kind: '', value: 0 };

function partSense(part: string): Sense {
  const mark = MARKS[part];
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
