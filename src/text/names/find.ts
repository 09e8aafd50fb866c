// Where do names stand, and are they people, organisations or places?
import type { EntityType, Sentence, Span } from '../../model.ts';
import { ADDRESS, FIRST_NAME, NO_NAME, OFFICE, SURNAME, flagsOf, genderOf } from '../lexicon/names.ts';
import { HONOURS, type Gender } from '../lexicon/titles.ts';
import type { Tokens } from '../tokens.ts';
import { LEADING_PARTICLES } from '../lexicon/particles.ts';
import { isCalledPerson } from './apposed.ts';
import { labelSegments, readScene } from './decode.ts';
import type { Labelled } from './decode.ts';
import { isInside, typeOf } from './labels.ts';
import { MODEL } from './model.ts';
import type { Model } from './model.ts';
import { ruleOf } from './rules.ts';
import { withSaints } from './saints.ts';
import { withSpeakers } from './transcript.ts';
import { readWords } from './words.ts';
import type { Word } from './words.ts';

/** A name in the text, before the forms of one entity are put together. */
export interface Name extends Span {
  readonly type: EntityType;
  readonly rule: string;
  /** The words of the name, without possessive endings and the stops of abbreviations. */
  readonly words: readonly string[];
  /** The title before it ("Mrs", "Senator"), in lower case. */
  readonly title?: string;
  /** What that title tells. */
  readonly gender?: Gender;
}

/** The names of a text in order; a word belongs to one name at most. */
export function findNames(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  model: Model = MODEL,
): Name[] {
  const words = readWords(tokens);
  const scene = readScene(text, tokens, sentences, words);
  const names = labelSegments(tokens, scene, model)
    .flatMap((labelled) => namesIn(tokens, words, labelled))
    .filter((name) => !isNoName(name));
  return onePerson(withSaints(tokens, words, withSpeakers(tokens, sentences, words, names)));
}

/** A name that the text once calls a person is one wherever it stands, also by the surname alone. */
function onePerson(names: readonly Name[]): Name[] {
  const called = new Set(
    names.filter(({ rule }) => rule === CALLED).flatMap(({ words }) => [words.join(' '), words.at(-1) ?? '']),
  );
  if (called.size === 0) return [...names];
  return names.map((name) =>
    isUnlisted(name.rule) && called.has(name.words.join(' '))
      ? { ...name, type: 'person', rule: CALLED }
      : name,
  );
}

/** The rule of names that an aside or "was a …" calls a person. */
const CALLED = 'called-person';

/** Nothing but the words around it says what the name is. */
function isUnlisted(rule: string): boolean {
  return rule === 'context' || rule === 'seen-elsewhere';
}

/** "Who" opens a question, "WHO" is an organisation. */
const QUESTION = /^(?:Who|It|Us)$/;

/** "No." in an interview: a word that the lists know for no name, and nothing around it says otherwise. */
function isNoName({ words, rule }: Name): boolean {
  const [only = ''] = words;
  if (words.length === 1 && QUESTION.test(only)) return true;
  return words.length === 1 && rule === 'context' && (flagsOf(only.toLowerCase()) & NO_NAME) !== 0;
}

function namesIn(tokens: Tokens, words: readonly Word[], { segment, labels, changed }: Labelled): Name[] {
  const names: Name[] = [];
  for (let k = 0; k < labels.length; k += 1) {
    const type = typeOf(labels[k] ?? 0);
    if (type === undefined || isInside(labels[k] ?? 0)) continue;
    let after = k + 1;
    while (after < labels.length && isInside(labels[after] ?? 0)) after += 1;
    const at = segment.tokens.slice(k, after);
    if (type === 'person' && isThing(words, at)) continue;
    names.push(nameOf(tokens, words, type === 'person' ? bareName(words, at) : at, type, changed));
  }
  return names;
}

/** "Storm Ann", "a Nobel laureate": people's names that are given to things. */
function isThing(words: readonly Word[], at: readonly number[]): boolean {
  const first = words[at[0] ?? 0];
  const before = words[(at[0] ?? 0) - 1];
  if (at.length > 1 ? isStorm(first) : before?.capital === true && isStorm(before)) return true;
  return (
    at.length === 1 &&
    first?.text === 'Nobel' &&
    /^(?:laureate|prize|winner|committee)/i.test(words[(at[0] ?? 0) + 1]?.text ?? '')
  );
}

function isStorm(word: Word | undefined): boolean {
  return word !== undefined && /^(?:Storm|Hurricane|Typhoon|Cyclone)$/.test(word.text);
}

function nameOf(
  tokens: Tokens,
  words: readonly Word[],
  at: readonly number[],
  read: EntityType,
  changed: boolean,
): Name {
  let type = read;
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? 0;
  const inside = at.flatMap((i) => words[i] ?? []);
  const before = words[first - 1]?.text === '.' ? words[first - 2] : words[first - 1];
  const flags =
    inside.length === 1 ? (inside[0]?.flags ?? 0) : flagsOf(inside.map((word) => word.lower).join(' '));
  let rule = ruleOf({ type, words: inside, flags, before, after: words[last + 1], changed });
  const titled = type === 'person' && before !== undefined && (before.flags & (ADDRESS | OFFICE)) !== 0;
  const plain = inside.map((word) => word.text);
  if (plain.length > 1 && isUnlisted(rule) && isCalledPerson(words, last + 1))
    [type, rule] = ['person', CALLED];
  const gender = titled ? genderOf(before.lower) : undefined;
  return {
    start: tokens.starts[first] ?? 0,
    end: endOf(tokens, words, last),
    type,
    rule,
    words: plain,
    ...(titled ? { title: before.lower } : {}),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** The name of a person without title and with the small words that begin a surname: "von der Leyen". */
function bareName(words: readonly Word[], at: readonly number[]): readonly number[] {
  let k = 0;
  while (k + 1 < at.length && isTitle(words[at[k] ?? 0])) k += 1;
  const rest = at.slice(k);
  let from = rest[0] ?? 0;
  while (rest.length > 2 && HONOURS.has(words[rest.at(-1) ?? 0]?.text ?? '')) rest.pop();
  if (k === 0) while (LEADING_PARTICLES.has(words[from - 1]?.text ?? '')) from -= 1;
  return [...Array.from({ length: (rest[0] ?? 0) - from }, (_, i) => from + i), ...rest];
}

/** "Mrs", "Senator", and no name: "King" and "Dean" may be either. */
function isTitle(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.flags & (ADDRESS | OFFICE)) !== 0 &&
    (word.flags & (FIRST_NAME | SURNAME)) === 0
  );
}

/** Abbreviations that keep their stop at the end of a name: "U.S.", "Inc.", "Robert E." */
const STOPPED = /^(?:(?:\p{Lu}\.)*\p{Lu}|Inc|Co|Corp|Ltd|Jr|Sr|Bros|St)$/u;

function endOf(tokens: Tokens, words: readonly Word[], i: number): number {
  const word = words[i];
  const end = (tokens.starts[i] ?? 0) + (word?.text.length ?? 0);
  const stops =
    word !== undefined && !word.possessive && words[i + 1]?.text === '.' && tokens.starts[i + 1] === end;
  return stops && STOPPED.test(word.text) ? end + 1 : end;
}
