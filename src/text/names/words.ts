// What is known of each word of a document before anything is read in it?
import * as lexicon from '../lexicon/names.ts';
import { flagsOf, longestPhrase } from '../lexicon/names.ts';
import { LEADING_PARTICLES } from '../lexicon/particles.ts';
import { perSpelling, WORD } from '../tokens.ts';

/** One different word, as written. */
export interface Word {
  /** Without a possessive ending: "Iran" for "Iran's". */
  readonly text: string;
  readonly lower: string;
  /** What the lists say of it, see lexicon/names.ts. */
  readonly flags: number;
  /** One of the classes below: the most telling thing that the lists or the writing say. */
  readonly kind: number;
  /** Holds a capital letter. */
  readonly capital: boolean;
  readonly possessive: boolean;
  /** "bin", "von": a small word that begins a surname. */
  readonly particle: boolean;
  /** "https", "www.example.com": what touches it is an address on the web, no name. */
  readonly address: boolean;
  /** Words in the longest listed phrase that it begins. */
  readonly phrase: number;
  /** Of a script that knows capitals; all letters are capitals. */
  readonly cased: boolean;
  readonly shouted: boolean;
  /** Hashes of 32 bits: of the lower-case word, of its shape ("Xx", "X.X", "X-d") and of its ends. */
  readonly hash: number;
  readonly shape: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix3: number;
}

/** The word of every token, marks and numbers included. */
export const readWords = perSpelling((written, kind) => wordOf(written, kind === WORD));

const ADDRESS = /^(?:https?|ftp|www\..+|pic\.twitter.*)$/;

/** "Iran's", "James'", the ending is no part of a name. */
const POSSESSIVE = /['’][sS]$|(?<=[sS])['’]$/;
/** "Iran-backed", but not "Wai-keung". */
const COMPOUND = /^(\p{Lu}[^-]*)-(\p{Ll}{4,}|led|run|era)$/u;
/** "Wai-ting", "Ho-sung": the second half of a Chinese or Korean given name, though English has the word too. */
const GIVEN = /^\p{Ll}{1,3}(?:ing|ang|ong|eng|ung)$/u;

/** "pro-Russian", "ex-Marine": nothing of it is a name; but "al-Qaeda" is. */
const PREFIXED = /^(?!(?:al|el|ad|an|ar|as|at|az|ul|bin|d|l)-)\p{Ll}+-/u;

/** "Ruritanian", "Xanadese": peoples that the lists do not know. */
const PEOPLE = /^\p{Lu}\p{Ll}{2,}(?:ians?|ese)$/u;

function wordOf(written: string, isWord: boolean): Word {
  const text = isWord ? stemOf(written) : written;
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  const flags = flagsOf(lower) || (PEOPLE.test(text) ? lexicon.DEMONYM : 0);
  return {
    text,
    lower,
    flags,
    capital: isWord && lower !== text && !PREFIXED.test(text),
    kind: kindOf(text, flags),
    possessive: text.length < written.length,
    particle: LEADING_PARTICLES.has(text),
    address: ADDRESS.test(lower),
    phrase: longestPhrase(lower),
    cased: upper !== lower,
    shouted: text === upper && upper !== lower,
    hash: hashOf(lower),
    shape: hashOf(shapeOf(text)),
    suffix2: hashOf(lower.slice(-2)),
    suffix3: hashOf(lower.slice(-3)),
    suffix4: hashOf(lower.slice(-4)),
    prefix3: hashOf(lower.slice(0, 3)),
  };
}

function stemOf(written: string): string {
  const [, head, tail] = COMPOUND.exec(written) ?? [];
  if (head !== undefined && tail !== undefined && flagsOf(tail) & lexicon.ENGLISH && !GIVEN.test(tail))
    return head;
  return written.replace(POSSESSIVE, '');
}

/** Marks and words in lower case by their writing, capitalised ones by the first list that has them. */
export function kindOf(text: string, flags: number): number {
  if (!/^\p{L}/u.test(text)) return /^\p{N}/u.test(text) ? 1 : 2 + (text.charCodeAt(0) & 31);
  if (text.toLowerCase() === text) return flags & lexicon.OFFICE ? 41 : 40;
  for (const [at, flag] of CLASSES.entries()) if (flags & flag) return 50 + at;
  if (/^\p{Lu}$/u.test(text)) return 70;
  return text === text.toUpperCase() ? 71 : 72;
}

const CLASSES: readonly number[] = [
  lexicon.CALENDAR_WORD,
  lexicon.NO_NAME,
  lexicon.ADDRESS,
  lexicon.DEMONYM,
  lexicon.TERRITORY,
  lexicon.ORGANISATION_HEAD,
  lexicon.OFFICE,
  lexicon.PLACE_END,
  lexicon.ORGANISATION,
  lexicon.CITY,
  lexicon.FIRST_NAME,
  lexicon.ENGLISH,
  lexicon.SURNAME,
  lexicon.BRAND,
  lexicon.REGION,
  lexicon.PLACE_START,
];

/** "McDonald" → "XxXx", "U.S" → "X.X", "2,000" → "d,d". */
function shapeOf(text: string): string {
  return text
    .slice(0, 20)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, 'x')
    .replace(/\p{N}+/gu, 'd');
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
