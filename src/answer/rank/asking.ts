// Where in a question does the answer belong, and what stands around that place?
import { HOLDS } from '../../corpus/digest.ts';
import { COMMON } from '../../corpus/lexicon/common.ts';
import { stem } from '../../corpus/stem.ts';
import { scanWords, wordOf } from '../../corpus/words.ts';
import { isRoleNoun, wordClass } from '../../text/roles/word-class.ts';
import type { Asks, Question } from './question.ts';

/** The place of a question that its answer fills: "who", "which airline", "how many people". */
export interface Gap {
  /** What fills it, as bits of `HOLDS`; also where only the noun asked for tells ("which driver"). */
  readonly expects: number;
  /** Which of the sought words is the noun asked for ("airline"); −1 where there is none. */
  readonly noun: number;
  /** The sought words shortly before it: "She turned down an offer from" which club? */
  readonly before: ReadonlySet<number>;
  /** "most", "first", "largest": words that single out one of many. */
  readonly superlatives: ReadonlySet<string>;
  /** Whether an amount of money fills it. */
  readonly money: boolean;
  /** Pairs of words side by side of which one at least is sought, as `keyOf` writes them. */
  readonly pairs: ReadonlySet<string>;
}

/** One word of a question. */
interface Word {
  readonly word: string;
  /** As it is written. */
  readonly text: string;
  /** Whether a mark or a possessive "'s" ends the phrase behind it. */
  readonly ends: boolean;
  /** Which of the sought words it is; −1 for none. */
  readonly wanted: number;
}

/** Words before the gap that belong to it. */
const REACH = 5;

export function gapOf(question: Question): Gap {
  const words = wordsIn(question);
  const at = gapAt(words, question.asks);
  const noun = at < 0 ? -1 : nounAsked(words, at, question.asks);
  const before = at < 0 ? [] : words.slice(Math.max(0, at - REACH), at);
  return {
    expects: question.expects || expectedOf(words[noun]?.word, question.asks),
    noun: words[noun]?.wanted ?? -1,
    before: new Set(before.map(({ wanted }) => wanted).filter((wanted) => wanted >= 0)),
    superlatives: new Set(words.map(({ word }) => word).filter(isSuperlative)),
    money: asksForMoney(words, at, noun, question.asks),
    pairs: pairsOf(words),
  };
}

/** How a word is written in a pair: one that is sought by its number, so that its other forms are the same. */
export function keyOf(word: string, wanted: number): string {
  return wanted < 0 ? word : `#${wanted}`;
}

function isSuperlative(word: string): boolean {
  return SUPERLATIVE.test(word) && !NO_SUPERLATIVE.has(word);
}

const SUPERLATIVE = /^(?:most|least|first|last|best|worst|only|second|third|[a-z]{3,40}est)$/;

/** End like a superlative and are none. */
const NO_SUPERLATIVE = new Set(
  `forest interest guest request protest arrest contest harvest honest modest suggest invest digest conquest
  northwest southwest midwest northeast southeast rainforest disinterest manifest latest`.split(/\s+/),
);

function wordsIn({ text, sought }: Question): Word[] {
  const numbers = new Map(sought.map(({ term }, i) => [term, i]));
  const words: Word[] = [];
  scanWords(text, 0, text.length, (codes, length, start, end) => {
    const word = wordOf(codes, length);
    words.push({
      word,
      text: text.slice(start, end),
      ends: /^(?:[,.?!;:]|['’]s)/.test(text.slice(end, end + 2)),
      wanted: COMMON.has(word) ? -1 : (numbers.get(stem(word)) ?? -1),
    });
  });
  return words;
}

/** The last word that asks as the question does; −1 where none does. */
function gapAt(words: readonly Word[], asks: Asks): number {
  const asking = asks.startsWith('how') ? ['how'] : asks === 'who' ? ['who', 'whom', 'whose'] : [asks];
  return words.findLastIndex(({ word }) => asking.includes(word));
}

const COPULA = new Set(['is', 'was', 'are', 'were']);
const LEADING = new Set('the a an one some of two these those following its his her their other'.split(' '));

/** Nouns that leave it to the next one what is asked for: "the name of the ship", "what kind of engine". */
const EMPTY = new Set('name names type types kind kinds sort sorts part parts member members one'.split(' '));

/** Most words of a noun phrase, and most empty nouns before the one that counts. */
const LONGEST = 6;
const MOST_EMPTY = 2;

/** The last word of the phrase that names what is asked for: "which popular US *airline*"; −1 for none. */
function nounAsked(words: readonly Word[], gap: number, asks: Asks): number {
  if (asks !== 'which' && asks !== 'what' && asks !== 'how-many' && words[gap]?.word !== 'whose') return -1;
  let at = gap + (asks === 'how-many' ? 2 : 1);
  const direct = !COPULA.has(words[at]?.word ?? '');
  if (!direct && asks === 'how-many') return -1;
  at = skipLeading(words, direct ? at : at + 1);
  let noun = phraseEnd(words, at, direct);
  for (let n = 0; n < MOST_EMPTY && noun >= 0; n++) {
    const [here, next] = [words[noun]?.word ?? '', words[noun + 1]?.word];
    if (!EMPTY.has(here) || (next !== 'of' && next !== 'for')) break;
    noun = phraseEnd(words, skipLeading(words, noun + 2), direct);
  }
  return noun;
}

function skipLeading(words: readonly Word[], from: number): number {
  let at = from;
  while (LEADING.has(words[at]?.word ?? '')) at++;
  return at;
}

/** `direct`: "Which show won …", where a verb at once means that no noun is asked for ("What caused …"). */
function phraseEnd(words: readonly Word[], from: number, direct: boolean): number {
  let last = -1;
  for (let i = from; i < Math.min(from + LONGEST, words.length); i++) {
    const { word = '', text = '', ends = true } = words[i] ?? {};
    if (COMMON.has(word)) break;
    const kind = wordClass(text, false);
    if (kind === 'verb' && (direct || last >= 0)) break;
    if (kind === 'adverb' && last >= 0) break;
    last = i;
    if (ends) break;
  }
  return last;
}

/** What a noun says of the thing asked for, by what it means: a trade, a body, a kind of place. */
function expectedOf(noun: string | undefined, asks: Asks): number {
  if (noun === undefined || (asks !== 'which' && asks !== 'what')) return 0;
  return (
    (isRoleNoun(noun, 'person') ? HOLDS.person : 0) |
    (isRoleNoun(noun, 'organization') ? HOLDS.organization : 0) |
    (isRoleNoun(noun, 'place') ? HOLDS.place : 0)
  );
}

const MONEY = new Set(
  `money price prices cost costs salary fee fees wage wages fine revenue revenues budget debt bail dollars pounds
  euros compensation funding profit loss`.split(/\s+/),
);

/** "How much did he pay?", "how much student debt", "What was the average price …?" */
function asksForMoney(words: readonly Word[], gap: number, noun: number, asks: Asks): boolean {
  if (gap < 0) return false;
  const much = asks === 'how-many' && words[gap + 1]?.word === 'much';
  if (much && noun < 0) return true;
  if (!much && asks !== 'which' && asks !== 'what') return false;
  return words.slice(gap + 1, noun + 1).some(({ word }) => MONEY.has(word));
}

function pairsOf(words: readonly Word[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [i, { word, wanted }] of words.entries()) {
    const next = words[i + 1];
    if (next !== undefined && (wanted >= 0 || next.wanted >= 0))
      pairs.add(`${keyOf(word, wanted)} ${keyOf(next.word, next.wanted)}`);
  }
  return pairs;
}
