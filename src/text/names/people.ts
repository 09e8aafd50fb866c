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

/** A person while the document is read. */
interface Person extends Group {
  /** The words of the fullest name, folded. */
  words: readonly string[];
  gender: Gender | undefined;
  /** Where the person is named in full, in order, and where the last short name stands. */
  readonly full: number[];
  short: number;
}

/** The people known so far, by each word of their names and by the whole. */
interface Known {
  readonly byWord: Map<string, Person[]>;
  readonly byName: Map<string, Person>;
}

/** No more people of one word are kept apart: a register, not a story. */
const NAMESAKES = 64;

/** Puts the names of each person together; full names first, then single ones with the nearest who fits. */
export function linkPeople(names: readonly Name[]): Group[] {
  const people: Person[] = [];
  const known: Known = { byWord: new Map(), byName: new Map() };
  const parsed = names.map((name) => ({ name, words: wordsOf(name) }));
  for (const full of [true, false])
    for (const { name, words } of parsed) {
      if (isFull(words) !== full) continue;
      const person = full ? samePerson(known, words, name) : meantBy(known, words, name);
      if (person !== undefined) join(person, words, name, known);
      else people.push(newPerson(words, name, known));
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

function newPerson(words: readonly string[], name: Name, known: Known): Person {
  const person: Person = { type: 'person', names: [], words, gender: undefined, full: [], short: -1 };
  join(person, words, name, known);
  return person;
}

function join(person: Person, words: readonly string[], name: Name, { byWord, byName }: Known): void {
  person.names.push(name);
  if (isFull(words)) person.full.push(name.start);
  else person.short = name.start;
  if (words.length > person.words.length) person.words = words;
  person.gender ??= name.gender ?? (isFull(words) ? genderOf(words[0] ?? '') : undefined);
  const whole = words.join(' ');
  if (!byName.has(whole)) byName.set(whole, person);
  for (const word of words) {
    const namesakes = byWord.get(word);
    if (namesakes === undefined) byWord.set(word, [person]);
    else if (namesakes.length < NAMESAKES && !namesakes.includes(person)) namesakes.push(person);
  }
}

/** The person already known by a full name that may be the same. */
function samePerson({ byWord, byName }: Known, words: readonly string[], name: Name): Person | undefined {
  const same = byName.get(words.join(' '));
  if (same !== undefined) return same;
  const candidates = [...(byWord.get(words.at(-1) ?? '') ?? []), ...(byWord.get(words[0] ?? '') ?? [])];
  return candidates.find(
    (person) => isFull(person.words) && agrees(person, name) && areOne(person.words, words),
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
function meantBy({ byWord }: Known, words: readonly string[], name: Name): Person | undefined {
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

/** Where a person was last named before an offset; -1 where nowhere. Short names come in order. */
function lastBefore({ full, short }: Person, offset: number): number {
  let low = 0;
  let high = full.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((full[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(short, full[low - 1] ?? -1);
}

function agrees(person: Person, { gender }: Name): boolean {
  return gender === undefined || person.gender === undefined || gender === person.gender;
}
