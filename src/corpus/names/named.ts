// What do the documents say of one person, organisation or place, all together?
import type { Citation, Document, EntityType, Sentence, Span } from '../../model.ts';
import type { Appearance } from './appearance.ts';
import { bareName, fold, initials, nameWords } from './fold.ts';
import { HOLDS_NOW, officeFit } from './offices.ts';

/** Words that say who it is, with the day they were published: who people are changes. */
export interface NamedRole {
  readonly citation: Citation;
  readonly published: string | null;
  readonly rule: string;
}

/** Somebody or something, over all the documents that the asker may see. */
export class Named {
  /** Stays the same while the same documents are there; for maps and comparisons, not for eyes. */
  readonly id: string;
  /** The fullest form that is used most: "Keir Starmer". */
  readonly name: string;
  readonly type: EntityType;
  /** Every different form, the most used first. */
  readonly forms: readonly string[];
  /** One for each document that names it, newest first. */
  readonly appearances: readonly Appearance[];
  /** How often it is named, all documents together. */
  readonly count: number;
  #roles: readonly NamedRole[] | null = null;
  #members: ReadonlySet<string> | null = null;

  constructor(id: string, appearances: readonly Appearance[], shown?: string) {
    this.id = id;
    this.appearances = appearances;
    this.type = mostly(appearances);
    const counts = formCounts(appearances);
    this.forms = [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    this.name = shown ?? shownName(appearances, counts, this.type);
    this.count = appearances.reduce((sum, { names }) => sum + names, 0);
  }

  /** The same as far as these documents name it, under the same id and name; null where none does. */
  within(among: (document: Document) => boolean): Named | null {
    const left = this.appearances.filter(({ document }) => among(document));
    if (left.length === this.appearances.length) return this;
    return left.length === 0 ? null : new Named(this.id, left, this.name);
  }

  /** The first and last day on which a document that names it was published; null where no day is known. */
  get first(): string | null {
    return this.#days().at(-1) ?? null;
  }

  get last(): string | null {
    return this.#days()[0] ?? null;
  }

  /** Newest document first, then in the order of the text. */
  get roles(): readonly NamedRole[] {
    this.#roles ??= this.appearances.flatMap(({ document, roles }) =>
      roles.map(({ start, end, rule }) => ({
        citation: { document: document.id, start, end },
        published: document.published,
        rule,
      })),
    );
    return this.#roles;
  }

  /** How well it is said to hold an office, and on which day last: see `officeFit`. */
  office(asked: readonly string[]): { readonly fit: number; readonly day: string } {
    const best = { fit: 0, day: '' };
    for (const { document, roles } of this.appearances)
      for (const { start, end } of roles) {
        const fit = officeFit(asked, document.text.slice(start, end));
        // Newest documents come first, so the first of the best fits is the latest.
        if (fit > best.fit) Object.assign(best, { fit, day: document.published ?? '' });
        if (fit === HOLDS_NOW) return best;
      }
    return best;
  }

  /** Whether an entity of a document's reading is this one. */
  is(document: string, entity: string): boolean {
    this.#members ??= new Set(this.appearances.map((one) => `${one.id}\n${one.document.id}`));
    return this.#members.has(`${entity}\n${document}`);
  }

  /** The sentences that mean it, newest document first; with `names` only those that name it. */
  sentences(options: { readonly names?: boolean; readonly limit?: number } = {}): readonly Citation[] {
    const { names = false, limit = Infinity } = options;
    const found: Citation[] = [];
    for (const { document, reading, mentions } of this.appearances) {
      const wanted = names ? mentions.filter(({ form }) => form === 'name') : mentions;
      for (const { start, end } of sentencesAt(reading.sentences, wanted)) {
        if (found.length >= limit) return found;
        found.push({ document: document.id, start, end });
      }
    }
    return found;
  }

  #days(): readonly string[] {
    return this.appearances.flatMap(({ document }) => document.published ?? []);
  }
}

/** The sentences that hold one of the mentions; both lists are ordered, each sentence comes once. */
export function sentencesAt(sentences: readonly Sentence[], mentions: readonly Span[]): Sentence[] {
  const found: Sentence[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((mentions[next]?.start ?? Infinity) < sentence.start) next += 1;
    if ((mentions[next]?.start ?? Infinity) < sentence.end) found.push(sentence);
  }
  return found;
}

/** How often each form is written, in order of first appearance in the newest document. */
function formCounts(appearances: readonly Appearance[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { entity, counts } of appearances)
    for (const [i, form] of entity.forms.entries()) sums.set(form, (sums.get(form) ?? 0) + (counts[i] ?? 0));
  return sums;
}

/** From this share of all mentions on, a longer name of an organisation or place is in use. */
const SHARE = 0.1;

/** Among the names that documents give in full, the one most used; a longer one wins a tie. */
function shownName(
  appearances: readonly Appearance[],
  counts: ReadonlyMap<string, number>,
  type: EntityType,
): string {
  const used = new Map<string, number>();
  for (const { entity, names } of appearances) {
    const name = type === 'person' ? bareName(entity.name) : entity.name;
    if (entity.type === type) used.set(name, (used.get(name) ?? 0) + names);
  }
  const total = [...used.values()].reduce((sum, count) => sum + count, 0);
  const shortForms = new Set([...counts.keys()].map(fold));
  // "Iran" is not shown as its full style, which is rare; "IRNA" is shown as what it stands for.
  const full = [...used].flatMap(([name, count]) => {
    const words = nameWords(name, type);
    if (words.length < 2) return [];
    return type === 'person' || count >= SHARE * total || shortForms.has(initials(words)) ? [name] : [];
  });
  const names = full.length > 0 ? full : [...used.keys()];
  const rank = (name: string): number => (used.get(name) ?? 0) * 1000 + (counts.get(name) ?? 0);
  names.sort((a, b) => rank(b) - rank(a) || b.length - a.length || (a < b ? -1 : 1));
  return names[0] ?? '';
}

function mostly(appearances: readonly Appearance[]): EntityType {
  const counts = { person: 0, organization: 0, place: 0 };
  for (const { entity, names } of appearances) counts[entity.type] += names;
  if (counts.person >= counts.organization && counts.person >= counts.place) return 'person';
  return counts.organization >= counts.place ? 'organization' : 'place';
}
