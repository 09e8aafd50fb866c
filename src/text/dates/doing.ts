// What does a sentence say that somebody does? Looks at the words beside a name; no full parse.
import { BE, isPastForm, MODALS } from './verbs.ts';
import type { WordsAround } from './words-around.ts';

/**
 * `past`, `perfect`, `present`, `modal` ("will open") and `state` ("is", "has"): the name is the subject of such a
 * verb. `object`: a verb stands before it. `part`: it belongs to another noun ("the Acme jet", "Acme's plan").
 * `other`: none of these.
 */
export type Doing =
  | 'past'
  | 'pluperfect'
  | 'perfect'
  | 'present'
  | 'modal'
  | 'state'
  | 'object'
  | 'part'
  | 'other';

export interface Done {
  readonly doing: Doing;
  /** The word of the verb; the name's own last word where there is none. */
  readonly verb: number;
}

const ADVERB =
  /^(?:also|then|now|already|later|soon|still|again|not|never|just|even|first|only|recently|today|yesterday|earlier|once|too|both|all|himself|herself|itself|ever|yet|so|far|[a-z]+ly)$/;
const TIME =
  /^(?:on|in|at|last|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4})$/;
const OPENING = /^[,(–—-]$/;
/** What can stand right after a name that is no part of another. */
const LINK =
  /^(?:and|for|with|the|that|after|before|from|over|into|but|who|which|when|while|since|until|against|about|because|under|through|during|between|among|than|has|had|have|not|yet|last|next|also|are|was|were|will|would)$/;
const BEFORE_NAME = /^(?:the|a|an|its|his|her|their|new|both|mr|ms|mrs|ceo|president|minister)$/i;

/** How far the verb may stand from the name, in words. */
const REACH = 25;
/** The longest aside that is stepped over, in words. */
const ASIDE = 22;

/** What is done by or to the name that stands at the words 0 to `to`, both included. */
export function doingOf(words: WordsAround, to: number): Done {
  if (/['’]s?$/.test(words.at(to) ?? '') || /^['’]s?$/.test(words.lower(to + 1)))
    return { doing: 'part', verb: to };
  const own = words.lower(to);
  if (/^(?:his|its|their)$/.test(own) || (own === 'her' && /^[a-z]{3,}$/.test(words.at(to + 1) ?? '')))
    return { doing: 'part', verb: to };
  const verb = verbAfter(words, to);
  const word = words.lower(verb);
  if (MODALS.has(word)) return { doing: 'modal', verb };
  if (word === 'has' || word === 'have' || word === 'had') return withHave(words, verb);
  if (BE.has(word)) return withBe(words, verb);
  if (isPastForm(word)) return { doing: 'past', verb };
  if (/^[a-z]{3,}s$/.test(words.at(verb) ?? '') && !word.endsWith('ss')) return { doing: 'present', verb };
  const next = words.at(to + 1) ?? '';
  if (/^[\p{Lu}\d]/u.test(next) || (/^[a-z]{3,}$/.test(next) && !LINK.test(next)))
    return { doing: 'part', verb: to };
  return objectOf(words, to);
}

/** No word stands here. */
const NOWHERE = Infinity;

/** The word at which the name's verb would stand: after adverbs, asides, dates and "and Other Names". */
function verbAfter(words: WordsAround, to: number): number {
  let at = to + 1;
  for (let steps = 0; steps < REACH && words.at(at) !== undefined; steps += 1) {
    const word = words.lower(at);
    if (ADVERB.test(word) || (TIME.test(word) && (at > to + 1 || !/^\d/.test(word)))) at += 1;
    // "the plane, the Acme 3, has landed": the mark closes the aside that the name stands in.
    else if (word === ',' && isVerb(words.lower(at + 1))) return at + 1;
    else if (OPENING.test(word)) {
      const close = closing(words, at);
      if (close === null) return NOWHERE;
      at = close + 1;
    } else if (word === 'and' && /^\p{Lu}/u.test(words.at(at + 1) ?? '')) {
      at += 1;
      while (/^\p{Lu}/u.test(words.at(at) ?? '') || words.at(at) === 'of') at += 1;
    } else break;
  }
  return at;
}

function isVerb(word: string): boolean {
  return /^(?:has|have|had|is|are|was|were)$/.test(word) || MODALS.has(word);
}

function closing(words: WordsAround, open: number): number | null {
  const mark = words.at(open) === '(' ? ')' : words.at(open);
  for (let at = open + 1; at < open + ASIDE && words.at(at) !== undefined; at += 1)
    if (words.at(at) === mark) return at;
  return null;
}

function withHave(words: WordsAround, verb: number): Done {
  const main = past(words, verb + 1);
  if (main === null || (words.lower(main) === 'been' && !isPassive(words, main + 1)))
    return { doing: 'state', verb };
  return { doing: words.lower(verb) === 'had' ? 'pluperfect' : 'perfect', verb: main };
}

/** "been shut", "been trying": not "been mayor". */
function isPassive(words: WordsAround, from: number): boolean {
  const word = words.lower(afterAdverbs(words, from));
  return word.endsWith('ing') || isPastForm(word);
}

/** The participle that follows, adverbs left aside; null where there is none. */
function past(words: WordsAround, from: number): number | null {
  const at = afterAdverbs(words, from);
  return isPastForm(words.lower(at)) ? at : null;
}

function withBe(words: WordsAround, verb: number): Done {
  const at = afterAdverbs(words, verb + 1);
  const main = words.lower(at);
  const tense = /^was$|^were$/.test(words.lower(verb)) ? 'past' : 'present';
  if (main.endsWith('ing') || isPastForm(main)) return { doing: tense, verb: at };
  return main === 'to' || main === 'set' || main === 'due'
    ? { doing: 'modal', verb: at + 1 }
    : { doing: 'state', verb };
}

function afterAdverbs(words: WordsAround, from: number): number {
  let at = from;
  while (ADVERB.test(words.lower(at))) at += 1;
  return at;
}

/** "said Ms Lee", "by Ms Lee", "beat Ms Lee". */
function objectOf(words: WordsAround, to: number): Done {
  let at = -1;
  while (at > -MOST_BEFORE && (BEFORE_NAME.test(words.at(at) ?? '') || /^\p{Lu}/u.test(words.at(at) ?? '')))
    at -= 1;
  const word = words.lower(at);
  if (word === 'by') return { doing: 'object', verb: words.at(at - 1) === undefined ? at : at - 1 };
  const verbal = isPastForm(word) || /^(?:says?|according)$/.test(word) || /^[a-z]{3,}(?:ing|s)$/.test(word);
  return verbal ? { doing: 'object', verb: at } : { doing: 'other', verb: to };
}

/** So many words before a name may be titles and first names that belong to it. */
const MOST_BEFORE = 7;
