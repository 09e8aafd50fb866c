// Whom do these words name, and whom could they come to name?
import type { Document } from '../../model.ts';
import type { NameEdit } from './edits.ts';
import { fold, nameWords, withoutTitles } from './fold.ts';
import { distance, forgiven } from './distance.ts';
import { Links, sum } from './links.ts';
import { Named } from './named.ts';
import { officeWords } from './offices.ts';
import type { NameShelf } from './shelf.ts';
import type { WordList } from './words.ts';

/** How a name was found: the whole name, all words, their beginnings, one slip, a slip in beginnings, more slips. */
export type Fit = 'exact' | 'words' | 'prefix' | 'slip' | 'slip in prefix' | 'slips';

const SURE: readonly Fit[] = ['exact', 'words', 'prefix'];
/** While a name is typed, a whole word is just a beginning that happens to be one. */
const TYPED: readonly Fit[] = ['exact', 'prefix'];
const GUESSED: readonly Fit[] = ['slip', 'slip in prefix', 'slips'];
/** How much more often a name seems to be mentioned that begins with what was typed, or has it as a word. */
const BEGINS = 3;
const WHOLE = 3;
/** Shorter words look like too many others. */
const NEAR_LENGTH = 4;
/** Of very many candidates only the most mentioned are looked at more closely. */
const CANDIDATES = 200;

/**
 * Everybody and everything that the documents on some shelves name. A view: it holds nothing of its own but
 * what it derived, so two views over different shelves know nothing of each other.
 */
export class Names {
  readonly #shelves: readonly NameShelf[];
  readonly #edits: readonly NameEdit[];
  #version = -1;
  #links: Links;
  readonly #named = new Map<string, readonly Named[]>();
  #all: readonly Named[] | null = null;

  /** `edits`: what moderators decided, oldest first. */
  constructor(shelves: readonly NameShelf[], edits: readonly NameEdit[] = []) {
    this.#shelves = shelves;
    this.#edits = edits;
    this.#links = new Links(shelves, edits);
  }

  /** All of them, the most mentioned first. */
  all(): readonly Named[] {
    this.#refresh();
    if (this.#all === null) {
      const heads = this.#shelves.flatMap((shelf) => [...shelf.heads().keys()]);
      this.#all = this.#ranked([...heads, ...this.#links.movedHeads()]);
    }
    return this.#all;
  }

  /** Who is meant by an entity of a document's reading; undefined where these shelves do not hold it. */
  of(document: string, entity: string): Named | undefined {
    this.#refresh();
    const own = this.#shelves
      .flatMap((shelf) => shelf.of(document))
      .filter((one) => one.entity.id === entity);
    const forms = own.flatMap((one) => [one.entity.name, ...one.entity.forms]);
    return this.#ranked(forms.flatMap((form) => [...this.#links.headsCalled(form)])).find((named) =>
      named.is(document, entity),
    );
  }

  /**
   * Whoever the text names, by the surest way that finds anybody: the whole name, all words of it, their
   * beginnings, or slips of the finger. The most mentioned first; several mean that the name is shared.
   */
  find(text: string, limit = 10): readonly Named[] {
    const numbered = /^(.+) \((\d)\)$/.exec(text.trim());
    const namesake = numbered === null ? undefined : this.#namesake(numbered[1] ?? '', Number(numbered[2]));
    if (namesake !== undefined) return [namesake];
    for (const fit of [...SURE, ...GUESSED]) {
      const found = this.matches(text, fit);
      if (found.length > 0) return found.slice(0, limit);
    }
    return [];
  }

  /** Whether the words, whole, are words of this name: no beginnings, no slips. */
  bears(named: Named, text: string): boolean {
    return this.matches(text, 'exact').includes(named) || this.matches(text, 'words').includes(named);
  }

  /** Whoever `find` finds whose name bears the words: no beginnings, no slips. */
  bearing(text: string, limit = 10): readonly Named[] {
    const exact = this.matches(text, 'exact');
    return (exact.length > 0 ? exact : this.matches(text, 'words')).slice(0, limit);
  }

  /** Names that look like the text, for "did you mean": one more slip is forgiven in each word than `find` forgives. */
  near(text: string, limit: number): readonly Named[] {
    this.#refresh();
    const words = nameWords(text).filter((word) => word.length >= NEAR_LENGTH);
    const heads = words.map((word) => this.#headsWith(word, 'near'));
    return this.#ranked(heavy(sum(heads))).slice(0, limit);
  }

  /** A name by which `find` finds this one alone: "John Smith (2)" for the second of that name. */
  uniqueName(named: Named): string {
    const same = this.matches(named.name, 'exact').filter((one) => one.name === named.name);
    const n = same.findIndex(({ id }) => id === named.id);
    return n > 0 ? `${named.name} (${n + 1})` : named.name;
  }

  /** Whom the beginning of a name may come to mean, the surest first; an empty text gives the most mentioned. */
  complete(typed: string, limit = 25): readonly Named[] {
    if (fold(typed) === '') return this.#top(limit);
    const found = new Set<Named>();
    for (const fits of [TYPED, GUESSED]) {
      for (const fit of fits)
        if (found.size < limit) for (const named of this.#typed(typed, fit)) found.add(named);
      if (found.size > 0) break;
    }
    return [...found].slice(0, limit);
  }

  /** Whom what was typed may become: a name that begins so, or has the word whole, counts as if mentioned more. */
  #typed(typed: string, fit: Fit): readonly Named[] {
    const found = this.matches(typed, fit);
    if (fit === 'slip') return leftOutFirst(nameWords(typed), found);
    if (fit !== 'prefix') return found;
    const bare = nameWords(typed).join(' ');
    const whole = new RegExp(`(?:^| )${bare}(?: |$)`);
    const weight = ({ forms, count }: Named): number => {
      const folded = forms.map(fold);
      const begins = folded.some((form) => form.startsWith(bare)) ? BEGINS : 1;
      return count * begins * (folded.some((form) => whole.test(form)) ? WHOLE : 1);
    };
    const weights = new Map(found.map((named) => [named, weight(named)]));
    return found.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  }

  /** Whoever the text names in this way, the most mentioned first. */
  matches(text: string, fit: Fit): readonly Named[] {
    this.#refresh();
    for (const words of readings(text)) {
      const heads = this.#headsFor(words, fit);
      if (heads.size > 0) return this.#ranked(heavy(heads));
    }
    return [];
  }

  /**
   * Whoever holds an office ("the PM", "Iranian president") by the words of the documents, or of those among them, the
   * latest first.
   */
  inOffice(text: string, among: (document: Document) => boolean = () => true): readonly Named[] {
    this.#refresh();
    const asked = officeWords(text);
    if (asked.length === 0) return [];
    const heads = together(asked.map((word) => sum(this.#shelves.map((shelf) => shelf.inOffice(word)))));
    const holders = this.#ranked(heavy(heads))
      .flatMap((named) => named.within(among) ?? [])
      .map((named) => ({ named, ...named.office(asked) }));
    return holders
      .filter(({ fit }) => fit > 0)
      .toSorted((a, b) => b.fit - a.fit || (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
      .map(({ named }) => named);
  }

  #namesake(name: string, n: number): Named | undefined {
    return this.matches(name, 'exact').filter((one) => one.name === name)[n - 1];
  }

  /** The most mentioned, without looking at all: those whose heads are. */
  #top(limit: number): readonly Named[] {
    return this.#ranked(heavy(sum(this.#shelves.map((shelf) => shelf.heads())))).slice(0, limit);
  }

  #headsFor(words: readonly string[], fit: Fit): Map<string, number> {
    if (fit === 'exact') return this.#links.called(words.join(' '));
    return together(words.map((word) => this.#headsWith(word, fit)));
  }

  /** The heads with a word like this one. */
  #headsWith(word: string, fit: Fit | 'near'): Map<string, number> {
    return sum(this.#shelves.map((shelf) => shelf.withWord(similar(shelf.words, word, fit))));
  }

  #ranked(heads: readonly string[]): readonly Named[] {
    const roots = new Set(heads.map((head) => this.#links.root(head)));
    return [...roots].flatMap((root) => this.#namedAt(root)).toSorted(mostMentioned);
  }

  #namedAt(root: string): readonly Named[] {
    let named = this.#named.get(root);
    if (named === undefined) {
      named = this.#links
        .clusters(root)
        .map(
          (cluster, n) => new Named(n === 0 ? root : `${root} ${n + 1}`, cluster, this.#links.shown(root)),
        );
      this.#named.set(root, named);
    }
    return named;
  }

  /** Forgets what was derived from shelves that have changed since. */
  #refresh(): void {
    const version = this.#shelves.reduce((total, shelf) => total + shelf.version, 0);
    if (version === this.#version) return;
    this.#version = version;
    this.#links = new Links(this.#shelves, this.#edits);
    this.#named.clear();
    this.#all = null;
  }
}

/** Of names a slip away those with a letter that was left out count more: people leave out twice as many as they put in. */
function leftOutFirst(typed: readonly string[], found: readonly Named[]): readonly Named[] {
  const last = typed.at(-1) ?? '';
  const weights = new Map(
    found.map((named) => {
      const longer = named.forms.some((form) =>
        nameWords(form).some((word) => word.length === last.length + 1 && distance(last, word, 1) === 1),
      );
      return [named, named.count * (longer ? LEFT_OUT : 1)];
    }),
  );
  return found.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}
/** What a letter left out is worth beside one put in, as a factor of mentions. */
const LEFT_OUT = 2;

/** The ways to read a query: as it stands, and without titles ("Mr Smith"). */
function readings(text: string): string[][] {
  const words = nameWords(text).filter((word) => word !== '');
  const bare = withoutTitles(words);
  if (words.length === 0) return [];
  return bare.length === words.length ? [words] : [words, bare];
}

/** The words of a list that are this word, begin with it, or are slips away from it. */
function similar(list: WordList, word: string, fit: Fit | 'near'): readonly string[] {
  const slips = forgiven(word.length);
  switch (fit) {
    case 'exact':
    case 'words':
      return [word];
    case 'prefix':
      return list.beginning(word);
    case 'slip':
      return list.like(word, Math.min(slips, 1), false);
    case 'slip in prefix':
      return list.like(word, Math.min(slips, 1), true);
    case 'slips':
      return list.like(word, slips, true);
    case 'near':
      return list.like(word, slips + 1, false);
  }
}

/** The heads that are in every map; each with its smallest count. */
function together(maps: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const [first = new Map<string, number>(), ...rest] = maps.toSorted((a, b) => a.size - b.size);
  const heads = new Map<string, number>();
  for (const [head, count] of first)
    if (rest.every((map) => map.has(head)))
      heads.set(head, Math.min(count, ...rest.map((map) => map.get(head) ?? 0)));
  return heads;
}

function heavy(heads: ReadonlyMap<string, number>): string[] {
  return [...heads]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, CANDIDATES)
    .map(([head]) => head);
}

function mostMentioned(a: Named, b: Named): number {
  return b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);
}
