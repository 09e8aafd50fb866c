// Who speaks in a transcript? Names in capitals before a colon at the start of lines: "QUILL: Good evening."
import type { Sentence } from '../../model.ts';
import * as lexicon from '../lexicon/names.ts';
import type { Tokens } from '../tokens.ts';
import type { Name } from './find.ts';
import type { Word } from './words.ts';

/** Fewer labels are headings: "UPDATE: …". */
const LEAST_LABELS = 3;
/** Words of the longest label: "SENATOR ANN MARIE LEE". */
const LONGEST_LABEL = 4;

/** A label as tokens `first` to `last`, without the titles before the name. */
interface Label {
  readonly first: number;
  readonly last: number;
}

/** The names with those of the speakers among them, in order; the same where the text is no transcript. */
export function withSpeakers(
  tokens: Tokens,
  sentences: readonly Sentence[],
  words: readonly Word[],
  names: readonly Name[],
): readonly Name[] {
  const labels = labelsOf(tokens, sentences, words);
  const counts = new Map<string, number>();
  for (const { last } of labels) {
    const word = words[last]?.lower ?? '';
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (counts.size < 2 || labels.length < LEAST_LABELS) return names;
  const named = new Set(
    names.flatMap((name) => (name.type === 'person' ? (name.words.at(-1)?.toLowerCase() ?? []) : [])),
  );
  const speakers = labels
    .filter(({ first, last }) => {
      const word = words[last];
      if (word === undefined) return false;
      const sure = named.has(word.lower) || (counts.get(word.lower) ?? 0) > 1;
      return isSurname(word, sure) && (first === last || isFirstName(words[first]));
    })
    .map((label) => nameOf(tokens, words, label));
  const starts = new Set(speakers.map(({ start }) => start));
  const ends = new Set(speakers.map(({ end }) => end));
  const others = names.filter(({ start, end }) => !starts.has(start) && !ends.has(end));
  return [...others, ...speakers].toSorted((a, b) => a.start - b.start);
}

function labelsOf(tokens: Tokens, sentences: readonly Sentence[], words: readonly Word[]): Label[] {
  const labels: Label[] = [];
  let token = 0;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue;
    ({ paragraph } = sentence);
    while (token < tokens.length && (tokens.starts[token] ?? 0) < sentence.start) token += 1;
    const label = labelAt(words, token);
    if (label !== null) labels.push(label);
  }
  return labels;
}

function labelAt(words: readonly Word[], opens: number): Label | null {
  let first = opens;
  let i = opens;
  for (let count = 0; count < LONGEST_LABEL && isShouted(words[i]); count += 1) {
    const titled = ((words[i]?.flags ?? 0) & (lexicon.ADDRESS | lexicon.OFFICE)) !== 0 && first === i;
    i += words[i + 1]?.text === '.' ? 2 : 1;
    if (titled && words[i]?.text !== ':') first = i;
  }
  return i > first && words[i]?.text === ':' && words[i - 1]?.text !== '.' ? { first, last: i - 1 } : null;
}

function isShouted(word: Word | undefined): boolean {
  return word !== undefined && word.shouted && word.text.length > 1;
}

/** A listed name or a word of no list; a common word that is a surname too only where something confirms it. */
function isSurname({ text, flags, lower }: Word, sure: boolean): boolean {
  if (text.length < SHORTEST || NO_SPEAKERS.has(lower)) return false;
  if (flags & (lexicon.ADDRESS | lexicon.OFFICE | lexicon.NO_NAME | lexicon.CALENDAR_WORD)) return false;
  const known = (flags & (lexicon.SURNAME | lexicon.FIRST_NAME)) !== 0;
  if (flags & lexicon.ENGLISH) return known && sure;
  return known || (flags & (lexicon.ORGANISATION | lexicon.TERRITORY)) === 0;
}

/** Surnames that are more often a part in a conversation or a pointer: "HOST: …", "READ MORE: …". */
const NO_SPEAKERS = new Set(
  'host moderator narrator anchor caller guest speaker audience crowd staff read more listen see also related'.split(
    ' ',
  ),
);

function isFirstName(word: Word | undefined): boolean {
  return (
    word !== undefined && ((word.flags & lexicon.FIRST_NAME) !== 0 || (word.flags & lexicon.ENGLISH) === 0)
  );
}

/** Shorter labels are initials: "Q:", "PM:". */
const SHORTEST = 3;

function nameOf(tokens: Tokens, words: readonly Word[], { first, last }: Label): Name {
  return {
    start: tokens.starts[first] ?? 0,
    end: tokens.ends[last] ?? 0,
    type: 'person',
    rule: 'transcript-label',
    words: words.slice(first, last + 1).map(({ text }) => text),
  };
}
