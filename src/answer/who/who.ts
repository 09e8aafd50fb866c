// Who or what is this, in the words of the documents?
import type { Context } from '../../command.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Named } from '../../corpus/names/named.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Action, Answer, Entry, Fact } from '../../model.ts';
import { readFilter, type Typed } from '../filter.ts';
import { noDocuments } from '../no-documents.ts';
import { clip } from './clip.ts';
import { type Found, lookUp } from './look-up.ts';
import { nobody } from './nobody.ts';
import { passagesAbout, type Passage } from './portrait.ts';
import { related } from './related.ts';

/** Passages of one answer, and items of the lists in its facts. */
const PASSAGES = 8;
const LISTED = 8;
/** A label is a hint of who it is, in UTF-16 units; the whole words stand in the passage. */
const LABEL_UNITS = 90;

/** What else is asked for, as it was typed. */
export interface Asked extends Typed {
  /** Whom the same sentences name is wanted instead. */
  readonly besides?: boolean;
}

/**
 * The passages that say who it is, with name forms, counts and days; or what comes nearest. All of it, counts too, is
 * from the documents that pass the filter.
 */
export function who(asked: string, context: Context, { besides = false, ...typed }: Asked = {}): Answer {
  const name = bare(asked);
  const { corpus, say } = context;
  if (name === '') return { kind: 'notice', title: asked.trim(), message: say.who.empty };
  const filter = readFilter(typed, corpus, say);
  if (typeof filter === 'string') return { kind: 'notice', title: name, message: filter };
  const empty = noDocuments(name, context);
  if (empty !== null) return empty;
  const held = given(typed);
  const { by, named } = lookUp(corpus, name, filter);
  const [first, ...others] = named;
  if (first === undefined) return nobody(name, context, filter);
  if (besides) return related(first, context, held);
  return {
    kind: 'found',
    title: corpus.names.uniqueName(first),
    facts: facts(name, by, first, others, context),
    entries: passagesAbout(corpus, first, { limit: PASSAGES, office: by === 'office' ? name : null }).map(
      (passage) => entry(passage, corpus),
    ),
    actions: [
      ...next(corpus.names.uniqueName(first), held, say),
      ...others.slice(0, LISTED - 1).map((other): Action => {
        const unique = corpus.names.uniqueName(other);
        return { label: clip(unique, LABEL_UNITS), command: 'who', arguments: { name: unique, ...held } };
      }),
    ],
  };
}

type Held = Readonly<Record<string, string>>;

/** The parts of a filter that were typed. */
function given(typed: Typed): Held {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([part, words]: [string, string | undefined]) =>
      words?.trim() ? [[part, words]] : [],
    ),
  );
}

/** Where a card leads on to, held to the same documents. */
function next(name: string, held: Held, { who: words }: Messages): readonly Action[] {
  // The days of a timeline are those of events, these are days of publication.
  const { from: _from, to: _to, ...documents } = held;
  return [
    { label: words.quotes, command: 'quote', arguments: { speaker: name, ...held } },
    { label: words.timeline, command: 'timeline', arguments: { about: name, ...documents } },
    { label: words.related, command: 'who', arguments: { name, related: 'yes', ...held } },
  ];
}

/** "Who is Keir Starmer?" → "Keir Starmer". */
function bare(asked: string): string {
  return asked
    .trim()
    .replace(/^(?:who|what)(?:['’]s| (?:is|are|was|were))\s+/i, '')
    .replace(/[?!.\s]+$/, (end) => (end.startsWith('.') && !end.includes('?') ? '.' : ''))
    .trim();
}

function entry({ citation, role, highlights, also }: Passage, corpus: Corpus): Entry {
  const shown = { citation, highlights, ...(also.length > 0 ? { also } : {}) };
  if (role === null) return shown;
  const words = clip(corpus.textOf(role).replace(/\s+/g, ' '), LABEL_UNITS);
  return { ...shown, label: words, detail: { kind: 'role', role } };
}

function facts(
  asked: string,
  by: Found['by'],
  named: Named,
  others: readonly Named[],
  { corpus, say }: Context,
): Fact[] {
  const words = say.who;
  const list: Fact[] = [
    { name: words.kind, value: words.types[named.type] },
    { name: words.names, value: listed(named.forms, say) },
    { name: words.mentioned, value: words.mentions(named.count, named.appearances.length) },
    {
      name: words.documents,
      value: listed(
        named.appearances.map(({ document, names }) => words.inDocument(document.title, names)),
        say,
      ),
    },
  ];
  if (named.first !== null && named.last !== null)
    list.push({ name: words.published, value: words.days(named.first, named.last) });
  if (by === 'likeness') list.push({ name: words.asked, value: words.readAs(asked, named.name) });
  if (by === 'office') list.push({ name: words.asked, value: words.holds(asked) });
  const namesakes = others.map((other) => words.named(corpus.names.uniqueName(other), other.count));
  if (namesakes.length > 0) list.push({ name: words.namesakes, value: listed(namesakes, say) });
  return list;
}

function listed(items: readonly string[], say: Messages): string {
  const shown = items.slice(0, LISTED).join(', ');
  return items.length > LISTED ? `${shown}, ${say.who.andMore(items.length - LISTED)}` : shown;
}
