// Spanish, for /ask and /search.
import type { AskMessages } from './ask.ts';
import { counted, date, number, quoted } from './grammar-es.ts';

export const esAsk: AskMessages = {
  ask: {
    routedName: 'Respondido con',
    readAsName: 'Leído como',
    readAs: (asked, meant) => `«${asked}» se leyó como ${quoted(meant)}`,
    noWords: 'Esta pregunta no contiene ninguna palabra.',
    onlyCommonWords:
      'Todas las palabras de esta pregunta son demasiado comunes para buscarlas. Nombre a una persona, un lugar o una cosa.',
    emptyCorpus: 'No hay ningún documento que pueda responder.',
    nothingFits: 'Ningún pasaje contiene lo bastante de la pregunta para ser una respuesta.',
    notSure: 'Algunos pasajes se acercan, pero ninguno es lo bastante seguro para llamarlo respuesta.',
    nowhere: (words, documents) =>
      documents === 1
        ? `${quoted(words)} no ${words.length === 1 ? 'aparece' : 'aparecen'} en el único documento.`
        : `${quoted(words)} no ${words.length === 1 ? 'aparece' : 'aparecen'} en ninguno de los ${number(documents)} documentos.`,
    inEnglish:
      'Los documentos están en inglés, y la pregunta se lee como ellos: hágala en inglés, o dé solo nombres.',
    recognised: (name, mentions, documents) =>
      `${name} se menciona ${counted(mentions, 'vez', 'veces')} en ${counted(documents, 'documento')}.`,
    who: (name, type) => `¿${type === 'person' ? 'Quién' : 'Qué'} es ${name}?`,
  },
  search: {
    empty: 'Dé palabras que buscar, una «frase entre comillas», o -palabras que excluir.',
    onlyExclusions: 'Dé al menos una palabra que los pasajes deban contener.',
    badDay: (words) => `«${words}» no es un día. Escriba 2024-08-12, 12 de agosto de 2024, 2024-08 o 2024.`,
    badOrder: (from, to) =>
      `Del ${date(from)} al ${date(to)} no es un período: el primer día viene después del último.`,
    noPhrase: (phrase) => `Ningún documento contiene «${phrase}» con estas palabras.`,
    notTogether: 'Ningún pasaje contiene todas estas palabras juntas.',
    allExcluded: 'Todos los pasajes con estas palabras contienen alguna de las excluidas.',
    inFilter: 'El filtro no deja ningún documento.',
    foundName: 'Encontrado',
    found: (passages, documents) => `${counted(passages, 'pasaje')} en ${counted(documents, 'documento')}`,
  },
};
