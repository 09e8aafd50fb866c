// Which names could a person be typing?
import type { Choice, Context } from '../command.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Named } from '../corpus/names/named.ts';
import { clip } from './who/clip.ts';
import { rolesOf } from './who/portrait.ts';

/** Discord's limits: suggestions, and the length of what one shows and fills in, in UTF-16 units. */
const MOST_CHOICES = 25;
const MOST_UNITS = 100;
/** Longer words for a role say too much for a hint. */
const HINT_UNITS = 48;

/** Names that what was typed may become, the surest first; the most mentioned where nothing was typed. */
export function completeNames(typed: string, { corpus, say }: Context): readonly Choice[] {
  const choices = new Map<string, Choice>();
  for (const named of corpus.names.complete(typed, MOST_CHOICES)) {
    const value = corpus.names.uniqueName(named);
    // A value that is cut would find nobody.
    if (value.length > MOST_UNITS || choices.has(value)) continue;
    const name = say.who.choice(value, hint(corpus, named), named.count);
    choices.set(value, { name: clip(name.replace(/\s+/g, ' '), MOST_UNITS), value });
  }
  return [...choices.values()];
}

/** The words that say best who it is; '' where no document says so. */
function hint(corpus: Corpus, named: Named): string {
  const [best] = rolesOf(named)[0] ?? [];
  return best === undefined ? '' : clip(corpus.textOf(best), HINT_UNITS);
}
