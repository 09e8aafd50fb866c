// Who is meant by an office: "the prime minister", "Iranian president"?
import { DEMONYM, flagsOf, TERRITORY } from '../../text/lexicon/names.ts';
import { fold } from './fold.ts';

/** Words of a role that count; a clause after them says what somebody did, not what they are. */
const MOST_WORDS = 12;
const SMALL = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'in', 'at', 'to', 'on', 's']);
const PAST = new Set(['former', 'ex', 'late', 'then', 'onetime', 'outgoing', 'ousted', 'deposed']);
/** Abbreviations that are spoken as often as the words. */
const SPELT: Readonly<Record<string, readonly string[]>> = {
  pm: ['prime', 'minister'],
  ceo: ['chief', 'executive'],
  vp: ['vice', 'president'],
  mp: ['member', 'parliament'],
};

/** The words that an office is looked up by, folded: "the PM of Iran" → prime, minister, iran. */
export function officeWords(text: string): string[] {
  const words = fold(text).split(' ').slice(0, MOST_WORDS);
  return words.filter((word) => word !== '' && !SMALL.has(word)).flatMap((word) => SPELT[word] ?? [word]);
}

/** Whether two words of an office say the same: "Iran" and "Iranian", "minister" and "minister". */
export function sameOfficeWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4 || a.slice(0, 4) !== b.slice(0, 4)) return false;
  return (
    ((flagsOf(a) | flagsOf(b)) & DEMONYM) !== 0 && ((flagsOf(a) | flagsOf(b)) & (TERRITORY | DEMONYM)) !== 0
  );
}

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
  return past ? 1 : 2;
}
