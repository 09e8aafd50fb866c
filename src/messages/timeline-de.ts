// German, for /timeline.
import { counted, date, number, option } from './grammar-de.ts';
import type { TimelineMessages } from './timeline.ts';

export const deTimeline: TimelineMessages = {
  timeline: {
    title: ({ about, from, to }) => {
      const what = about === null ? 'Zeitleiste' : `Zeitleiste: ${about}`;
      if (from !== null && from === to) return `${what}, ${from}`;
      if (from !== null && to !== null) return `${what}, ${from} bis ${to}`;
      if (from !== null) return `${what}, ab ${from}`;
      return to === null ? what : `${what}, bis ${to}`;
    },
    carried: (value) => `${date(value)}, nach den Worten davor`,
    about: (value) => `ungefähr ${date(value)}`,
    after: (value) => `nach ${isDay(value) ? 'dem ' : ''}${date(value)}`,
    before: (value) => `vor ${isDay(value) ? 'dem ' : ''}${date(value)}`,
    range: (from, to) => `${date(from)} bis ${date(to)}`,
    reported: (value) => `gemeldet am ${date(value)}`,
    unsettled: (words) => `„${words}“, Tag offen: Das Dokument hat kein Datum`,
    told: (label, documents) => `${label} · ${counted(documents, 'Dokument', 'Dokumente')}`,
    mainFact: 'Am meisten berichtet',
    inexact: (label) => `${label} · ohne genauen Tag`,
    inexactFact: 'Vielleicht außerhalb',
    inexactCount: (count) =>
      count === 1
        ? 'eine Datumsangabe ist ungenauer als die gefragten Tage; sie steht am Ende'
        : `${number(count)} Datumsangaben sind ungenauer als die gefragten Tage; sie stehen am Ende`,
    unsettledFact: 'Ohne Tag',
    unsettledCount: (count) =>
      count === 1
        ? 'eine Datumsangabe bezieht sich auf einen Tag, den das Dokument nicht nennt; sie steht am Ende'
        : `${number(count)} Datumsangaben beziehen sich auf Tage, die ihr Dokument nicht nennt; sie stehen am Ende`,
    readFact: 'Gelesen',
    readCount: (read, all) =>
      `die neuesten ${number(read)} von ${counted(all, 'Dokument', 'Dokumenten')}; ${option('timeline', 'about')}, ${option('timeline', 'from')} und ${option('timeline', 'to')} grenzen ein`,
    shownFact: 'Gezeigt',
    shownCount: (shown, all) =>
      `die ersten ${number(shown)} von ${counted(all, 'Ereignis', 'Ereignissen')}; ${option('timeline', 'about')}, ${option('timeline', 'from')} und ${option('timeline', 'to')} grenzen ein`,
    none: 'Kein datiertes Ereignis wurde gefunden.',
    noneAbout: (about) => `Kein Dokument datiert etwas, woran „${about}“ beteiligt ist.`,
    elsewhere: (count) =>
      count === 1
        ? 'Ein datiertes Ereignis wurde gefunden, an keinem dieser Tage.'
        : `${number(count)} datierte Ereignisse wurden gefunden, keines an diesen Tagen.`,
    badDate: (given) =>
      `„${given}“ ist kein Datum. Schreiben Sie 2024-08-12, 2024-08, 12. August 2024 oder August 2024.`,
    backwards: (from, to) => `„${from}“ liegt nach „${to}“.`,
  },
};

/** Before a day stands an article. */
function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value);
}
