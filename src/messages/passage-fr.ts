// French, for what stands around a passage.
import { date, number } from './grammar-fr.ts';
import type { PassageMessages } from './passage.ts';

export const frPassage: PassageMessages = {
  passage: {
    confidence: {
      exact: 'Exact : ces mots répondent très probablement à la question',
      likely: 'Probable : ces mots répondent sans doute à la question',
      weak: 'Incertain : ces mots ne répondent peut-être pas à la question',
    },
    nearest: 'Au plus près, mais ce n’est pas une réponse :',
    tryInstead: 'Essayez plutôt :',
    alsoIn: 'aussi dans',
    named: (name, value) => `${name} : ${value}`,
    shown: 'Montré',
    shownOf: (shown, all, orMore) => `${number(shown)} sur ${orMore ? 'au moins ' : ''}${number(all)}`,
    atLeast: (counts) => `au moins ${counts}`,
    partly: (documents) =>
      `Seuls ${number(documents)} documents ont été examinés : pour atteindre les autres, précisez la source, le document ou les jours.`,
    place: (paragraph, sentence) => `paragraphe ${number(paragraph)}, phrase ${number(sentence)}`,
  },
  date,
  unknownOutlet: 'source inconnue',
  unknownDate: 'date inconnue',
};
