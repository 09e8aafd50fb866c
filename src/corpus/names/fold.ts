// When are two spellings one name?
import type { EntityType } from '../../model.ts';
import { FIRST_NAME, flagsOf, OFFICE } from '../../text/lexicon/names.ts';
import { isTitleWord } from '../../text/roles/word-class.ts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));
const PARTICLES = new Set(
  'al el bin ben ibn de da di du del della der den la le van von ter st mac'.split(' '),
);

/** Lower case, without accents, dots and apostrophes; blanks part the words: "Keir Starmer's" → "keir starmer". */
export function fold(text: string): string {
  // Most names are plain letters, and need nothing of what follows.
  if (PLAIN.test(text)) return text.toLowerCase().replace(BRITISH, 'ization');
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?=$|[^\p{L}\p{N}])|['’.]/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(BRITISH, 'ization')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;
const BRITISH = /isation(?=s?\b)/g;

/** The folded words of a name, without a leading article; of a person also without titles. */
export function nameWords(name: string, type?: EntityType): string[] {
  const words = fold(
    type === 'person' ? name.replace(/(?<!\p{L})(\p{Lu})\.(?=\p{Lu}\.)/gu, '$1. ') : name,
  ).split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  return type === 'person' ? withoutTitles(words) : words;
}

/** Drops titles at the start, never the last word: "prime minister keir starmer" → "keir starmer". */
export function withoutTitles(words: readonly string[]): string[] {
  return words.slice(titleLength(words));
}

/** A person's name as it is written, without the titles before it. */
export function bareName(name: string): string {
  const words = name.split(' ');
  // Written words and folded ones need not be the same number: "J.K.", "al-Assad".
  const bare = words.findIndex((_, i) => {
    const rest = fold(words.slice(i).join(' ')).split(' ');
    return titleLength(rest) === 0;
  });
  return words.slice(Math.max(0, bare)).join(' ');
}

/** After these comes what somebody is minister or duke of: "the foreign minister of Iran" is not Iran. */
const OF_WHAT = new Set(['of', 'for', 'to', 'in', 'at', 'from']);

/** How many of the folded words, at the start, are a title: all up to the last one for an office or address. */
function titleLength(words: readonly string[]): number {
  if (words.length < 2 || words.every(isTitleWord)) return 0;
  if (flagsOf(words[0] ?? '') & FIRST_NAME && !isTitleWord(words[0] ?? '')) return 0;
  let length = 0;
  for (const [i, word] of words.slice(0, -1).entries()) if (isTitleWord(word)) length = i + 1;
  const of = words.findIndex((word, i) => i <= length && i > 0 && OF_WHAT.has(word));
  if (of < 0 || flagsOf(words[of + 1] ?? '') & OFFICE) return length;
  // "Mayor of London Ann Lee" is Ann Lee; "the chair of Dockers United" is neither dockers nor united.
  const name = words.findIndex((word, i) => i > of + 1 && (flagsOf(word) & FIRST_NAME) !== 0);
  return name > 0 && name < words.length - 1 ? name : 0;
}

/** What tells two people of one first and last name apart in the name itself. */
export interface PersonName {
  /** First and last name, or the only word. */
  readonly key: string;
  readonly middle: readonly string[];
  readonly suffix: string;
  /** The last name with its particles: "bin laden", "van der leyen". */
  readonly surname: string;
}

/** Most names have no middle; they share this. */
const NONE: readonly string[] = [];

/** Takes a person's name apart; null where nothing of it can be read as words. */
export function personName(name: string): PersonName | null {
  const words = nameWords(name, 'person').filter((word) => word !== '');
  const suffix = words.length > 2 && SUFFIXES.has(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  if (words.length === 1) return { key: first, middle: NONE, suffix, surname: first };
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from -= 1;
  const surname = words.slice(from).join(' ');
  return { key: `${first} ${surname}`, middle: from > 1 ? words.slice(1, from) : NONE, suffix, surname };
}

/** The initials of a name of several words, without the small ones: "massachusetts institute of technology" → "mit". */
export function initials(words: readonly string[]): string {
  return words
    .filter((word) => word !== '' && !/^(?:of|the|and|for|in|on|at|to|de|la|a)$/.test(word))
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0))
    .join('');
}
