// What is found for words that somebody said? The shapes that the rules of this folder return.

/** A run of tokens, both ends included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Who said it, by which words; nothing of what was said. */
export interface Source {
  readonly speaker: Phrase | null;
  /** The tokens that signal it; null where only the place of the words does. */
  readonly cue: Phrase | null;
  readonly rule: string;
}

/** A source with the stretches of words that are reported. */
export interface Report extends Source {
  readonly contents: readonly Phrase[];
}
