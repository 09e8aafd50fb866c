// Do the words after a name call it a person: "Joe Vosk, a commander of the guard", "Joe Vosk was a lawyer"?
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import type { Word } from './words.ts';

/** Nouns of the list that are said of firms and towns as well: "Acme, a leader in paint". */
const OF_THINGS = new Set(
  'leader developer star host independent native chief major general chair democrat republican conservative liberal socialist producer victim candidate nominee challenger incumbent suspect manager'.split(
    ' ',
  ),
);
/** So many words may stand before the noun: "a senior military". */
const BEFORE = 4;
/** What may stand after the noun; another noun would be the head: "a teacher college". */
const AFTER = new Set('of in for at from with who whose and , . ; ) — –'.split(' '));

/** Whether the words from `next` on are an aside or a copula that ends in a noun for one person. */
export function isCalledPerson(words: readonly Word[], next: number): boolean {
  const link = words[next]?.text ?? '';
  if (link !== ',' && !/^(?:is|was|became)$/.test(link)) return false;
  if (!/^(?:an?|the)$/.test(words[next + 1]?.text ?? '')) return false;
  for (let i = next + 2; i <= next + 2 + BEFORE; i += 1) {
    const word = words[i];
    if (word === undefined || !/^\p{L}/u.test(word.text) || AFTER.has(word.text)) return false;
    if (!PERSON_NOUNS.has(word.lower) || OF_THINGS.has(word.lower)) continue;
    if (AFTER.has(words[i + 1]?.text ?? '.')) return true;
  }
  return false;
}
