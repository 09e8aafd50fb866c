// What do the readers of speech look at? Tokens with their folded words, classes, paragraphs and quotations.
import type { Mention, Sentence, Span } from '../../model.ts';
import { classOf } from '../lexicon/grammar.ts';
import { type Saying, sayingOf } from '../lexicon/saying.ts';
import type { Named } from '../names/names.ts';
import { type Tokens, WORD } from '../tokens.ts';
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
  readonly quotations: readonly Quotation[];
  /** The text quotes with single marks, as British papers do. */
  readonly singles: boolean;
  /** The quotation that a token stands in, marks included; -1 outside. */
  readonly quoted: Int32Array;
  readonly named: Named;
  /** The mention that a token belongs to, or -1. */
  readonly mentionAt: Int32Array;
}

export function pageOf(text: string, tokens: Tokens, sentences: readonly Sentence[], named: Named): Page {
  const { words, classes, sayings } = lookUp(text, tokens);
  const mentionAt = numbersOf(tokens, named.mentions);
  plainNames(mentionAt, named, classes, sayings);
  const paragraphs = paragraphsOf(text, tokens);
  const quotations = pairMarks(text, tokens, paragraphs);
  return {
    text,
    tokens,
    length: tokens.length,
    words,
    classes,
    sayings,
    paragraphs,
    sentences: numbersOf(tokens, sentences),
    quotations,
    singles: mostlySingle(text, tokens, quotations),
    quoted: quotedOf(tokens, quotations),
    named,
    mentionAt,
  };
}

/** True where the token begins with a capital letter. */
export function capital(page: Page, token: number): boolean {
  const char = page.text[page.tokens.starts[token] ?? -1];
  return char !== undefined && page.tokens.kinds[token] === WORD && char !== char.toLowerCase();
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
  return page.sentences[a] === page.sentences[b] && page.paragraphs[a] === page.paragraphs[b];
}

export function mentionOf(page: Page, token: number): Mention | undefined {
  return page.named.mentions[page.mentionAt[token] ?? -1];
}

interface Lookup {
  readonly words: string[];
  readonly classes: Int32Array;
  readonly sayings: (Saying | undefined)[];
}

function lookUp(text: string, tokens: Tokens): Lookup {
  const words: string[] = [];
  const classes = new Int32Array(tokens.length);
  const sayings: (Saying | undefined)[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    let word = text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase();
    if (word.includes('’')) word = word.replaceAll('’', "'");
    words.push(word);
    const isLetters = tokens.kinds[i] === WORD;
    classes[i] = isLetters ? classOf(word) : 0;
    sayings.push(isLetters ? sayingOf(word) : undefined);
  }
  return { words, classes, sayings };
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
    classes[i] = 0;
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
