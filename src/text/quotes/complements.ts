// What is reported in the clause after a verb of saying: "that …", "whether …", "to …"?
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  OBJECT_PRONOUN,
  PREPOSITION,
  SUBJECT_PRONOUN,
  TIME,
} from '../lexicon/grammar.ts';
import { afterAdjuncts, afterHearer } from './adjuncts.ts';
import type { Report } from './attribution.ts';
import { sentenceFloor } from './clause-start.ts';
import { clauseEnd, type ClauseKind, opensClause, plainClause } from './clauses.ts';
import { cueAt } from './cues.ts';
import { finite, opensNounPhrase } from './noun-phrases.ts';
import { capital, is, isWord, type Page, sameSentence, wordAt } from './page.ts';
import { cuePhrase, governs } from './verbs.ts';

/** "After Lee asked Hill who would come, …": a cue in a clause that only opens the sentence. */
function inOpeningClause(page: Page, verb: number): boolean {
  const start = sentenceFloor(page, verb);
  const first = /^(?:but|and|even)$/.test(wordAt(page, start)) ? start + 1 : start;
  if (
    !/^(?:after|before|when|while|if|as|although|though|since|because|until|once|by|in|having)$/.test(
      wordAt(page, first),
    )
  )
    return false;
  for (let i = first; i < verb; i += 1)
    if (wordAt(page, i) === ',' || (page.quoted[i] ?? -1) >= 0) return false;
  return true;
}

function kindOf(page: Page, verb: number, rule: string): ClauseKind {
  if (inOpeningClause(page, verb)) return 'opening';
  // "said 'local forces' must lead": after "said" the words in marks may be the subject of a clause.
  const named = rule === 'words in marks' && page.sayings[verb]?.lemma !== 'say';
  if (named || rule === 'thing and what it is called') return 'name';
  return /^(?:thing|accusation|words in marks)/.test(rule) ? 'thing' : 'clause';
}

export function report(page: Page, verb: number, first: number, rule: string, end?: number): Report | null {
  if (!sameSentence(page, verb, first)) return null;
  const cue = cueAt(page, verb);
  if (cue === null) return null;
  const last = end ?? clauseEnd(page, first, kindOf(page, verb, rule));
  return { speaker: cue.speaker, cue: cuePhrase(cue), rule, contents: [{ first, last }] };
}

export function thatClause(page: Page, verb: number): Report | null {
  const end = afterAdjuncts(page, governs(page, verb, 'o') ? afterHearer(page, verb) : verb + 1);
  for (let i = verb + 1; i <= end; i += 1)
    if (wordAt(page, i) === 'that' && !demonstrative(page, i))
      return report(page, verb, i, 'clause with that');
  return null;
}

/** "said that was late" has no subject but "that" itself. */
function demonstrative(page: Page, token: number): boolean {
  return is(page, token + 1, AUXILIARY) && (page.quoted[token + 1] ?? -1) < 0;
}

export function questionClause(page: Page, verb: number): Report | null {
  const asked = askedPassively(page, verb);
  if (asked !== null) return asked;
  const start = afterAdjuncts(page, governs(page, verb, 'oi') ? afterHearer(page, verb) : verb + 1);
  // "told him to ask when": what follows "to" is the deed, not an adjunct.
  const deed =
    governs(page, verb, 'i') &&
    opensInfinitive(page, governs(page, verb, 'oi') ? afterHearer(page, verb) : verb + 1);
  for (const first of deed ? [verb + 1] : [verb + 1, start])
    if (/^(?:whether|if|how|why|what|when|where|who|which)$/.test(wordAt(page, first)))
      return report(page, verb, first, 'question clause');
  return null;
}

/** "When asked whether he would …", "Asked if …": nobody is named who asks. */
function askedPassively(page: Page, verb: number): Report | null {
  if (wordAt(page, verb) !== 'asked') return null;
  const opens =
    verb === sentenceFloor(page, verb) || /^(?:when|if|once|after|while)$/.test(wordAt(page, verb - 1));
  const first = wordAt(page, verb + 1) === 'about' ? verb + 2 : verb + 1;
  if (
    !opens ||
    !(first > verb + 1 || /^(?:whether|if|how|why|what|when|where|who|which)$/.test(wordAt(page, first)))
  )
    return null;
  const last = clauseEnd(page, first, 'opening');
  return {
    speaker: null,
    cue: { first: verb, last: verb },
    rule: 'question clause',
    contents: [{ first, last }],
  };
}

export function infinitive(page: Page, verb: number): Report | null {
  const next = verb + 1;
  if (opensInfinitive(page, next)) return report(page, verb, next, 'infinitive');
  const late = OWN.test(page.sayings[verb]?.lemma ?? '') ? lateInfinitive(page, verb) : -1;
  if (late > 0) return report(page, verb, late, 'infinitive');
  if (
    !governs(page, verb, 'o') &&
    !/^(?:ask|order|instruct|invite|encourage|beg|implore|exhort|command|forbid|challenge)$/.test(
      page.sayings[verb]?.lemma ?? '',
    )
  )
    return null;
  const to = afterHearer(page, verb);
  return to > next && opensInfinitive(page, to) ? report(page, verb, next, 'infinitive') : null;
}

/** "promised on Sunday at a rally in York to stay": words of time and place stand before the deed. */
function lateInfinitive(page: Page, verb: number): number {
  if (!is(page, verb + 1, TIME | PREPOSITION)) return -1;
  for (let i = verb + 2; i < verb + LATEST && sameSentence(page, verb, i); i += 1) {
    if (!isWord(page, i) || (page.quoted[i] ?? -1) >= 0 || finite(page, i, verb)) return -1;
    if (opensInfinitive(page, i)) return i;
  }
  return -1;
}

/** Verbs of a speaker's own deeds: nobody else is told to do it. */
const OWN = /^(?:promise|pledge|vow|swear|threaten|agree|refuse|decline|offer)$/;
/** How far off such a deed may stand, in tokens. */
const LATEST = 12;

/** After "said" anything of some length is a clause, whether its verb is known or not. */
function longThing(page: Page, token: number): boolean {
  if (!opensNounPhrase(page, token) || is(page, token, TIME)) return false;
  for (let i = token; i < token + 4; i += 1) {
    if (!sameSentence(page, token, i) || /^[,;:—–]$/.test(wordAt(page, i))) return false;
    if (wordAt(page, i) === '.' && !sameSentence(page, i, i + 1)) return false;
    // "said Hill "has no plan"": the verb stands in the marks.
    if ((page.quoted[i] ?? -1) >= 0) return i > token;
  }
  return true;
}

/** "to resign", "not to resign", "to "de-escalate""; not "to Iran". */
function opensInfinitive(page: Page, token: number): boolean {
  const to = wordAt(page, token) === 'not' ? token + 1 : token;
  if (wordAt(page, to) !== 'to') return false;
  const verb = to + 1;
  if ((page.quoted[verb] ?? -1) >= 0) return true;
  return (
    isWord(page, verb) &&
    !capital(page, verb) &&
    !is(page, verb, DETERMINER | OBJECT_PRONOUN | SUBJECT_PRONOUN)
  );
}

export function bareClause(page: Page, verb: number): Report | null {
  const first = governs(page, verb, 'o') ? afterHearer(page, verb) : verb + 1;
  const free = governs(page, verb, 's');
  const says = page.sayings[verb]?.lemma === 'say';
  const opens = (token: number) =>
    (page.quoted[token] ?? -1) < 0 &&
    (free ? opensClause(page, token) || (says && longThing(page, token)) : plainClause(page, token));
  if (opens(first)) return report(page, verb, first, 'bare clause');
  const start = afterAdjuncts(page, first);
  if (start > first && opens(start)) return report(page, verb, start, 'bare clause');
  if (!free || start === first || !sameSentence(page, verb, start)) return null;
  // "said in the past few years he had": no telling where the adjunct ends and the clause begins.
  return wordAt(page, start) === ',' && opens(start + 1) ? report(page, verb, first, 'bare clause') : null;
}

export function quotedWords(page: Page, verb: number): Report | null {
  // "She read 'A Room With a View'": a title, not speech.
  if (page.sayings[verb]?.lemma === 'read') return null;
  const hearer = governs(page, verb, 'o') && !governs(page, verb, 'n');
  let token = hearer ? afterHearer(page, verb) : verb + 1;
  while (token < verb + 6 && is(page, token, TIME | ADVERB) && (page.quoted[token] ?? -1) < 0) token += 1;
  // "what she described as 'a mess'"
  if (governs(page, verb, 'a') && wordAt(page, token) === 'as' && (page.quoted[token + 1] ?? -1) >= 0)
    token += 1;
  return (page.quoted[token] ?? -1) >= 0 ? report(page, verb, token, 'words in marks') : null;
}
