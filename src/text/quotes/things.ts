// What is reported as a thing: "criticised the plan", "called for calm", "her claim that …"?
import {
  CONJUNCTION,
  DETERMINER,
  GERUND,
  NUMERAL,
  OBJECT_PRONOUN,
  PREPOSITION,
  RELATIVE,
  TIME,
} from '../lexicon/grammar.ts';
import { prepositionsOf, sayingNounOf } from '../lexicon/saying.ts';
import type { Report } from './attribution.ts';
import { clauseEnd } from './clauses.ts';
import { report } from './complements.ts';
import { cueAt } from './cues.ts';
import { givesName, opensNounPhrase, plainPhraseEnd } from './noun-phrases.ts';
import { NUMBER } from '../tokens.ts';
import { verbGroupStart } from './clause-start.ts';
import { governs, passive } from './verbs.ts';
import { capital, is, isWord, mentionOf, type Page, sameSentence, wordAt } from './page.ts';

export function thing(page: Page, verb: number, rule: string): Report | null {
  if (page.sayings[verb]?.lemma === 'quote' && asSayingAfter(page, verb)) return null;
  const first = verb + 1;
  const whom = is(page, first, OBJECT_PRONOUN);
  if ((!opensNounPhrase(page, first) && !whom) || is(page, first, TIME)) return null;
  if (rule === 'thing and what it is called' && (onlyNamed(page, verb, first) || givesName(page, verb)))
    return null;
  // "was named man of the match": an honour, no words.
  if (
    page.sayings[verb]?.lemma === 'name' &&
    passive(page, verb, verbGroupStart(page, verb, page.sentenceFirst[verb] ?? 0))
  )
    return null;
  if (rule === 'thing' && (REFLEXIVE.test(wordAt(page, first)) || lastsOnly(page, first))) return null;
  const end = rule === 'thing' ? thingEnd(page, first) : undefined;
  return report(page, verb, first, rule, end);
}

/** "a group called Hope", "he called Lee at home": one thing, where saying takes two ("called Lee a liar"). */
function onlyNamed(page: Page, verb: number, first: number): boolean {
  if (!governs(page, verb, 'x') || (page.quoted[first] ?? -1) >= 0) return false;
  if (!called(page, verb)) return false;
  const last = plainPhraseEnd(page, first);
  const named = page.mentionAt[first] ?? -1;
  if (last < first || (named >= 0 && page.mentionAt[last] !== named)) return false;
  const next = last + 1;
  if (named < 0 && last > first && !is(page, first, DETERMINER | NUMERAL)) return false;
  return (
    !sameSentence(page, first, next) ||
    /^[,;.]$/.test(wordAt(page, next)) ||
    (is(page, next, PREPOSITION | RELATIVE | TIME | CONJUNCTION) && wordAt(page, next) !== 'as')
  );
}

/** Active, and not "what Lee called". */
function called(page: Page, verb: number): boolean {
  const cue = cueAt(page, verb);
  if (cue === null || cue.speaker === null || cue.how === 'passive') return false;
  return !/^(?:what|which|that|who|whom|so|as)$/.test(wordAt(page, cue.speaker.first - 1));
}

/** "asserted itself", "repeats himself": nothing is said of them. */
const REFLEXIVE = /^(?:\p{L}+self|\p{L}+selves)$/u;

/** "reported a few days later", "repeated several times": a time, no thing. */
function lastsOnly(page: Page, first: number): boolean {
  const last = plainPhraseEnd(page, first);
  return last - first <= 2 && UNITS.test(wordAt(page, last));
}
const UNITS = /^(?:minutes|hours|days|weeks|months|years|times)$/;

function asSayingAfter(page: Page, verb: number): boolean {
  for (let i = verb + 1; i < verb + 14 && sameSentence(page, verb, i); i += 1)
    if (wordAt(page, i) === 'as' && wordAt(page, i + 1) === 'saying') return true;
  return false;
}

/** "talked about how it ended" */
const QUESTION = /^(?:how|what|whether|why|who|where|when)$/;

export function afterPreposition(page: Page, verb: number): Report | null {
  const lemma = page.sayings[verb]?.lemma ?? '';
  const next = verb + 1;
  const preposition = prepositionsOf(lemma).includes(wordAt(page, next))
    ? next
    : aboutAfterHearer(page, verb);
  if (preposition < 0 || setsScene(page, preposition)) return null;
  const first = preposition + 1;
  const opens =
    opensNounPhrase(page, first) || is(page, first, OBJECT_PRONOUN) || QUESTION.test(wordAt(page, first));
  if (!opens && (page.quoted[first] ?? -1) < 0) return null;
  return report(page, verb, first, 'thing after a preposition', thingEnd(page, first));
}

/** "talked on the telephone", "spoke on condition that": how, not what. */
function setsScene(page: Page, preposition: number): boolean {
  if (wordAt(page, preposition) !== 'on') return false;
  const noun = is(page, preposition + 1, DETERMINER) ? preposition + 2 : preposition + 1;
  return SETTING.test(wordAt(page, noun)) || (is(page, noun, TIME) && capital(page, noun));
}
const SETTING =
  /^(?:phone|telephone|condition|anonymity|television|tv|radio|stage|camera|record|behalf|air)$/;

/** "talked with Lee about taxes", "asked Lee about taxes": where the "about" stands, or -1. */
function aboutAfterHearer(page: Page, verb: number): number {
  const lemma = page.sayings[verb]?.lemma ?? '';
  const next = verb + 1;
  if (!HEARD.test(lemma)) return -1;
  const hearer = /^(?:to|with)$/.test(wordAt(page, next)) ? next + 1 : next;
  if (hearer === next && lemma !== 'ask') return -1;
  if (is(page, hearer, OBJECT_PRONOUN)) return wordAt(page, hearer + 1) === 'about' ? hearer + 1 : -1;
  const last = plainPhraseEnd(page, hearer);
  return last >= hearer && wordAt(page, last + 1) === 'about' ? last + 1 : -1;
}

/** Verbs whose hearer may stand before what they are about. */
const HEARD = /^(?:ask|talk|speak|complain|boast|joke|rant|lie)$/;

/** "Lee: talks have failed" as a headline, "LEE: Yes." in a transcript: a person's name opens the paragraph. */
export function nameAndColon(page: Page, colon: number): Report | null {
  const mention = page.mentionAt[colon - 1] ?? -1;
  if (mention < 0 || page.named.mentions[mention]?.type === 'place') return null;
  let first = colon - 1;
  while (page.mentionAt[first - 1] === mention) first -= 1;
  if (first > 0 && page.paragraphs[first - 1] === page.paragraphs[first]) return null;
  const next = colon + 1;
  if (page.paragraphs[next] !== page.paragraphs[colon] || (page.quoted[next] ?? -1) >= 0) return null;
  const last = turnEnd(page, colon, clauseEnd(page, next));
  if (!saysWords(page, next, last)) return null;
  return {
    speaker: { first, last: colon - 1 },
    cue: { first: colon, last: colon },
    rule: 'name and colon at the start',
    contents: [{ first: next, last }],
  };
}

/** In a transcript, where the same name opens other paragraphs too, the whole paragraph is the speaker's. */
function turnEnd(page: Page, colon: number, last: number): number {
  const next = last + 1;
  if (next >= page.length || page.paragraphs[next + 1] !== page.paragraphs[colon] || !takesTurns(page, colon))
    return last;
  let end = last;
  while (
    end + 1 < page.length &&
    end - colon < LONGEST_TURN &&
    page.paragraphs[end + 1] === page.paragraphs[colon]
  )
    end += 1;
  return end;
}
/** Tokens of the longest turn. */
const LONGEST_TURN = 400;

/** Another paragraph nearby opens with a name for the same speaker and a colon. */
function takesTurns(page: Page, colon: number): boolean {
  const entity = mentionOf(page, colon - 1)?.entity;
  const to = Math.min(page.length, colon + TURNS);
  for (let i = Math.max(1, colon - TURNS); i < to; i += 1)
    if (
      i !== colon &&
      wordAt(page, i) === ':' &&
      mentionOf(page, i - 1)?.entity === entity &&
      opensLine(page, i)
    )
      return true;
  return false;
}
/** Tokens in which the next turn of a speaker is looked for. */
const TURNS = 1200;

/** Nothing but a name of a few words stands before the colon in its paragraph. */
function opensLine(page: Page, colon: number): boolean {
  const mention = page.mentionAt[colon - 1];
  let first = colon - 1;
  while (first > 0 && page.mentionAt[first - 1] === mention) first -= 1;
  return first === 0 || page.paragraphs[first - 1] !== page.paragraphs[first];
}

/** "Lee: 1,204 votes" is a table, not speech. */
function saysWords(page: Page, first: number, last: number): boolean {
  if (page.tokens.kinds[first] === NUMBER) return false;
  for (let i = first; i <= last; i += 1) if (isWord(page, i)) return true;
  return false;
}

/** A thing ends with its noun phrase, or goes on to the end of what is said of it ("all sides to …", "… that …"). */
function thingEnd(page: Page, first: number): number | undefined {
  const last = plainPhraseEnd(page, first);
  if (last < first || is(page, first, GERUND)) return undefined;
  return goesOn(page, last + 1) ? undefined : last;
}

/** What belongs to the thing and not to the deed: "the row between them", "a plan made in May", ", including taxes". */
const BELONGS =
  /^(?:to|that|as|who|which|whose|by|over|after|on|about|for|from|between|against|including|like|in|because|where|towards?|with|among|other|the|this|these|his|her|their|our)$|[a-z]{2}(?:ing|ed)$/;

function goesOn(page: Page, next: number): boolean {
  if ((page.quoted[next] ?? -1) >= 0) return true;
  if (is(page, next, PREPOSITION) && (is(page, next + 1, TIME) || is(page, next + 2, TIME))) return false;
  if (BELONGS.test(wordAt(page, next))) return true;
  return wordAt(page, next) === ',' && wordAt(page, next + 1) === 'including';
}

export function nounClause(page: Page, token: number): Report | null {
  const frames = sayingNounOf(wordAt(page, token));
  if (frames === undefined || !frames.includes('t')) return null;
  const owner = token - 1;
  const owned = /^(?:his|her|their|its)$/.test(wordAt(page, owner));
  const first = token + 1;
  return {
    speaker: owned ? { first: owner, last: owner } : null,
    cue: { first: token, last: token },
    rule: 'noun of saying',
    contents: [{ first, last: clauseEnd(page, first) }],
  };
}
