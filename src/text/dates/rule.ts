// What is a rule for dates?
import type { DateType, Span } from '../../model.ts';
import type { Found } from './found.ts';
import type { Story } from './story.ts';

/** One value that a match gives: over the whole match, or over the part of it that `span` tells. */
export interface Part {
  readonly value: string;
  readonly span?: Span;
  readonly implied?: boolean;
}

export interface Rule {
  readonly name: string;
  /** Words and the values read from them, in a text published on Tuesday, 13 August 2024. */
  readonly examples: readonly (readonly [words: string, ...values: string[]])[];
  /** See `patterns.ts`. */
  readonly pattern: string;
  /** Whether part of the value is inferred; a part of the result may say otherwise. */
  readonly implied: boolean;
  /** The type, where the value does not tell it. */
  readonly type?: DateType;
  /** Hangs on the day of writing: a text with many of these is no history. */
  readonly deictic?: boolean;
  /** What the words around must be like; without it everything goes. */
  readonly when?: (found: Found) => boolean;
  /** The value, '' where it cannot be settled, or null where there is no such date. */
  readonly read: (found: Found, story: Story) => string | readonly Part[] | null;
}

/** A rule that matched, before anybody knows what its words hang on. */
export interface Match {
  readonly rule: Rule;
  readonly found: Found;
}
