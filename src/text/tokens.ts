// Which words and marks does a text consist of? One pass, shared by all readers.

/** Token `i` is `text.slice(starts[i], ends[i])`; `kinds[i]` says what it is. White space is no token. */
export interface Tokens {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

/** Kinds of tokens. A word may hold inner apostrophes, hyphens and dots: "Iran's", "al-Qaeda", "U.S.". */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

const TOKEN =
  /(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.(?=\p{L})\p{L}+)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*[\p{L}]*)|(?<mark>\S)/gu;

/** Splits a text into words, numbers and single marks, in order; linear in its length. */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  for (const match of text.matchAll(TOKEN)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    kinds.push(match.groups?.['word'] ? WORD : match.groups?.['number'] ? NUMBER : MARK);
  }
  return {
    length: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    kinds: Uint8Array.from(kinds),
  };
}
