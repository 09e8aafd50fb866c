// Whom does "he" mean in a question that follows another one?
import type { Corpus } from '../corpus/corpus.ts';

/** A follow-up question as it was understood. */
export interface Followed {
  readonly question: string;
  /** Whose name took the place of the pronoun; null where the question stood by itself. */
  readonly person: string | null;
}

/** Words that stand for a person, and whether they say whose something is. */
const PRONOUN = /\b(?:(?<whose>his|hers|their|theirs)|(?:he|she|him|they|them)|(?<her>her))(?!['’]s\b)\b/iu;

/**
 * The question with its first pronoun read as a person of the questions before. It stays as it is where it has none, or
 * where it names somebody of its own.
 */
export function follow(question: string, before: readonly string[], corpus: Corpus): Followed {
  const pronoun = PRONOUN.exec(question);
  if (pronoun === null || personIn(question, corpus) !== null) return { question, person: null };
  const person = before.map((text) => personIn(text, corpus)).find((name) => name !== null) ?? null;
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
  return { question: named.replace(JOINED, ''), person };
}

/** What joins a question to the one before, once it is joined to nothing: "and what did she say". */
const JOINED = /^\s*(?:and|but|so|then)\b,?\s+(?=\S)/iu;

/** Longest run of words that is looked up as a name. */
const WORDS = 4;

/** The person of the corpus whom a text names first and most fully. */
export function personIn(text: string, corpus: Corpus): string | null {
  const words = [...text.slice(0, 1000).matchAll(/[\p{L}\p{N}'’.-]+/gu)].map(([word]) =>
    word.replace(/['’]s$|[.?]$/u, ''),
  );
  for (let at = 0; at < words.length; at += 1)
    for (let length = WORDS; length > 0; length -= 1) {
      const candidate = words.slice(at, at + length).join(' ');
      if (!/^\p{Lu}/u.test(candidate)) continue;
      const named = corpus.names.matches(candidate, 'exact').find(({ type }) => type === 'person');
      if (named !== undefined) return named.name;
    }
  return null;
}
