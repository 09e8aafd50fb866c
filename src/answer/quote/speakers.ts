// Whom does `speaker:` mean, and did that one say this?
import { type Corpus, wordsOf } from '../../corpus/corpus.ts';
import type { Named } from '../../corpus/names/named.ts';
import { lookUp } from '../who/look-up.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Span } from '../../model.ts';
import { type Said, speaksFor } from './said.ts';

/** Several people may bear the name that was asked for; they are all meant, up to this many. */
const NAMESAKES = 5;

/** Whoever is asked for: people by name, or words of a nameless speaker ("officials", "the foreign ministry"). */
export interface Wanted {
  readonly asked: string;
  readonly words: readonly string[];
  readonly named: readonly Named[];
}

/** The ways to read what was asked for, the surest first: the last one forgives slips of the finger. */
export function wantedSpeakers(corpus: Corpus, asked: string): readonly Wanted[] {
  const words = wordsOf(asked).filter((word) => !ARTICLES.has(word));
  const { by, named } = lookUp(corpus, asked);
  const meant = named.slice(0, NAMESAKES);
  if (by !== 'likeness') return [{ asked, words, named: meant }];
  const literal = { asked, words, named: [] };
  return meant.length === 0 ? [literal] : [literal, { asked, words: [], named: meant }];
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** True where the words are of the speaker that is asked for. */
export function saidBy(corpus: Corpus, wanted: Wanted, said: Said): boolean {
  const { document, entity, speaker } = said;
  if (entity !== null && wanted.named.some((named) => named.is(document.id, entity))) return true;
  if (entity !== null && namesPerson(corpus, said)) return false;
  if (speaker === null || wanted.words.length === 0) return false;
  return saidByWords(wanted.words, said, speaker);
}

/** How much text before a nameless speaker may say whose it is, in UTF-16 units. */
const BEFORE = 300;

/** "a spokesperson of the ministry": the words asked for stand in the phrase, or partly in what leads to it. */
function saidByWords(asked: readonly string[], said: Said, speaker: Span): boolean {
  const { document, span } = said;
  const phrase = document.text.slice(speaker.start, speaker.end);
  const words = new Set(wordsOf(phrase));
  const missing = asked.filter((word) => !words.has(word));
  if (missing.length === 0) return true;
  const bare = speaksFor(said);
  if (missing.length === asked.length && !bare) return false;
  const start = bare
    ? span.start
    : Math.max(document.text.lastIndexOf('\n', speaker.start) + 1, speaker.start - BEFORE);
  const before = new Set(wordsOf(document.text.slice(start, speaker.start)));
  return missing.every((word) => before.has(word));
}

/** Somebody with a name of their own is no "spokesman for Lee", whatever the words around the name. */
function namesPerson(corpus: Corpus, { document, entity }: Said): boolean {
  return entity !== null && corpus.typeOf(document.id, entity) === 'person';
}

/** Who said it, in words for a label: the name, else the words of the text, else that nobody is named. */
export function speakerOf(corpus: Corpus, said: Said, say: Messages): string | null {
  const { document, entity, speaker } = said;
  const name = entity === null ? null : nameOf(corpus, document.id, entity);
  if (speaker === null) return name;
  const words = corpus.textOf({ document: document.id, ...speaker }).replace(/\s+/g, ' ');
  if (name === null) return PRONOUN.test(words) ? null : words;
  return speaksFor(said) ? say.quote.of(words, name) : name;
}

const PRONOUN = /^(?:i|we|you|he|she|it|they|who|which|that|his|her|its|their|my|our|one|others|some|many)$/i;

function nameOf(corpus: Corpus, document: string, entity: string): string | null {
  const named = corpus.names.of(document, entity);
  if (named !== undefined) return named.name;
  return corpus.reading(document).entities.find(({ id }) => id === entity)?.name ?? null;
}
