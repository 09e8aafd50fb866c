// What does one server see? The operator's documents, unless it switched them off, and its own.
import { Corpus } from '../corpus/corpus.ts';
import type { NameEdit } from '../corpus/names/edits.ts';
import type { Shelf } from '../corpus/shelf.ts';
import type { NameRule } from '../library.ts';
import type { BasePrint, View } from './room.ts';
import { fingerprint } from './twins.ts';

/** The operator's documents, on a shelf that all servers share; it is replaced as a whole, never changed. */
export interface Base {
  readonly shelf: Shelf;
}

/** A view that can follow a change of the operator's documents. */
export interface ServerView extends View {
  useBase(base: Base): void;
}

/** A view of a server's own shelf. `prints` gives the fingerprints of a base; it is asked only when needed. */
export function viewOf(own: Shelf, first: Base, prints: (base: Base) => readonly BasePrint[]): ServerView {
  let base = first;
  let shown = false;
  let rules: readonly NameRule[] = [];
  let corpus = new Corpus([own]);
  const renew = () => {
    corpus = new Corpus(shown ? [base.shelf, own] : [own], editsFrom(rules, own));
  };
  const named = (id: string) => rules.some(({ documents }) => documents?.includes(stem(id)) === true);
  return {
    get corpus() {
      return corpus;
    },
    put: (document, reading) => {
      corpus.add(document, reading);
      if (named(document.id)) renew();
    },
    take: (id) => void corpus.remove(id),
    showBase: (show) => {
      if (show === shown) return;
      shown = show;
      renew();
    },
    useBase: (next) => {
      base = next;
      renew();
    },
    useNames: (next) => {
      if (next.length === 0 && rules.length === 0) return;
      rules = next;
      renew();
    },
    basePrints: () => (shown ? prints(base) : []),
  };
}

/** Fingerprints of the operator's documents. */
export function basePrints({ shelf }: Base): readonly BasePrint[] {
  return [...shelf.documents()].map(({ id, title, text }) => ({
    id,
    title,
    print: fingerprint(title, text),
  }));
}

/** The rules as the directory of names wants them, with the ids that the documents have now. */
function editsFrom(rules: readonly NameRule[], own: Shelf): readonly NameEdit[] {
  return rules.flatMap((rule): readonly NameEdit[] => {
    const [first = '', ...others] = rule.names;
    if (rule.kind === 'merge') return others.map((name) => ({ kind: 'merge', name, into: first }));
    const { documents = [] } = rule;
    if (documents.length === 0)
      return others.flatMap((name): readonly NameEdit[] => [
        { kind: 'split', name, from: first },
        { kind: 'split', name: first, from: name },
      ]);
    const ids = [...own.documents()].map(({ id }) => id).filter((id) => documents.includes(stem(id)));
    const elsewhere = documents.filter((id) => !id.startsWith('#'));
    return [{ kind: 'split', name: first, documents: [...ids, ...elsewhere], as: others[0] ?? first }];
  });
}

/** `#7` for `#7.2`. */
function stem(id: string): string {
  return id.replace(/^(#\d+)\.\d+$/, '$1');
}
