// Spanish, for what stands around a passage.
import { date, number } from './grammar-es.ts';
import type { PassageMessages } from './passage.ts';

export const esPassage: PassageMessages = {
  passage: {
    confidence: {
      exact: 'Exacto: es muy probable que estas palabras respondan a la pregunta',
      likely: 'Probable: estas palabras seguramente responden a la pregunta',
      weak: 'Dudoso: quizá estas palabras no respondan a la pregunta',
    },
    nearest: 'Lo más cercano, pero no es una respuesta:',
    tryInstead: 'Pruebe con:',
    alsoIn: 'también en',
    named: (name, value) => `${name}: ${value}`,
    shown: 'Mostrado',
    shownOf: (shown, all, orMore) => `${number(shown)} de ${orMore ? 'al menos ' : ''}${number(all)}`,
    atLeast: (counts) => `al menos ${counts}`,
    partly: (documents) =>
      `Solo se han mirado ${number(documents)} documentos: para llegar a los demás, acote por medio, documento o días.`,
    place: (paragraph, sentence) => `párrafo ${number(paragraph)}, frase ${number(sentence)}`,
  },
  date,
  unknownOutlet: 'medio desconocido',
  unknownDate: 'fecha desconocida',
};
