// Which words does /explain need? A part of `Messages`.
import type { EntityType, QuoteType } from '../model.ts';

export interface ExplainMessages {
  readonly explain: {
    readonly title: string;
    readonly needsText: string;
    readonly noDocument: (given: string) => string;
    readonly noSentence: (given: string, all: number) => string;
    readonly badDate: (given: string) => string;
    /** Said where the text is read on its own, outside every document. */
    readonly onItsOwn: (published: string | null) => string;
    readonly sentence: (n: number) => string;
    readonly name: string;
    readonly role: string;
    readonly quote: string;
    readonly date: string;
    readonly more: string;
    readonly moreCount: (count: number) => string;
    readonly nothing: string;
    /** `form`: how the text refers to it; `entity`: the fullest name it is taken for. */
    readonly mention: (form: 'name' | 'nominal' | 'pronoun', type: EntityType, entity: string) => string;
    readonly roleOf: (entity: string) => string;
    readonly said: (
      type: QuoteType,
      speaker: string | null,
      entity: string | null,
      cue: string | null,
    ) => string;
    readonly meant: (value: string, implied: boolean) => string;
    /** What was read: words of the text, what they mean, and the name of the rule. */
    readonly finding: (words: string, meaning: string, rule: string) => string;
  };
}
