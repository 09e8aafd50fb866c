// French, for /sources.
import { counted, number, slash } from './grammar-fr.ts';
import type { OverviewMessages } from './overview.ts';

export const frOverview: OverviewMessages = {
  sources: {
    title: (shown, all) => {
      const documents = counted(all, 'document');
      return shown === all ? documents : `${documents}, dont les ${number(shown)} plus récents`;
    },
    label: (title, words) => `${title} · ${counted(words, 'mot')}`,
    noneLike: (document) =>
      `Aucun document ne s’appelle « ${document} ». ${slash('sources')} les montre tous.`,
    noneFrom: (source) => `Aucun document ne vient de « ${source} ».`,
    goOn: 'Lire la suite',
    shown: 'Montré',
    paragraphs: (first, last, all) =>
      first === last
        ? `paragraphe ${number(first)} sur ${number(all)}`
        : `paragraphes ${number(first)} à ${number(last)} sur ${number(all)}`,
    badPlace: (given) => `« ${given} » n’est pas un paragraphe. Donnez un nombre, 1 pour le premier.`,
    length: 'Longueur',
    lengthOf: (words, paragraphs) => `${counted(words, 'mot')} en ${counted(paragraphs, 'paragraphe')}`,
    outlet: 'Source',
    author: 'Auteur',
    published: 'Publié',
    address: 'Adresse',
  },
};
