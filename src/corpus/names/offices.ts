// Who is meant by an office: "the prime minister", "Iranian president"?
import { DEMONYM, flagsOf, TERRITORY } from '../../text/lexicon/names.ts';
import { fold } from './fold.ts';

/** Words of a role that count; a clause after them says what somebody did, not what they are. */
const MOST_WORDS = 12;
const SMALL = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'in', 'at', 'to', 'on', 's']);
const PAST = new Set([
  'former',
  'ex',
  'late',
  'then',
  'onetime',
  'outgoing',
  'ousted',
  'deposed',
  'last',
  'previous',
]);
/** Countries and their adjectives whose beginnings do not show that they are the same. */
const SAME_COUNTRY: Readonly<Record<string, string>> = {
  uk: 'britain',
  british: 'britain',
  us: 'america',
  usa: 'america',
  american: 'america',
  french: 'france',
  dutch: 'netherlands',
  swiss: 'switzerland',
  spanish: 'spain',
  welsh: 'wales',
  danish: 'denmark',
  polish: 'poland',
  filipino: 'philippines',
};
/** Names of two words that are one word for those who ask otherwise. */
const TWO_WORDS: readonly (readonly [string, string])[] = [
  ['united kingdom', 'britain'],
  ['great britain', 'britain'],
  ['united states', 'america'],
];
/** Abbreviations that are spoken as often as the words. */
const SPELT: Readonly<Record<string, readonly string[]>> = {
  pm: ['prime', 'minister'],
  ceo: ['chief', 'executive'],
  vp: ['vice', 'president'],
  mp: ['member', 'parliament'],
};

/** The words that an office is looked up by, folded: "the PM of Iran" → prime, minister, iran. */
export function officeWords(text: string): string[] {
  const folded = TWO_WORDS.reduce((one, [two, word]) => one.replaceAll(two, word), fold(text));
  const words = folded.split(' ').slice(0, MOST_WORDS);
  return words
    .filter((word) => word !== '' && !SMALL.has(word))
    .flatMap((word) => SPELT[word] ?? [SAME_COUNTRY[word] ?? word]);
}

/** Whether two words of an office say the same: "Iran" and "Iranian", "minister" and "minister". */
export function sameOfficeWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4 || a.slice(0, 4) !== b.slice(0, 4)) return false;
  return (
    ((flagsOf(a) | flagsOf(b)) & DEMONYM) !== 0 && ((flagsOf(a) | flagsOf(b)) & (TERRITORY | DEMONYM)) !== 0
  );
}

/** The best fit: the office asked for, and not one that somebody held before. */
export const HOLDS_NOW = 2;

/**
 * How well a role's words are the office asked for, from 0 (not at all) to 2 (now); 1 where it is a past one. The
 * head of the role must be asked for: "the prime minister's spokesman" is no prime minister.
 */
export function officeFit(asked: readonly string[], role: string): number {
  const words = officeWords(role);
  if (!asked.every((one) => words.some((word) => sameOfficeWord(one, word)))) return 0;
  const head = officeWords(role.split(/ (?:of|for|in|at|to|on|from|with|who|which|that) |,/)[0] ?? '').at(-1);
  if (head === undefined || !asked.some((one) => sameOfficeWord(one, head))) return 0;
  const past = words.some((word) => PAST.has(word)) && !asked.some((word) => PAST.has(word));
  return past ? 1 : HOLDS_NOW;
}
