// Where do the words that are reported begin and end?
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  GERUND,
  PAST,
  SUBJECT_PRONOUN,
  TIME,
  VERB,
} from '../lexicon/grammar.ts';
import { is, type Page, sameSentence, wordAt } from './page.ts';
import type { Phrase } from './attribution.ts';
import { spaced } from './clause-start.ts';
import { finite, nounPhraseAfter, opensNounPhrase } from './noun-phrases.ts';
import { stamp } from './subjects.ts';

/** Longest reported clause, in tokens. */
const LONGEST_CLAUSE = 250;

/**
 * The last token of the reported clause that begins at `first`: the sentence, up to what is reported anew. One that
 * opens its sentence ends where the main clause begins; a thing ends where its subject does something else.
 */
export function clauseEnd(page: Page, first: number, kind: ClauseKind = 'clause'): number {
  let last = first;
  let told = kind !== 'clause';
  while (last + 1 < page.length && last - first < LONGEST_CLAUSE && !stopsAt(page, last + 1, first, kind)) {
    if (told && commentFollows(page, last + 1)) break;
    told ||= finite(page, last, first) || wordAt(page, last) === 'to' || (page.quoted[last] ?? -1) >= 0;
    last += 1;
  }
  return trimmed(page, first, last);
}

/**
 * Once the clause has its verb, what hangs on behind a comma is the writer's more often than not: "…, who leads the
 * party", "…, a blow to the party", "…, raising fears", "…, despite the rain", "…, led a march".
 */
function commentFollows(page: Page, comma: number): boolean {
  if (wordAt(page, comma) !== ',' || (page.quoted[comma] ?? -1) >= 0) return false;
  const next = comma + 1;
  const word = wordAt(page, next);
  if (/^(?:who|despite|though|although|after|before|since)$/.test(word)) return true;
  if (word === 'a' || word === 'an') return !inList(page, next);
  // "a kind, loving and honest man"
  if (/^(?:and|or)$/.test(wordAt(page, next + 1))) return false;
  return (
    (is(page, next, GERUND) && !/^(?:including|according|during|\w*thing)$/.test(word)) ||
    is(page, next, PAST)
  );
}

/** "a dog, a cat and a bird": another "a" follows an "and". */
function inList(page: Page, article: number): boolean {
  for (let i = article + 1; i < article + 12 && sameSentence(page, article, i); i += 1)
    if (/^(?:and|or)$/.test(wordAt(page, i)) && /^an?$/.test(wordAt(page, i + 1))) return true;
  return false;
}

function stopsAt(page: Page, token: number, first: number, kind: ClauseKind): boolean {
  if (!sameSentence(page, first, token) && (page.quoted[token] ?? -1) !== (page.quoted[token - 1] ?? -2))
    return true;
  if (page.paragraphs[first] !== page.paragraphs[token]) return true;
  if (!sameSentence(page, first, token) && (page.quoted[token] ?? -1) < 0) return true;
  if ((page.quoted[token] ?? -1) >= 0) return false;
  const word = wordAt(page, token);
  if (kind === 'name' && (page.quoted[token - 1] ?? -1) >= 0 && leavesName(page, token, first)) return true;
  if (word === ';') return true;
  if (/^(?:[—–-]|--)$/.test(word)) return lastDash(page, token, first);
  if (word === ':') return (page.quoted[token + 1] ?? -1) >= 0;
  if (word === ',') return kind === 'opening' || newReport(page, token + 1);
  if (word === 'and' || word === 'but')
    return joinedReport(page, token + 1) || turnsAway(page, token + 1, kind);
  if (/^(?:before|after|while|when|without)$/.test(word)) return page.sayings[token + 1]?.form === 'ing';
  return word === 'according' && wordAt(page, token + 1) === 'to';
}

/** What is reported: a clause, a thing ("called for calm"), what it is called, or a clause that opens its sentence. */
export type ClauseKind = 'clause' | 'thing' | 'name' | 'opening';

/** 'called it "a mess", and left', 'what he called "a mess" began': the name ends with its mark. */
function leavesName(page: Page, token: number, first: number): boolean {
  const inner = page.tokens.starts[token - 2] ?? 0;
  if (wordAt(page, token) === ',' || page.text[inner] === ',') return true;
  return (
    finite(page, token, first) ||
    /^(?:after|before|when|while|because|during|since)$/.test(wordAt(page, token))
  );
}

/** "… and Hill says", "… and Hill calling it"; after a thing also "… and left". */
function turnsAway(page: Page, token: number, kind: ClauseKind): boolean {
  if (
    (kind === 'thing' || kind === 'name') &&
    (is(page, token, PAST | VERB) || page.sayings[token]?.form === 'ing')
  )
    return true;
  if (page.sayings[token]?.form === 'ing')
    return (page.quoted[token + 1] ?? -1) >= 0 || wordAt(page, token + 1) === ',';
  if ((page.mentionAt[token] ?? -1) < 0 || (page.quoted[token] ?? -1) >= 0) return false;
  let verb = token;
  while (page.mentionAt[verb] === page.mentionAt[token]) verb += 1;
  const form = page.sayings[verb]?.form;
  return form === 'past' || form === 'third' || form === 'ing';
}

/** After a comma: ", adding that", ", and said", ", according to", ", she said". */
function newReport(page: Page, token: number): boolean {
  const word = wordAt(page, token);
  if (word === 'according' || (word === 'as' && reports(page, token + 1))) return true;
  if (word === 'and' || word === 'but') return joinedReport(page, token + 1) || reports(page, token + 1);
  const form = page.sayings[token]?.form;
  if (form === 'ing' || form === 'past' || form === 'third') return true;
  if (endsInReport(page, token)) return true;
  if (word === 'while' || word === 'although') return true;
  return /^(?:though|whereas)$/.test(word) && reports(page, token + 1);
}

/** ", officials said.": a subject and a verb of saying that end the sentence. */
function endsInReport(page: Page, token: number): boolean {
  const subject = nounPhraseAfter(page, token);
  if (subject === null || subject.last - subject.first > 6) return false;
  const verb = subject.last + 1;
  const saying = page.sayings[verb];
  if (saying === undefined || saying.form === 'ing' || !saying.frames.includes('q')) return false;
  return !sameSentence(page, token, verb + 1) || /^[.,]$/.test(wordAt(page, verb + 1));
}

/** A dash that has no second one in its sentence: what follows is the writer's. */
function lastDash(page: Page, token: number, first: number): boolean {
  if (!spaced(page, token) && wordAt(page, token) === '-') return false;
  if (/^(?:and|or)$/.test(wordAt(page, token + 1))) return false;
  for (let i = token + 1; i < Math.min(page.length, token + 60) && sameSentence(page, token, i); i += 1)
    if (/^[—–]$/.test(wordAt(page, i)) || (wordAt(page, i) === '-' && spaced(page, i))) return false;
  for (let i = token - 1; i > first; i -= 1)
    if (/^[—–]$/.test(wordAt(page, i)) || (wordAt(page, i) === '-' && spaced(page, i))) return false;
  return true;
}

function joinedReport(page: Page, token: number): boolean {
  let verb = token;
  while (verb < token + 3 && is(page, verb, ADVERB)) verb += 1;
  const form = page.sayings[verb]?.form;
  return form === 'past' || form === 'third';
}

/** A short subject with a verb of saying after it. */
function reports(page: Page, token: number): boolean {
  const subject = nounPhraseAfter(page, token);
  if (subject === null || subject.last - subject.first > 6) return false;
  let verb = subject.last + 1;
  while (verb < subject.last + 4 && is(page, verb, ADVERB | AUXILIARY)) verb += 1;
  const form = page.sayings[verb]?.form;
  return form === 'past' || form === 'third' || form === 'base';
}

function trimmed(page: Page, first: number, last: number): number {
  let end = last;
  while (end > first && (page.quoted[end] ?? -1) < 0 && /^[.,;:!?—–-]$/.test(wordAt(page, end))) end -= 1;
  return end;
}

/** True where a clause (subject and finite verb) begins at the token. */
export function opensClause(page: Page, token: number): boolean {
  if (token >= page.length) return false;
  if (
    /^(?:there|here|it's|that's|he's|she's|they're|we're|i'm|there's|he'd|he'll|she'd|she'll|they'd|they'll|it'd|it'll)$/.test(
      wordAt(page, token),
    )
  )
    return true;
  if (is(page, token, SUBJECT_PRONOUN) && !is(page, token, DETERMINER)) return true;
  if (!opensNounPhrase(page, token) && !is(page, token, TIME)) return false;
  for (let i = token + 1; i < Math.min(page.length, token + 40); i += 1) {
    if (!sameSentence(page, token, i)) return false;
    if ((page.quoted[i] ?? -1) < 0 && finite(page, i, token)) return true;
  }
  return false;
}

/** The stricter test for verbs that take a thing as well: a short subject with its verb right after it. */
export function plainClause(page: Page, token: number): boolean {
  if (wordAt(page, token) === 'there') return is(page, token + 1, AUXILIARY);
  if (is(page, token, SUBJECT_PRONOUN) && !is(page, token, DETERMINER)) return opensClause(page, token);
  const subject = nounPhraseAfter(page, token);
  if (subject === null) return false;
  let verb = subject.last + 1;
  if (wordAt(page, verb) === ',') verb += 1;
  while (verb < subject.last + 4 && is(page, verb, ADVERB)) verb += 1;
  return sameSentence(page, token, verb) && (page.quoted[verb] ?? -1) < 0 && finite(page, verb, token);
}

/** Where the clause before a parenthetical begins ("The talks failed, officials said."). */
export function clauseBackTo(page: Page, last: number, floor: number): Phrase | null {
  let first = last;
  while (first > floor && last - first < LONGEST_CLAUSE && continuesLeft(page, first)) first -= 1;
  while (first < last && stamp(page, first)) first += 1;
  return first > last ? null : { first, last };
}

function continuesLeft(page: Page, first: number): boolean {
  const before = first - 1;
  if (before < 0 || page.paragraphs[before] !== page.paragraphs[first]) return false;
  if (page.quoted[before] === page.quoted[first] && (page.quoted[first] ?? -1) >= 0) return true;
  return sameSentence(page, before, first) && wordAt(page, before) !== ';';
}
