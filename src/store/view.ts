// What does one server see? The operator's documents, unless it switched them off, and its own.
import { Corpus } from '../corpus/corpus.ts';
import type { Document, Reading } from '../model.ts';
import type { BasePrint, View } from './room.ts';
import { fingerprint } from './twins.ts';

/** The operator's documents with their readings; the map is replaced as a whole when the folder changes. */
export interface Base {
  readonly documents: ReadonlyMap<string, { readonly document: Document; readonly reading: Reading }>;
}

/** A view that can follow a change of the operator's documents. */
export interface ServerView extends View {
  useBase(base: Base): void;
}

export function viewOf(first: Base): ServerView {
  const corpus = new Corpus();
  let base = first;
  let shown = false;
  let prints: readonly BasePrint[] | null = null;
  const fill = () => {
    if (shown) for (const { document, reading } of base.documents.values()) corpus.add(document, reading);
  };
  const empty = () => {
    if (shown) for (const id of base.documents.keys()) corpus.remove(id);
  };
  return {
    corpus,
    put: (document, reading) => corpus.add(document, reading),
    take: (id) => void corpus.remove(id),
    showBase: (show) => {
      if (show === shown) return;
      empty();
      shown = show;
      fill();
    },
    useBase: (next) => {
      empty();
      base = next;
      prints = null;
      fill();
    },
    useNames: () => undefined,
    basePrints: () => {
      if (!shown) return [];
      prints ??= [...base.documents.values()].map(({ document: { id, title, text } }) => {
        return { id, title, print: fingerprint(title, text) };
      });
      return prints;
    },
  };
}
