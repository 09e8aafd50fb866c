// What did a pattern match, and which words stand around it?
import type { Sentence, Span } from '../../model.ts';
import type { Tokens } from '../tokens.ts';
import type { Lexeme } from './lexemes.ts';

/** The document as the readers of dates see it. */
export interface Page {
  readonly text: string;
  readonly tokens: Tokens;
}

/** One match of a rule's pattern. Names are those that the pattern gives. */
export interface Found extends Span {
  readonly page: Page;
  readonly sentence: Sentence | undefined;
  readonly firstToken: number;
  readonly lastToken: number;
  has(name: string): boolean;
  /** The value of the first word under this name; 0 where there is none. */
  value(name: string): number;
  all(name: string): readonly Lexeme[];
  /** Where the words under this name stand. */
  span(name: string): Span;
}

/** A match over `run`, from the indices of a regular expression with the `d` flag. */
export function foundIn(
  page: Page,
  run: readonly Lexeme[],
  match: RegExpExecArray,
  sentence: Sentence | undefined,
): Found {
  const groups = match.indices?.groups ?? {};
  const all = (name: string): readonly Lexeme[] => {
    const range = groups[name];
    return range === undefined ? [] : run.slice(range[0], range[1]);
  };
  const whole = run.slice(match.index, match.index + match[0].length);
  return {
    page,
    sentence,
    start: whole[0]?.start ?? 0,
    end: whole.at(-1)?.end ?? 0,
    firstToken: whole[0]?.token ?? 0,
    lastToken: whole.at(-1)?.token ?? 0,
    has: (name) => groups[name] !== undefined,
    value: (name) => all(name)[0]?.value ?? 0,
    all,
    span: (name) => ({ start: all(name)[0]?.start ?? 0, end: all(name).at(-1)?.end ?? 0 }),
  };
}

/** The `n`th token before the match (1 is the nearest) as it is written; '' at the sentence's start. */
export function before(found: Found, n = 1): string {
  return tokenAt(found, found.firstToken - n);
}

/** The `n`th token after the match; '' past the sentence's end. */
export function after(found: Found, n = 1): string {
  return tokenAt(found, found.lastToken + n);
}

function tokenAt({ page, sentence }: Found, n: number): string {
  if (n < 0 || n >= page.tokens.length) return '';
  const start = page.tokens.starts[n] ?? 0;
  if (sentence !== undefined && (start < sentence.start || start >= sentence.end)) return '';
  return page.text.slice(start, page.tokens.ends[n]);
}

/** Whether the words of the match stand together without a blank. */
export function tight({ page, start, end }: Span & { readonly page: Page }): boolean {
  return !/\s/.test(page.text.slice(start, end));
}

export function capitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
