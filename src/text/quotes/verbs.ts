// Is this word a verb of saying here, and who turns round it?
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  EITHER,
  NUMERAL,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SAYING_NOUN,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '../lexicon/grammar.ts';
import type { Form } from '../lexicon/saying.ts';
import { NUMBER } from '../tokens.ts';
import type { Phrase } from './attribution.ts';
import { nounPhraseAfter } from './noun-phrases.ts';
import { capital, is, isWord, type Page, wordAt } from './page.ts';

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

/** "officials say" but not "the caustic chant": a bare form needs a subject of several, or an auxiliary. */
export function agrees(
  page: Page,
  form: Form,
  group: number,
  verb: number,
  { first, last }: Phrase,
): boolean {
  if (form !== 'base' || (group < verb && is(page, group, AUXILIARY))) return true;
  if (
    /^(?:i|we|you|they|who|people|men|women|police|others|many|some|those|these|most|all|both|few|several)$/.test(
      wordAt(page, last),
    )
  )
    return true;
  if (wordAt(page, last).endsWith('s') && !wordAt(page, last).endsWith("'s")) return true;
  if (isPlural(page, headOf(page, first, last))) return true;
  if (is(page, verb, EITHER)) return false;
  for (let i = first; i <= last; i += 1)
    if (is(page, i, RELATIVE) || /^(?:and|,|of)$/.test(wordAt(page, i)) || is(page, i, NUMERAL)) return true;
  return false;
}

/** The last word before a preposition: of "organizers in the city" the organizers. */
function headOf(page: Page, first: number, last: number): number {
  for (let i = first + 1; i <= last; i += 1)
    if (is(page, i, PREPOSITION) && !is(page, i, DETERMINER)) return i - 1;
  return last;
}

function isPlural(page: Page, token: number): boolean {
  return /[^s'u]s$/.test(wordAt(page, token)) && (page.mentionAt[token] ?? -1) < 0;
}

/** "the cases it cited": a pronoun right after a noun, in the middle of a clause. */
export function reducedRelative(page: Page, { first, last }: Phrase, floor: number): boolean {
  if (first !== last || first - 1 < floor || !is(page, first, SUBJECT_PRONOUN) || is(page, first, DETERMINER))
    return false;
  if (is(page, floor, PREPOSITION | TIME | ADVERB | SUBORDINATOR)) return false;
  return (
    isWord(page, first - 1) && (page.classes[first - 1] ?? 0) === 0 && page.sayings[first - 1] === undefined
  );
}

/** "is calling", "was telling" */
export function progressive(page: Page, verb: number): boolean {
  for (let i = verb - 1, guard = 0; guard < 4; i -= 1, guard += 1) {
    if (is(page, i, AUXILIARY)) return true;
    if (!is(page, i, ADVERB)) return false;
  }
  return false;
}

/** "was told that": whoever stands before it is the hearer. */
export function passive(page: Page, verb: number, group: number): boolean {
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
export function nominalUse(page: Page, verb: number, group: number): boolean {
  if (is(page, verb, SAYING_NOUN) && determinedNearby(page, verb)) return true;
  if (attributive(page, verb)) return true;
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

/** "three proposed bills", "the state Sen. Lee", "state police": a word before its noun. */
function attributive(page: Page, token: number): boolean {
  const next = token + 1;
  if (wordAt(page, token) === 'state') return capital(page, next) || is(page, token - 1, CONJUNCTION);
  const counted = is(page, token - 1, NUMERAL) || page.tokens.kinds[token - 1] === NUMBER;
  return (
    counted &&
    page.sayings[token]?.form === 'past' &&
    isWord(page, next) &&
    !capital(page, next) &&
    ((page.classes[next] ?? 0) & ~EITHER) === 0
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
  if (speaker === null || saysWhen(page, verb + 1) || isWhom(page, verb + 1)) return null;
  return { verb, group: verb, speaker, how: 'after' };
}

/** "said Monday", but not "said Year 10 student Bo Lee". */
function saysWhen(page: Page, token: number): boolean {
  return is(page, token, TIME) && page.tokens.kinds[token + 1] !== NUMBER;
}

/** "told her", but not "said her spokesman". */
function isWhom(page: Page, token: number): boolean {
  if (!is(page, token, OBJECT_PRONOUN)) return false;
  const other = TIME | ADVERB | PREPOSITION | CONJUNCTION | SUBORDINATOR | DETERMINER;
  return !is(page, token, POSSESSIVE) || !isWord(page, token + 1) || is(page, token + 1, other);
}

/** The tokens of a cue: the verb group, or the verb alone where something stands between. */
export function cuePhrase(cue: Cue): Phrase {
  return { first: cue.group, last: cue.verb };
}
