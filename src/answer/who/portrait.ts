// Which passages say best who somebody is?
import type { Corpus } from '../../corpus/corpus.ts';
import type { Appearance } from '../../corpus/names/appearance.ts';
import type { Named } from '../../corpus/names/named.ts';
import { officeFit, officeWords } from '../../corpus/names/offices.ts';
import type { Citation, Role, Span } from '../../model.ts';

/** A passage about somebody; `role`: the words in it that say who it is. */
export interface Passage {
  readonly citation: Citation;
  readonly role: Citation | null;
  readonly highlights: readonly Span[];
  /** Passages that use the same words for the role. */
  readonly also: readonly Citation[];
}

/** A role with what decides its place in an answer. */
interface Ranked {
  readonly role: Role;
  readonly appearance: Appearance;
  readonly words: string;
  readonly head: string;
  readonly base: number;
}

/** How well each kind of words says who somebody is: measured as the share that people marked as doing so. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'apposition-after': 6,
  copula: 6,
  'apposition-before': 6,
  title: 5,
  'copula-pronoun': 4.5,
  'role-verb': 4,
  'role-verb-pronoun': 3.5,
  as: 3,
  'relative-clause': 2,
  affiliation: 1.5,
  bracket: 1,
};
/** A title of one word ("President") says less than any phrase, more than a relative clause. */
const SHORT_TITLE = 2.5;

/** What one more doubling of the documents that use a noun for somebody is worth, in weights of the table. */
const SUPPORT = 1.5;

/**
 * The different roles of somebody, the best first; each with every place that words it the same. A noun that many
 * documents use ("president") says more than one that a single document does.
 */
export function rolesOf({ appearances }: Named): readonly (readonly Citation[])[] {
  const all = appearances.flatMap((appearance) => appearance.roles.map((role) => rank(role, appearance)));
  const support = documentsPerHead(all);
  const weight = ({ base, head }: Ranked): number => base + SUPPORT * Math.log2(support.get(head) ?? 1);
  // Appearances come newest first and roles in order of the text: the sort keeps both among equals.
  const groups = new Map<string, Citation[]>();
  for (const { role, appearance, words } of all.toSorted((a, b) => weight(b) - weight(a))) {
    const citation = { document: appearance.document.id, start: role.start, end: role.end };
    const folded = words.toLowerCase().replace(/^(?:the|an?) /, '');
    const group = groups.get(folded);
    if (group === undefined) groups.set(folded, [citation]);
    else group.push(citation);
  }
  return [...groups.values()];
}

function rank(role: Role, appearance: Appearance): Ranked {
  const words = appearance.document.text.slice(role.start, role.end);
  const short = role.rule === 'title' && !words.includes(' ');
  const base = short ? SHORT_TITLE : (WEIGHTS[role.rule] ?? 0);
  return { role, appearance, words, base, head: headOf(words) };
}

/** The noun that a role turns on, roughly: the last word before what hangs on it. */
function headOf(words: string): string {
  const [start = ''] = words
    .toLowerCase()
    .split(/ (?:of|for|in|at|to|on|from|with|by|and|who|which|that|whose) |[,(]/);
  return start.slice(start.lastIndexOf(' ') + 1);
}

function documentsPerHead(all: readonly Ranked[]): ReadonlyMap<string, number> {
  const documents = new Map<string, Set<string>>();
  for (const { head, appearance } of all)
    documents.set(head, (documents.get(head) ?? new Set()).add(appearance.document.id));
  return new Map([...documents].map(([head, ids]) => [head, ids.size]));
}

/** Sentences that are looked at for those that tell most, where no role is told. */
const LOOKED_AT = 100;

/**
 * The best passages: those with a role first, then those that tell of it ("Hamas is backed by Iran"), then those that
 * name it, newest first; each sentence once. An office that was asked for comes before all other roles.
 */
export function passagesAbout(
  corpus: Corpus,
  named: Named,
  { limit, office = null }: { readonly limit: number; readonly office?: string | null },
): readonly Passage[] {
  const passages = new Map<string, Passage>();
  for (const [role, ...same] of officeFirst(rolesOf(named), office, corpus)) {
    if (passages.size >= limit) break;
    const citation = role === undefined ? null : sentenceOf(corpus, role);
    if (role === undefined || citation === null || passages.has(key(citation))) continue;
    const also = same
      .flatMap((other) => sentenceOf(corpus, other) ?? [])
      .filter((one) => key(one) !== key(citation));
    passages.set(key(citation), { citation, role, highlights: [role], also });
  }
  const told = new Set([...passages.values()].flatMap(({ citation, also }) => [citation, ...also].map(key)));
  const naming = named.sentences({ names: true, limit: LOOKED_AT + told.size });
  for (const citation of tellingFirst(naming, named, corpus)) {
    if (passages.size >= limit) break;
    if (!told.has(key(citation)))
      passages.set(key(citation), { citation, role: null, highlights: [], also: [] });
  }
  return [...passages.values()].map((passage) => ({ ...passage, highlights: marks(named, passage) }));
}

function officeFirst(
  roles: readonly (readonly Citation[])[],
  office: string | null,
  corpus: Corpus,
): readonly (readonly Citation[])[] {
  if (office === null) return roles;
  const asked = officeWords(office);
  const fit = ([role]: readonly Citation[]): number =>
    role === undefined ? 0 : officeFit(asked, corpus.textOf(role));
  return roles.toSorted((a, b) => fit(b) - fit(a));
}

/** What follows a name at the head of a sentence that says something of it, not only of what it did. */
const TELLING = /^(?:,\s(?:who|which|an?|the)\s|\s(?:is|are|was|were|has been|have been)\s)/;

function tellingFirst(sentences: readonly Citation[], named: Named, corpus: Corpus): readonly Citation[] {
  const tells = (citation: Citation): boolean => {
    const words = corpus.textOf(citation).replace(/^The\s/, '');
    return named.forms.some((form) => words.startsWith(form) && TELLING.test(words.slice(form.length)));
  };
  const telling = new Set(sentences.filter(tells));
  return [...telling, ...sentences.filter((one) => !telling.has(one))];
}

/** The role and the names inside a passage, in order, where they do not overlap. */
function marks(named: Named, { citation, highlights }: Passage): readonly Span[] {
  const appearance = named.appearances.find(({ document }) => document.id === citation.document);
  const names = (appearance?.mentions ?? []).filter(
    ({ form, start, end }) => form === 'name' && start >= citation.start && end <= citation.end,
  );
  const spans = names.filter(
    ({ start, end }) => !highlights.some((role) => start < role.end && role.start < end),
  );
  return [...highlights, ...spans.map(({ start, end }) => ({ start, end }))].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** The sentence a role begins in, or all sentences it runs through. */
function sentenceOf(corpus: Corpus, { document, start, end }: Citation): Citation | null {
  const within = corpus.reading(document).sentences.filter((one) => one.start < end && start < one.end);
  const [first] = within;
  return first === undefined ? null : { document, start: first.start, end: within.at(-1)?.end ?? first.end };
}

function key({ document, start }: Citation): string {
  return `${document}\n${start}`;
}
