// Is "attacked the plan" done with words or with weapons?
import { GERUND, POSSESSIVE } from '../lexicon/grammar.ts';
import { plainPhraseEnd } from './noun-phrases.ts';
import { is, mentionOf, type Page, sameSentence, wordAt } from './page.ts';

/** Verbs that name a blow, a fight or a gesture as well as words. */
const BLOWS = /^(?:attack|blast|slam|challenge|salute|defend)$/;
/** What can be attacked with words alone; own list. */
const MATTERS =
  /^(?:plans?|proposals?|polic(?:y|ies)|decisions?|bills?|laws?|reforms?|records?|remarks?|comments?|claims?|handling|ideas?|moves?|budgets?|deals?|rulings?|verdicts?|failures?|approach|strategy|legislation|statements?|speech(?:es)?|critics?|silence|stance|conduct|behaviou?r|treatment|cuts?|tax(?:es)?|measures?|response|report|agenda|motives|views?|choice|appointment|hypocrisy|lack|refusal|resolution|agreement|amendment|judgment|judgement|character|integrity|credibility|courage|bravery|work|efforts?|service|sacrifices?|memory)$/;
/** Who fights; own list. */
const FIGHTERS =
  /^(?:army|armies|navy|air force|forces?|troops?|soldiers?|militants?|militias?|rebels?|fighters?|gunm[ae]n|insurgents?|terrorists?|warplanes?|jets?|drones?|planes?|ships?|missiles?|mob|sharks?|dogs?|bears?|hackers?|attackers?)$/;
const OCCASIONS = /^(?:speech|interview|statement|tweet|letter|article|debate|column|editorial|post)$/;

/** How many tokens after the verb may say that it was words. */
const REACH = 24;

/** False where a verb for a blow has nothing beside it that shows that the blow was dealt with words. */
export function isVerbal(page: Page, verb: number): boolean {
  const lemma = page.sayings[verb]?.lemma ?? '';
  if (!BLOWS.test(lemma)) return true;
  if (FIGHTERS.test(wordAt(page, verb - 1))) return false;
  const last = plainPhraseEnd(page, verb + 1);
  for (let i = verb + 1; i <= last; i += 1) if (MATTERS.test(wordAt(page, i))) return true;
  const hit = mentionOf(page, verb + 1);
  if (lemma === 'defend') return hit?.type !== 'place';
  if (/^(?:blast|slam)$/.test(lemma) && hit?.type === 'person') return true;
  return reasonGiven(page, verb, hit?.type !== 'place' || lemma !== 'attack') || inWords(page, verb);
}

/** "for raising the tax", "over his plan", "as unfair"; such words about a place may be about a war. */
function reasonGiven(page: Page, verb: number, loose: boolean): boolean {
  for (let i = verb + 2; i < verb + REACH && sameSentence(page, verb, i); i += 1) {
    if ((page.quoted[i] ?? -1) >= 0) return true;
    const next = i + 1;
    switch (loose ? wordAt(page, i) : '') {
      case 'for':
        if (is(page, next, GERUND) || /^(?:his|her|their|its)$/.test(wordAt(page, next))) return true;
        break;
      case 'over':
        if (is(page, next, POSSESSIVE) || MATTERS.test(wordAt(page, plainPhraseEnd(page, next)))) return true;
        break;
      case 'as':
        if (/^(?:an?|"|too|un\p{L}+|in\p{L}+|\p{L}+(?:ous|ful|less|ist|ive))$/u.test(wordAt(page, next)))
          return true;
        break;
    }
  }
  return false;
}

/** "In a speech Lee attacked Hill." */
function inWords(page: Page, verb: number): boolean {
  const from = Math.max(page.sentenceFirst[verb] ?? 0, verb - REACH);
  for (let i = from; i < verb + REACH && sameSentence(page, verb, i); i += 1)
    if (OCCASIONS.test(wordAt(page, i))) return true;
  return false;
}
