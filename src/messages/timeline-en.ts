// English, for /timeline.
import { counted, date, number } from './grammar-en.ts';
import type { TimelineMessages } from './timeline.ts';

export const enTimeline: TimelineMessages = {
  timeline: {
    title: ({ about, from, to }) => {
      const what = about === null ? 'Timeline' : `Timeline: ${about}`;
      if (from !== null && from === to) return `${what}, ${from}`;
      if (from !== null && to !== null) return `${what}, ${from} to ${to}`;
      if (from !== null) return `${what}, from ${from}`;
      return to === null ? what : `${what}, up to ${to}`;
    },
    carried: (value) => `${date(value)}, from the words before`,
    about: (value) => `about ${date(value)}`,
    after: (value) => `after ${date(value)}`,
    before: (value) => `before ${date(value)}`,
    range: (from, to) => `${date(from)} to ${date(to)}`,
    reported: (value) => `reported ${date(value)}`,
    unsettled: (words) => `“${words}”, not settled: the document has no date`,
    told: (label, documents) => `${label} · ${counted(documents, 'document')}`,
    mainFact: 'Told most',
    inexact: (label) => `${label} · no exact day`,
    inexactFact: 'Perhaps outside',
    inexactCount: (count) =>
      count === 1
        ? 'one date is less exact than the days asked for; it stands last'
        : `${number(count)} dates are less exact than the days asked for; they stand last`,
    unsettledFact: 'Without a day',
    unsettledCount: (count) =>
      count === 1
        ? 'one date hangs on a day that the document does not give; it stands last'
        : `${number(count)} dates hang on a day that their document does not give; they stand last`,
    readFact: 'Read',
    readCount: (read, all) =>
      `the newest ${number(read)} of ${counted(all, 'document')}; narrow it with about, from or to`,
    shownFact: 'Shown',
    shownCount: (shown, all) =>
      `the first ${number(shown)} of ${counted(all, 'event')}; narrow it with about, from or to`,
    none: 'No dated event was found.',
    noneAbout: (about) => `No document dates anything that “${about}” takes part in.`,
    elsewhere: (count) =>
      count === 1
        ? 'One dated event was found, on none of these days.'
        : `${counted(count, 'dated event')} were found, none of them on these days.`,
    badDate: (given) => `“${given}” is no date. Write 2024-08-12, 2024-08, 12 August 2024 or August 2024.`,
    backwards: (from, to) => `“${from}” lies after “${to}”.`,
  },
};
