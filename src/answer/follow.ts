// What does a question mean that follows another one? Whom "he" is, and which days and outlet still hold.
import type { Before, Followed } from '../command.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { languageIn } from '../messages/spoken.ts';
import { firstNamed, isPerson } from './named.ts';
import { bareQuestion, QUESTIONS } from './questions/questions.ts';
import type { LeaningRule } from './questions/rule.ts';
import { lookUpSurely } from './who/look-up.ts';

/** Words that stand for a person, and whether they say whose something is. */
const PRONOUN = /\b(?:(?<whose>his|hers|their|theirs)|(?:he|she|him|they|them)|(?<her>her))(?!['’]s\b)\b/iu;

/** Options that hold on. Those of /timeline do not: its days are those of events, a question's those of publication. */
const FILTERS = ['from', 'to', 'source'];
const OF_EVENTS = 'timeline';

/**
 * The question with its first pronoun read as the person of the call before, and what still holds of that. The question
 * stays as it is where it has no pronoun, or names somebody of its own.
 */
export function follow(question: string, before: Before, corpus: Corpus): Followed {
  return { ...withPerson(question, before, corpus), filters: filtersOf(before) };
}

function filtersOf({ command, arguments: given }: Before): Followed['filters'] {
  if (command === OF_EVENTS) return {};
  const pairs = FILTERS.map((name) => [name, given[name]] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

function withPerson(question: string, before: Before, corpus: Corpus): Pick<Followed, 'question' | 'person'> {
  const language = languageIn(question);
  if (language !== null) return leaning(question, language, before, corpus);
  const pronoun = PRONOUN.exec(question);
  if (pronoun === null || personIn(question, corpus) !== null) return { question, person: null };
  const person = personOf(before, corpus);
  if (person === null) return { question, person };
  const after = question.slice(pronoun.index + pronoun[0].length);
  const { whose, her } = pronoun.groups ?? {};
  // "her" before a noun says whose it is, elsewhere whom: "what did her aide say", "who met her in May".
  const possessive =
    whose !== undefined ||
    (her !== undefined &&
      /^\s+\p{L}/u.test(after) &&
      !/^\s+(?:in|on|at|by|to|from|with|about|before|after|again|and|or)\b/iu.test(after));
  const named = question.slice(0, pronoun.index) + person + (possessive ? '’s' : '') + after;
  return { question: named.replace(QUESTIONS.en.joined, ''), person };
}

/** The same by the rules of another language: "et qu’a-t-il dit ?" */
function leaning(
  question: string,
  language: string,
  before: Before,
  corpus: Corpus,
): Pick<Followed, 'question' | 'person'> {
  const alone = { question, person: null };
  const known = Object.entries(QUESTIONS).find(([code]) => code === language)?.[1];
  if (known === undefined || personIn(question, corpus) !== null) return alone;
  const bare = bareQuestion(question, known);
  const rule = known.leaning.find(({ pattern }) => pattern.test(bare));
  const person = rule === undefined ? null : personOf(before, corpus);
  if (rule === undefined || person === null) return alone;
  const opened = question.includes('¿') ? '¿' : '';
  return { question: opened + standing(bare, rule, person), person };
}

/** The question with the name in the place that the rule gives it. */
export function standing(bare: string, { pattern, put }: LeaningRule, person: string): string {
  return bare
    .replace(pattern, put)
    .replace('NAME', () => person)
    .replaceAll(/\s+/gu, ' ');
}

/** Whom a call was about: the first that one of its texts names, or asks for by an office. */
function personOf({ command, arguments: given }: Before, corpus: Corpus): string | null {
  for (const text of Object.values(given)) {
    if (text === undefined) continue;
    const asked = command === 'who' ? text : WHO.exec(text)?.groups?.['name'];
    const person = personIn(text, corpus) ?? (asked === undefined ? null : holderOf(asked, corpus));
    if (person !== null) return person;
  }
  return null;
}

/** "Who is the president of Iran?" */
const WHO = /^\s*who(?:['’]s|\s+(?:is|was))\s+(?<name>[^?.!]{2,80})/iu;

function holderOf(office: string, corpus: Corpus): string | null {
  const [first] = lookUpSurely(corpus, office)?.named ?? [];
  return first?.type === 'person' ? first.name : null;
}

/** The person of the corpus whom a text names first and most fully. */
function personIn(text: string, corpus: Corpus): string | null {
  return firstNamed(text, corpus, isPerson)?.name ?? null;
}
