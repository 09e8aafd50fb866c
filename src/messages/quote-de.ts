// German, for /quote.
import { listed, number, option, quoted } from './grammar-de.ts';
import type { QuoteMessages } from './quote.ts';

export const deQuote: QuoteMessages = {
  quote: {
    title: (speaker, about) => {
      if (speaker === null) return about === null ? 'Zitate' : `Gesagt über „${about}“`;
      return about === null ? `Gesagt von ${speaker}` : `Gesagt von ${speaker} über „${about}“`;
    },
    latest: 'Die neuesten Zitate',
    label: (speaker, type) => {
      if (type === 'direct') return `${speaker} · wörtlich`;
      return type === 'mixed' ? `${speaker} · teils wörtlich` : `${speaker} · sinngemäß`;
    },
    of: (speaker, organisation) => `${speaker} (${organisation})`,
    unnamed: 'im Text nicht genannt, wer spricht',
    found: 'Gefunden',
    counts: (direct, mixed, indirect) =>
      [
        direct > 0 ? `${number(direct)} wörtlich` : '',
        mixed > 0 ? `${number(mixed)} teils wörtlich` : '',
        indirect > 0 ? `${number(indirect)} sinngemäß` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    asked: 'Gelesen als',
    readAs: listed,
    hint: 'Eingrenzen',
    hintText: `${option('quote', 'speaker')}: zeigt die Worte einer Person, ${option('quote', 'about')}: die zu einem Thema.`,
    noSpeaker: (speaker) => `Niemand namens „${speaker}“ wird in den Dokumenten zitiert.`,
    neverQuoted: (name) => `${name} kommt in den Dokumenten vor, aber ohne dass eine Äußerung zitiert wird.`,
    notAbout: (name, about) => `Nichts, was ${name} gesagt hat, hat mit „${about}“ zu tun.`,
    nothingAbout: (about) => `Kein Zitat hat mit „${about}“ zu tun.`,
    nothingAtAll: 'Die Dokumente enthalten keine Zitate.',
    narrowed: 'Durchgesehen wurden nur Dokumente, auf die die Filter zutreffen.',
    nowhere: (words) => `Nirgends in den Dokumenten: ${quoted(words)}.`,
    everything: (name) => `Alles von ${name}`,
  },
};
