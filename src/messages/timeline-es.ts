// Spanish, for /timeline.
import { counted, date, number, option } from './grammar-es.ts';
import type { TimelineMessages } from './timeline.ts';

export const esTimeline: TimelineMessages = {
  timeline: {
    title: ({ about, from, to }) => {
      const what = about === null ? 'Cronología' : `Cronología: ${about}`;
      if (from !== null && from === to) return `${what}, ${from}`;
      if (from !== null && to !== null) return `${what}, de ${from} a ${to}`;
      if (from !== null) return `${what}, desde ${from}`;
      return to === null ? what : `${what}, hasta ${to}`;
    },
    carried: (value) => `${date(value)}, según las palabras anteriores`,
    about: (value) => `hacia ${isDay(value) ? 'el ' : ''}${date(value)}`,
    after: (value) => `después ${isDay(value) ? 'del' : 'de'} ${date(value)}`,
    before: (value) => `antes ${isDay(value) ? 'del' : 'de'} ${date(value)}`,
    range: (from, to) => `${date(from)} – ${date(to)}`,
    reported: (value) => `noticia del ${date(value)}`,
    unsettled: (words) => `«${words}», día incierto: el documento no tiene fecha`,
    told: (label, documents) => `${label} · ${counted(documents, 'documento')}`,
    mainFact: 'Más relatados',
    inexact: (label) => `${label} · sin día exacto`,
    inexactFact: 'Quizá fuera',
    inexactCount: (count) =>
      count === 1
        ? 'una fecha es menos exacta que los días pedidos; va al final'
        : `${number(count)} fechas son menos exactas que los días pedidos; van al final`,
    unsettledFact: 'Sin día',
    unsettledCount: (count) =>
      count === 1
        ? 'una fecha depende de un día que el documento no da; va al final'
        : `${number(count)} fechas dependen de un día que su documento no da; van al final`,
    readFact: 'Leído',
    readCount: (read, all) =>
      `los ${number(read)} más recientes de ${counted(all, 'documento')}; precise con ${option('timeline', 'about')}, ${option('timeline', 'from')} o ${option('timeline', 'to')}`,
    shownFact: 'Mostrado',
    shownCount: (shown, all) =>
      `los ${number(shown)} primeros de ${counted(all, 'acontecimiento')}; precise con ${option('timeline', 'about')}, ${option('timeline', 'from')} o ${option('timeline', 'to')}`,
    none: 'No se encontró ningún acontecimiento con fecha.',
    noneAbout: (about) => `Ningún documento fecha nada en lo que participe «${about}».`,
    elsewhere: (count) =>
      count === 1
        ? 'Se encontró un acontecimiento con fecha, pero no en esos días.'
        : `Se encontraron ${number(count)} acontecimientos con fecha, pero ninguno en esos días.`,
    badDate: (given) =>
      `«${given}» no es una fecha. Escriba 2024-08-12, 2024-08, 12 de agosto de 2024 o agosto de 2024.`,
    backwards: (from, to) => `«${from}» es posterior a «${to}».`,
  },
};

/** Before a day stands an article. */
function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value);
}
