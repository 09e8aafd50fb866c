// Whom does a text name, of those whom the documents name?
import type { Corpus } from '../corpus/corpus.ts';
import type { Named } from '../corpus/names/named.ts';

/** Longest run of words that is looked up as a name. */
const WORDS = 4;
/** So much of a text is looked at, in UTF-16 units. */
const LOOKED_AT = 1000;

/** Whoever the text names first and most fully, of those that are wanted. */
export function firstNamed(
  text: string,
  corpus: Corpus,
  isWanted: (named: Named) => boolean,
): Named | undefined {
  const words = [...text.slice(0, LOOKED_AT).matchAll(/[\p{L}\p{N}'’.-]+/gu)].map(([word]) =>
    word.replace(/['’]s$|[.?]$/u, ''),
  );
  for (let at = 0; at < words.length; at += 1)
    for (let length = WORDS; length > 0; length -= 1) {
      const candidate = words.slice(at, at + length).join(' ');
      if (!/^\p{Lu}/u.test(candidate)) continue;
      const named = corpus.names.matches(candidate, 'exact').find(isWanted);
      if (named !== undefined) return named;
    }
  return undefined;
}

export function isPerson({ type }: Named): boolean {
  return type === 'person';
}
