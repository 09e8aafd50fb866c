// French, for /timeline.
import { counted, date, number, option } from './grammar-fr.ts';
import type { TimelineMessages } from './timeline.ts';

export const frTimeline: TimelineMessages = {
  timeline: {
    title: ({ about, from, to }) => {
      const what = about === null ? 'Chronologie' : `Chronologie : ${about}`;
      if (from !== null && from === to) return `${what}, ${from}`;
      if (from !== null && to !== null) return `${what}, ${from} – ${to}`;
      if (from !== null) return `${what}, depuis ${from}`;
      return to === null ? what : `${what}, jusqu’à ${to}`;
    },
    carried: (value) => `${date(value)}, d’après les mots qui précèdent`,
    about: (value) => `vers ${isDay(value) ? 'le ' : ''}${date(value)}`,
    after: (value) => `après ${isDay(value) ? 'le ' : ''}${date(value)}`,
    before: (value) => `avant ${isDay(value) ? 'le ' : ''}${date(value)}`,
    range: (from, to) => `${date(from)} – ${date(to)}`,
    reported: (value) => `rapporté le ${date(value)}`,
    unsettled: (words) => `« ${words} », jour incertain : le document n’est pas daté`,
    told: (label, documents) => `${label} · ${counted(documents, 'document')}`,
    mainFact: 'Les plus rapportés',
    inexact: (label) => `${label} · sans jour précis`,
    inexactFact: 'Peut-être en dehors',
    inexactCount: (count) =>
      count === 1
        ? 'une date est moins précise que les jours demandés ; elle vient en dernier'
        : `${number(count)} dates sont moins précises que les jours demandés ; elles viennent en dernier`,
    unsettledFact: 'Sans jour',
    unsettledCount: (count) =>
      count === 1
        ? 'une date dépend d’un jour que le document ne donne pas ; elle vient en dernier'
        : `${number(count)} dates dépendent d’un jour que leur document ne donne pas ; elles viennent en dernier`,
    readFact: 'Lu',
    readCount: (read, all) =>
      `${number(read)} documents sur ${number(all)}, les plus récents ; précisez avec ${option('timeline', 'about')}, ${option('timeline', 'from')} ou ${option('timeline', 'to')}`,
    shownFact: 'Montré',
    shownCount: (shown, all) =>
      `les ${number(shown)} premiers de ${counted(all, 'événement')} ; précisez avec ${option('timeline', 'about')}, ${option('timeline', 'from')} ou ${option('timeline', 'to')}`,
    none: 'Aucun événement daté n’a été trouvé.',
    noneAbout: (about) => `Aucun document ne date d’événement où « ${about} » prend part.`,
    elsewhere: (count) =>
      count === 1
        ? 'Un événement daté a été trouvé, mais aucun de ces jours-là.'
        : `${number(count)} événements datés ont été trouvés, mais aucun de ces jours-là.`,
    badDate: (given) =>
      `« ${given} » n’est pas une date. Écrivez 2024-08-12, 2024-08, 12 août 2024 ou août 2024.`,
    backwards: (from, to) => `« ${from} » vient après « ${to} ».`,
  },
};

/** Before a day stands an article. */
function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value);
}
