// German, for /sources.
import { counted, number, slash } from './grammar-de.ts';
import type { OverviewMessages } from './overview.ts';

export const deOverview: OverviewMessages = {
  sources: {
    title: (shown, all) => {
      const documents = counted(all, 'Dokument', 'Dokumente');
      return shown === all ? documents : `${documents}, davon die ${number(shown)} neuesten`;
    },
    label: (title, words) => `${title} · ${counted(words, 'Wort', 'Wörter')}`,
    noneLike: (document) => `Kein Dokument heißt „${document}“. ${slash('sources')} zeigt alle.`,
    noneFrom: (source) => `Kein Dokument stammt von „${source}“.`,
    goOn: 'Weiterlesen',
    shown: 'Gezeigt',
    paragraphs: (first, last, all) =>
      first === last
        ? `Absatz ${number(first)} von ${number(all)}`
        : `Absätze ${number(first)} bis ${number(last)} von ${number(all)}`,
    badPlace: (given) => `„${given}“ ist kein Absatz. Geben Sie eine Zahl an, 1 für den ersten.`,
    length: 'Länge',
    lengthOf: (words, paragraphs) =>
      `${counted(words, 'Wort', 'Wörter')} in ${counted(paragraphs, 'Absatz', 'Absätzen')}`,
    outlet: 'Quelle',
    author: 'Von',
    published: 'Erschienen',
    address: 'Adresse',
  },
};
