// Who else is named with somebody? Whoever the same sentences name, each with one that names both.
import type { Context } from '../../command.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Named } from '../../corpus/names/named.ts';
import type { Action, Answer, Citation, Mention, Span } from '../../model.ts';

/** How many others one answer has. */
const OTHERS = 8;

/** Documents that are looked through, the newest: of somebody whom thousands name, the rest adds little. */
const DOCUMENTS = 200;

/** What a call is made with. */
type Arguments = Action['arguments'];

/** Somebody else, and where both are named. */
interface Beside {
  readonly other: Named;
  sentences: number;
  readonly citation: Citation;
  readonly highlights: readonly Span[];
}

/**
 * Those whom the most sentences name beside somebody; of equals the one whose name comes first. `held`: the filter that
 * `named` is held to, as it was typed.
 */
export function related(named: Named, { corpus, say }: Context, held: Arguments = {}): Answer {
  const title = say.who.relatedTo(corpus.names.uniqueName(named));
  const found = [...beside(named, corpus).values()]
    .map((one) => ({ ...one, name: corpus.names.uniqueName(one.other) }))
    .toSorted((a, b) => b.sentences - a.sentences || (a.name < b.name ? -1 : 1))
    .slice(0, OTHERS);
  if (found.length === 0)
    return { kind: 'nothing', title, reasons: [say.who.alone(named.name)], suggestions: [], nearest: [] };
  return {
    kind: 'found',
    title,
    entries: found.map(({ name, sentences, citation, highlights }) => ({
      label: say.who.together(name, sentences),
      citation,
      highlights,
    })),
    actions: found.map(({ name }) => ({ label: name, command: 'who', arguments: { name, ...held } })),
  };
}

function beside(named: Named, corpus: Corpus): ReadonlyMap<string, Beside> {
  const found = new Map<string, Beside>();
  for (const { document } of named.appearances.slice(0, DOCUMENTS)) {
    const whose = ({ entity }: Mention) => corpus.names.of(document.id, entity);
    for (const { sentence, mentions } of namesBySentence(document.id, corpus)) {
      const own = mentions.find((mention) => whose(mention)?.id === named.id);
      if (own === undefined) continue;
      const seen = new Set([named.id]);
      for (const mention of mentions) {
        const other = whose(mention);
        if (other === undefined || seen.has(other.id)) continue;
        seen.add(other.id);
        const known = found.get(other.id);
        const citation = { document: document.id, start: sentence.start, end: sentence.end };
        if (known === undefined)
          found.set(other.id, { other, sentences: 1, citation, highlights: [own, mention].map(spanOf) });
        else known.sentences += 1;
      }
    }
  }
  return found;
}

/** The sentences of a document with the names in each; both lists are in the order of the text. */
function* namesBySentence(
  id: string,
  corpus: Corpus,
): Generator<{ readonly sentence: Span; readonly mentions: readonly Mention[] }> {
  const { sentences, mentions } = corpus.reading(id);
  const names = mentions.filter(({ form }) => form === 'name');
  let next = 0;
  for (const sentence of sentences) {
    const inside: Mention[] = [];
    for (let name = names[next]; name !== undefined && name.start < sentence.end; name = names[(next += 1)])
      if (name.end <= sentence.end && name.start >= sentence.start) inside.push(name);
    yield { sentence, mentions: inside };
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
