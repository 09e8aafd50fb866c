// Which words are one noun phrase? Told from word classes and the shape of the clause.
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  EITHER,
  NUMERAL,
  OBJECT_PRONOUN,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB,
} from '../lexicon/grammar.ts';
import { plainOffice } from '../lexicon/person-nouns.ts';
import { isRoleNoun } from '../roles/word-class.ts';
import { NUMBER } from '../tokens.ts';
import type { Phrase } from './attribution.ts';
import { nickname, startsClause } from './clause-start.ts';
import { capital, is, isWord, mentionOf, type Page, sameSentence, wordAt } from './page.ts';

/** "the group that runs …": "that" after a noun and before a verb is a relative pronoun. */
export function relative(page: Page, token: number): boolean {
  if (wordAt(page, token) !== 'that') return false;
  return is(page, token + 1, AUXILIARY | VERB) || /[a-z]ed$/.test(wordAt(page, token + 1));
}

/** Longest walk for one plain noun phrase, in tokens. */
const LONGEST_PHRASE = 40;

/** The noun phrase that ends at a token, without commas: "a spokesman for the mayor of York". */
export function nounPhraseBefore(page: Page, last: number, lowest: number): Phrase | null {
  if (last < lowest || !noun(page, last)) return null;
  return relativeSubject(page, last, lowest) ?? plainPhraseBefore(page, last, lowest);
}

function plainPhraseBefore(page: Page, last: number, lowest: number): Phrase | null {
  let first = last;
  while (
    first - 1 >= lowest &&
    last - first < LONGEST_PHRASE &&
    extendsLeft(page, first - 1, lowest) &&
    !endsAdjunct(page, first - 1)
  )
    first -= 1;
  while (first < last && opensOutside(page, first)) first += 1;
  if (
    wordAt(page, first) === 'that' &&
    first < last &&
    (capital(page, first + 1) || is(page, first + 1, DETERMINER | NUMERAL))
  )
    first += 1;
  return first <= last && noun(page, last) ? { first, last } : null;
}

/** "and", "of", "recently" at the head of a phrase are none of it; the "First" of "First Minister" is. */
function opensOutside(page: Page, token: number): boolean {
  if (wordAt(page, token) === 'first' && capital(page, token) && capital(page, token + 1)) return false;
  return is(page, token, CONJUNCTION | PREPOSITION | ADVERB) && !is(page, token, DETERMINER);
}

/** "People who attended the rally": crosses the verb of a relative clause back to what it describes. */
function relativeSubject(page: Page, last: number, lowest: number): Phrase | null {
  const bottom = Math.max(lowest, last - LONGEST_PHRASE);
  let who = last;
  while (who > bottom && !(wordAt(page, who) === 'who' || relative(page, who))) {
    if (/^[,;:]$/.test(wordAt(page, who))) return null;
    who -= 1;
  }
  if (who <= bottom || !noun(page, who - 1)) return null;
  const head = plainPhraseBefore(page, who - 1, lowest);
  return head === null ? null : { first: head.first, last };
}

function extendsLeft(page: Page, token: number, lowest: number): boolean {
  const word = wordAt(page, token);
  if (!isWord(page, token)) return markInPhrase(page, token) || listComma(page, token);
  if (is(page, token, AUXILIARY) || is(page, token, VERB)) return false;
  if (page.sayings[token] !== undefined && !is(page, token, EITHER) && !capital(page, token))
    return adjectival(page, token) || givesName(page, token);
  if (is(page, token + 1, DETERMINER) || (capital(page, token + 1) && !capital(page, token))) {
    if (is(page, token, PREPOSITION)) return token - 1 >= lowest && linksNouns(page, token);
  }
  if (word === 'and' || word === 'or') return joinsNouns(page, token, lowest);
  if (is(page, token, PREPOSITION)) return token - 1 >= lowest && linksNouns(page, token);
  if (is(page, token, SUBORDINATOR | OBJECT_PRONOUN | SUBJECT_PRONOUN) && !is(page, token, DETERMINER))
    return false;
  if (is(page, token + 1, DETERMINER))
    return /^(?:all|both|half|such|not|only|even|many|some|most)$/.test(word);
  if (is(page, token, ADVERB))
    return (
      !is(page, token + 1, DETERMINER) &&
      /^(?:first|last|former|so|once|very|most|much|long|well)$|ly$/.test(word)
    );
  if (is(page, token, TIME) && capital(page, token)) return false;
  if (is(page, token, PAST) && !adjectival(page, token)) return false;
  return true;
}

/**
 * "In a speech Ann Lee attacked", "At the conference Acme said": the noun right before the name ends what opens the
 * sentence, unless it says what the bearer of the name is ("With the lawyer Ann Lee gone").
 */
function endsAdjunct(page: Page, token: number): boolean {
  const named = mentionOf(page, token + 1);
  if (named === undefined || named === mentionOf(page, token) || named.form !== 'name') return false;
  if (!isPlain(page, token) || is(page, token, CONJUNCTION)) return false;
  if (isRoleNoun(wordAt(page, token), named.type)) return false;
  let first = token;
  while (token - first < LONGEST_ADJUNCT && isPlain(page, first - 1)) first -= 1;
  if (!is(page, first - 1, DETERMINER)) return false;
  const preposition = first - 2;
  if (!is(page, preposition, PREPOSITION)) return false;
  return capital(page, preposition) || (page.sentenceFirst[token] ?? 0) === preposition;
}

/** Words between the article and the noun of an adjunct: "In a long and angry speech". */
const LONGEST_ADJUNCT = 4;

/** A noun, an adjective or what stands with one ("long and angry"), in lower case. */
function isPlain(page: Page, token: number): boolean {
  const other = DETERMINER | PREPOSITION | AUXILIARY | VERB | SUBORDINATOR | SUBJECT_PRONOUN;
  return isWord(page, token) && !capital(page, token) && !is(page, token, other | OBJECT_PRONOUN);
}

/** "a rider named Ann Lee", but not "the mayor called Ann Lee": no verb of its own. */
export function givesName(page: Page, token: number): boolean {
  if (!/^(?:named|called|nicknamed|dubbed)$/.test(wordAt(page, token)) || !capital(page, token + 1))
    return false;
  for (let i = token - 1; i > token - NAMED_NOUN && isPlain(page, i); i -= 1)
    if (/^(?:an?|one|another)$/.test(wordAt(page, i - 1))) return true;
  return false;
}
/** Words of the longest noun before a name: "a small and remote village called". */
const NAMED_NOUN = 6;

/** The comma of "Britain, France and Germany". */
function listComma(page: Page, comma: number): boolean {
  if (
    wordAt(page, comma) !== ',' ||
    (page.mentionAt[comma - 1] ?? -1) < 0 ||
    (page.mentionAt[comma + 1] ?? -1) < 0
  )
    return false;
  for (let i = comma + 1; i < comma + 8; i += 1) {
    if (wordAt(page, i) === 'and') return (page.mentionAt[i + 1] ?? -1) >= 0;
    if (wordAt(page, i) !== ',' && (page.mentionAt[i] ?? -1) < 0) return false;
  }
  return false;
}

function markInPhrase(page: Page, token: number): boolean {
  const word = wordAt(page, token);
  // "In 2015 a report said": the year belongs to what stands before it.
  if (page.tokens.kinds[token] === NUMBER) return !is(page, token + 1, DETERMINER);
  if ((page.quoted[token] ?? -1) >= 0) return nicknameAt(page, token);
  if (word === '.')
    return /^(?:\p{L}|mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|sgt|st|jr|sr|prof|rev|hon|sens|reps|capt|maj|no)$/u.test(
      wordAt(page, token - 1),
    );
  return /^[-&/'’$%#]$/.test(word);
}

function nicknameAt(page: Page, token: number): boolean {
  const quotation = page.quotations[page.quoted[token] ?? -1];
  return quotation !== undefined && nickname(page, quotation.last);
}

/** "a registered voter": a participle after a determiner or an adjective is no verb. */
function adjectival(page: Page, token: number): boolean {
  return (
    is(page, token - 1, DETERMINER) ||
    is(page, token - 1, ADVERB | PREPOSITION) ||
    wordAt(page, token - 1).endsWith("'s")
  );
}

/** A preposition between two nouns: "a spokesman for the mayor". */
function linksNouns(page: Page, token: number): boolean {
  if (
    !/^(?:of|for|at|from|in|with|on|near|to|by|behind|against|about|under|within)$/.test(wordAt(page, token))
  )
    return false;
  if (is(page, token + 1, TIME) && !is(page, token + 1, DETERMINER)) return false;
  const saying = page.sayings[token - 1];
  if (saying !== undefined && !is(page, token - 1, EITHER)) return false;
  return noun(page, token - 1) && !is(page, token - 1, TIME);
}

/** "Lee and Hart said": an "and" between nouns, where no verb stands before it in the clause. */
function joinsNouns(page: Page, token: number, lowest: number): boolean {
  if (!noun(page, token - 1) || token - 1 < lowest) return false;
  for (let i = token - 1, guard = 0; i >= lowest && guard < LONGEST_PHRASE; i -= 1, guard += 1) {
    if (finite(page, i, lowest)) return false;
    if (/^[,;:]$/.test(wordAt(page, i))) return true;
  }
  return true;
}

/** True for a verb that a clause can be built on; a guess from classes and endings. */
export function finite(page: Page, token: number, lowest: number): boolean {
  if (is(page, token, AUXILIARY | VERB)) return true;
  if (capital(page, token)) return false;
  const saying = page.sayings[token];
  if (saying !== undefined && !is(page, token, EITHER))
    return saying.form === 'past' || saying.form === 'third';
  return is(page, token, PAST) && token > lowest && !adjectival(page, token) && noun(page, token - 1);
}

/** True for a word that can end a noun phrase. */
export function noun(page: Page, token: number): boolean {
  if (page.tokens.kinds[token] === NUMBER) return true;
  const word = wordAt(page, token);
  if (!isWord(page, token))
    return word === '.' && /^(?:jr|sr|\p{L}|inc|co|corp|ltd)$/u.test(wordAt(page, token - 1));
  if (is(page, token, POSSESSIVE)) return /^(?:his|hers|theirs|her)$/.test(word);
  if (is(page, token, AUXILIARY | PREPOSITION | CONJUNCTION | VERB | SUBORDINATOR))
    return capital(page, token) && capital(page, token - 1);
  if (is(page, token, ADVERB)) return false;
  if (is(page, token, DETERMINER))
    return /^(?:many|some|several|most|both|all|few|these|those|others|neither|this|another|each|that)$/.test(
      word,
    );
  return true;
}

/** True where a noun phrase can begin. */
export function opensNounPhrase(page: Page, token: number): boolean {
  if (page.tokens.kinds[token] === NUMBER) return true;
  if (!isWord(page, token)) return false;
  if (is(page, token, DETERMINER | SUBJECT_PRONOUN) || roundsNumber(page, token)) return true;
  return noun(page, token) && !is(page, token, OBJECT_PRONOUN);
}

/** "at least 40", "about two hundred", "up to 30": a number that is not exact opens what is said. */
export function roundsNumber(page: Page, token: number): boolean {
  if (isNumber(page, token + 1)) return ROUNDING.test(wordAt(page, token));
  return isNumber(page, token + 2) && ROUNDING_PAIR.test(`${wordAt(page, token)} ${wordAt(page, token + 1)}`);
}

function isNumber(page: Page, token: number): boolean {
  return page.tokens.kinds[token] === NUMBER || is(page, token, NUMERAL) || wordAt(page, token) === '$';
}

const ROUNDING = /^(?:about|around|nearly|almost|over|roughly|approximately|between|some|under|only|just)$/;
const ROUNDING_PAIR = /^(?:at (?:least|most)|(?:more|fewer|less) than|up to|close to)$/;

/** The noun phrase that begins at a token and follows an inverted verb: "said Ann Lee, a lawyer". */
export function nounPhraseAfter(page: Page, first: number): Phrase | null {
  if (!opensNounPhrase(page, first) || (page.quoted[first] ?? -1) >= 0) return null;
  if (is(page, first, SUBJECT_PRONOUN) && !is(page, first, DETERMINER)) return { first, last: first };
  let last = chunkEnd(page, first);
  if (last < first) return null;
  for (let guard = 0; guard < 3; guard += 1) {
    const aside = asideAfter(page, last, first);
    if (aside <= last) break;
    last = aside;
  }
  return { first, last };
}

/** The end of the plain noun phrase from `first`, over "of", "for" and the like; `first - 1` where there is none. */
export function plainPhraseEnd(page: Page, first: number): number {
  return chunkEnd(page, first);
}

export function chunkEnd(page: Page, first: number): number {
  let last = first;
  for (let i = first; i < page.length && i - first < LONGEST_PHRASE; i += 1) {
    if (i > first && !sameClause(page, i)) break;
    if (!isWord(page, i) && page.tokens.kinds[i] !== NUMBER && !markInPhrase(page, i)) break;
    if (i > first && finite(page, i, first)) break;
    if (i > first && is(page, i, SUBORDINATOR | RELATIVE) && !is(page, i, DETERMINER)) break;
    if (i > first && is(page, i, SUBJECT_PRONOUN) && !is(page, i, DETERMINER)) break;
    if (i > first && is(page, i, DETERMINER) && noun(page, i - 1)) break;
    if (is(page, i, TIME) && i > first && !capital(page, i - 1)) break;
    if (i > first && is(page, i, PREPOSITION) && !linksForward(page, i)) break;
    if (
      i > first &&
      is(page, i, CONJUNCTION) &&
      !(noun(page, i - 1) && opensNounPhrase(page, i + 1) && wordAt(page, i) === 'and')
    )
      break;
    if (i > first && is(page, i, ADVERB) && !/^(?:first|last|so|ago)$/.test(wordAt(page, i))) break;
    if (
      i > first &&
      /[a-z]{2}ing$/.test(wordAt(page, i)) &&
      !capital(page, i) &&
      !is(page, i - 1, DETERMINER | PREPOSITION)
    )
      break;
    if (noun(page, i)) last = i;
  }
  return noun(page, last) || is(page, last, DETERMINER) ? last : first - 1;
}

function sameClause(page: Page, token: number): boolean {
  return !startsClause(page, token);
}

function linksForward(page: Page, token: number): boolean {
  const word = wordAt(page, token);
  if (word === 'to')
    return /^(?:ambassador|envoy|adviser|advisor|aide|counsel|heir|successor|assistant)$/.test(
      wordAt(page, token - 1),
    );
  if (!/^(?:of|for|at|from|in|with|on|near|by|behind)$/.test(word)) return false;
  if (is(page, token + 1, TIME) && !is(page, token + 1, DETERMINER)) return false;
  if (word === 'of') return true;
  if (capital(page, token - 1)) return /^from$/.test(word);
  return /^(?:for|at|from|with|in|on|behind|near)$/.test(word) && opensNounPhrase(page, token + 1);
}

/** The end of an aside in commas after `last`: ", a lawyer from Ohio", ", 39,", ", who was there"; else -1. */
function asideAfter(page: Page, last: number, first: number): number {
  const comma = last + 1;
  if (wordAt(page, comma) === '(') {
    for (let i = comma; i < Math.min(page.length, comma + 8); i += 1)
      if (wordAt(page, i) === ')' && sameSentence(page, first, i)) return i;
    return -1;
  }
  if (wordAt(page, comma) !== ',') return -1;
  const next = comma + 1;
  if (!sameSentence(page, first, next)) return -1;
  if (wordAt(page, next) === 'who' || wordAt(page, next) === 'whose') return clauseEnd(page, next);
  const opens =
    is(page, next, DETERMINER) ||
    page.tokens.kinds[next] === NUMBER ||
    wordAt(page, next) === 'of' ||
    (isWord(page, next) &&
      !is(
        page,
        next,
        PREPOSITION | ADVERB | CONJUNCTION | SUBORDINATOR | SUBJECT_PRONOUN | TIME | AUXILIARY | VERB,
      ) &&
      page.sayings[next] === undefined &&
      !wordAt(page, next).endsWith('ing'));
  if (!opens || (is(page, next, SUBJECT_PRONOUN) && !is(page, next, DETERMINER))) return -1;
  const end = chunkEnd(page, wordAt(page, next) === 'of' ? next + 1 : next);
  if (mentionOf(page, last)?.type === 'organization' && namesHolder(page, next, end)) return -1;
  return end < next || finite(page, end + 1, first) ? -1 : end;
}

/** "the president", "the Iranian foreign minister of state": no aside about an organisation, but a new subject. */
function namesHolder(page: Page, first: number, end: number): boolean {
  for (let i = first; i <= end; i += 1) {
    if (i > first && is(page, i, PREPOSITION)) return false;
    if (plainOffice(wordAt(page, i)) !== null && (i === end || is(page, i + 1, PREPOSITION))) return true;
  }
  return false;
}

function clauseEnd(page: Page, from: number): number {
  let last = from;
  while (
    last + 1 < page.length &&
    last - from < LONGEST_PHRASE &&
    !startsClause(page, last + 1) &&
    !/^[.,!?]$/.test(wordAt(page, last + 1))
  )
    last += 1;
  return last;
}
