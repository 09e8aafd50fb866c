// English, for /quote.
import { listed, number, quoted } from './grammar-en.ts';
import type { QuoteMessages } from './quote.ts';

export const enQuote: QuoteMessages = {
  quote: {
    title: (speaker, about) => {
      if (speaker === null) return about === null ? 'Quotations' : `Said about “${about}”`;
      return about === null ? `Said by ${speaker}` : `Said by ${speaker} about “${about}”`;
    },
    latest: 'The latest quotations',
    label: (speaker, type) => {
      if (type === 'direct') return `${speaker} · word for word`;
      return type === 'mixed' ? `${speaker} · partly word for word` : `${speaker} · reported`;
    },
    of: (speaker, organisation) =>
      /\s\p{Ll}\S*$/u.test(organisation)
        ? `${speaker} of the ${organisation}`
        : `${speaker} of ${organisation}`,
    unnamed: 'speaker not named in the text',
    found: 'Found',
    counts: (direct, mixed, indirect) =>
      [
        direct > 0 ? `${number(direct)} word for word` : '',
        mixed > 0 ? `${number(mixed)} partly word for word` : '',
        indirect > 0 ? `${number(indirect)} reported` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    asked: 'Read as',
    readAs: listed,
    hint: 'Narrow it down',
    hintText: 'speaker: gives one person’s words, about: those on a subject.',
    noSpeaker: (speaker) => `Nobody called “${speaker}” is quoted in the documents.`,
    neverQuoted: (name) => `${name} is named in the documents, but never quoted.`,
    notAbout: (name, about) => `Nothing that ${name} said has to do with “${about}”.`,
    nothingAbout: (about) => `No quotation has to do with “${about}”.`,
    nothingAtAll: 'The documents hold no quotations.',
    narrowed: 'Only documents that pass the filters were looked at.',
    nowhere: (words) => `Nowhere in the documents: ${quoted(words)}.`,
    everything: (name) => `All of ${name}`,
  },
};
