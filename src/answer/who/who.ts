// Who or what is this, in the words of the documents?
import type { Context } from '../../command.ts';
import { termsOf, type Corpus } from '../../corpus/corpus.ts';
import type { Named } from '../../corpus/names/named.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Action, Answer, Entry, Fact } from '../../model.ts';
import { clip } from './clip.ts';
import { passagesAbout, type Passage } from './portrait.ts';
import { related } from './related.ts';
import { unlisted } from './unlisted.ts';

/** Passages of one answer, and items of the lists in its facts. */
const PASSAGES = 8;
const LISTED = 8;
/** A label is a hint of who it is, in UTF-16 units; the whole words stand in the passage. */
const LABEL_UNITS = 90;
const NEAREST = 2;
const SUGGESTIONS = 5;

/** Whom a question may mean, the likeliest first, and how they were found. */
interface Found {
  readonly by: 'name' | 'office' | 'likeness';
  readonly named: readonly Named[];
}

/**
 * The passages that say who it is, with name forms, counts and days; or what comes nearest. `besides`: whom the same
 * sentences name instead.
 */
export function who(asked: string, context: Context, besides = false): Answer {
  const name = bare(asked);
  const { corpus, say } = context;
  if (name === '') return { kind: 'notice', title: asked.trim(), message: say.who.empty };
  const { by, named } = lookUp(corpus, name);
  const [first, ...others] = named;
  if (first === undefined) return nobody(name, context);
  if (besides) return related(first, context);
  return {
    kind: 'found',
    title: corpus.names.uniqueName(first),
    facts: facts(name, by, first, others, context),
    entries: passagesAbout(corpus, first, { limit: PASSAGES, office: by === 'office' ? name : null }).map(
      (passage) => entry(passage, corpus),
    ),
    actions: [
      ...next(corpus.names.uniqueName(first), say),
      ...others.slice(0, LISTED - 1).map((other): Action => {
        const unique = corpus.names.uniqueName(other);
        return { label: clip(unique, LABEL_UNITS), command: 'who', arguments: { name: unique } };
      }),
    ],
  };
}

/** Where a card leads on to. */
function next(name: string, { who: words }: Messages): readonly Action[] {
  return [
    { label: words.quotes, command: 'quote', arguments: { speaker: name } },
    { label: words.timeline, command: 'timeline', arguments: { about: name } },
    { label: words.related, command: 'who', arguments: { name, related: 'yes' } },
  ];
}

/** Whom a name means: by the name, by an office, by a name that no reading lists, by a likeness. */
export function lookUp(corpus: Corpus, name: string): Found {
  return lookUpSurely(corpus, name) ?? { by: 'likeness', named: corpus.names.find(name) };
}

/** The same without likenesses, which take far longer; null where nobody is meant for sure. */
export function lookUpSurely(corpus: Corpus, name: string): Found | null {
  const sure = corpus.names.bearing(name);
  if (sure.length > 0) return { by: 'name', named: sure };
  const holders = corpus.names.inOffice(name);
  if (holders.length > 0) return { by: 'office', named: holders };
  const seen = unlisted(corpus, name);
  return seen === null ? null : { by: 'name', named: [seen] };
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

/** Nothing: which words stand nowhere, names that look alike, and passages with some of the words. */
function nobody(name: string, { corpus, say }: Context): Answer {
  const absent = termsOf(name).length === 0 ? [] : name.split(/\s+/).filter((word) => isAbsent(corpus, word));
  const nearest = corpus.search(name, { limit: NEAREST }).map(({ document, sentence }) => ({
    citation: { document: document.id, start: sentence.start, end: sentence.end },
    highlights: [],
  }));
  return {
    kind: 'nothing',
    title: name,
    reasons: [say.who.nobody(name), ...(absent.length > 0 ? [say.who.nowhere(absent)] : [])],
    suggestions: corpus.names.near(name, SUGGESTIONS).map((named) => named.name),
    nearest,
  };
}

function isAbsent(corpus: Corpus, word: string): boolean {
  const terms = termsOf(word);
  return terms.length > 0 && terms.every((term) => corpus.frequency(term) === 0);
}
