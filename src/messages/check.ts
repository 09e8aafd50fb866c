// Which words does the checking of quotations need? A part of `Messages`.

/** What was found out about a quotation. */
export type Finding = 'exact' | 'altered' | 'other-speaker' | 'missing';

export interface CheckMessages {
  readonly check: {
    readonly title: (quotations: number) => string;
    readonly finding: Readonly<Record<Finding, string>>;
    readonly quotation: (words: string) => string;
    /** Words of the document, and what the quotation has instead; either may be ''. */
    readonly change: (document: string, quotation: string) => string;
    /** Who speaks by the document; null where it does not say. */
    readonly speaker: (there: string | null) => string;
    readonly narrated: string;
    readonly otherSpeaker: (there: string, here: string) => string;
    readonly nothingToCheck: string;
    readonly onlySo: (checked: number) => string;
  };
}
