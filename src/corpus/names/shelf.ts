// Which names stand in a set of documents? Kept up to date one document at a time.
import type { Document, Entity, Mention, Reading, Role } from '../../model.ts';
import { DEMONYM, flagsOf, TERRITORY } from '../../text/lexicon/names.ts';
import { Appearance, type Readings } from './appearance.ts';
import { evidenceOf } from './conflict.ts';
import { officeWords, sameOfficeWord } from './offices.ts';
import { Lists } from './lists.ts';
import { keysOf, profileOf, type Profile, wordsOf } from './profile.ts';
import { WordList } from './words.ts';

/** Heads with the number of name mentions that stand behind each. */
export type Heads = ReadonlyMap<string, number>;

/**
 * The names of one set of documents. A *head* is the key of an entity's fullest name: `p keir starmer`,
 * `o european central bank` (p: person, o: organisation or place). Adding and removing cost what the one
 * document holds.
 */
export class NameShelf {
  readonly #readings: Readings;
  /** Grows with every change, so that what was derived from the shelf knows that it is old. */
  version = 0;
  /** By name; those of one name differ in their type or forms. */
  readonly #profiles = new Lists<Profile>();
  readonly #appearances = new Lists<Appearance>();
  readonly #documents = new Map<string, readonly Appearance[]>();
  readonly #called = new Lists<Profile>();
  readonly #withWord = new Lists<Profile>();
  readonly #offices = new Map<string, Map<string, number>>();
  #list: WordList | null = null;

  /** `readings` gives what was read again, so that the shelf need not keep it. */
  constructor(readings: Readings) {
    this.#readings = readings;
  }

  add(document: Document, reading: Reading): void {
    const appearances = this.#appearancesIn(document, reading);
    this.#documents.set(document.id, appearances);
    for (const appearance of appearances) {
      const { profile } = appearance;
      this.#appearances.add(profile.head, appearance);
      if (profile.appearances === 0) this.#index(profile);
      profile.appearances += 1;
      profile.mentions += appearance.names;
      this.#countOffices(appearance, 1);
    }
    this.version += 1;
  }

  remove(id: string): void {
    for (const appearance of this.#documents.get(id) ?? []) {
      const { profile } = appearance;
      this.#appearances.remove(profile.head, appearance);
      profile.appearances -= 1;
      profile.mentions -= appearance.names;
      if (profile.appearances === 0) this.#forget(profile);
      this.#countOffices(appearance, -1);
    }
    this.#documents.delete(id);
    this.version += 1;
  }

  /** The appearances of a document, in the order of its entities; empty where it is not on this shelf. */
  of(document: string): readonly Appearance[] {
    return this.#documents.get(document) ?? [];
  }

  appearances(head: string): readonly Appearance[] {
    return this.#appearances.get(head);
  }

  /** Every head. */
  heads(): Heads {
    return headsOf(Array.from(this.#profiles.keys()).flatMap((name) => this.#profiles.get(name)));
  }

  /** The heads that are called by these folded words somewhere: the whole name, another form, a surname, initials. */
  called(key: string): Heads {
    return headsOf(this.#called.get(key));
  }

  /** The heads with one of these folded words in one of their forms. */
  withWord(words: readonly string[]): Heads {
    const profiles = new Set<Profile>();
    for (const word of words) for (const profile of this.#withWord.get(word)) profiles.add(profile);
    return headsOf(profiles);
  }

  /** The heads with a word like this one among the words that say who they are. */
  inOffice(word: string): Heads {
    const heads = new Map<string, number>();
    const like = flagsOf(word) & (DEMONYM | TERRITORY) ? this.#offices.keys() : [word];
    for (const other of like)
      if (sameOfficeWord(word, other))
        for (const [head, count] of this.#offices.get(other) ?? []) heads.set(head, count);
    return heads;
  }

  /** Every folded word of every form. */
  get words(): WordList {
    this.#list ??= new WordList(this.#withWord.keys());
    return this.#list;
  }

  #appearancesIn(document: Document, reading: Reading): Appearance[] {
    const mentions = new Map<string, Mention[]>();
    const roles = new Map<string, Role[]>();
    for (const mention of reading.mentions) put(mentions, mention.entity, mention);
    for (const role of reading.roles) put(roles, role.entity, role);
    return reading.entities.map((entity) => {
      const own = mentions.get(entity.id) ?? [];
      const profile = this.#profile(entity);
      return new Appearance({
        document,
        id: entity.id,
        profile,
        counts: formCounts(document, entity, own),
        roles: roles.get(entity.id) ?? NO_ROLES,
        evidence: evidenceOf(document, profile.person, own),
        readings: this.#readings,
      });
    });
  }

  #profile(entity: Entity): Profile {
    const known = this.#profiles.get(entity.name).find((profile) => isSame(profile, entity));
    if (known !== undefined) return known;
    const profile = profileOf(entity);
    this.#profiles.add(entity.name, profile);
    return profile;
  }

  #index(profile: Profile): void {
    const keys = keysOf(profile);
    for (const key of keys) this.#called.add(key, profile);
    for (const word of wordsOf(keys, profile.forms)) {
      if (!this.#withWord.has(word)) this.#list = null;
      this.#withWord.add(word, profile);
    }
  }

  #forget(profile: Profile): void {
    this.#profiles.remove(profile.name, profile);
    const keys = keysOf(profile);
    for (const key of keys) this.#called.remove(key, profile);
    for (const word of wordsOf(keys, profile.forms)) this.#withWord.remove(word, profile);
    this.#list = null;
  }

  #countOffices({ document, profile, roles }: Appearance, by: number): void {
    const words = roles.flatMap(({ start, end }) => officeWords(document.text.slice(start, end)));
    for (const word of new Set(words)) {
      const heads = this.#offices.get(word) ?? new Map<string, number>();
      const count = (heads.get(profile.head) ?? 0) + by;
      if (count > 0) heads.set(profile.head, count);
      else heads.delete(profile.head);
      if (heads.size > 0) this.#offices.set(word, heads);
      else this.#offices.delete(word);
    }
  }
}

const NO_ROLES: readonly Role[] = [];

function headsOf(profiles: Iterable<Profile>): Map<string, number> {
  const heads = new Map<string, number>();
  for (const { head, mentions } of profiles) heads.set(head, (heads.get(head) ?? 0) + mentions);
  return heads;
}

function formCounts({ text }: Document, { forms }: Entity, mentions: readonly Mention[]): readonly number[] {
  const [only] = forms;
  if (forms.length === 1 && only !== undefined)
    return once(mentions.filter(({ form }) => form === 'name').length);
  const counts = forms.map(() => 0);
  for (const { start, end, form } of mentions) {
    const i = form === 'name' ? forms.indexOf(text.slice(start, end)) : -1;
    if (i >= 0) counts[i] = (counts[i] ?? 0) + 1;
  }
  return counts;
}

/** `[count]`; most entities have one form, and share the lists for small counts. */
function once(count: number): readonly number[] {
  return (COUNTS[count] ??= [count]);
}

const COUNTS: (readonly number[])[] = [];

/** A list made with its first item takes the room of one; `push` on an empty list takes that of seventeen. */
function put<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

function isSame(a: Profile, b: Entity): boolean {
  return (
    a.type === b.type && a.forms.length === b.forms.length && a.forms.every((form, i) => form === b.forms[i])
  );
}
