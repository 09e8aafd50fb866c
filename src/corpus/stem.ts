// Which words are forms of one word? English endings and irregular forms, numbers in words.
import { EXACT, IRREGULAR } from './lexicon/irregular.ts';

/**
 * The term under which a folded word is searched: "telephoned" and "telephones" give "telephon", "spoke"
 * gives "speak", "twelve" gives "12". Words of other languages mostly stay as they are.
 * Source of the endings: M. Porter, "The English (Porter2) stemming algorithm", snowballstem.org.
 */
export function stem(word: string): string {
  const kept = recent.get(word) ?? earlier.get(word);
  if (kept !== undefined) return kept;
  const term = stemAnew(word);
  if (recent.size >= MOST_KEPT) [earlier, recent] = [recent, new Map()];
  recent.set(word, term);
  return term;
}

/** Words whose terms are kept; a text uses a few thousand again and again. */
const MOST_KEPT = 8192;

/** The terms of the last words asked for, and of those before them. */
let recent = new Map<string, string>();
let earlier: ReadonlyMap<string, string> = recent;

function stemAnew(word: string): string {
  const exact = EXACT.get(word);
  if (exact !== undefined) return exact;
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  return regular(IRREGULAR.get(word) ?? word);
}

const VOWEL = '[aeiouy]';
const SHORT = /^[aeiouy][^aeiouy]$|[^aeiouy][aeiouy][^aeiouywxY]$/;

/** Endings that fall or change in the first region, longest first. */
const SECOND: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];

const THIRD: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const FOURTH = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|(?<=[st])ion)$/;

function regular(whole: string): string {
  let word = whole.replace(/^y/, 'Y').replace(/([aeiou])y/g, '$1Y');
  const first = regionOne(word);
  const second = first + regionAfter(word.slice(first));
  word = plural(word);
  word = past(word, first);
  word = word.replace(/([^aeiou])[yY]$/, (match, letter: string) => (word.length > 2 ? `${letter}i` : match));
  word = replaceEnding(word, first, SECOND);
  word = word.replace(/li$/, (match, at: number) =>
    at >= first && /[cdeghkmnrt]$/.test(word.slice(0, at)) ? '' : match,
  );
  word = replaceEnding(word, first, THIRD);
  word = word.replace(/ative$/, (match, at: number) => (at >= second ? '' : match));
  word = word.replace(FOURTH, (match, at: number) => (at >= second ? '' : match));
  return finalE(word, first, second).toLowerCase();
}

/** Where the part after the first consonant that follows a vowel begins. */
function regionAfter(word: string): number {
  const match = /[aeiouy][^aeiouy]/.exec(word);
  return match === null ? word.length : match.index + 2;
}

function regionOne(word: string): number {
  const exception = /^(?:gener|commun|arsen)/.exec(word);
  return exception === null ? regionAfter(word) : exception[0].length;
}

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/[us]s$/.test(word) || !word.endsWith('s')) return word;
  return new RegExp(`${VOWEL}.+s$`).test(word) ? word.slice(0, -1) : word;
}

function past(word: string, first: number): string {
  const eed = /(?:eed|eedly)$/.exec(word);
  if (eed !== null) return eed.index >= first ? word.slice(0, eed.index + 2) : word;
  const ending = /(?:ingly|edly|ing|ed)$/.exec(word);
  if (ending === null || !/[aeiouy]/.test(word.slice(0, ending.index))) return word;
  const rest = word.slice(0, ending.index);
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return rest.length <= first && SHORT.test(rest) ? `${rest}e` : rest;
}

function replaceEnding(word: string, from: number, endings: readonly (readonly [string, string])[]): string {
  for (const [ending, other] of endings) {
    if (!word.endsWith(ending)) continue;
    const at = word.length - ending.length;
    return at >= from ? word.slice(0, at) + other : word;
  }
  return word;
}

function finalE(word: string, first: number, second: number): string {
  const at = word.length - 1;
  if (word.endsWith('e')) {
    const drop = at >= second || (at >= first && !SHORT.test(word.slice(0, at)));
    return drop ? word.slice(0, at) : word;
  }
  return word.endsWith('ll') && at >= second ? word.slice(0, at) : word;
}
