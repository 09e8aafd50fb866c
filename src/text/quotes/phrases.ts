// Who is the subject of a verb? Noun phrases found from the shape of the clause around it.
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  EITHER,
  NUMERAL,
  PAST,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB,
} from '../lexicon/grammar.ts';
import { NUMBER } from '../tokens.ts';
import { capital, is, isWord, mentionOf, type Page, sameSentence, wordAt } from './page.ts';

/** A noun phrase as a range of tokens, both ends included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Longest stretch looked at for one clause, in tokens: keeps every search bounded. */
const LONGEST_CLAUSE = 120;

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

function startsClause(page: Page, token: number): boolean {
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
function nickname(page: Page, closing: number): boolean {
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
  return nounPhraseBefore(page, last, lowest);
}

/** "a headline that | said" */
function relativeThat(page: Page, token: number, lowest: number): boolean {
  return /^(?:that|which)$/.test(wordAt(page, token)) && token > lowest && noun(page, token - 1);
}

function dash(page: Page, token: number): boolean {
  const word = wordAt(page, token);
  return word === '—' || word === '–' || (word === '-' && spaced(page, token));
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

/** "the group that runs …": "that" after a noun and before a verb is a relative pronoun. */
function relative(page: Page, token: number): boolean {
  if (wordAt(page, token) !== 'that') return false;
  return is(page, token + 1, AUXILIARY | VERB) || /[a-z]ed$/.test(wordAt(page, token + 1));
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

/** The time that opens an entry of a live page: "10.42am The minister …". */
function stamp(page: Page, token: number): boolean {
  if (token !== page.sentenceFirst[token] && !stamp(page, token - 1)) return false;
  return /^(?:\d{1,2}[.:]\d{2}(?:am|pm)?|am|pm|gmt|bst|et|est)$/.test(wordAt(page, token));
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

/** Longest walk for one plain noun phrase, in tokens. */
const LONGEST_PHRASE = 40;

/** The noun phrase that ends at a token, without commas: "a spokesman for the mayor of York". */
export function nounPhraseBefore(page: Page, last: number, lowest: number): Phrase | null {
  if (last < lowest || !noun(page, last)) return null;
  return relativeSubject(page, last, lowest) ?? plainPhraseBefore(page, last, lowest);
}

function plainPhraseBefore(page: Page, last: number, lowest: number): Phrase | null {
  let first = last;
  while (first - 1 >= lowest && last - first < LONGEST_PHRASE && extendsLeft(page, first - 1, lowest))
    first -= 1;
  while (first < last && is(page, first, CONJUNCTION | PREPOSITION | ADVERB) && !is(page, first, DETERMINER))
    first += 1;
  if (
    wordAt(page, first) === 'that' &&
    first < last &&
    (capital(page, first + 1) || is(page, first + 1, DETERMINER | NUMERAL))
  )
    first += 1;
  return first <= last && noun(page, last) ? { first, last } : null;
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
    return adjectival(page, token);
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
  if (page.tokens.kinds[token] === NUMBER) return true;
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
  if (is(page, token, DETERMINER | SUBJECT_PRONOUN)) return true;
  return noun(page, token) && !is(page, token, OBJECT_PRONOUN);
}

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

function chunkEnd(page: Page, first: number): number {
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
  return end < next || finite(page, end + 1, first) ? -1 : end;
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

function subjectFrom(page: Page, from: number, token: number): Phrase | null {
  const start = introduced(page, from, token);
  if ((page.quoted[start] ?? -1) >= 0) return null;
  if (start >= token || !opensNounPhrase(page, start)) return null;
  if (is(page, start, SUBJECT_PRONOUN) && !(is(page, start, DETERMINER) && noun(page, start + 1)))
    return { first: start, last: start };
  const last = chunkEnd(page, start);
  return last < start || last >= token ? null : { first: start, last };
}
