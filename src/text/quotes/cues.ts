// Does this word signal speech here, and whose?
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  EITHER,
  NUMERAL,
  SAYING_NOUN,
  OBJECT_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '../lexicon/grammar.ts';
import type { Form } from '../lexicon/saying.ts';
import { NUMBER } from '../tokens.ts';
import { capital, is, isWord, type Page, sameSentence, wordAt } from './page.ts';
import {
  clauseStart,
  clauseSubject,
  sentenceSubject,
  finite,
  noun,
  nounPhraseAfter,
  nounPhraseBefore,
  spaced,
  type Phrase,
  subjectBefore,
  verbGroupStart,
} from './phrases.ts';

/** A verb of saying with the subject found for it. */
export interface Cue {
  readonly verb: number;
  /** First token of the verb group: "has repeatedly said" begins with "has". */
  readonly group: number;
  readonly speaker: Phrase | null;
  readonly how: 'before' | 'after' | 'joined' | 'passive';
}

/** True for a finite or participial verb of saying outside quotations with one of these frames. */
export function governs(page: Page, verb: number, frames: string): boolean {
  const saying = page.sayings[verb];
  if (saying === undefined || (page.quoted[verb] ?? -1) >= 0) return false;
  for (const frame of frames) if (saying.frames.includes(frame)) return true;
  return false;
}

/** The verb with its subject before it ("Ms Lee said"), or joined to an earlier one ("and added", ", adding"). */
export function cueAt(page: Page, verb: number): Cue | null {
  const saying = page.sayings[verb];
  if (saying === undefined) return null;
  const floor = beforeDashes(page, verb, clauseStart(page, verb));
  const group = verbGroupStart(page, verb, floor);
  if (nominalUse(page, verb, group)) return null;
  if (saying.form === 'ing' && !progressive(page, verb)) return participle(page, verb, group);
  if (passive(page, verb, group)) return { verb, group, speaker: null, how: 'passive' };
  const before = wordAt(page, group - 1);
  if (before === 'to') return infinitive(page, verb, group, floor);
  if (group === verb && (wordAt(page, verb + 1) === 'by' || is(page, verb - 1, PREPOSITION))) return null;
  if (/^(?:and|but|or|then)$/.test(before)) return joined(page, verb, group);
  if (group - 1 < floor) return capital(page, verb) && group === verb ? invertedAt(page, verb) : null;
  const speaker = subjectBefore(page, group, floor);
  if (speaker !== null) {
    if (!agrees(page, saying.form, group, verb, speaker) || reducedRelative(page, speaker, floor))
      return null;
    return { verb, group, speaker, how: 'before' };
  }
  if (before !== ',' || saying.form === 'base' || is(page, verb, EITHER)) return null;
  return joined(page, verb, group);
}

/** "Speakers - old and young - said": where the clause begins, if a pair of dashes stands right before the verb. */
function beforeDashes(page: Page, verb: number, floor: number): number {
  if (floor !== verb || !isDash(page, verb - 1)) return floor;
  const lowest = Math.max(page.sentenceFirst[verb] ?? 0, verb - LONGEST_JOINT);
  for (let i = verb - 3; i > lowest; i -= 1) if (isDash(page, i)) return clauseStart(page, i - 1);
  return floor;
}

function isDash(page: Page, token: number): boolean {
  const word = wordAt(page, token);
  return word === '—' || word === '–' || (word === '-' && spaced(page, token));
}

/** A verb joined to an earlier one has its subject: the last speaker of the sentence, or who acted last. */
function joined(page: Page, verb: number, group: number): Cue | null {
  const speaker =
    earlierSpeaker(page, group) ??
    earlierSubject(page, group) ??
    clauseSubject(page, verb) ??
    sentenceSubject(page, verb);
  return speaker === null ? null : { verb, group, speaker, how: 'joined' };
}

/** How far back in its sentence a joined verb looks for its subject, in tokens. */
const LONGEST_JOINT = 80;

/** The subject of the last verb of saying before a token, in the sentence of `within`. */
export function earlierSpeaker(page: Page, group: number, within = group): Phrase | null {
  const lowest = Math.max(page.sentenceFirst[within] ?? 0, group - LONGEST_JOINT);
  for (let i = group - 1, tries = 0; i >= lowest && tries < MOST_TRIES; i -= 1) {
    const saying = page.sayings[i];
    if (saying === undefined || (page.quoted[i] ?? -1) >= 0 || saying.form === 'ing') continue;
    if (nominalUse(page, i, i)) continue;
    tries += 1;
    const speaker =
      subjectOfVerb(page, i) ?? turned(page, i) ?? (isJoined(page, i) ? earlierSubject(page, i) : null);
    if (speaker !== null) return speaker;
  }
  return null;
}

/** "…, but now said" */
function isJoined(page: Page, verb: number): boolean {
  const before = verbGroupStart(page, verb, page.sentenceFirst[verb] ?? 0) - 1;
  return /^(?:and|but)$/.test(wordAt(page, before));
}

/** Verbs tried for a subject, in one search. */
const MOST_TRIES = 4;

function turned(page: Page, verb: number): Phrase | null {
  return (page.quoted[verb - 1] ?? -1) >= 0 || wordAt(page, verb - 1) === ','
    ? (invertedAt(page, verb)?.speaker ?? null)
    : null;
}

function earlierSubject(page: Page, group: number): Phrase | null {
  const lowest = Math.max(page.sentenceFirst[group] ?? 0, group - LONGEST_JOINT);
  for (let i = group - 1, tries = 0; i >= lowest && tries < MOST_TRIES; i -= 1) {
    if ((page.quoted[i] ?? -1) >= 0 || !finite(page, i, 0)) continue;
    tries += 1;
    const speaker = subjectOfVerb(page, i);
    if (speaker !== null) return speaker;
  }
  return null;
}

function subjectOfVerb(page: Page, verb: number): Phrase | null {
  const floor = clauseStart(page, verb);
  const group = verbGroupStart(page, verb, floor);
  if (group - 1 < floor || passive(page, verb, group)) return null;
  const speaker = subjectBefore(page, group, floor);
  if (speaker === null || is(page, speaker.last, RELATIVE) || reducedRelative(page, speaker, floor))
    return null;
  return speaker;
}

/** "officials say" but not "the caustic chant": a bare form needs a subject of several, or an auxiliary. */
function agrees(page: Page, form: Form, group: number, verb: number, { first, last }: Phrase): boolean {
  if (form !== 'base' || (group < verb && is(page, group, AUXILIARY))) return true;
  if (
    /^(?:i|we|you|they|who|people|men|women|police|others|many|some|those|these|most|all|both|few|several)$/.test(
      wordAt(page, last),
    )
  )
    return true;
  if (wordAt(page, last).endsWith('s') && !wordAt(page, last).endsWith("'s")) return true;
  if (is(page, verb, EITHER)) return false;
  for (let i = first; i <= last; i += 1)
    if (is(page, i, RELATIVE) || /^(?:and|,|of)$/.test(wordAt(page, i)) || is(page, i, NUMERAL)) return true;
  return false;
}

/** "the cases it cited": a pronoun right after a noun, in the middle of a clause. */
function reducedRelative(page: Page, { first, last }: Phrase, floor: number): boolean {
  if (first !== last || first - 1 < floor || !is(page, first, SUBJECT_PRONOUN) || is(page, first, DETERMINER))
    return false;
  if (is(page, floor, PREPOSITION | TIME | ADVERB | SUBORDINATOR)) return false;
  return (
    isWord(page, first - 1) && (page.classes[first - 1] ?? 0) === 0 && page.sayings[first - 1] === undefined
  );
}

/** "is calling", "was telling" */
function progressive(page: Page, verb: number): boolean {
  for (let i = verb - 1, guard = 0; guard < 4; i -= 1, guard += 1) {
    if (is(page, i, AUXILIARY)) return true;
    if (!is(page, i, ADVERB)) return false;
  }
  return false;
}

/** Nouns that carry words of somebody else: "issued a statement saying". */
const CARRIERS =
  /^(?:statement|statements|letter|letters|email|emails|e-mail|tweet|tweets|post|posts|memo|release|note|message|messages|interview|speech|video|report|op-ed|article|text|call|order|ad|brief|filing)$/;

function participle(page: Page, verb: number, group: number): Cue | null {
  const before = wordAt(page, group - 1);
  if (is(page, group - 1, DETERMINER) || /^(?:of|for|from|in|like|about|than|on|to)$/.test(before))
    return null;
  const speaker = ownSubject(page, group) ?? directSubject(page, group);
  if (speaker !== null) return { verb, group, speaker, how: 'joined' };
  const carried = CARRIERS.test(before) ? earlierSubject(page, group) : null;
  const earlier =
    carried ?? earlierSpeaker(page, group) ?? clauseSubject(page, verb) ?? earlierSubject(page, group);
  return earlier === null ? null : { verb, group, speaker: earlier, how: 'joined' };
}

/** "a sign saying", ", both men acknowledging": a noun right before the participle. */
function directSubject(page: Page, group: number): Phrase | null {
  const last = group - 1;
  if (
    !isWord(page, last) ||
    CARRIERS.test(wordAt(page, last)) ||
    is(page, last, TIME | ADVERB | PREPOSITION | SUBORDINATOR)
  )
    return null;
  const phrase = nounPhraseBefore(page, last, clauseStart(page, group));
  return phrase !== null && noun(page, last) && !CARRIERS.test(wordAt(page, last)) ? phrase : null;
}

/** "…, with a spokesman saying": the participle's own subject. */
function ownSubject(page: Page, group: number): Phrase | null {
  const lowest = Math.max(0, group - 20);
  for (let i = group - 1; i >= lowest && sameSentence(page, i, group); i -= 1) {
    if (wordAt(page, i) === ',' || wordAt(page, i) === 'and') return null;
    if (wordAt(page, i) === 'with') return i + 1 < group ? { first: i + 1, last: group - 1 } : null;
  }
  return null;
}

/** "went on to say", "declined to say": the subject of the verb before "to". */
function infinitive(page: Page, verb: number, group: number, floor: number): Cue | null {
  const lead = group - 2;
  if (lead < floor || !finiteLead(page, lead, floor)) return null;
  const speaker =
    subjectBefore(page, verbGroupStart(page, leadVerb(page, lead), floor), floor) ??
    clauseSubject(page, verb);
  return speaker === null ? null : { verb, group, speaker, how: 'joined' };
}

function finiteLead(page: Page, token: number, floor: number): boolean {
  const word = wordAt(page, token);
  return (
    word === 'on' ||
    word === 'forward' ||
    word === 'twitter' ||
    finite(page, token, floor) ||
    /^(?:used|continued|began|appeared|seemed|wanted)$/.test(word)
  );
}

function leadVerb(page: Page, lead: number): number {
  return wordAt(page, lead) === 'on' ? lead - 1 : lead;
}

/** "was told that": whoever stands before it is the hearer. */
function passive(page: Page, verb: number, group: number): boolean {
  const form = page.sayings[verb]?.form;
  if (form !== 'past' && form !== 'participle') return false;
  for (let i = verb - 1; i >= group; i -= 1)
    if (
      /^(?:is|are|was|were|been|being|be|it's|he's|she's|they're|wasn't|weren't|isn't)$/.test(wordAt(page, i))
    ) {
      return !/^(?:it's|he's|she's)$/.test(wordAt(page, i));
    }
  return false;
}

/** "the claims", "his remarks", "Trump's calls": a noun that only looks like the verb. */
function nominalUse(page: Page, verb: number, group: number): boolean {
  if (is(page, verb, SAYING_NOUN) && determinedNearby(page, verb)) return true;
  const before = wordAt(page, verb - 1);
  const determined = is(page, verb - 1, DETERMINER) && !is(page, verb - 1, SUBJECT_PRONOUN);
  if (determined || /'s$|s'$/.test(before)) return true;
  if (!is(page, verb, EITHER)) return false;
  if (is(page, verb - 1, NUMERAL) || before === 'one') return true;
  if (group < verb && is(page, verb - 1, AUXILIARY)) return false;
  if (is(page, verb - 1, PREPOSITION) && before !== 'to' && before !== 'by') return true;
  if (is(page, verb - 1, SUBJECT_PRONOUN) || (page.quoted[verb + 1] ?? -1) >= 0) return false;
  const after = verb + 1;
  if (capital(page, verb)) return true;
  if (/^(?:that|on|for|the|a|an|his|her|it|him|them|to|as|whether|how|what|why)$/.test(wordAt(page, after)))
    return false;
  return (
    !capital(page, after) &&
    !is(page, after, DETERMINER | OBJECT_PRONOUN | SUBJECT_PRONOUN) &&
    !/^[,:.]$/.test(wordAt(page, after))
  );
}

/** "a joint warning": a determiner and one plain word before it. */
function determinedNearby(page: Page, token: number): boolean {
  return (
    is(page, token - 2, DETERMINER) &&
    isWord(page, token - 1) &&
    (page.classes[token - 1] ?? 0) === 0 &&
    /^(?:ing|base)$/.test(page.sayings[token]?.form ?? '') &&
    (page.mentionAt[token - 1] ?? -1) < 0 &&
    !wordAt(page, token - 1).endsWith('s')
  );
}

/** The subject after an inverted verb: "said Ms Lee, a lawyer". */
export function invertedAt(page: Page, verb: number): Cue | null {
  const saying = page.sayings[verb];
  if (saying === undefined || saying.form === 'ing' || saying.form === 'base') return null;
  const speaker = nounPhraseAfter(page, verb + 1);
  if (speaker === null || is(page, verb + 1, TIME) || is(page, verb + 1, OBJECT_PRONOUN & ~SUBJECT_PRONOUN))
    return null;
  return { verb, group: verb, speaker, how: 'after' };
}

/** The tokens of a cue: the verb group, or the verb alone where something stands between. */
export function cuePhrase(cue: Cue): Phrase {
  return { first: cue.group, last: cue.verb };
}

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
  if (is(page, token, TIME) || (is(page, token, ADVERB) && word !== 'there' && word !== 'not'))
    return token + 1;
  if (/^(?:last|this|next|late|early)$/.test(word) && is(page, token + 1, TIME)) return token + 2;
  if (word === 'for' && wordAt(page, token + 3) === 'time' && wordAt(page, token + 1) === 'the')
    return token + 4;
  if (
    !is(page, token, PREPOSITION) ||
    /^(?:like|as|than|per|that|since|despite|without|of|for|against|out|up|off|into|over|down)$/.test(word)
  )
    return token;
  return prepositionalEnd(page, token + 1);
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
