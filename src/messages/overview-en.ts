// English, for /sources.
import type { OverviewMessages } from './overview.ts';

export const enOverview: OverviewMessages = {
  sources: {
    title: (shown, all) => {
      const documents = count(all, 'document');
      return shown === all ? documents : `${documents}, the newest ${shown} of them`;
    },
    label: (title, words) => `${title} · ${count(words, 'word')}`,
    noneLike: (document) => `No document is called “${document}”. /sources lists all.`,
    noneFrom: (source) => `No document comes from “${source}”.`,
    goOn: 'Read on',
    shown: 'Shown',
    paragraphs: (first, last, all) =>
      first === last ? `paragraph ${first} of ${all}` : `paragraphs ${first} to ${last} of ${all}`,
    badPlace: (given) => `“${given}” is no paragraph. Give a number, 1 for the first.`,
    length: 'Length',
    lengthOf: (words, paragraphs) => `${count(words, 'word')} in ${count(paragraphs, 'paragraph')}`,
    outlet: 'Outlet',
    author: 'Author',
    published: 'Published',
    address: 'Address',
  },
};

function count(number: number, one: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : `${one}s`}`;
}
