// What is said where nobody of a name is found?
import type { Context } from '../../command.ts';
import { termsOf, type Corpus } from '../../corpus/corpus.ts';
import type { Named } from '../../corpus/names/named.ts';
import type { Answer, Filter } from '../../model.ts';
import { among, heldTo, isOpen, lookUp } from './look-up.ts';

const NEAREST = 2;
const SUGGESTIONS = 5;

/**
 * Nothing: whether the filter is why, which words stand nowhere, names that look alike, and passages with some of the
 * words.
 */
export function nobody(name: string, { corpus, say }: Context, filter: Filter): Answer {
  if (!isOpen(filter) && corpus.documents(filter).length === 0)
    return { kind: 'nothing', title: name, reasons: [say.search.inFilter], suggestions: [], nearest: [] };
  const [outside] = isOpen(filter) ? [] : lookUp(corpus, name).named;
  if (outside?.within(among(filter)) === null) return filteredOut(outside, { corpus, say });
  const absent = termsOf(name).length === 0 ? [] : name.split(/\s+/).filter((word) => isAbsent(corpus, word));
  const nearest = corpus.search(name, { limit: NEAREST, filter }).map(({ document, sentence }) => ({
    citation: { document: document.id, start: sentence.start, end: sentence.end },
    highlights: [],
  }));
  return {
    kind: 'nothing',
    title: name,
    reasons: [
      // An office that somebody holds elsewhere is not said to be nobody's.
      outside === undefined ? say.who.nobody(name) : say.quote.narrowed,
      ...(absent.length > 0 ? [say.who.nowhere(absent)] : []),
    ],
    suggestions: heldTo(filter, corpus.names.near(name, SUGGESTIONS)).map((named) => named.name),
    nearest,
  };
}

/** Documents name it, only none that the filter leaves. */
function filteredOut(named: Named, { corpus, say }: Context): Answer {
  const name = corpus.names.uniqueName(named);
  const { count, appearances } = named;
  return {
    kind: 'nothing',
    title: name,
    reasons: [say.who.filteredOut(name, count, appearances.length)],
    suggestions: [],
    nearest: [],
    actions: [{ label: say.who.everywhere, command: 'who', arguments: { name } }],
  };
}

function isAbsent(corpus: Corpus, word: string): boolean {
  const terms = termsOf(word);
  return terms.length > 0 && terms.every((term) => corpus.frequency(term) === 0);
}
