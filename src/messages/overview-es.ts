// Spanish, for /sources.
import { counted, number, slash } from './grammar-es.ts';
import type { OverviewMessages } from './overview.ts';

export const esOverview: OverviewMessages = {
  sources: {
    title: (shown, all) => {
      const documents = counted(all, 'documento');
      return shown === all ? documents : `${documents}; se muestran los ${number(shown)} más recientes`;
    },
    label: (title, words) => `${title} · ${counted(words, 'palabra')}`,
    noneLike: (document) => `Ningún documento se llama «${document}». ${slash('sources')} los muestra todos.`,
    noneFrom: (source) => `Ningún documento procede de «${source}».`,
    goOn: 'Seguir leyendo',
    shown: 'Mostrado',
    paragraphs: (first, last, all) =>
      first === last
        ? `párrafo ${number(first)} de ${number(all)}`
        : `párrafos ${number(first)} a ${number(last)} de ${number(all)}`,
    badPlace: (given) => `«${given}» no es un párrafo. Dé un número, 1 para el primero.`,
    length: 'Longitud',
    lengthOf: (words, paragraphs) => `${counted(words, 'palabra')} en ${counted(paragraphs, 'párrafo')}`,
    outlet: 'Medio',
    author: 'Autor',
    published: 'Publicado',
    address: 'Dirección',
  },
};
