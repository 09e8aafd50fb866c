// German, for what stands around a passage.
import { date, number } from './grammar-de.ts';
import type { PassageMessages } from './passage.ts';

export const dePassage: PassageMessages = {
  passage: {
    confidence: {
      exact: 'Genau: Diese Worte beantworten die Frage sehr wahrscheinlich',
      likely: 'Wahrscheinlich: Diese Worte dürften die Frage beantworten',
      weak: 'Unsicher: Diese Worte beantworten die Frage vielleicht nicht',
    },
    nearest: 'Kommt am nächsten, ist aber keine Antwort:',
    tryInstead: 'Versuchen Sie stattdessen:',
    alsoIn: 'auch in',
    named: (name, value) => `${name}: ${value}`,
    shown: 'Gezeigt',
    shownOf: (shown, all, orMore) => `${number(shown)} von ${orMore ? 'mindestens ' : ''}${number(all)}`,
    atLeast: (counts) => `mindestens ${counts}`,
    partly: (documents) =>
      `Nur ${number(documents)} Dokumente wurden durchgesehen. Um die anderen zu erreichen, grenzen Sie nach Quelle, Dokument oder Tagen ein.`,
    place: (paragraph, sentence) => `Absatz ${number(paragraph)}, Satz ${number(sentence)}`,
  },
  date,
  unknownOutlet: 'Quelle unbekannt',
  unknownDate: 'Datum unbekannt',
};
