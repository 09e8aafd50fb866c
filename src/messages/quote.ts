// Which words does /quote need? A part of `Messages`.
import type { QuoteType } from '../model.ts';

export interface QuoteMessages {
  readonly quote: {
    /** What was asked for; either may be missing. */
    readonly title: (speaker: string | null, about: string | null) => string;
    readonly latest: string;
    /** What stands above a quotation. */
    readonly label: (speaker: string, type: QuoteType) => string;
    /** A speaker without a name, of an organisation that has one. */
    readonly of: (speaker: string, organisation: string) => string;
    readonly unnamed: string;
    readonly found: string;
    readonly counts: (direct: number, mixed: number, indirect: number) => string;
    readonly asked: string;
    readonly readAs: (names: readonly string[]) => string;
    readonly hint: string;
    readonly hintText: string;
    readonly noSpeaker: (speaker: string) => string;
    readonly neverQuoted: (name: string) => string;
    readonly notAbout: (name: string, about: string) => string;
    readonly nothingAbout: (about: string) => string;
    readonly nothingAtAll: string;
    /** Days or an outlet were given. */
    readonly narrowed: string;
    readonly nowhere: (words: readonly string[]) => string;
    readonly everything: (name: string) => string;
  };
}
