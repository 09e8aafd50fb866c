// Which words does /who need, and the suggestions of names? A part of `Messages`.
import type { EntityType } from '../model.ts';

export interface WhoMessages {
  readonly who: {
    /** Facts of the card: what each line is called. */
    readonly kind: string;
    readonly names: string;
    readonly mentioned: string;
    readonly documents: string;
    readonly published: string;
    readonly asked: string;
    readonly namesakes: string;
    readonly types: Readonly<Record<EntityType, string>>;
    readonly mentions: (times: number, documents: number) => string;
    /** A title with the number of mentions in that document. */
    readonly inDocument: (title: string, times: number) => string;
    readonly andMore: (others: number) => string;
    readonly days: (first: string, last: string) => string;
    /** How a name was found that is not spelt as the documents spell it, and by an office. */
    readonly readAs: (asked: string, name: string) => string;
    readonly holds: (office: string) => string;
    readonly named: (name: string, times: number) => string;
    /** What a card leads on to: what was said, what happened, who else is named. */
    readonly quotes: string;
    readonly timeline: string;
    readonly related: string;
    readonly relatedTo: (name: string) => string;
    /** Somebody whom so many sentences name as well. */
    readonly together: (name: string, sentences: number) => string;
    readonly alone: (name: string) => string;
    readonly nobody: (name: string) => string;
    /** Nobody of this name in the documents that pass the filter, and how often in all of them. */
    readonly filteredOut: (name: string, times: number, documents: number) => string;
    /** Asks without the filter. */
    readonly everywhere: string;
    readonly nowhere: (words: readonly string[]) => string;
    readonly empty: string;
    /** A suggestion while a name is typed; `role` is '' where none is known. */
    readonly choice: (name: string, role: string, times: number) => string;
  };
}
