// When are two spellings one name?
import type { EntityType } from '../../model.ts';

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

/** Words that stand before a person's name and are no part of it. */
const TITLES = new Set(
  (
    'mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness baron president pm senator sen ' +
    'representative congressman congresswoman governor gov king queen prince princess pope saint ayatollah sheikh ' +
    'imam rabbi reverend rev father sister archbishop bishop cardinal minister chancellor secretary judge justice ' +
    'general gen colonel col major captain capt lieutenant lt sergeant sgt admiral commander inspector constable ' +
    'ambassador chairman chairwoman mayor coach'
  ).split(' '),
);
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));
const PARTICLES = new Set(
  'al el bin ben ibn de da di du del della der den la le van von ter st mac'.split(' '),
);

/** Lower case, without accents, dots and apostrophes; blanks part the words: "Keir Starmer's" → "keir starmer". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?=$|[^\p{L}\p{N}])|['’.]/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/isation(?=s?\b)/g, 'ization')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

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
  let first = 0;
  while (first < words.length - 1) {
    if (words[first] === 'prime' && words[first + 1] === 'minister' && first < words.length - 2) first += 2;
    else if (TITLES.has(words[first] ?? '')) first += 1;
    else break;
  }
  return words.slice(first);
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

/** Takes a person's name apart; null where nothing of it can be read as words. */
export function personName(name: string): PersonName | null {
  const words = nameWords(name, 'person').filter((word) => word !== '');
  const suffix = words.length > 2 && SUFFIXES.has(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  if (words.length === 1) return { key: first, middle: [], suffix, surname: first };
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from -= 1;
  const surname = words.slice(from).join(' ');
  return { key: `${first} ${surname}`, middle: words.slice(1, from), suffix, surname };
}

/** The initials of a name of several words, without the small ones: "massachusetts institute of technology" → "mit". */
export function initials(words: readonly string[]): string {
  return words
    .filter((word) => word !== '' && !/^(?:of|the|and|for|in|on|at|to|de|la|a)$/.test(word))
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0))
    .join('');
}
