// Which words stand around a passage, in whichever host it is shown? A part of `Messages`.
import type { Confidence } from '../model.ts';

export interface PassageMessages {
  readonly passage: {
    readonly confidence: Readonly<Record<Confidence, string>>;
    /** Above passages that come near and are no answer, and above what to ask instead. */
    readonly nearest: string;
    readonly tryInstead: string;
    /** Before further places of the same words. */
    readonly alsoIn: string;
    /** Something with its value: a filter and what it was set to, an action and how it is typed. */
    readonly named: (name: string, value: string) => string;
    /** How many passages of those found are shown; `orMore` where there may be more than were counted. */
    readonly shown: string;
    readonly shownOf: (shown: number, all: number, orMore: boolean) => string;
    /** Numbers of things found, where there may be more of each. */
    readonly atLeast: (counts: string) => string;
    /** So many documents were looked through, and not the others that may hold something. */
    readonly partly: (documents: number) => string;
    /** Both count from 1, through the whole document. */
    readonly place: (paragraph: number, sentence: number) => string;
  };
  /** A TIMEX3 value, or a day as stored (`2024-08-12`, or with the hour), in words and no more exact than it is. */
  readonly date: (value: string) => string;
  readonly unknownOutlet: string;
  readonly unknownDate: string;
}
