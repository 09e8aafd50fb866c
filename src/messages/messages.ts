// Our own words: everything a person reads that is not from a document. One file a language fills this in.

/** One language's words. Every value is a text or a function from values to a text. */
export interface Messages {
  readonly unknownOutlet: string;
  readonly unknownDate: string;
  readonly ask: {
    readonly title: (question: string) => string;
  };
}
