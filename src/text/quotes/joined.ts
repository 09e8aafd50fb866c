// Whose is a verb that is joined to an earlier one ("…, and added")?
import { RELATIVE } from '../lexicon/grammar.ts';
import type { Phrase } from './attribution.ts';
import { clauseStart, verbGroupStart } from './clause-start.ts';
import { finite } from './noun-phrases.ts';
import { is, type Page, wordAt } from './page.ts';
import { subjectBefore } from './subjects.ts';
import { invertedAt, nominalUse, passive, reducedRelative } from './verbs.ts';

/** How far back in its sentence a joined verb looks for its subject, in tokens. */
export const LONGEST_JOINT = 80;

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

export function earlierSubject(page: Page, group: number): Phrase | null {
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
