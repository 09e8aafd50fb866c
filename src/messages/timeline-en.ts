// English, for /timeline.
import { plainDate } from '../calendar/words.ts';
import type { TimelineMessages } from './timeline.ts';

export const enTimeline: TimelineMessages = {
  timeline: {
    title: ({ about, from, to }) => {
      const what = about === null ? 'Timeline' : `Timeline: ${about}`;
      if (from !== null && to !== null) return `${what}, ${from} to ${to}`;
      if (from !== null) return `${what}, from ${from}`;
      return to === null ? what : `${what}, up to ${to}`;
    },
    date: plainDate,
    carried: (value) => `${plainDate(value)}, from the words before`,
    reported: (value) => `reported ${plainDate(value)}`,
    unsettled: (words) => `“${words}”, not settled: the document has no date`,
    unsettledFact: 'Without a day',
    unsettledCount: (count) =>
      count === 1
        ? 'one date hangs on a day that the document does not give; it stands last'
        : `${count} dates hang on a day that their document does not give; they stand last`,
    readFact: 'Read',
    readCount: (read, all) => `the newest ${read} of ${all} documents; narrow it with about, from or to`,
    shownFact: 'Shown',
    shownCount: (shown, all) => `the first ${shown} of ${all} events; narrow it with about, from or to`,
    none: 'No dated event was found.',
    noneAbout: (about) => `No document dates anything that “${about}” takes part in.`,
    badDate: (given) => `“${given}” is no date. Write 2024-08-12, 2024-08, 12 August 2024 or August 2024.`,
    backwards: (from, to) => `“${from}” lies after “${to}”.`,
  },
};
