// What is known of each word of a document before anything is read in it?
import { flagsOf } from '../lexicon/names.ts';
import { WORD } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';

/** One different word of a document, with its counts there. */
export interface Word {
  /** As written, without a possessive ending: "Iran" for "Iran's". */
  readonly text: string;
  readonly lower: string;
  /** What the lists say of it, see lexicon/names.ts. */
  readonly flags: number;
  readonly capital: boolean;
  readonly possessive: boolean;
}

/** The words of a document by token; marks and numbers are words too. */
export interface Words {
  readonly all: readonly Word[];
  /** Lower-case words that occur in lower case in this document. */
  readonly lower: ReadonlySet<string>;
}

/** Looks up every token once per different word. */
export function readWords(text: string, tokens: Tokens): Words {
  const known = new Map<string, Word>();
  const lower = new Set<string>();
  const all: Word[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const written = text.slice(tokens.starts[i], tokens.ends[i]);
    let word = known.get(written);
    if (word === undefined) {
      word = wordOf(written, tokens.kinds[i] === WORD);
      known.set(written, word);
      if (!word.capital) lower.add(word.lower);
    }
    all.push(word);
  }
  return { all, lower };
}

/** "Iran's", "James'": the ending says whose, and is no part of a name. */
const POSSESSIVE = /['’][sS]$|(?<=[sS])['’]$/;

function wordOf(written: string, isWord: boolean): Word {
  const text = isWord ? written.replace(POSSESSIVE, '') : written;
  const lower = text.toLowerCase();
  const capital = isWord && lower !== text;
  return { text, lower, flags: flagsOf(lower), capital, possessive: text.length < written.length };
}
