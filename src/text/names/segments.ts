// Where may names stand? Rows of capitalised words with the small words that join them.
import type { Sentence } from '../../model.ts';
import * as lexicon from '../lexicon/names.ts';
import { ENGLISH } from '../lexicon/names.ts';
import { NUMBER } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import type { Word } from './words.ts';

/** A row of tokens of one sentence, without the stops of abbreviations, in which names may stand. */
export interface Segment {
  readonly tokens: readonly number[];
  /** The first token of the sentence. */
  readonly opens: number;
  /** How the sentence is written: 0 as usual, 1 nearly all words with capitals, 2 all in capitals. */
  readonly style: number;
}

/** Small words and marks inside names: "Bank of England", "van der Bellen", "AT & T". */
const JOINS = new Set(
  'of and the for & de da do du des di la le del della dos das von van der den ter ten zu bin ibn al el ul y e en dla - – /'.split(
    ' ',
  ),
);

/** "Mr.", "St.", "J.": a stop inside a name. */
const STOPPED =
  /^(?:\p{Lu}|Jr|Sr|St|Ste|Mt|Ft|Dr|Mr|Mrs|Ms|Gen|Col|Lt|Sgt|Capt|Rev|Sen|Rep|Gov|Prof|Inc|Corp|Co|Ltd|Bros|\p{Lu}\.\p{Lu}|\p{Lu}\p{Ll})$/u;

/** Longer rows are cut: tables and lists without marks, no names. */
const LONGEST = 48;

/** At most so many small words in a row inside a name: "of the", "& the". */
const LONGEST_JOIN = 2;

export function readSegments(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  words: readonly Word[],
): Segment[] {
  const segments: Segment[] = [];
  let opens = 0;
  for (const { end } of sentences) {
    let to = opens;
    while (to < tokens.length && (tokens.starts[to] ?? 0) < end) to += 1;
    const style = styleOf(words, opens, to);
    const page: Page = { text, tokens, words, shouted: style === SHOUTED };
    for (let i = opens; i < to;) {
      if (words[i]?.address === true) {
        i = endOfAddress(page, i, to);
        continue;
      }
      if (!isPart(page, i)) {
        i += 1;
        continue;
      }
      const row = rowAt(page, i, to);
      segments.push({ tokens: row, opens, style });
      i = (row.at(-1) ?? i) + 1;
    }
    opens = to;
  }
  return segments;
}

/** A sentence where rows are looked for. */
interface Page {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: readonly Word[];
  /** All of it is in capitals, so that capitals tell nothing. */
  readonly shouted: boolean;
}

function endOfAddress({ text, tokens }: Page, from: number, limit: number): number {
  let i = from + 1;
  while (i < limit && tokens.starts[i] === tokens.ends[i - 1] && !closesAddress(text, tokens.starts[i]))
    i += 1;
  return i;
}

function closesAddress(text: string, at = 0): boolean {
  return /[\s"'“”‘’<>()[\]|]/.test(text.charAt(at));
}

/** The tokens from `from` to the last capital that small words join to it. */
function rowAt(page: Page, from: number, limit: number): number[] {
  const { tokens, words } = page;
  const row = [from];
  const joins: number[] = [];
  for (let i = from + 1; i < limit && joins.length <= LONGEST_JOIN && row.length < LONGEST; i += 1) {
    if (endsCell(page, i)) break;
    if (isPart(page, i)) {
      if (partsNames(words[i - 1])) break;
      row.push(...joins, i);
      joins.length = 0;
    } else if (!isStop(tokens, words, i)) {
      if (!JOINS.has(words[i]?.lower ?? '') || partsNames(words[i - 1])) break;
      joins.push(i);
    }
  }
  return row;
}

/** Blanks before a token that part the columns of a table: a tab, or so many. */
const COLUMN = 3;

function endsCell({ text, tokens }: Page, i: number): boolean {
  const from = tokens.ends[i - 1] ?? 0;
  const to = tokens.starts[i] ?? 0;
  return to - from >= COLUMN || (to > from && text.charCodeAt(from) === TAB);
}

const TAB = 9;

/** "Iran's" ends a name; "People's", "King's" and "St John's" may go on. */
function partsNames(word: Word | undefined): boolean {
  return word !== undefined && word.possessive && !(word.flags & ENGLISH);
}

/** The stop of an abbreviation inside a name. */
function isStop(tokens: Tokens, words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (words[i]?.text !== '.' || before === undefined || !words[i + 1]?.capital) return false;
  return STOPPED.test(before.text) && tokens.starts[i] === tokens.ends[i - 1];
}

/** A capitalised word, or a number that touches none: "Channel 4". */
function isPart({ tokens, words, shouted }: Page, i: number): boolean {
  const word = words[i];
  if (word?.capital === true) return !shouted || !isOrdinary(word);
  return tokens.kinds[i] === NUMBER && words[i - 1]?.capital === true;
}

/** In capitals "NEXT WEEK" looks like "ANN LEE": a common word that is on no list of names is taken for no name. */
function isOrdinary({ flags }: Word): boolean {
  return (flags & ENGLISH) !== 0 && (flags & LISTED) === 0;
}

const LISTED =
  lexicon.FIRST_NAME |
  lexicon.SURNAME |
  lexicon.PLACE |
  lexicon.REGION |
  lexicon.DEMONYM |
  lexicon.ORGANISATION |
  lexicon.ORGANISATION_HEAD |
  lexicon.PLACE_END |
  lexicon.PLACE_START |
  lexicon.ADDRESS |
  lexicon.OFFICE;

/** Words of a sentence shorter than this say nothing of its style. */
const LONG_WORD = 4;
/** A headline has at least so many long words, and so large a part of them with capitals. */
const HEADLINE_WORDS = 4;
const HEADLINE_PART = 0.75;
/** The style of a sentence in capitals. */
const SHOUTED = 2;

function styleOf(words: readonly Word[], from: number, to: number): number {
  let long = 0;
  let capital = 0;
  let shouted = 0;
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word === undefined || word.text.length < LONG_WORD || !word.cased) continue;
    long += 1;
    if (word.capital) capital += 1;
    if (word.shouted) shouted += 1;
  }
  if (long < HEADLINE_WORDS || capital < long * HEADLINE_PART) return 0;
  return shouted >= long * HEADLINE_PART ? SHOUTED : 1;
}
