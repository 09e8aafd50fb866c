// What is reported as a thing: "criticised the plan", "called for calm", "her claim that …"?
import { GERUND, OBJECT_PRONOUN, TIME } from '../lexicon/grammar.ts';
import { prepositionsOf, sayingNounOf } from '../lexicon/saying.ts';
import type { Report } from './attribution.ts';
import { clauseEnd } from './clauses.ts';
import { report } from './complements.ts';
import { opensNounPhrase, plainPhraseEnd } from './noun-phrases.ts';
import { is, type Page, sameSentence, wordAt } from './page.ts';

export function thing(page: Page, verb: number, rule: string): Report | null {
  if (page.sayings[verb]?.lemma === 'quote' && asSayingAfter(page, verb)) return null;
  const first = verb + 1;
  const whom = is(page, first, OBJECT_PRONOUN);
  if ((!opensNounPhrase(page, first) && !whom) || is(page, first, TIME)) return null;
  const end = rule === 'thing' ? thingEnd(page, first) : undefined;
  return report(page, verb, first, rule, end);
}

function asSayingAfter(page: Page, verb: number): boolean {
  for (let i = verb + 1; i < verb + 14 && sameSentence(page, verb, i); i += 1)
    if (wordAt(page, i) === 'as' && wordAt(page, i + 1) === 'saying') return true;
  return false;
}

export function afterPreposition(page: Page, verb: number): Report | null {
  const preposition = verb + 1;
  const lemma = page.sayings[verb]?.lemma ?? '';
  if (!prepositionsOf(lemma).includes(wordAt(page, preposition))) return null;
  const first = preposition + 1;
  const opens = opensNounPhrase(page, first) || is(page, first, OBJECT_PRONOUN);
  if (!opens && (page.quoted[first] ?? -1) < 0) return null;
  return report(page, verb, first, 'thing after a preposition', thingEnd(page, first));
}

/** "Lee: talks have failed" as a headline, "LEE: Yes." in a transcript: a person's name opens the paragraph. */
export function nameAndColon(page: Page, colon: number): Report | null {
  const mention = page.mentionAt[colon - 1] ?? -1;
  if (mention < 0 || page.named.mentions[mention]?.type === 'place') return null;
  let first = colon - 1;
  while (page.mentionAt[first - 1] === mention) first -= 1;
  if (first > 0 && page.paragraphs[first - 1] === page.paragraphs[first]) return null;
  const next = colon + 1;
  if (page.paragraphs[next] !== page.paragraphs[colon] || (page.quoted[next] ?? -1) >= 0) return null;
  return {
    speaker: { first, last: colon - 1 },
    cue: { first: colon, last: colon },
    rule: 'name and colon at the start',
    contents: [{ first: next, last: clauseEnd(page, next) }],
  };
}

/** A thing ends with its noun phrase, or goes on to the end of what is said of it ("all sides to …", "… that …"). */
function thingEnd(page: Page, first: number): number | undefined {
  const last = plainPhraseEnd(page, first);
  if (last < first || is(page, first, GERUND)) return undefined;
  const next = last + 1;
  if (
    (page.quoted[next] ?? -1) >= 0 ||
    /^(?:to|that|as|who|which|by|over|after|on|about|for|from)$/.test(wordAt(page, next))
  )
    return undefined;
  return last;
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
