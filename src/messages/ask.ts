// Which words do /ask and /search need? A part of `Messages`.
import type { EntityType } from '../model.ts';

export interface AskMessages {
  readonly ask: {
    /** Beside the command that answered, where the question was handed on. */
    readonly routedName: string;
    /** A word of the question was taken for another one. */
    readonly readAsName: string;
    readonly readAs: (asked: string, meant: readonly string[]) => string;
    readonly noWords: string;
    readonly onlyCommonWords: string;
    readonly emptyCorpus: string;
    readonly nothingFits: string;
    readonly notSure: string;
    /** Words of the question that no document holds. */
    readonly nowhere: (words: readonly string[], documents: number) => string;
    readonly recognised: (name: string, mentions: number, documents: number) => string;
    /** The question is in another language than the documents. */
    readonly inEnglish: string;
    /** A question that is worth asking instead, as the rules of the language know it. */
    readonly who: (name: string, type: EntityType) => string;
  };
  readonly search: {
    readonly empty: string;
    readonly onlyExclusions: string;
    readonly badDay: (words: string) => string;
    readonly badOrder: (from: string, to: string) => string;
    readonly noPhrase: (phrase: string) => string;
    readonly notTogether: string;
    readonly allExcluded: string;
    readonly inFilter: string;
    readonly foundName: string;
    readonly found: (passages: number, documents: number) => string;
  };
}
