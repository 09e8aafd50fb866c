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
    /** Years, months, days and hours that the text gives so: "about 9pm", "shortly after midnight", "before 2020". */
    readonly about: (value: string) => string;
    readonly after: (value: string) => string;
    readonly before: (value: string) => string;
    /** "between May 2019 and June 2020" */
    readonly range: (from: string, to: string) => string;
    /** An event that is known by the day of its report. */
    readonly reported: (value: string) => string;
    /** Words that nothing settles, as in "last week" of a document without a date. */
    readonly unsettled: (words: string) => string;
    /** A label with the number of documents that tell of the event, two or more. */
    readonly told: (label: string, documents: number) => string;
    /** The events of a long timeline that most documents tell of. */
    readonly mainFact: string;
    /** The label of an event whose date is less exact than the days asked for. */
    readonly inexact: (label: string) => string;
    readonly inexactFact: string;
    readonly inexactCount: (count: number) => string;
    readonly unsettledFact: string;
    readonly unsettledCount: (count: number) => string;
    readonly readFact: string;
    readonly readCount: (read: number, all: number) => string;
    readonly shownFact: string;
    readonly shownCount: (shown: number, all: number) => string;
    readonly none: string;
    readonly noneAbout: (about: string) => string;
    /** There are events, only on no day that was asked for. */
    readonly elsewhere: (count: number) => string;
    readonly badDate: (given: string) => string;
    readonly backwards: (from: string, to: string) => string;
  };
}
