// Which appearances in different documents are one person, organisation or place?
import type { Appearance } from './appearance.ts';
import { partition } from './conflict.ts';
import { compileEdits, type Edits, type NameEdit } from './edits.ts';
import { fold, nameWords } from './fold.ts';
import { headKey, keysOf, type Profile } from './profile.ts';
import type { NameShelf } from './shelf.ts';

/** A short name goes to the owner that is mentioned this many times as often as all other owners together. */
const DOMINANCE = 4;

/** A short name is not that of an owner who is mentioned less than this share of it. */
const RARE = 0.2;

/**
 * Links the entities of the documents on some shelves. Nothing is computed before it is asked for, and what
 * was computed is kept until a shelf changes.
 */
export class Links {
  readonly #shelves: readonly NameShelf[];
  readonly #edits: Edits;
  readonly #standing = new Map<string, readonly Appearance[]>();
  readonly #roots = new Map<string, string>();
  readonly #clusters = new Map<string, readonly (readonly Appearance[])[]>();
  /** Heads that only a split made, with what was moved there. */
  readonly #moved = new Map<string, Appearance[]>();

  constructor(shelves: readonly NameShelf[], edits: readonly NameEdit[]) {
    this.#shelves = shelves;
    this.#edits = compileEdits(edits, (name) => this.headsCalled(name));
    for (const head of [...this.#edits.renamed.keys(), ...this.#edits.apart.keys()]) this.#move(head);
    this.#standing.clear();
  }

  /** The heads that may be meant by a name: those it is the full name of, else those it is a form of. */
  headsCalled(name: string): readonly string[] {
    const own = [headKey(name, true), headKey(name, false)].filter((head) => this.#stored(head).length > 0);
    const heads = own.length > 0 ? own : [...this.called(nameWords(name).join(' ')).keys()];
    return heads.toSorted((a, b) => this.weight(b) - this.weight(a) || (a < b ? -1 : 1));
  }

  /** Every head, the moved ones included, with how often it is named. */
  called(form: string): Map<string, number> {
    const heads = sum(this.#shelves.map((shelf) => shelf.called(form)));
    for (const [head, appearances] of this.#moved)
      for (const appearance of appearances)
        if (keysOf(appearance.entity).includes(form)) heads.set(head, appearance.names);
    return heads;
  }

  /** How many name mentions stand under a head. */
  weight(head: string): number {
    return this.appearances(head).reduce((names, appearance) => names + appearance.names, 0);
  }

  /** What stands under a head, splits applied; newest documents first. */
  appearances(head: string): readonly Appearance[] {
    let appearances = this.#standing.get(head);
    if (appearances === undefined) {
      const kept = this.#stored(head).flatMap((appearance) => this.#kept(head, appearance));
      appearances = [...kept, ...(this.#moved.get(head) ?? [])].toSorted(newestFirst);
      this.#standing.set(head, appearances);
    }
    return appearances;
  }

  /** The head under which everything of one entity is gathered. */
  root(head: string): string {
    let root = this.#roots.get(head);
    if (root === undefined) {
      this.#roots.set(head, head); // ends a circle of merges
      const next = this.#edits.merged.get(head) ?? this.#owner(head);
      root = next === undefined ? head : this.root(next);
      this.#roots.set(head, root);
    }
    return root;
  }

  /** The entities gathered under a root: one, or several where the texts tell namesakes apart. */
  clusters(root: string): readonly (readonly Appearance[])[] {
    let clusters = this.#clusters.get(root);
    if (clusters === undefined) {
      const gathered = this.#members(root).flatMap((head) => this.appearances(head));
      clusters = partition(gathered.toSorted(newestFirst));
      this.#clusters.set(root, clusters);
    }
    return clusters;
  }

  /** The name that moderators want shown for a root, if any. */
  shown(root: string): string | undefined {
    return this.#edits.shown.get(root);
  }

  /** Heads that exist only through splits. */
  movedHeads(): Iterable<string> {
    return this.#moved.keys();
  }

  #stored(head: string): readonly Appearance[] {
    return this.#shelves.flatMap((shelf) => shelf.appearances(head));
  }

  /** All heads whose root is this one: itself, short forms of it, and what was merged into it. */
  #members(root: string): string[] {
    const heads = new Set([root]);
    for (const head of heads) {
      for (const [from, into] of this.#edits.merged) if (into === head) heads.add(from);
      for (const form of keysOfAll(this.appearances(head)))
        for (const other of [`p ${form}`, `o ${form}`])
          if (!heads.has(other) && this.appearances(other).length > 0 && this.root(other) === root)
            heads.add(other);
    }
    return [...heads].filter((head) => this.root(head) === root);
  }

  /** The longer name that a short one stands for, where these documents leave no doubt. */
  #owner(head: string): string | undefined {
    const own = this.weight(head);
    const person = head.startsWith('p ');
    const form = head.slice(2);
    const twin = `${person ? 'o' : 'p'} ${form}`;
    // A full name that one document took for another type: "Keir Starmer" as an organisation.
    if (form.includes(' ') && own > 0 && this.weight(twin) >= DOMINANCE * own) return twin;
    if (!isShort(form)) return undefined;
    const owners = [...this.called(lastWord(form))]
      .filter(([other]) => other !== head && other[0] === head[0] && !isShort(other.slice(2)))
      .filter(([other]) => this.#edits.apart.get(other)?.has(form) !== true && couldBe(form, other.slice(2)))
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const [first, ...rest] = owners;
    if (first === undefined) return undefined;
    const others = rest.reduce((names, [, count]) => names + count, 0);
    // "Roe" in fifty documents is not the Jeff Roe of one.
    return first[1] >= DOMINANCE * others && first[1] >= RARE * own ? first[0] : undefined;
  }

  /** What of an appearance stays under its head after splits: all, a part, or nothing. */
  #kept(head: string, appearance: Appearance): Appearance | [] {
    if (this.#edits.renamed.get(head)?.has(appearance.document.id) === true) return [];
    const apart = this.#edits.apart.get(head);
    if (apart === undefined) return appearance;
    return appearance.part((form) => !apart.has(fold(form))) ?? [];
  }

  /** Puts what a split takes from a head under its new head. */
  #move(head: string): void {
    const apart = this.#edits.apart.get(head);
    const renamed = this.#edits.renamed.get(head);
    for (const appearance of this.#stored(head)) {
      const name = renamed?.get(appearance.document.id);
      const apartForms = apart === undefined ? null : appearance.part((form) => apart.has(fold(form)));
      const moved = name === undefined ? apartForms : appearance.as(name);
      if (moved !== null) this.#put(moved);
    }
  }

  #put(appearance: Appearance): void {
    const { name, type } = appearance.entity;
    const head = headKey(name, type === 'person');
    this.#moved.set(head, [...(this.#moved.get(head) ?? []), appearance]);
  }
}

/** The same heads over several shelves. */
export function sum(maps: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const map of maps) for (const [key, count] of map) total.set(key, (total.get(key) ?? 0) + count);
  return total;
}

function newestFirst(a: Appearance, b: Appearance): number {
  const [x, y] = [a.document.published ?? '', b.document.published ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  if (a.document.id !== b.document.id) return a.document.id < b.document.id ? -1 : 1;
  return a.entity.id < b.entity.id ? -1 : 1;
}

/** One word, or an initial and a surname. */
function isShort(form: string): boolean {
  return !form.includes(' ') || /^\p{L} /u.test(form);
}

function lastWord(form: string): string {
  return form.replace(/^\p{L} /u, '');
}

/** "k starmer" can be "keir starmer" and cannot be "tom starmer". */
function couldBe(short: string, long: string): boolean {
  return !/^\p{L} /u.test(short) || long.startsWith(short.charAt(0));
}

/** What some appearances may be called by. Many share a profile, and what they are called by with it. */
function keysOfAll(appearances: readonly Appearance[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const done = new Set<Profile>();
  for (const { entity, profile } of appearances) {
    const whole = entity.name === profile.name && entity.forms.length === profile.forms.length;
    if (whole && done.has(profile)) continue;
    if (whole) done.add(profile);
    for (const key of keysOf(entity)) keys.add(key);
  }
  return keys;
}
