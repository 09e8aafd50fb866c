// Who is the subject of a verb? The noun phrase before it, over asides and opening words.
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  NUMERAL,
  PAST,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '../lexicon/grammar.ts';
import type { Phrase } from './attribution.ts';
import { clauseStart, dash, LONGEST_CLAUSE } from './clause-start.ts';
import { chunkEnd, finite, noun, nounPhraseBefore, opensNounPhrase, relative } from './noun-phrases.ts';
import { capital, is, mentionOf, type Page, sameSentence, wordAt } from './page.ts';

/**
 * The subject that stands before a verb (group): "Ms Lee", "the minister, who resigned,", "she". Null where the
 * words before the verb are no noun phrase. `floor` is the first token that may belong to it.
 */
export function subjectBefore(page: Page, group: number, floor: number): Phrase | null {
  let last = group - 1;
  const lowest = Math.max(floor, group - LONGEST_CLAUSE);
  if (last < lowest) return null;
  if (wordAt(page, last) === ')') {
    const open = openingBracket(page, last, lowest);
    if (open > lowest) last = open - 1;
  }
  if ((is(page, last, SUBJECT_PRONOUN) && !is(page, last, NUMERAL)) || relativeThat(page, last, lowest))
    return pronounSubject(page, last, lowest);
  const dashed = wordAt(page, last) === ',' || dash(page, last);
  if (dashed) return subjectBeforeAside(page, last, lowest);
  return describedBefore(page, last, lowest) ?? nounPhraseBefore(page, last, lowest);
}

/** "Two people briefed on the talks | said": a participle that tells of the noun before it is no verb. */
function describedBefore(page: Page, last: number, lowest: number): Phrase | null {
  if (!holdsParticiple(page, last, lowest)) return null;
  const start = introduced(page, lowest, last);
  if (start >= last || !noun(page, last) || !opensNounPhrase(page, start)) return null;
  const participle = chunkEnd(page, start) + 1;
  if (
    participle <= start ||
    participle >= last - 1 ||
    !is(page, participle, PAST) ||
    capital(page, participle)
  )
    return null;
  if (!/^(?:by|on|in|at|with|from|for|near)$/.test(wordAt(page, participle + 1))) return null;
  if (is(page, start, SUBJECT_PRONOUN) || mentionOf(page, participle - 1)?.form === 'name') return null;
  for (let i = participle + 2; i <= last; i += 1)
    if (is(page, i, CONJUNCTION | SUBORDINATOR) || wordAt(page, i) === ',' || finite(page, i, start))
      return null;
  return { first: start, last };
}

/** A quick look whether "briefed on" may stand among the words just before a verb. */
function holdsParticiple(page: Page, last: number, lowest: number): boolean {
  for (let i = last - 1; i > lowest && last - i < LONGEST_DESCRIPTION; i -= 1)
    if (is(page, i, PREPOSITION) && is(page, i - 1, PAST)) return true;
  return false;
}
/** Tokens from such a participle to the verb. */
const LONGEST_DESCRIPTION = 16;

/** "a headline that | said" */
function relativeThat(page: Page, token: number, lowest: number): boolean {
  return /^(?:that|which)$/.test(wordAt(page, token)) && token > lowest && noun(page, token - 1);
}

function openingBracket(page: Page, closing: number, lowest: number): number {
  for (let i = closing - 1; i >= lowest; i -= 1) if (wordAt(page, i) === '(') return i;
  return -1;
}

/** "she"; "who" takes in what it stands for: "one man who". */
function pronounSubject(page: Page, token: number, lowest: number): Phrase | null {
  if (!/^(?:who|that|which)$/.test(wordAt(page, token))) {
    const before = wordAt(page, token - 1);
    const determined =
      token - 1 >= lowest &&
      is(page, token - 1, DETERMINER) &&
      /^(?:others|one|some|many)$/.test(wordAt(page, token));
    if (determined) return { first: token - 1, last: token };
    if (before === 'and' || before === 'or') {
      const other = nounPhraseBefore(page, token - 2, lowest);
      if (other !== null && other.first === lowest) return { first: other.first, last: token };
    }
    return { first: token, last: token };
  }
  const antecedent = nounPhraseBefore(page, token - 1, lowest);
  return antecedent === null ? { first: token, last: token } : { first: antecedent.first, last: token };
}

/** The subject before an aside that ends right before the verb: "Hugh Hill, a doctor, said". */
function subjectBeforeAside(page: Page, comma: number, lowest: number): Phrase | null {
  return longAside(page, comma, lowest) ?? plainAside(page, comma, lowest) ?? nameAside(page, comma, lowest);
}

/** "Hugh Hill, speaking because the talks had failed, | said": an aside with clauses of its own. */
function longAside(page: Page, comma: number, lowest: number): Phrase | null {
  const start = introduced(page, lowest, comma);
  if (start >= comma || !opensNounPhrase(page, start)) return null;
  const open = chunkEnd(page, start) + 1;
  if (open <= start || open >= comma - 1 || wordAt(page, open) !== ',') return null;
  if (!is(page, open + 1, GERUND) && !/^whos?e?$/.test(wordAt(page, open + 1))) return null;
  for (let i = open + 1; i < comma; i += 1)
    if (wordAt(page, i) === ',' && (finite(page, i + 1, start) || is(page, i + 1, SUBJECT_PRONOUN)))
      return null;
  return { first: start, last: comma - 1 };
}

/** "The talks failed, her lawyer, Ann Lee, | said": no clause but the name of the speaker stands between the commas. */
function nameAside(page: Page, comma: number, lowest: number): Phrase | null {
  const name = mentionOf(page, comma - 1);
  if (name?.type !== 'person' || name.form !== 'name') return null;
  let open = comma - 1;
  while (open > lowest && wordAt(page, open) !== ',') {
    if (comma - open > LONGEST_NAME || !(capital(page, open) || wordAt(page, open) === '.')) return null;
    open -= 1;
  }
  const head = open > lowest ? nounPhraseBefore(page, open - 1, lowest) : null;
  if (head === null || (head.first > lowest && wordAt(page, head.first - 1) !== ',')) return null;
  return { first: head.first, last: comma - 1 };
}

/** Tokens of the longest name with its titles. */
const LONGEST_NAME = 8;

function plainAside(page: Page, comma: number, lowest: number): Phrase | null {
  const start = introduced(page, subjectFloor(page, comma, lowest), comma);
  if (start >= comma || !opensNounPhrase(page, start)) return null;
  const mark = asideStart(page, start, comma);
  if (mark < 0) return null;
  return { first: start, last: comma - 1 };
}

/** The first comma or dash of the aside, if what stands before it is one noun phrase; -1 otherwise. */
function asideStart(page: Page, start: number, comma: number): number {
  for (let i = start; i < comma; i += 1) {
    if (finite(page, i, start)) return -1;
    if (is(page, i, RELATIVE) && i > start) return i;
    if (wordAt(page, i) === ',' || dash(page, i)) return i;
  }
  return -1;
}

/** Where the clause of the subject may begin: after "that", "but", "and" with a clause of its own. */
function subjectFloor(page: Page, from: number, lowest: number): number {
  for (let i = from - 1; i >= lowest; i -= 1) {
    if (
      /^(?:that|but|because|while|although|though|whereas|when|if|as)$/.test(wordAt(page, i)) &&
      !relative(page, i) &&
      (wordAt(page, i) !== 'as' || wordAt(page, i - 1) === ',')
    )
      return i + 1;
    if (wordAt(page, i) === 'and' && wordAt(page, i - 1) === ',' && clauseBefore(page, i, lowest))
      return i + 1;
  }
  return lowest;
}

function clauseBefore(page: Page, token: number, lowest: number): boolean {
  for (let i = token - 1; i >= lowest; i -= 1) if (finite(page, i, lowest)) return true;
  return false;
}

/** Skips what may stand before a subject: "But", "In an interview on Monday,", "Still,". */
function introduced(page: Page, from: number, end: number): number {
  let start = from;
  for (let guard = 0; guard < 4 && start < end; guard += 1) {
    while (start < end && (is(page, start, CONJUNCTION) || wordAt(page, start) === ',' || stamp(page, start)))
      start += 1;
    const comma = nextComma(page, start, end);
    if (!opensAdverbial(page, start) && !endsInTime(page, start, comma)) return start;
    if (comma < 0) return adverbialEnd(page, start, end);
    start = comma + 1;
    const next = nextComma(page, start, end);
    // "In Ames, Iowa, on Sunday, …": a place goes on with its county or state.
    if (next > start && next - start < 4 && placeAt(page, start, next)) start = next + 1;
  }
  return start;
}

function placeAt(page: Page, start: number, next: number): boolean {
  if (!capital(page, start) || mentionOf(page, start)?.type === 'person') return false;
  return mentionOf(page, start)?.type === 'place' || opensAdverbial(page, next + 1);
}

/** The time that opens an entry of a live page, with its marks: "10.42am The minister …", "**10:42** – The …". */
export function stamp(page: Page, token: number): boolean {
  if (token !== page.sentenceFirst[token] && !stamp(page, token - 1)) return false;
  return /^(?:\d{1,2}[.:]\d{2}(?:am|pm)?|am|pm|gmt|bst|et|est|[*_|–—•·])$/.test(wordAt(page, token));
}

/** "Eight years ago," and "Minutes later,". */
function endsInTime(page: Page, start: number, comma: number): boolean {
  if (comma < 0 || comma - start > 6) return false;
  return (
    /^(?:ago|later|earlier|before|after|afterward|afterwards)$/.test(wordAt(page, comma - 1)) ||
    is(page, comma - 1, TIME)
  );
}

function opensAdverbial(page: Page, token: number): boolean {
  if (is(page, token, DETERMINER) && !is(page, token, SUBORDINATOR)) return false;
  if (is(page, token, SUBJECT_PRONOUN) && !is(page, token, RELATIVE)) return false;
  if (is(page, token, PREPOSITION | ADVERB | SUBORDINATOR))
    return !(
      is(page, token, ADVERB) &&
      capital(page, token) &&
      capital(page, token + 1) &&
      wordAt(page, token) === 'rather'
    );
  if (is(page, token, TIME) && !wordAt(page, token).startsWith('march')) return true;
  return /[a-z]{2}(?:ing|ed)$/.test(wordAt(page, token)) && !capital(page, token + 1);
}

function nextComma(page: Page, from: number, end: number): number {
  for (let i = from; i < end; i += 1) if (wordAt(page, i) === ',') return i;
  return -1;
}

/** Without a comma: the subject begins at the last pronoun, determiner or capital run ("On Monday he"). */
function adverbialEnd(page: Page, from: number, end: number): number {
  const phrase = nounPhraseBefore(page, end - 1, from);
  return phrase === null ? end : phrase.first;
}

/** The first noun phrase of the sentence that holds a token. */
export function sentenceSubject(page: Page, token: number): Phrase | null {
  const lowest = Math.max(0, token - LONGEST_CLAUSE);
  let first = token;
  while (first > lowest && sameSentence(page, first - 1, token)) first -= 1;
  return subjectFrom(page, first, token);
}

/** The first noun phrase of the clause that holds a token: the subject of a joined verb ("…, and added"). */
export function clauseSubject(page: Page, token: number): Phrase | null {
  return subjectFrom(page, clauseStart(page, token), token);
}

export function subjectFrom(page: Page, from: number, token: number): Phrase | null {
  const start = introduced(page, from, token);
  if ((page.quoted[start] ?? -1) >= 0) return null;
  if (start >= token || !opensNounPhrase(page, start)) return null;
  if (is(page, start, SUBJECT_PRONOUN) && !(is(page, start, DETERMINER) && noun(page, start + 1)))
    return { first: start, last: start };
  const last = chunkEnd(page, start);
  return last < start || last >= token ? null : { first: start, last };
}
