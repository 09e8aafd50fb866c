// What is reported around an attribution that stands apart: ", officials said", "according to Lee"?
import { ADVERB, GERUND, PREPOSITION, RELATIVE, SUBORDINATOR } from '../lexicon/grammar.ts';
import { afterAdjuncts, afterHearer } from './adjuncts.ts';
import type { Phrase, Report } from './attribution.ts';
import { clauseStart, sentenceFloor } from './clause-start.ts';
import { clauseBackTo, clauseEnd, opensClause } from './clauses.ts';
import { cueAt } from './cues.ts';
import { finite, nounPhraseAfter } from './noun-phrases.ts';
import { capital, is, type Page, sameSentence, wordAt } from './page.ts';
import { clauseSubject } from './subjects.ts';
import { type Cue, cuePhrase, governs, invertedAt } from './verbs.ts';

export function accordingTo(page: Page, token: number): Report | null {
  if (wordAt(page, token + 1) !== 'to') return null;
  const start = clauseStart(page, token);
  const leads = start === token || (token - start < 3 && /^(?:but|and|still)$/.test(wordAt(page, start)));
  const comma = leads ? commaBeforeClause(page, token + 2) : -1;
  const named = nounPhraseAfter(page, token + 2) ?? titleAfter(page, token + 2);
  const speaker = comma < 0 ? named : { first: token + 2, last: comma - 1 };
  if (speaker === null) return null;
  const source = { speaker, cue: { first: token, last: token + 1 }, rule: 'according to' };
  if (leads) {
    if (comma < 0) return null;
    const last = clauseEnd(page, comma + 1);
    // "According to the readout, he added: '…'": the one who relays is not the one who speaks.
    if (wordAt(page, last + 1) === ':' && (page.quoted[last + 2] ?? -1) >= 0) return null;
    return { ...source, contents: [{ first: comma + 1, last }] };
  }
  const last = /^[,—–-]$/.test(wordAt(page, token - 1)) ? token - 2 : token - 1;
  const content = clauseBackTo(page, last, sentenceFloor(page, token));
  if (content === null) return null;
  const rest = /^[,—–-]$/.test(wordAt(page, token - 1)) ? goesOn(page, speaker.last + 1) : [];
  return { ...source, contents: [content, ...rest] };
}

/** Longest source between "according to" and its comma, in tokens. */
const LONGEST_SOURCE = 40;

/** The comma after which the reported clause begins, or -1. */
function commaBeforeClause(page: Page, from: number): number {
  for (
    let i = from + 1;
    i < Math.min(page.length, from + LONGEST_SOURCE) && sameSentence(page, from, i);
    i += 1
  ) {
    if (wordAt(page, i) !== ',' || (page.quoted[i] ?? -1) >= 0) continue;
    if ((page.quoted[i + 1] ?? -1) >= 0 || opensClause(page, i + 1)) return i;
  }
  return -1;
}

/** A work as the source: according to "A Life in Letters" by Ann Lee. */
function titleAfter(page: Page, token: number): Phrase | null {
  const quotation = page.quotations[page.quoted[token] ?? -1];
  if (quotation === undefined || quotation.first !== token) return null;
  const by = wordAt(page, quotation.last + 1) === 'by' ? nounPhraseAfter(page, quotation.last + 2) : null;
  return { first: token, last: by?.last ?? quotation.last };
}

/** ", officials said." and ", said Ann Lee,": the reported words stand before, and after if it goes on. */
export function parenthesis(page: Page, verb: number): Report | null {
  const cue = verbLast(page, verb) ?? verbFirst(page, verb);
  if (cue === null || cue.speaker === null || is(page, cue.speaker.first, RELATIVE)) return null;
  const first = Math.min(cue.speaker.first, cue.group);
  const comma = first - 1;
  if (comma < 1) return null;
  const closing = (page.quoted[comma] ?? -1) >= 0;
  if (!closing && !/^[,—–]$/.test(wordAt(page, comma))) return null;
  if (closing && !/^[,!?]$/.test(wordAt(page, comma - 1))) return null;
  const left = clauseBackTo(page, closing ? comma : comma - 1, sentenceFloor(page, verb));
  if (left === null) return null;
  const end = Math.max(cue.speaker.last, cue.verb);
  const rest = goesOn(page, end === cue.verb ? afterHearer(page, cue.verb) : end + 1);
  if (
    rest.length === 0 &&
    (left.last === left.first || !(saysSomething(page, left) || isClause(page, left, verb)))
  )
    return null;
  const contents = [left, ...rest];
  return { speaker: cue.speaker, cue: cuePhrase(cue), rule: 'parenthesis', contents };
}

/** "As Lee said, the talks failed": the clause stands on the other side of the comma. */
export function asSaid(page: Page, verb: number): Report | null {
  const cue = cueAt(page, verb);
  if (cue === null || cue.speaker === null || cue.how !== 'before') return null;
  const as = cue.speaker.first - 1;
  if (wordAt(page, as) !== 'as') return null;
  const source = { speaker: cue.speaker, cue: cuePhrase(cue), rule: 'as somebody said' };
  const next = afterAdjuncts(page, governs(page, verb, 'o') ? afterHearer(page, verb) : verb + 1);
  const end = wordAt(page, next) === 'it' ? next + 1 : next;
  if (as === sentenceFloor(page, verb)) {
    if (wordAt(page, end) !== ',' || (page.quoted[end + 1] ?? -1) >= 0) return null;
    return { ...source, contents: [{ first: end + 1, last: clauseEnd(page, end + 1) }] };
  }
  if (wordAt(page, as - 1) !== ',' || !closed(page, verb, end)) return null;
  const left = clauseBackTo(page, as - 2, sentenceFloor(page, verb));
  return left === null ? null : { ...source, contents: [left] };
}

/** "quoted a commander as saying", "was quoted as saying": the speaker is the one who is quoted. */
export function quotedAsSaying(page: Page, saying: number): Report | null {
  if (wordAt(page, saying - 1) !== 'as') return null;
  const quoting = quotingVerb(page, saying - 2);
  if (quoting < 0) return null;
  const passive = quoting === saying - 2;
  const speaker = passive ? clauseSubject(page, quoting) : { first: quoting + 1, last: saying - 2 };
  const first = saying + 1;
  if (!sameSentence(page, saying, first)) return null;
  const contents = [{ first, last: clauseEnd(page, first) }];
  return {
    speaker,
    cue: { first: passive ? quoting : saying, last: saying },
    rule: 'quoted as saying',
    contents,
  };
}

/** "quoted" or "cited" a short name before the token, or right at it. */
function quotingVerb(page: Page, from: number): number {
  for (let i = from; i >= Math.max(page.sentenceFirst[from] ?? 0, from - 12); i -= 1)
    if (/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(wordAt(page, i))) return i;
  return -1;
}

function verbLast(page: Page, verb: number): Cue | null {
  const next = governs(page, verb, 'o') ? afterHearer(page, verb) : verb + 1;
  if (!closed(page, verb, afterAdjuncts(page, next))) return null;
  const cue = cueAt(page, verb);
  return cue !== null && cue.how === 'before' ? cue : null;
}

function closed(page: Page, verb: number, after: number): boolean {
  if (after >= page.length || !sameSentence(page, verb, after)) return true;
  return /^[.,;—–-]$/.test(wordAt(page, after));
}

/** Verbs that turn round without a quotation too: ", said Ms Lee". */
const TURNING =
  /^(?:say|add|explain|recall|write|report|note|warn|argue|announce|continue|conclude|insist|claim|reply)$/;

function verbFirst(page: Page, verb: number): Cue | null {
  const before = wordAt(page, verb - 1);
  if (before !== ',' && before !== '—' && before !== '–' && (page.quoted[verb - 1] ?? -1) < 0) return null;
  if (!TURNING.test(page.sayings[verb]?.lemma ?? '')) return null;
  const cue = invertedAt(page, verb);
  if (cue === null || cue.speaker === null) return null;
  const end = afterAdjuncts(page, cue.speaker.last + 1);
  return closed(page, verb, end) || /^who(?:se)?$/.test(wordAt(page, end)) ? cue : null;
}

/** Words that make a clause whose verb is on no list: "Each costs some nine hundred euros a year, he said". */
const CLAUSE_WORDS = 6;

/** The sentence up to a plain "she said" is a clause, if it is of some length. */
function isClause(page: Page, { first, last }: Phrase, verb: number): boolean {
  if (last - first < CLAUSE_WORDS || page.sentenceFirst[first] !== first) return false;
  if (is(page, first, PREPOSITION | SUBORDINATOR | ADVERB | GERUND)) return false;
  const lemma = page.sayings[verb]?.lemma ?? '';
  return !capital(page, verb) && (lemma === 'tell' || TURNING.test(lemma));
}

/** A clause has a finite verb, or words in quotation marks. */
function saysSomething(page: Page, { first, last }: Phrase): boolean {
  for (let i = first; i <= last; i += 1)
    if ((page.quoted[i] ?? -1) >= 0 || finite(page, i, first)) return true;
  return false;
}

/** The rest of a clause that the parenthesis interrupts. */
function goesOn(page: Page, token: number): Phrase[] {
  const comma = afterAdjuncts(page, token);
  if (!/^[,—–-]$/.test(wordAt(page, comma)) || !sameSentence(page, token - 1, comma + 1)) return [];
  if ((page.quoted[comma + 1] ?? -1) >= 0 || page.sayings[comma + 1]?.form === 'ing') return [];
  if (
    /ing$|^(?:and|but|who|which|while|according|as|although|though|after|before|when|if|because)$/.test(
      wordAt(page, comma + 1),
    )
  )
    return [];
  return [{ first: comma + 1, last: clauseEnd(page, comma + 1) }];
}
