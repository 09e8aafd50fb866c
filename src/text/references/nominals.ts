// Who in this text is "the prime minister", "the senator", "the spokesman"?
import type { Entity } from '../../model.ts';
import { ADVERB, AUXILIARY, DETERMINER, PREPOSITION, SUBORDINATOR, VERB } from '../lexicon/grammar.ts';
import { PERSON_NOUNS, plainOffice } from '../lexicon/person-nouns.ts';
import type { Gender } from '../lexicon/titles.ts';
import { capital, is, isWord, type Page, wordAt } from '../quotes/page.ts';
import { NUMBER } from '../tokens.ts';

/** "the former mayor": a definite noun for one person, from "the" to the noun. */
export interface Nominal {
  readonly last: number;
  /** The plain noun: "PM" is "prime minister", "Sen." is "senator". */
  readonly noun: string;
  readonly gender: Gender | null;
  /** Nothing between "the" and the noun. */
  readonly bare: boolean;
}

/** The nominal that "the" opens here, or null. */
export function nominalAt(page: Page, token: number): Nominal | null {
  if (page.text.slice(page.tokens.starts[token], page.tokens.ends[token]) === 'PM')
    return { last: token, noun: 'prime minister', gender: null, bare: true };
  if (wordAt(page, token) !== 'the') return null;
  const aged = agedAt(page, token);
  if (aged !== null) return aged;
  for (let i = token + 1; i < token + 5; i += 1) {
    if (!isWord(page, i) || is(page, i, PREPOSITION | DETERMINER) || (page.quoted[i] ?? -1) >= 0) return null;
    const office = officeEndingAt(page, i, token + 1);
    if (office === null || wordAt(page, i + 1) === 'of' || continuesName(page, i)) continue;
    return {
      last: i,
      noun: office.noun,
      gender: PERSON_NOUNS.get(office.noun) ?? null,
      bare: office.first === token + 1,
    };
  }
  return null;
}

/** "the minister for sport, Ann Lee,": the mention of the person that the aside after a nominal names; -1 where none does. */
export function namedAfter(page: Page, last: number): number {
  let comma = last + 1;
  while (comma < last + LONGEST_OFFICE && isWord(page, comma) && (page.mentionAt[comma] ?? -1) < 0) {
    if (is(page, comma, VERB | AUXILIARY | SUBORDINATOR) || page.sayings[comma] !== undefined) return -1;
    comma += 1;
  }
  if (wordAt(page, comma) !== ',') return -1;
  let name = comma + 1;
  while (
    name < comma + LONGEST_TITLE &&
    (page.mentionAt[name] ?? -1) < 0 &&
    (capital(page, name) || wordAt(page, name) === '.')
  )
    name += 1;
  const number = page.mentionAt[name] ?? -1;
  const mention = page.named.mentions[number];
  if (mention?.type !== 'person' || mention.form !== 'name' || (page.quoted[name] ?? -1) >= 0) return -1;
  while (page.mentionAt[name + 1] === number) name += 1;
  return /^[,.;)]$/.test(wordAt(page, name + 1)) ? number : -1;
}

/** Tokens between an office and the comma after it: "minister for sport and the arts". */
const LONGEST_OFFICE = 7;
const LONGEST_TITLE = 5;

/** "the president Masoud …", "the mayor candidate": the noun goes on. */
function continuesName(page: Page, token: number): boolean {
  return (
    (page.mentionAt[token + 1] ?? -1) >= 0 ||
    (isWord(page, token + 1) && officeEndingAt(page, token + 1, token + 1) !== null)
  );
}

/** "the 58-year-old": a person by age alone, if no noun follows as in "the 58-year-old bridge". */
function agedAt(page: Page, token: number): Nominal | null {
  const last = token + 3;
  if (wordAt(page, last) !== 'year-old' || page.tokens.kinds[token + 1] !== NUMBER) return null;
  const next = last + 1;
  if (isWord(page, next) && (page.classes[next] ?? 0) === 0 && page.sayings[next] === undefined) return null;
  return { last, noun: agedNoun(page, token + 1), gender: null, bare: true };
}

function agedNoun(page: Page, number: number): string {
  return `${wordAt(page, number)}-year-old`;
}

function officeEndingAt(page: Page, last: number, lowest: number): { noun: string; first: number } | null {
  if (last - 1 >= lowest) {
    const pair = plainOffice(`${wordAt(page, last - 1)} ${wordAt(page, last)}`);
    if (pair !== null) return { noun: pair, first: last - 1 };
  }
  const single = plainOffice(wordAt(page, last));
  return single === null ? null : { noun: single, first: last };
}

/** Offices of which nobody holds two at a time. */
const EXCLUSIVE =
  /^(?:president|prime minister|chancellor|foreign minister|foreign secretary|home secretary|mayor|governor|king|queen|pope|first minister|vice president|ambassador)$/;

/** Which offices and trades the text gives to whom, and from where on. */
export interface Offices {
  /** The latest person called so before the token; null where nobody is. */
  holder(nominal: Nominal, token: number): string | null;
  /** Whether the text gives the person another public office, so that "the president" is somebody else. */
  holdsOther(id: string, noun: string): boolean;
}

export function officesOf(page: Page, people: ReadonlyMap<string, Entity>): Offices {
  const holders = new Map<string, { id: string; token: number }[]>();
  const held = new Map<string, string>();
  const note = (noun: string, id: string, token: number) => {
    if (EXCLUSIVE.test(noun)) held.set(id, noun);
    const list = holders.get(noun);
    if (list === undefined) holders.set(noun, [{ id, token }]);
    else if (list.at(-1)?.id !== id) list.push({ id, token });
  };
  for (let token = 0; token < page.length; token += 1) {
    const number = page.mentionAt[token] ?? -1;
    const mention = page.named.mentions[number];
    if (mention === undefined || number === page.mentionAt[token - 1] || !people.has(mention.entity))
      continue;
    let last = token;
    while (page.mentionAt[last + 1] === number) last += 1;
    for (const noun of officesAround(page, token, last)) note(noun, mention.entity, token);
  }
  return {
    holder: (nominal, token) => latest(holders.get(nominal.noun), token),
    holdsOther: (id, noun) => EXCLUSIVE.test(noun) && held.has(id) && held.get(id) !== noun,
  };
}

function latest(list: readonly { id: string; token: number }[] | undefined, token: number): string | null {
  if (list === undefined) return null;
  const people = new Set(list.map(({ id }) => id));
  const before = list.filter((one) => one.token < token);
  if (people.size === 1 && before.length > 0) return list[0]?.id ?? null;
  const last = before.at(-1);
  // Two holders of one office: only the one just named is meant.
  return last !== undefined && token - last.token < NEAR ? last.id : null;
}

/** Tokens within which the last of several holders of an office is meant. */
const NEAR = 120;

/** Offices before a name ("Prime Minister Keir Starmer"), after it (", the mayor of York,") or with "is". */
function officesAround(page: Page, first: number, last: number): string[] {
  const found: string[] = [];
  for (let i = first - 1; i >= Math.max(0, first - 4); i -= 1) {
    if (wordAt(page, i) === '.') continue;
    if (!isWord(page, i)) break;
    const office = officeEndingAt(page, i, Math.max(0, first - 4));
    if (office !== null) found.push(office.noun);
    else if (!capital(page, i)) break;
  }
  const next = last + 1;
  const aside = wordAt(page, next) === ',';
  if (aside && page.tokens.kinds[next + 1] === NUMBER) found.push(agedNoun(page, next + 1));
  if (
    aside ||
    /^(?:is|was|becomes|became|remains|remained|as)$/.test(wordAt(page, next)) ||
    becoming(page, next)
  )
    found.push(...officeAfter(page, aside ? next + 1 : next));
  return found;
}

function becoming(page: Page, token: number): boolean {
  return /^(?:has|had)$/.test(wordAt(page, token)) && /^(?:become|been)$/.test(wordAt(page, token + 1));
}

function officeAfter(page: Page, from: number): string[] {
  for (let i = from; i < Math.min(page.length, from + 9); i += 1) {
    if (!isWord(page, i) || (page.mentionAt[i] ?? -1) >= 0) {
      if (page.tokens.kinds[i] === 3) return [];
      continue;
    }
    if (i > from + 2 && is(page, i, PREPOSITION) && !is(page, i, ADVERB)) return [];
    const office = officeEndingAt(page, i, from);
    if (office !== null && officeEndingAt(page, i + 1, i + 1) === null) return [office.noun];
  }
  return [];
}
