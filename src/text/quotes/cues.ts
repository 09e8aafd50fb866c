// Does this word signal speech here, and whose?
import { ADVERB, DETERMINER, EITHER, PREPOSITION, SUBORDINATOR, TIME } from '../lexicon/grammar.ts';
import type { Phrase } from './attribution.ts';
import { clauseStart, dash, verbGroupStart } from './clause-start.ts';
import { earlierSpeaker, earlierSubject, LONGEST_JOINT } from './joined.ts';
import { plainClause } from './clauses.ts';
import { finite, noun, nounPhraseAfter, nounPhraseBefore } from './noun-phrases.ts';
import { capital, is, isWord, type Page, sameSentence, wordAt } from './page.ts';
import { clauseSubject, sentenceSubject, subjectBefore } from './subjects.ts';
import { agrees, type Cue, invertedAt, nominalUse, passive, progressive, reducedRelative } from './verbs.ts';

/** The verb with its subject before it ("Ms Lee said"), or joined to an earlier one ("and added", ", adding"). */
export function cueAt(page: Page, verb: number): Cue | null {
  const saying = page.sayings[verb];
  if (saying === undefined) return null;
  const floor = beforeDashes(page, verb, clauseStart(page, verb));
  const group = verbGroupStart(page, verb, floor);
  if (nominalUse(page, verb, group)) return null;
  if (saying.form === 'ing' && !progressive(page, verb)) return participle(page, verb, group);
  // "a letter, written the week before": no verb of its clause.
  if (saying.form === 'participle' && group === verb && wordAt(page, verb - 1) === ',') return null;
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
  if (floor !== verb || !dash(page, verb - 1)) return floor;
  const lowest = Math.max(page.sentenceFirst[verb] ?? 0, verb - LONGEST_JOINT);
  for (let i = verb - 3; i > lowest; i -= 1) if (dash(page, i)) return clauseStart(page, i - 1);
  return floor;
}

/** A verb joined to an earlier one has its subject: the last speaker of the sentence, or who acted last. */
export function joined(page: Page, verb: number, group: number): Cue | null {
  const speaker =
    earlierSpeaker(page, group) ??
    earlierSubject(page, group) ??
    clauseSubject(page, verb) ??
    sentenceSubject(page, verb);
  return speaker === null ? null : { verb, group, speaker, how: 'joined' };
}

/** Nouns that carry words of somebody else: "issued a statement saying". */
const CARRIERS =
  /^(?:statement|statements|letter|letters|email|emails|e-mail|tweet|tweets|post|posts|memo|release|note|message|messages|interview|speech|video|report|op-ed|article|text|call|order|ad|brief|filing)$/;

export function participle(page: Page, verb: number, group: number): Cue | null {
  const before = wordAt(page, group - 1);
  if (is(page, group - 1, DETERMINER) || /^(?:of|for|from|in|like|about|than|on|to)$/.test(before))
    return null;
  const speaker = ownSubject(page, group) ?? directSubject(page, group) ?? mainSubject(page, group);
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

/** "After saying it was late, Lee left", "Having said so, Lee left": the subject of the main clause. */
function mainSubject(page: Page, group: number): Phrase | null {
  const start = page.sentenceFirst[group] ?? group;
  if (group - start > 2) return null;
  for (let i = group + 1; i < group + LONGEST_JOINT && sameSentence(page, group, i); i += 1) {
    if (wordAt(page, i) !== ',' || (page.quoted[i] ?? -1) >= 0 || !plainClause(page, i + 1)) continue;
    return nounPhraseAfter(page, i + 1);
  }
  return null;
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
