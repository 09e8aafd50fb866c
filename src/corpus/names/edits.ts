// What did moderators decide about names that the texts do not settle?
import { fold } from './fold.ts';

/**
 * One decision about names. `merge`: both names mean one, shown as `into`. `split` with `from`: `name` is not
 * another form of `from`. `split` with `documents`: in these documents `name` means somebody else, shown as `as`.
 * Later decisions win over earlier ones; taking one out of the list undoes it.
 */
export type NameEdit =
  | { readonly kind: 'merge'; readonly name: string; readonly into: string }
  | { readonly kind: 'split'; readonly name: string; readonly from: string }
  | {
      readonly kind: 'split';
      readonly name: string;
      readonly documents: readonly string[];
      readonly as: string;
    };

/** The decisions in the form that linking asks for. */
export interface Edits {
  /** Head → the head it was merged into. */
  readonly merged: ReadonlyMap<string, string>;
  /** Head → folded forms that are not its own. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** Head → document → the name it has there instead. */
  readonly renamed: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Head → the name to show. */
  readonly shown: ReadonlyMap<string, string>;
}

/** `headsOf` gives the heads that a name may mean, most mentioned first; a name that nothing bears decides nothing. */
export function compileEdits(
  edits: readonly NameEdit[],
  headsOf: (name: string) => readonly string[],
): Edits {
  const merged = new Map<string, string>();
  const apart = new Map<string, Set<string>>();
  const renamed = new Map<string, Map<string, string>>();
  const shown = new Map<string, string>();
  for (const edit of edits) {
    const heads = headsOf(edit.name);
    if (edit.kind === 'merge') {
      const into = headsOf(edit.into)[0];
      if (into === undefined) continue;
      for (const head of heads) if (head !== into) merged.set(head, into);
      merged.delete(into);
      apart.get(into)?.delete(fold(edit.name));
      shown.set(into, edit.into);
    } else if ('from' in edit) {
      for (const from of headsOf(edit.from)) {
        for (const head of heads) if (merged.get(head) === from) merged.delete(head);
        apart.set(from, (apart.get(from) ?? new Set()).add(fold(edit.name)));
      }
    } else
      for (const head of heads) {
        const documents = renamed.get(head) ?? new Map<string, string>();
        for (const document of edit.documents) documents.set(document, edit.as);
        renamed.set(head, documents);
      }
  }
  return { merged, apart, renamed, shown };
}
