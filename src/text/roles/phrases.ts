// Where does a noun phrase begin and end, and is its head a word for what somebody is?
import type { EntityType } from '../../model.ts';
import { isMostlyPerson, isPast, isRoleNoun } from './word-class.ts';
import type { Place, Range, Scene } from './scene.ts';

/** A noun phrase; `head` is the token of its head noun. */
export interface Phrase extends Range {
  readonly head: number;
}

/** Longest run of words before a head, and longest phrase altogether, in tokens. */
const MAX_BEFORE = 14;
const MAX_PHRASE = 70;

const INSIDE = new Set(['noun', 'adjective', 'proper', 'possessive', 'number']);

/**
 * The phrase that ends with the token `last` and stands before a name as its title: "the Labour leader" → "Labour
 * leader". Articles stay outside, "his" and "two" inside.
 */
export function titleEndingAt(scene: Scene, last: number, place: Place): Phrase | null {
  return last >= place.from && endsInRole(scene, last, place.from, place.type)
    ? runUpTo(scene, last, place)
    : null;
}

/** A run of words that stand before a noun, up to `last`; null where there is none. */
export function runEndingAt(scene: Scene, last: number, place: Place): Phrase | null {
  return last >= place.from && INSIDE.has(scene.class(last, last === place.from))
    ? runUpTo(scene, last, place)
    : null;
}

function runUpTo(scene: Scene, last: number, place: Place): Phrase {
  const { from } = place;
  let first = last;
  while (first > from && last - first < MAX_BEFORE && joins(scene, first - 1, last, place)) first -= 1;
  while (first < last && startsBadly(scene, first, from)) first += 1;
  return { first, last, head: last };
}

function endsInRole(scene: Scene, i: number, from: number, type: EntityType): boolean {
  const kind = scene.class(i, i === from);
  if (kind !== 'noun' && kind !== 'proper' && kind !== 'adjective' && kind !== 'verb') return false;
  if (NO_TITLE.test(scene.word(i))) return false;
  if ((kind === 'verb' && i === from) || /^\p{Ll}{3,}(?:ed|ing)$/u.test(scene.word(i))) return false;
  return isRoleNoun(scene.word(i), type) && !(scene.nameAt(i)?.type === 'person');
}

/** Forms of address that say nothing of who somebody is. */
const NO_TITLE = /^(?:mr|mrs|ms|miss|mx|dear|messrs|monsieur|madame|señor)\.?$/i;

/** Whether a token before a title belongs to it. */
function joins(scene: Scene, i: number, last: number, place: Place): boolean {
  const kind = scene.class(i, i === place.from);
  // "will end Democrat control", "to coach player": a verb that looks like a noun.
  if (kind === 'noun' && (scene.class(i - 1) === 'auxiliary' || scene.lower(i - 1) === 'to')) return false;
  if (INSIDE.has(kind)) return true;
  const next = scene.class(i + 1);
  if (kind === 'adverb') return next === 'adjective' || isParticiple(scene, i + 1);
  // "the acclaimed actor", never "she joined actor".
  if (kind === 'verb') return !isPast(scene.lower(i)) && modifies(scene, i, place.from);
  // "Museum of Flight director": a small word inside a name.
  if (kind === 'preposition' || kind === 'determiner') {
    if (scene.nameAt(i) !== undefined && scene.nameAt(i) === scene.nameAt(i + 1)) return true;
    return scene.lower(i) === 'of' && next === 'proper' && scene.class(i - 1) === 'proper' && i + 1 < last;
  }
  // "linguist and philosopher", "actor, singer and dancer".
  if (kind === 'and' || scene.isMark(i, ',')) {
    if (i + 1 > last || next === 'determiner' || i === place.from) return false;
    if (scene.isMark(i, ',') && !hasAnd(scene, i + 1, last)) return false;
    return isRoleNoun(scene.word(i - 1), place.type) && scene.nameAt(i - 1) === undefined;
  }
  return false;
}

/** A participle after an article, "his" or a preposition describes what follows; after a subject it is its verb. */
function modifies(scene: Scene, i: number, from: number): boolean {
  let before = i - 1;
  while (before >= from && scene.class(before) === 'adverb') before -= 1;
  const kind = scene.class(before, before === from);
  return before >= from && (kind === 'determiner' || kind === 'possessive' || kind === 'preposition');
}

function isParticiple(scene: Scene, i: number): boolean {
  return scene.class(i) === 'verb' && /^\p{Ll}+(?:ed|ing)$/u.test(scene.word(i));
}

function hasAnd(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) if (scene.class(i) === 'and') return true;
  return false;
}

/** A word that cannot open a title: a mark, an "and" left over, a bare apostrophe. */
function startsBadly(scene: Scene, i: number, from: number): boolean {
  const kind = scene.class(i, i === from);
  if (kind === 'verb') return !modifies(scene, i, from);
  return !INSIDE.has(kind) || scene.isMark(i, "'’") || kind === 'preposition';
}

/**
 * The phrase that begins with the token `first`: articles, what stands before the head, the head. Null where the
 * head is no word for this type.
 */
export function phraseAt(scene: Scene, first: number, to: number, type: EntityType): Phrase | null {
  let i = first;
  if (scene.lower(i) === 'one' && scene.lower(i + 1) === 'of') i += 2;
  while (i <= to && opens(scene, i)) i += 1;
  const start = i;
  while (i <= to && i - start < MAX_BEFORE && continues(scene, i, start, first, to)) i += 1;
  let head = i - 1;
  while (head > start && scene.class(head) === 'possessive') head -= 1;
  if (head < start) return null;
  if (scene.nameAt(head)?.type === 'person' || NO_TITLE.test(scene.word(start))) return null;
  // "has been accused by": a participle alone, although lists call it a noun.
  if (head === first && scene.lower(head).endsWith('ed')) return null;
  if (isRoleNoun(scene.word(head), type)) return { first, last: head, head };
  // "secretary general", "curator emeritus", "chairman Ltd": the role stands before the last word.
  const before = head - 1;
  const role = before >= start && type === 'person' && isMostlyPerson(scene.word(before));
  return role && scene.class(head) === 'adjective' ? { first, last: head, head: before } : null;
}

function opens(scene: Scene, i: number): boolean {
  const kind = scene.class(i);
  return (
    kind === 'determiner' || kind === 'number' || (kind === 'possessive' && /^\p{Ll}/u.test(scene.word(i)))
  );
}

/** Whether a token goes on with what stands before a head. */
function continues(scene: Scene, i: number, start: number, first: number, to: number): boolean {
  const kind = scene.class(i);
  // "the leader declared the truce": an adjective with an object is a verb.
  if (i > start && scene.lower(i).endsWith('ed') && scene.class(i + 1) === 'determiner') return false;
  if (INSIDE.has(kind)) return true;
  // A verb after an article or an adjective is a noun there: "the lead singer".
  if (kind === 'verb') {
    if (isParticiple(scene, i)) return (start > first || i > start) && INSIDE.has(scene.class(i + 1));
    return i === start && start > first && !scene.word(i).endsWith('s');
  }
  if (i >= to) return false;
  const next = scene.class(i + 1);
  if (kind === 'adverb') return next === 'adjective' || next === 'adverb';
  if (kind === 'preposition' || kind === 'determiner')
    return scene.nameAt(i) !== undefined && scene.nameAt(i) === scene.nameAt(i + 1);
  if (i === start) return false;
  const adjectives = scene.class(i - 1) === 'adjective' && (next === 'adjective' || next === 'adverb');
  return adjectives && (kind === 'and' || scene.isMark(i, ','));
}

/** Where a phrase stands, which decides what may follow its head. */
export type Site = 'apposition' | 'predicate';

/**
 * The last token of a phrase with all that hangs on its head: "director of the museum, and chairman of the fund".
 * Null where the words turn out to be a clause of their own ("the minister said …").
 */
export function wholePhrase(
  scene: Scene,
  phrase: Phrase,
  to: number,
  type: EntityType,
  site: Site,
): number | null {
  let last = lastOf(scene, phrase, to, type, site);
  while (last !== null && last > phrase.last && dangles(scene, last)) last -= 1;
  return last;
}

/** A small word whose other half did not come. */
function dangles(scene: Scene, i: number): boolean {
  return /^(?:preposition|and|relative)$/.test(scene.class(i)) || /^(?:the|an?)$/.test(scene.lower(i));
}

function lastOf(scene: Scene, phrase: Phrase, to: number, type: EntityType, site: Site): number | null {
  let last = phrase.last;
  let relative = false;
  for (let i = phrase.last + 1; i <= to && i - phrase.first < MAX_PHRASE; i += 1) {
    const kind = scene.class(i);
    if (scene.isMark(i, ',')) {
      const next = anotherRole(scene, i + 1, to, type);
      if (next === null || relative) return last;
      i = next;
      last = next;
      continue;
    }
    if (scene.isMark(i, '(')) {
      const closed = closing(scene, i, to);
      if (closed === null || site === 'apposition') return last;
      i = closed;
      continue;
    }
    if (kind === 'mark' && !scene.isMark(i, '"“”‘’\'%$£€/#[]')) return last;
    if (kind === 'relative' || (kind === 'stop' && scene.lower(i) === 'where')) relative = true;
    else if (!relative && endsPhrase(scene, i)) {
      if (site === 'predicate' || scene.lower(i) === 'as') return last;
      return kind === 'stop' ? last : null;
    } else if (kind === 'and' && endsWithClause(scene, i, to, relative)) return last;
    if (kind !== 'and' && kind !== 'adverb' && !scene.isMark(i, '"“”‘’\'')) last = i;
    if (scene.isMark(i, '"”')) last = i;
  }
  return last;
}

/** Pasts that are mostly participles after a noun: "the house built by", "a man known for". */
const AFTER_NOUN =
  /^(?:made|held|known|seen|given|taken|written|born|based|paid|found|led|kept|sent|built|won|run)$/;

/** Adverbs that stand before a participle more often than before a verb: "the man allegedly involved". */
const HEARSAY =
  /^(?:allegedly|reportedly|recently|newly|previously|formerly|originally|initially|widely|once|best|most|highly|also|first)$/;
/** Verbs that are no participles after a noun: "the makers decided to". */
const INTENDING =
  /^(?:decided|wanted|tried|agreed|refused|failed|managed|continued|started|hoped|planned|attempted|needed|seemed|appeared|happened|added|replied|claimed|insisted|believed|warned|admitted|argued|noted|remained|stayed|lived|died|arrived|returned|walked)$/;

/** A finite verb or a word that opens another clause. */
function endsPhrase(scene: Scene, i: number): boolean {
  const kind = scene.class(i);
  const word = scene.lower(i);
  const before = scene.class(i - 1);
  if (scene.lower(i - 1) === 'to' || (before === 'adverb' && scene.lower(i - 2) === 'to')) return false;
  if (kind === 'stop') return !/^(?:him|her|it)self$|^themselves$/.test(word);
  if (kind === 'be' || kind === 'auxiliary') return true;
  // "the leader declared the truce": listed as an adjective, but it has an object.
  if (kind === 'adjective' && word.endsWith('ed') && before === 'noun')
    return scene.class(i + 1) === 'determiner';
  if (kind !== 'verb' || word.endsWith('ing')) return false;
  if (
    before === 'preposition' ||
    before === 'determiner' ||
    before === 'possessive' ||
    before === 'adjective'
  )
    return false;
  if (word.endsWith('ed') || AFTER_NOUN.test(word)) {
    if (before === 'adverb' ? !HEARSAY.test(scene.lower(i - 1)) : INTENDING.test(word)) return true;
    const next = scene.class(i + 1);
    const object = next === 'possessive' && /^\p{Ll}/u.test(scene.word(i + 1));
    return next === 'determiner' || next === 'stop' || object;
  }
  return word.endsWith('s') || !/^(?:noun|proper)$/.test(before) || isPast(word);
}

/** "… and was highly impressed": the second half has a verb of its own. */
function endsWithClause(scene: Scene, i: number, to: number, relative: boolean): boolean {
  if (i >= to) return true;
  let next = i + 1;
  while (next < to && scene.class(next) === 'adverb') next += 1;
  const kind = scene.class(next);
  if (kind === 'be' || kind === 'auxiliary' || kind === 'stop') return !relative || kind === 'stop';
  return kind === 'verb' && !relative && !scene.lower(next).endsWith('ing');
}

/** After a comma: the last token of a further role of the same list, with or without "and". */
function anotherRole(scene: Scene, from: number, to: number, type: EntityType): number | null {
  const bare = scene.class(from) === 'and' ? from + 1 : from;
  const phrase = phraseAt(scene, bare, to, type);
  if (phrase === null) return null;
  if (bare > from) return phrase.last;
  // Without "and" it must be a list that gets to one, not the next apposition or a clause.
  const after = scene.class(phrase.last + 1);
  if (after === 'and') return isRolePhrase(scene, phrase.last + 2, to, type) ? phrase.last : null;
  return scene.isMark(phrase.last + 1, ',') && anotherRole(scene, phrase.last + 2, to, type) !== null
    ? phrase.last
    : null;
}

function isRolePhrase(scene: Scene, from: number, to: number, type: EntityType): boolean {
  return phraseAt(scene, from, to, type) !== null;
}

/** The bracket that closes the one at `open`; null where the sentence has none. */
export function closing(scene: Scene, open: number, to: number): number | null {
  for (let i = open + 1; i <= to; i += 1) if (scene.isMark(i, ')')) return i;
  return null;
}
