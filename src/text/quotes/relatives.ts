// What is reported in "which she said was late": a relative pronoun and what is said of it?
import { ADVERB, AUXILIARY, PAST, VERB } from '../lexicon/grammar.ts';
import { afterAdjuncts, afterHearer } from './adjuncts.ts';
import type { Report } from './attribution.ts';
import { clauseEnd } from './clauses.ts';
import { cueAt } from './cues.ts';
import { is, type Page, sameSentence, wordAt } from './page.ts';
import { cuePhrase, governs } from './verbs.ts';

/** The pronoun before the subject, and the clause that goes on after the verb without a subject of its own. */
export function relativeClause(page: Page, verb: number): Report | null {
  const next = afterAdjuncts(page, governs(page, verb, 'o') ? afterHearer(page, verb) : verb + 1);
  if (!sameSentence(page, verb, next) || !opensPredicate(page, next)) return null;
  const cue = cueAt(page, verb);
  if (cue === null || cue.speaker === null || cue.how !== 'before') return null;
  const pronoun = cue.speaker.first - (is(page, cue.speaker.first - 1, ADVERB) ? 2 : 1);
  if (!PRONOUN.test(wordAt(page, pronoun)) || !sameSentence(page, pronoun, verb)) return null;
  const contents = [
    { first: pronoun, last: pronoun },
    { first: next, last: clauseEnd(page, next, wordAt(page, pronoun - 1) === ',' ? 'opening' : 'clause') },
  ];
  return { speaker: cue.speaker, cue: cuePhrase(cue), rule: 'relative clause', contents };
}

const PRONOUN = /^(?:which|that|who|whom|what)$/;

/** "was late", "would go", "caused it": a verb, with its subject left of the verb of saying. */
function opensPredicate(page: Page, token: number): boolean {
  if ((page.quoted[token] ?? -1) >= 0) return false;
  return is(page, token, AUXILIARY | VERB | PAST);
}
