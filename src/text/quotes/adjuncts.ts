// What stands between a verb of saying and the words said: hearers, times, places?
import {
  ADVERB,
  DETERMINER,
  OBJECT_PRONOUN,
  PREPOSITION,
  SUBJECT_PRONOUN,
  TIME,
} from '../lexicon/grammar.ts';
import { NUMBER } from '../tokens.ts';
import { finite, noun, nounPhraseAfter, plainPhraseEnd, roundsNumber } from './noun-phrases.ts';
import { is, isWord, type Page, sameSentence, wordAt } from './page.ts';
import { governs } from './verbs.ts';

/** How many tokens of an adjunct are skipped at most: "in an interview with the BBC on Monday morning". */
const LONGEST_ADJUNCT = 24;

/**
 * The first token after the adjuncts of time, place and hearer that follow a verb of saying ("on Monday", "in a
 * statement", "to reporters"), without the comma that closes them.
 */
export function afterAdjuncts(page: Page, from: number): number {
  let i = from;
  while (i - from < LONGEST_ADJUNCT && sameSentence(page, from - 1, i)) {
    const next = adjunctEnd(page, i);
    if (next === i) break;
    i = next;
  }
  return i;
}

function adjunctEnd(page: Page, token: number): number {
  if (!isWord(page, token)) return token;
  const word = wordAt(page, token);
  if (roundsNumber(page, token)) return token;
  if (is(page, token, TIME) || (is(page, token, ADVERB) && word !== 'there' && word !== 'not'))
    return token + 1;
  if (/^(?:last|this|next|late|early)$/.test(word) && is(page, token + 1, TIME)) return token + 2;
  if (word === 'for') return forTime(page, token);
  if (
    !is(page, token, PREPOSITION) ||
    /^(?:like|as|than|per|that|since|despite|without|of|for|against|out|up|off|into|over|down)$/.test(word)
  )
    return token;
  return prepositionalEnd(page, token + 1);
}

/** "for the first time", "for months"; "for" anything else is part of what is said. */
function forTime(page: Page, token: number): number {
  if (wordAt(page, token + 3) === 'time' && wordAt(page, token + 1) === 'the') return token + 4;
  return /^(?:days|weeks|months|years|decades)$/.test(wordAt(page, token + 1)) ? token + 2 : token;
}

function prepositionalEnd(page: Page, first: number): number {
  let i = first;
  if (/^(?:saying|being|calling)$/.test(wordAt(page, i))) return first - 1;
  while (i - first < 16 && sameSentence(page, first, i)) {
    if ((page.quoted[i] ?? -1) >= 0) break;
    const numeric = page.tokens.kinds[i] === NUMBER;
    const word = wordAt(page, i);
    if (!isWord(page, i) && !numeric && !/^[.'’-]$/.test(word)) break;
    if (word === '.' && !sameSentence(page, first, i + 1)) break;
    if (i > first && is(page, i, SUBJECT_PRONOUN) && !is(page, i, DETERMINER)) break;
    if (i > first && is(page, i, DETERMINER) && noun(page, i - 1) && !wordAt(page, i - 1).endsWith('ing'))
      break;
    if (/^(?:that|whether|if|how|why|what|when|because|who)$/.test(word)) break;
    if (finite(page, i, first)) break;
    i += 1;
  }
  return i;
}

/** The first token after the hearer that some verbs take: "told the BBC | that". */
export function afterHearer(page: Page, verb: number): number {
  const next = verb + 1;
  if (!governs(page, verb, 'oiw') || wordAt(page, next) === 'to') return next;
  if (is(page, next, OBJECT_PRONOUN)) return next + 1;
  if (is(page, next, SUBJECT_PRONOUN) && !is(page, next, DETERMINER)) return next;
  const hearer = nounPhraseAfter(page, next);
  if (hearer === null) return next;
  const plain = plainPhraseEnd(page, next);
  // ", Lee told Hill, depends on rain": what follows the comma is an aside only where another comma closes it.
  const open = hearer.last > plain && plain >= next && !/^(?:,|that)$/.test(wordAt(page, hearer.last + 1));
  return (open ? plain : hearer.last) + 1;
}
