// English, for /sources.
import { counted, number } from './grammar-en.ts';
import type { OverviewMessages } from './overview.ts';

export const enOverview: OverviewMessages = {
  sources: {
    title: (shown, all) => {
      const documents = counted(all, 'document');
      return shown === all ? documents : `${documents}, the newest ${number(shown)} of them`;
    },
    label: (title, words) => `${title} · ${counted(words, 'word')}`,
    noneLike: (document) => `No document is called “${document}”. /sources lists all.`,
    noneFrom: (source) => `No document comes from “${source}”.`,
    goOn: 'Read on',
    shown: 'Shown',
    paragraphs: (first, last, all) =>
      first === last
        ? `paragraph ${number(first)} of ${number(all)}`
        : `paragraphs ${number(first)} to ${number(last)} of ${number(all)}`,
    badPlace: (given) => `“${given}” is no paragraph. Give a number, 1 for the first.`,
    length: 'Length',
    lengthOf: (words, paragraphs) => `${counted(words, 'word')} in ${counted(paragraphs, 'paragraph')}`,
    outlet: 'Outlet',
    author: 'Author',
    published: 'Published',
    address: 'Address',
  },
};
