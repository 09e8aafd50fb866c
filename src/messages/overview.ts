// Which words do /sources need? A part of `Messages`.

export interface OverviewMessages {
  readonly sources: {
    readonly title: (shown: number, all: number) => string;
    /** What stands above the opening words of a document. */
    readonly label: (title: string, words: number) => string;
    readonly noneLike: (document: string) => string;
    readonly noneFrom: (source: string) => string;
    readonly goOn: string;
    readonly shown: string;
    readonly paragraphs: (first: number, last: number, all: number) => string;
    readonly badPlace: (given: string) => string;
    readonly length: string;
    readonly lengthOf: (words: number, paragraphs: number) => string;
    readonly outlet: string;
    readonly author: string;
    readonly published: string;
    readonly address: string;
  };
}
