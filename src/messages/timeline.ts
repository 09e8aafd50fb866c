// Which words does /timeline need? A part of `Messages`.

export interface TimelineMessages {
  readonly timeline: {
    /** `about`, `from` and `to` as they were asked for; null where they were not. */
    readonly title: (asked: {
      readonly about: string | null;
      readonly from: string | null;
      readonly to: string | null;
    }) => string;
    /** A date that words before the sentence give; all dates here are TIMEX3 values. */
    readonly carried: (value: string) => string;
    /** An event that is known by the day of its report. */
    readonly reported: (value: string) => string;
    /** Words that nothing settles, as in "last week" of a document without a date. */
    readonly unsettled: (words: string) => string;
    readonly unsettledFact: string;
    readonly unsettledCount: (count: number) => string;
    readonly readFact: string;
    readonly readCount: (read: number, all: number) => string;
    readonly shownFact: string;
    readonly shownCount: (shown: number, all: number) => string;
    readonly none: string;
    readonly noneAbout: (about: string) => string;
    readonly badDate: (given: string) => string;
    readonly backwards: (from: string, to: string) => string;
  };
}
