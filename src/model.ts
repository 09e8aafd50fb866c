// What do the parts of Dossier hand to each other? Types only, all readonly.

/** Half-open range of UTF-16 offsets into a document's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One text with what is known of its origin. The text never changes once stored. */
export interface Document {
  /** Unique in a corpus, never used again for another text. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where the hour is known; null where nothing is. */
  readonly published: string | null;
  /** The outlet; null where unknown. */
  readonly source: string | null;
  readonly author: string | null;
  /** Where the original stands on the web; null where unknown. */
  readonly url: string | null;
}

/** A span of a stored document: the only way words travel through Dossier. */
export interface Citation extends Span {
  readonly document: string;
}

/** One sentence of a document. `n` and `paragraph` count from 0. */
export interface Sentence extends Span {
  readonly n: number;
  readonly paragraph: number;
}

export type EntityType = 'person' | 'organization' | 'place';

/** A place in the text where an entity is meant. */
export interface Mention extends Span {
  readonly kind: 'mention';
  readonly type: EntityType;
  /** `name` ("Keir Starmer"), `nominal` ("the prime minister") or `pronoun` ("he"). */
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** The id of an `Entity` of the same reading. */
  readonly entity: string;
  readonly rule: string;
}

/** Somebody or something that one document names. */
export interface Entity {
  /** Unique within the document. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form the document gives, without title ("Keir Starmer"). */
  readonly name: string;
  /** Every different name form, in order of first appearance. */
  readonly forms: readonly string[];
  /** Of a person, where a title or the first name tells it. */
  readonly gender?: 'female' | 'male';
}

/** Words that say who or what an entity is: "prime minister", "a Hezbollah commander". */
export interface Role extends Span {
  readonly kind: 'role';
  readonly entity: string;
  readonly rule: string;
}

/** `direct`: every word in quotation marks; `mixed`: some; `indirect`: none. */
export type QuoteType = 'direct' | 'mixed' | 'indirect';

/** Words that the text attributes to somebody. */
export interface Quote extends Span {
  readonly kind: 'quote';
  readonly type: QuoteType;
  /** The speaker as the text words it ("a spokesperson", "she"); null where the text names none. */
  readonly speaker: Span | null;
  /** The entity behind the speaker; null where the text does not settle it. */
  readonly entity: string | null;
  readonly cue: Span | null;
  /** Rows with the same number are one attribution: `"Yes," she said. "We won."`. */
  readonly run: number;
  readonly rule: string;
}

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression and what it means. */
export interface DateMention extends Span {
  readonly kind: 'date';
  readonly type: DateType;
  /** TIMEX3 value: `2024-08-12`, `2024-W32`, `2024-08-12TEV`, `P2D`; `''` where it cannot be settled. */
  readonly value: string;
  /** True where part of the value was inferred, from the publication day or from the text before. */
  readonly implied: boolean;
  readonly rule: string;
}

/** All that was read in one document. Every list is ordered by `start`. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly roles: readonly Role[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
}

/** Which documents a question is asked of. Dates are inclusive and compare with the publication day. */
export interface Filter {
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
  readonly document?: string;
}

/** One passage of an answer. The label is in our words; everything else is the document's. */
export interface Entry {
  readonly label?: string;
  readonly citation: Citation;
  /** Ranges to paint, in offsets of the document's text, inside the citation. */
  readonly highlights: readonly Span[];
  /** Further places where the same words stand. */
  readonly also?: readonly Citation[];
  readonly detail?: Detail;
}

/** What a command knows about its entry beyond the words. */
export type Detail =
  | { readonly kind: 'quote'; readonly speaker: string | null; readonly type: QuoteType }
  | { readonly kind: 'date'; readonly value: string; readonly readFrom: Citation }
  | { readonly kind: 'role'; readonly role: Citation };

/** A fact about the corpus in our words, for a card: "Names: Keir Starmer, Starmer". */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** How sure an answer is; each word has its measured precision in docs/QUALITY.md. */
export type Confidence = 'exact' | 'likely' | 'weak';

/** Something the reader may do next: a button in Discord, a line to type in the terminal. */
export interface Action {
  readonly label: string;
  /** The command that it runs, with these arguments. */
  readonly command: string;
  readonly arguments: Readonly<Record<string, string>>;
  /** What to ask the reader for first; each answer becomes the argument of that name. */
  readonly form?: readonly Field[];
}

/** One question of a form. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly long?: boolean;
  /** How many files it takes instead of a text. */
  readonly files?: number;
  readonly optional?: boolean;
}

/** A file that an answer brings with it. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What every command returns; hosts decide how it looks. */
export type Answer =
  | {
      readonly kind: 'found';
      readonly title: string;
      readonly facts?: readonly Fact[];
      readonly entries: readonly Entry[];
      readonly confidence?: Confidence;
      readonly actions?: readonly Action[];
    }
  | {
      readonly kind: 'nothing';
      readonly title: string;
      /** Why, in sentences of ours: which words occur nowhere, who was recognised. */
      readonly reasons: readonly string[];
      /** Names or questions to try instead. */
      readonly suggestions: readonly string[];
      /** Passages that come near and are not an answer. */
      readonly nearest: readonly Entry[];
      readonly actions?: readonly Action[];
    }
  | {
      readonly kind: 'notice';
      readonly title: string;
      readonly message: string;
      readonly facts?: readonly Fact[];
      readonly actions?: readonly Action[];
      readonly attachment?: Attachment;
      /** What shows this answer again without doing anything; absent where asking the same does. */
      readonly again?: Pick<Action, 'command' | 'arguments'>;
    };
