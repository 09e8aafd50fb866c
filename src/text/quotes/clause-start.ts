// Where does the clause around a word begin?
import { ADVERB, AUXILIARY, SUBJECT_PRONOUN, TIME } from '../lexicon/grammar.ts';
import { capital, is, type Page, wordAt } from './page.ts';

/** Longest stretch looked at for one clause, in tokens: keeps every search bounded. */
export const LONGEST_CLAUSE = 120;

/** The first token of the verb group that a verb closes: "has repeatedly | said" gives "has". */
export function verbGroupStart(page: Page, verb: number, floor: number): number {
  let first = verb;
  while (first - 1 >= floor && inVerbGroup(page, first - 1)) first -= 1;
  if (first - 1 > floor && is(page, first - 1, TIME)) return timeStart(page, first - 1, floor);
  return first;
}

function inVerbGroup(page: Page, token: number): boolean {
  if (!is(page, token, AUXILIARY | ADVERB) || is(page, token, SUBJECT_PRONOUN)) return false;
  return !is(page, token, TIME) || is(page, token, ADVERB);
}

/** "Lee on Monday evening | said", "Lee later Monday | said": words of time between subject and verb. */
function timeStart(page: Page, last: number, floor: number): number {
  let first = last;
  while (first - 1 > floor && is(page, first - 1, TIME | ADVERB)) first -= 1;
  if (first - 1 > floor && /^(?:on|this|last|early|late)$/.test(wordAt(page, first - 1))) first -= 1;
  return first;
}

/** Where the clause around a token begins: after the sentence start, a quotation, a stop or a conjunction. */
export function clauseStart(page: Page, token: number): number {
  const lowest = Math.max(0, token - LONGEST_CLAUSE);
  let first = token;
  while (first > lowest && !startsClause(page, first)) first -= 1;
  return first;
}

export function startsClause(page: Page, token: number): boolean {
  const before = token - 1;
  if (before < 0 || page.sentences[before] !== page.sentences[token]) return true;
  if (page.paragraphs[before] !== page.paragraphs[token]) return true;
  if ((page.quoted[before] ?? -1) >= 0 && page.quoted[before] !== page.quoted[token])
    return !nickname(page, before);
  return /^[;:—–]$|^--$/.test(wordAt(page, before)) || (wordAt(page, before) === '-' && spaced(page, before));
}

/** A dash has blanks around it; a hyphen has not. */
export function spaced(page: Page, token: number): boolean {
  const { starts, ends } = page.tokens;
  return (ends[token - 1] ?? 0) < (starts[token] ?? 0) && (ends[token] ?? 0) < (starts[token + 1] ?? 0);
}

/** A short quotation between two capitals, as in: William "Bill" Hart. */
export function nickname(page: Page, closing: number): boolean {
  const quotation = page.quotations[page.quoted[closing] ?? -1];
  if (quotation === undefined) return false;
  const { first, last, innerFirst, innerLast } = quotation;
  return (
    innerLast - innerFirst < 3 &&
    capital(page, first - 1) &&
    capital(page, innerFirst) &&
    capital(page, last + 1)
  );
}

export function dash(page: Page, token: number): boolean {
  const word = wordAt(page, token);
  return word === '—' || word === '–' || (word === '-' && spaced(page, token));
}

/** The first token of the sentence. */
export function sentenceFloor(page: Page, token: number): number {
  return Math.max(token - LONGEST_SENTENCE, page.sentenceFirst[token] ?? 0);
}

/** Longer sentences, in tokens, are looked at only in part. */
const LONGEST_SENTENCE = 250;
