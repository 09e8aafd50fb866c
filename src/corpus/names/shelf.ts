// Which names stand in a set of documents? Kept up to date one document at a time.
import type { Document, Entity, Mention, Reading, Role } from '../../model.ts';
import { Appearance } from './appearance.ts';
import { evidenceOf } from './conflict.ts';
import { DEMONYM, flagsOf, TERRITORY } from '../../text/lexicon/names.ts';
import { officeWords, sameOfficeWord } from './offices.ts';
import { initials, nameWords, personName } from './fold.ts';

/** Head keys with the number of name mentions that stand behind each. */
export type Heads = ReadonlyMap<string, number>;

/**
 * The names of one set of documents. A *head* is the key of an entity's fullest name: `p keir starmer`,
 * `o european central bank` (p: person, o: organisation or place). Adding and removing cost what the one
 * document holds.
 */
export class NameShelf {
  readonly #readingOf: (document: string) => Reading | undefined;
  /** Grows with every change, so that what was derived from the shelf knows that it is old. */
  version = 0;
  readonly #appearances = new Map<string, Appearance[]>();
  readonly #documents = new Map<string, readonly Appearance[]>();
  readonly #forms = new Map<string, Map<string, number>>();
  readonly #words = new Map<string, Map<string, number>>();
  readonly #offices = new Map<string, Map<string, number>>();
  #sorted: readonly string[] | null = null;

  /** `readingOf` gives a document's reading again, so that the shelf need not keep it. */
  constructor(readingOf: (document: string) => Reading | undefined) {
    this.#readingOf = readingOf;
  }

  add(document: Document, reading: Reading): void {
    const appearances = appearancesOf(document, reading, this.#readingOf);
    this.#documents.set(document.id, appearances);
    for (const appearance of appearances) {
      const head = headOf(appearance.entity);
      listIn(this.#appearances, head).push(appearance);
      this.#count(appearance, head, appearance.names);
    }
    this.#changed();
  }

  remove(id: string): void {
    for (const appearance of this.#documents.get(id) ?? []) {
      const head = headOf(appearance.entity);
      const left = this.appearances(head).filter((other) => other !== appearance);
      if (left.length === 0) this.#appearances.delete(head);
      else this.#appearances.set(head, left);
      this.#count(appearance, head, -appearance.names);
    }
    this.#documents.delete(id);
    this.#changed();
  }

  /** The appearances of a document, in the order of its entities; empty where it is not on this shelf. */
  of(document: string): readonly Appearance[] {
    return this.#documents.get(document) ?? [];
  }

  appearances(head: string): readonly Appearance[] {
    return this.#appearances.get(head) ?? [];
  }

  heads(): Iterable<string> {
    return this.#appearances.keys();
  }

  /** The heads that are called by these folded words somewhere: the whole name, another form, a surname, initials. */
  called(form: string): Heads {
    return this.#forms.get(form) ?? NONE;
  }

  /** The heads with this folded word in one of their forms. */
  withWord(word: string): Heads {
    return this.#words.get(word) ?? NONE;
  }

  /** The heads with a word like this one among the words that say who they are. */
  inOffice(word: string): Heads {
    const heads = new Map<string, number>();
    const like = flagsOf(word) & (DEMONYM | TERRITORY) ? this.#offices.keys() : [word];
    for (const other of like)
      if (sameOfficeWord(word, other))
        for (const [head, count] of this.#offices.get(other) ?? NONE) heads.set(head, count);
    return heads;
  }

  /** Every folded word of every form, sorted by UTF-16 unit. */
  words(): readonly string[] {
    // oxlint-disable-next-line unicorn/no-array-sort -- a copy already
    this.#sorted ??= [...this.#words.keys()].sort();
    return this.#sorted;
  }

  #count(appearance: Appearance, head: string, by: number): void {
    const forms = formKeys(appearance.entity);
    for (const form of forms) addTo(this.#forms, form, head, by);
    for (const word of new Set([...forms].join(' ').split(' '))) addTo(this.#words, word, head, by);
    const { text } = appearance.document;
    const offices = appearance.roles.flatMap(({ start, end }) => officeWords(text.slice(start, end)));
    for (const word of new Set(offices)) addTo(this.#offices, word, head, by);
  }

  #changed(): void {
    this.version += 1;
    this.#sorted = null;
  }
}

/** The key under which the appearances of one entity are gathered over documents. */
export function headOf(entity: Entity): string {
  return headKey(entity.name, entity.type === 'person');
}

export function headKey(name: string, person: boolean): string {
  if (person) return `p ${personName(name)?.key ?? ''}`;
  return `o ${nameWords(name).join(' ')}`;
}

/** Whatever the entity may be called by, folded: its forms, a surname, first and last name, initials. */
export function formKeys(entity: Entity): Set<string> {
  const keys = new Set<string>();
  for (const form of [entity.name, ...entity.forms]) {
    const words = nameWords(form, entity.type);
    keys.add(words.join(' '));
    if (entity.type === 'person') {
      const person = personName(form);
      if (person !== null) keys.add(person.key).add(person.surname);
    } else if (words.length > 2) keys.add(initials(words));
  }
  keys.delete('');
  return keys;
}

function appearancesOf(
  document: Document,
  reading: Reading,
  readingOf: (document: string) => Reading | undefined,
): Appearance[] {
  const mentions = new Map<string, Mention[]>();
  const roles = new Map<string, Role[]>();
  for (const mention of reading.mentions) listIn(mentions, mention.entity).push(mention);
  for (const role of reading.roles) listIn(roles, role.entity).push(role);
  return reading.entities.map((entity) => {
    const own = mentions.get(entity.id) ?? [];
    return new Appearance({
      document,
      entity,
      roles: roles.get(entity.id) ?? [],
      counts: formCounts(document, entity, own),
      evidence: evidenceOf(document, entity, own),
      readingOf,
    });
  });
}

function formCounts({ text }: Document, { forms }: Entity, mentions: readonly Mention[]): number[] {
  const counts = forms.map(() => 0);
  for (const { start, end, form } of mentions) {
    const i = form === 'name' ? forms.indexOf(text.slice(start, end)) : -1;
    if (i >= 0) counts[i] = (counts[i] ?? 0) + 1;
  }
  return counts;
}

const NONE: Heads = new Map();

function listIn<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? [];
  if (list.length === 0) map.set(key, list);
  return list;
}

/** An entry goes when the last mention behind it goes. */
function addTo(map: Map<string, Map<string, number>>, key: string, head: string, by: number): void {
  const heads = map.get(key) ?? new Map<string, number>();
  const count = (heads.get(head) ?? 0) + by;
  if (count > 0) heads.set(head, count);
  else heads.delete(head);
  if (heads.size > 0) map.set(key, heads);
  else map.delete(key);
}
