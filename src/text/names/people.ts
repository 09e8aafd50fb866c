// Which names mean the same person?
import { genderOf } from '../lexicon/names.ts';
import { isShortFor } from '../lexicon/nicknames.ts';
import { PARTICLES } from '../lexicon/particles.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { Name } from './find.ts';
import { fold } from './fold.ts';
import type { Group } from './link.ts';

/** Words after the surname. */
const AFTER = new Set('jr sr junior senior ii iii iv mp phd'.split(' '));
/** Titles before a first name: "Sir Keir", "Prince Harry". */
const BEFORE_FIRST_NAME = new Set(
  'sir dame prince princess king queen pope sister brother saint emperor empress'.split(' '),
);

/** A person while the document is read: the words of the fullest name, folded. */
interface Person extends Group {
  words: readonly string[];
  gender: Gender | undefined;
}

/** Puts the names of each person together; full names first, then single ones with the nearest who fits. */
export function linkPeople(names: readonly Name[]): Group[] {
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const parsed = names.map((name) => ({ name, words: wordsOf(name) }));
  for (const full of [true, false])
    for (const { name, words } of parsed) {
      if (isFull(words) !== full) continue;
      const person = full ? samePerson(byWord, words, name) : meantBy(byWord, words, name);
      if (person !== undefined) join(person, words, name, byWord);
      else people.push(newPerson(words, name, byWord));
    }
  for (const person of people) person.names.sort((a, b) => a.start - b.start);
  return people;
}

/** The words of a name without "Jr" and the like. */
function wordsOf({ words }: Name): readonly string[] {
  const folded = words.map(fold).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const kept = folded.filter((word, i) => i === 0 || !AFTER.has(word));
  // "John II" and "John" are two kings, "John Smith II" may be called "John Smith".
  return kept.length > 1 ? kept : folded;
}

/** "Ann Lee", but not "Lee", "bin Salman" or "von der Leyen". */
function isFull(words: readonly string[]): boolean {
  return words.filter((word) => !PARTICLES.has(word)).length > 1 && !PARTICLES.has(words[0] ?? '');
}

function newPerson(words: readonly string[], name: Name, byWord: Map<string, Person[]>): Person {
  const person: Person = { type: 'person', names: [], words, gender: undefined };
  join(person, words, name, byWord);
  return person;
}

function join(person: Person, words: readonly string[], name: Name, byWord: Map<string, Person[]>): void {
  person.names.push(name);
  if (words.length > person.words.length) person.words = words;
  person.gender ??= name.gender ?? (isFull(words) ? genderOf(words[0] ?? '') : undefined);
  for (const word of words) {
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [person]);
    else if (!known.includes(person)) known.push(person);
  }
}

/** The person already known by a full name that may be the same. */
function samePerson(
  byWord: ReadonlyMap<string, Person[]>,
  words: readonly string[],
  name: Name,
): Person | undefined {
  const candidates = byWord.get(words.at(-1) ?? '') ?? [];
  return (
    candidates.find((person) => person.words.join(' ') === words.join(' ')) ??
    [...candidates, ...(byWord.get(words[0] ?? '') ?? [])].find(
      (person) => isFull(person.words) && agrees(person, name) && areOne(person.words, words),
    )
  );
}

/** "Joe Biden" and "Joseph R. Biden", "Pierre Charles L'Enfant" and "Pierre L'Enfant". */
function areOne(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (isWithin(short, long)) return true;
  if (one.at(-1) !== other.at(-1)) return false;
  const [a = '', b = ''] = [one[0], other[0]];
  return a === b
    ? one.length === 2 || other.length === 2
    : isInitialOf(a, b) || isInitialOf(b, a) || isShortFor(a, b);
}

/** The words of `short` stand in `long` in the same order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

function isInitialOf(initial: string, name: string): boolean {
  return initial.length === 1 && name.startsWith(initial);
}

/** The person whom a surname or first name alone means: of those who fit best, the one named most. */
function meantBy(
  byWord: ReadonlyMap<string, Person[]>,
  words: readonly string[],
  name: Name,
): Person | undefined {
  let best: Person | undefined;
  let bestFit = 0;
  for (const person of byWord.get(words.at(-1) ?? '') ?? []) {
    if (!agrees(person, name)) continue;
    const fit = fitOf(person, words, name);
    if (fit > bestFit || (fit === bestFit && fit > 0 && isLikelier(person, best, name)))
      [best, bestFit] = [person, fit];
  }
  return best;
}

/** How well a short name fits a person: 0 not at all; the surname fits best, after "Sir" the first name. */
function fitOf({ words }: Person, short: readonly string[], { title }: Name): number {
  const last = short.at(-1);
  const royal = title !== undefined && BEFORE_FIRST_NAME.has(title);
  if (!isWithin(short, words)) return 0;
  if (words.at(-1) === last) return royal ? 2 : 4;
  if (words[0] === last) return royal ? 4 : title === undefined ? 3 : 1;
  return 2;
}

/** Whether a person is meant rather than another who fits as well: named more often, or else nearer before. */
function isLikelier(person: Person, other: Person | undefined, { start }: Name): boolean {
  if (other === undefined) return true;
  const more = person.names.length - other.names.length;
  return more > 0 || (more === 0 && lastBefore(person, start) > lastBefore(other, start));
}

function lastBefore({ names }: Person, start: number): number {
  let last = -1;
  for (const name of names) if (name.start < start && name.start > last) last = name.start;
  return last;
}

function agrees(person: Person, { gender }: Name): boolean {
  return gender === undefined || person.gender === undefined || gender === person.gender;
}
