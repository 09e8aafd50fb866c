// What do the readers of speech look at? Tokens with their folded words, classes, paragraphs and quotations.
import type { Mention, Sentence, Span } from '../../model.ts';
import { CAPITAL, classOf, EITHER, GERUND, PAST, SAYING_NOUN, TIME } from '../lexicon/grammar.ts';
import { isAmbiguousSaying, type Saying, sayingNounOf, sayingOf } from '../lexicon/saying.ts';
import type { Named } from '../names/names.ts';
import { perSpelling, type Tokens, WORD } from '../tokens.ts';
import { pairMarks, type Quotation } from './marks.ts';

/** Everything known of a text before speech is read. Indices are token numbers unless said otherwise. */
export interface Page {
  readonly text: string;
  readonly tokens: Tokens;
  readonly length: number;
  /** Folded words: lower case, straight apostrophes. */
  readonly words: readonly string[];
  /** Bits of `lexicon/grammar`. */
  readonly classes: Int32Array;
  readonly sayings: readonly (Saying | undefined)[];
  readonly paragraphs: Int32Array;
  /** Number of the sentence that a token stands in. */
  readonly sentences: Int32Array;
  /** The first token of the sentence that a token stands in. */
  readonly sentenceFirst: Int32Array;
  readonly quotations: readonly Quotation[];
  /** The text quotes with single marks, as British papers do. */
  readonly singles: boolean;
  /** The quotation that a token stands in, marks included; -1 outside. */
  readonly quoted: Int32Array;
  readonly named: Named;
  /** The mention that a token belongs to, or -1. */
  readonly mentionAt: Int32Array;
}

/** Pages by their tokens: references and quotes are read from the same one. */
const pages = new WeakMap<Tokens, Page>();

export function pageOf(text: string, tokens: Tokens, sentences: readonly Sentence[], named: Named): Page {
  const page = pages.get(tokens);
  if (page !== undefined && page.text === text) return withNamed(page, named);
  const fresh = freshPage(text, tokens, sentences, named);
  pages.set(tokens, fresh);
  return fresh;
}

function freshPage(text: string, tokens: Tokens, sentences: readonly Sentence[], named: Named): Page {
  const { words, classes, sayings } = lookUp(tokens);
  const mentionAt = numbersOf(tokens, named.mentions);
  plainNames(mentionAt, named, classes, sayings);
  const paragraphs = paragraphsOf(text, tokens);
  const quotations = pairMarks(text, tokens, paragraphs);
  const numbers = numbersOf(tokens, sentences);
  return {
    text,
    tokens,
    length: tokens.length,
    words,
    classes,
    sayings,
    paragraphs,
    sentences: numbers,
    sentenceFirst: firstsOf(numbers, paragraphs),
    quotations,
    singles: mostlySingle(text, tokens, quotations),
    quoted: quotedOf(tokens, quotations),
    named,
    mentionAt,
  };
}

/** The same page with more mentions: what pronouns and offices mean was found since. */
function withNamed(page: Page, named: Named): Page {
  return { ...page, named, mentionAt: numbersOf(page.tokens, named.mentions) };
}

/** True where the token begins with a capital letter. */
export function capital(page: Page, token: number): boolean {
  return ((page.classes[token] ?? 0) & CAPITAL) !== 0;
}

export function wordAt(page: Page, token: number): string {
  return page.words[token] ?? '';
}

/** True where the token has one of these classes. */
export function is(page: Page, token: number, classes: number): boolean {
  return ((page.classes[token] ?? 0) & classes) !== 0;
}

export function isWord(page: Page, token: number): boolean {
  return page.tokens.kinds[token] === WORD;
}

/** Offsets of a range of tokens, both ends included. */
export function spanOf(page: Page, first: number, last: number): Span {
  return { start: page.tokens.starts[first] ?? 0, end: page.tokens.ends[last] ?? 0 };
}

export function sameSentence(page: Page, a: number, b: number): boolean {
  return page.sentenceFirst[a] === page.sentenceFirst[b];
}

export function mentionOf(page: Page, token: number): Mention | undefined {
  return page.named.mentions[page.mentionAt[token] ?? -1];
}

interface Lookup {
  readonly words: string[];
  readonly classes: Int32Array;
  readonly sayings: (Saying | undefined)[];
}

/** What is known of one spelling of a word. */
interface Known {
  readonly word: string;
  readonly classes: number;
  readonly saying: Saying | undefined;
}

const knownOf = perSpelling((spelling, kind): Known => {
  const word = spelling.toLowerCase().replaceAll('’', "'");
  if (kind !== WORD) return { word, classes: 0, saying: undefined };
  const capitalized = spelling[0] !== word[0] ? CAPITAL : 0;
  return { word, classes: classesOf(spelling, word) | shapeOf(word) | capitalized, saying: sayingOf(word) };
});

/** In small letters "march" is no month. */
function classesOf(spelling: string, word: string): number {
  return spelling === 'march' ? classOf(word) & ~TIME : classOf(word);
}

function lookUp(tokens: Tokens): Lookup {
  const words: string[] = [];
  const classes = new Int32Array(tokens.length);
  const sayings: (Saying | undefined)[] = [];
  for (const { word, classes: own, saying } of knownOf(tokens)) {
    classes[words.length] = own;
    words.push(word);
    sayings.push(saying);
  }
  return { words, classes, sayings };
}

function shapeOf(word: string): number {
  let shape = 0;
  if (word.length > 3 && word.endsWith('ed')) shape |= PAST;
  if (word.length > 4 && word.endsWith('ing')) shape |= GERUND;
  if (isAmbiguousSaying(word)) shape |= EITHER;
  if (sayingNounOf(word) !== undefined) shape |= SAYING_NOUN;
  return shape;
}

/** Inside a name a word is a name: Will, Kelly, May, Grant. */
function plainNames(
  mentionAt: Int32Array,
  named: Named,
  classes: Int32Array,
  sayings: (Saying | undefined)[],
): void {
  for (let i = 0; i < mentionAt.length; i += 1) {
    const number = mentionAt[i] ?? -1;
    if (number < 0 || named.mentions[number]?.form !== 'name') continue;
    classes[i] = (classes[i] ?? 0) & CAPITAL;
    sayings[i] = undefined;
  }
}

function paragraphsOf(text: string, tokens: Tokens): Int32Array {
  const paragraphs = new Int32Array(tokens.length);
  let paragraph = 0;
  let newline = text.indexOf('\n');
  for (let i = 0; i < tokens.length; i += 1) {
    const start = tokens.starts[i] ?? 0;
    if (newline >= 0 && newline < start) {
      paragraph += 1;
      newline = text.indexOf('\n', start);
    }
    paragraphs[i] = paragraph;
  }
  return paragraphs;
}

/** For each token the first token of its sentence; a new paragraph is a new sentence. */
function firstsOf(numbers: Int32Array, paragraphs: Int32Array): Int32Array {
  const firsts = new Int32Array(numbers.length);
  for (let i = 1; i < numbers.length; i += 1) {
    const same = numbers[i] === numbers[i - 1] && paragraphs[i] === paragraphs[i - 1];
    firsts[i] = same ? (firsts[i - 1] ?? 0) : i;
  }
  return firsts;
}

/** For each token the number of the span that it begins in, -1 where there is none. Spans are ordered. */
function numbersOf(tokens: Tokens, spans: readonly Span[]): Int32Array {
  const numbers = new Int32Array(tokens.length).fill(-1);
  let next = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const start = tokens.starts[i] ?? 0;
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    if ((spans[next]?.start ?? Infinity) <= start) numbers[i] = next;
  }
  return numbers;
}

function mostlySingle(text: string, tokens: Tokens, quotations: readonly Quotation[]): boolean {
  let singles = 0;
  for (const { first } of quotations) if (/['‘]/.test(text[tokens.starts[first] ?? 0] ?? '')) singles += 1;
  return singles * 2 > quotations.length;
}

function quotedOf(tokens: Tokens, quotations: readonly Quotation[]): Int32Array {
  const quoted = new Int32Array(tokens.length).fill(-1);
  for (const [number, { first, last }] of quotations.entries()) quoted.fill(number, first, last + 1);
  return quoted;
}
