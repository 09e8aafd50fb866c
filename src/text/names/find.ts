// Where do names stand, and are they people, organisations or places?
import type { EntityType, Sentence, Span } from '../../model.ts';
import * as lexicon from '../lexicon/names.ts';
import { flagsOf, genderOf, longestPhrase } from '../lexicon/names.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { Tokens } from '../tokens.ts';
import type { Word, Words } from './words.ts';

/** A name in the text, before the forms of one entity are put together. */
export interface Name extends Span {
  readonly type: EntityType;
  readonly rule: string;
  /** The words of the name, without possessive endings. */
  readonly words: readonly string[];
  /** What the title before the name tells ("Mrs Clinton"). */
  readonly gender?: Gender;
}

/** Capitalised words in a row, with the words around them. */
interface Run {
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  readonly opens: boolean;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  readonly title: Word | undefined;
}

/** The names of a text in order; a word belongs to one name at most. */
export function findNames(tokens: Tokens, sentences: readonly Sentence[], words: Words): Name[] {
  const runs = readRuns(tokens, sentences, words);
  const people = new Map<string, EntityType>();
  const typed = runs.map((run) => ({ run, found: typeOf(run) }));
  for (const { run, found } of typed) if (found !== undefined) remember(run, found.type, people);
  const names: Name[] = [];
  for (const { run, found } of typed) {
    const known = people.get(keyOf(run));
    const settled =
      known === undefined || (found !== undefined && found.sure)
        ? found
        : { type: known, rule: 'seen-elsewhere', sure: false };
    if (settled === undefined) continue;
    const gender = run.title === undefined ? undefined : genderOf(run.title.lower);
    names.push({
      start: tokens.starts[run.first] ?? 0,
      end: endOf(tokens, run),
      type: settled.type,
      rule: settled.rule,
      words: run.words.map((word) => word.text),
      ...(gender === undefined ? {} : { gender }),
    });
  }
  return names;
}

function endOf(tokens: Tokens, run: Run): number {
  const start = tokens.starts[run.last] ?? 0;
  return start + (run.words.at(-1)?.text.length ?? 0);
}

function keyOf(run: Run): string {
  return run.words.map((word) => word.lower).join(' ');
}

function remember(run: Run, type: EntityType, known: Map<string, EntityType>): void {
  const key = keyOf(run);
  if (!known.has(key)) known.set(key, type);
  if (type !== 'person' || run.words.length < 2) return;
  for (const word of run.words)
    if ((word.flags & lexicon.ENGLISH) === 0 && !known.has(word.lower)) known.set(word.lower, type);
}

interface Found {
  readonly type: EntityType;
  readonly rule: string;
  readonly sure: boolean;
}

function typeOf(run: Run): Found | undefined {
  const last = run.words.at(-1);
  const first = run.words[0];
  if (last === undefined || first === undefined) return undefined;
  const whole = flagsOf(keyOf(run));
  const single = run.words.length === 1;
  if (run.title !== undefined && !(whole & lexicon.TERRITORY))
    return { type: 'person', rule: 'after-title', sure: true };
  if (whole & lexicon.TERRITORY) return { type: 'place', rule: 'listed-place', sure: true };
  if (whole & lexicon.ORGANISATION) return { type: 'organization', rule: 'listed-organisation', sure: true };
  if (single && whole & lexicon.DEMONYM) return undefined;
  const head = headOf(run);
  if (!single && head.flags & lexicon.ORGANISATION_HEAD)
    return { type: 'organization', rule: 'organisation-word', sure: true };
  if (!single && (last.flags & lexicon.PLACE_END || first.flags & lexicon.PLACE_START))
    return { type: 'place', rule: 'place-word', sure: true };
  if (!single && first.flags & lexicon.FIRST_NAME && !(first.flags & lexicon.DEMONYM))
    return { type: 'person', rule: 'first-name', sure: true };
  if (whole & lexicon.CITY && !(single && whole & lexicon.FIRST_NAME))
    return { type: 'place', rule: 'listed-place', sure: false };
  if (single && run.opens && first.flags & lexicon.ENGLISH) return undefined;
  if (run.after !== undefined && SPEECH_VERBS.has(run.after.lower) && !isAcronym(last))
    return { type: 'person', rule: 'speaks', sure: false };
  if (single && isAcronym(first)) return { type: 'organization', rule: 'acronym', sure: false };
  if (single && first.flags & lexicon.ENGLISH) return undefined;
  if (/^(?:in|at|near|from|outside|towards?|across)$/.test(run.before?.lower ?? ''))
    return { type: 'place', rule: 'place-preposition', sure: false };
  if (single)
    return whole & (lexicon.FIRST_NAME | lexicon.SURNAME)
      ? { type: 'person', rule: 'listed-person', sure: false }
      : undefined;
  if (run.words.every((word) => word.flags & lexicon.ENGLISH)) return undefined;
  return { type: 'person', rule: 'capitals', sure: false };
}

/** The word that says what a name is of: before "of", else the last. */
function headOf(run: Run): Word {
  const of = run.words.findIndex((word) => word.lower === 'of');
  const head = run.words[of > 0 ? of - 1 : run.words.length - 1];
  return head ?? { text: '', lower: '', flags: 0, capital: false, possessive: false };
}

function isAcronym(word: Word): boolean {
  return word.text.length > 1 && word.text.length < 7 && word.text === word.text.toUpperCase();
}

const PARTICLE = /^(?:bin|ibn|al|el|de|del|della|da|dos|das|di|du|la|le|van|von|der|den|ter|ten|zu|y|e)$/;

function readRuns(tokens: Tokens, sentences: readonly Sentence[], words: Words): Run[] {
  const runs: Run[] = [];
  let i = 0;
  for (const sentence of sentences) {
    const first = i;
    let end = i;
    while (end < tokens.length && (tokens.starts[end] ?? 0) < sentence.end) end += 1;
    while (i < end) {
      const word = words.all[i];
      if (!word?.capital) {
        i += 1;
        continue;
      }
      const after = endOfRun(words.all, i, end);
      addRuns(runs, words, first, i, after);
      i = after;
    }
  }
  return runs;
}

function endOfRun(all: readonly Word[], from: number, limit: number): number {
  let end = from + 1;
  for (let i = end; i < limit; i += 1) {
    const before = all[i - 1];
    const word = all[i];
    if (word === undefined || before === undefined || before.possessive) break;
    if (word.capital) {
      end = i + 1;
      continue;
    }
    const organisation = before.flags & (lexicon.ORGANISATION_HEAD | lexicon.PLACE_START);
    const joins =
      PARTICLE.test(word.lower) ||
      word.text === '&' ||
      (word.text === '.' && /^(?:\p{Lu}|St|Jr|Mt|Dr|Mr|Mrs|Ms|Sr)$/u.test(before.text)) ||
      (word.lower === 'of' && organisation) ||
      (word.lower === 'the' && before.lower === 'of' && end === i - 1);
    if (!joins) break;
    if (word.text === '.' && before.text.length > 1 && !all[i + 1]?.capital) break;
  }
  return end;
}

/** Takes titles, dates and the first words of sentences off a run, and parts it at what is left. */
function addRuns(runs: Run[], words: Words, sentence: number, from: number, to: number): void {
  const all = words.all;
  let begin = from;
  let title: Word | undefined;
  while (begin < to) {
    const word = all[begin];
    if (word === undefined) return;
    const opens = begin === sentence || /^["“‘'(]$/.test(all[begin - 1]?.text ?? '');
    const phrase = phraseAt(all, begin, to);
    if (phrase > 1) break;
    if (
      word.flags & (lexicon.ADDRESS | lexicon.OFFICE) &&
      begin + 1 < to &&
      !(word.flags & lexicon.FIRST_NAME && title === undefined)
    )
      title = word;
    else if (word.flags & lexicon.CALENDAR_WORD || !/^[\p{L}\p{N}]/u.test(word.text)) title = undefined;
    else if (
      opens &&
      word.flags & lexicon.ENGLISH &&
      (words.lower.has(word.lower) ||
        begin + 1 === to ||
        ((all[begin + 1]?.flags ?? 0) & lexicon.ENGLISH) === 0) &&
      !(word.flags & lexicon.FIRST_NAME)
    )
      title = undefined;
    else if (/^(?:the|a|an|i|in|on|at|but|and|for|if|it|he|she|they|we|of|de)$/.test(word.lower))
      title = undefined;
    else break;
    begin += 1;
  }
  if (begin >= to) return;
  const first = all[begin];
  if (first === undefined) return;
  let end = to;
  for (let i = begin + 1; i < to; i += 1) {
    if ((all[i]?.flags ?? 0) & lexicon.CALENDAR_WORD) {
      end = i;
      break;
    }
  }
  runs.push({
    words: all.slice(begin, end),
    first: begin,
    last: end - 1,
    opens: begin === sentence,
    before: all[begin - 1],
    after: all[end],
    title,
  });
  if (end < to) addRuns(runs, words, sentence, end, to);
}

function phraseAt(all: readonly Word[], from: number, to: number): number {
  const first = all[from];
  if (first === undefined) return 0;
  let phrase = first.lower;
  let found = 0;
  for (let i = from + 1; i < Math.min(to, from + longestPhrase(first.lower)); i += 1) {
    phrase += ` ${all[i]?.lower ?? ''}`;
    if (flagsOf(phrase) !== 0) found = i + 1 - from;
  }
  return found;
}
