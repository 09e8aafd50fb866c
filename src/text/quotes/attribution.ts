// What is found for words that somebody said? The shape that all rules of this folder return.
import type { QuoteType } from '../../model.ts';
import type { Phrase } from './phrases.ts';

/** Who said it, by which words; nothing of what was said. */
export interface Source {
  readonly speaker: Phrase | null;
  /** The tokens that signal it; null where only the place of the words does. */
  readonly cue: Phrase | null;
  readonly rule: string;
}

/** One attribution: a source and the stretches of words attributed, in order. */
export interface Attribution extends Source {
  readonly contents: readonly Content[];
}

export interface Content extends Phrase {
  readonly type: QuoteType;
}
