// French, for /quote.
import { counted, listed, option, quoted } from './grammar-fr.ts';
import type { QuoteMessages } from './quote.ts';

export const frQuote: QuoteMessages = {
  quote: {
    title: (speaker, about) => {
      if (speaker === null) return about === null ? 'Citations' : `Dit au sujet de « ${about} »`;
      return about === null ? `Dit par ${speaker}` : `Dit par ${speaker} au sujet de « ${about} »`;
    },
    latest: 'Les dernières citations',
    label: (speaker, type) => {
      if (type === 'direct') return `${speaker} · mot pour mot`;
      return type === 'mixed' ? `${speaker} · en partie mot pour mot` : `${speaker} · propos rapportés`;
    },
    of: (speaker, organisation) => `${speaker} (${organisation})`,
    unnamed: 'personne non nommée dans le texte',
    found: 'Trouvé',
    counts: (direct, mixed, indirect) =>
      [
        direct > 0 ? counted(direct, 'citation mot pour mot', 'citations mot pour mot') : '',
        mixed > 0
          ? counted(mixed, 'citation en partie mot pour mot', 'citations en partie mot pour mot')
          : '',
        indirect > 0 ? counted(indirect, 'propos rapporté', 'propos rapportés') : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    asked: 'Lu comme',
    readAs: listed,
    hint: 'Pour préciser',
    hintText: `${option('quote', 'speaker')}: donne les propos d’une personne, ${option('quote', 'about')}: ceux sur un sujet.`,
    noSpeaker: (speaker) => `Personne du nom de « ${speaker} » n’est cité dans les documents.`,
    neverQuoted: (name) => `${name} figure dans les documents, mais aucun propos ne lui est attribué.`,
    notAbout: (name, about) => `Rien de ce qu’a dit ${name} ne concerne « ${about} ».`,
    nothingAbout: (about) => `Aucune citation ne concerne « ${about} ».`,
    nothingAtAll: 'Les documents ne contiennent aucune citation.',
    narrowed: 'Seuls les documents qui répondent aux filtres ont été examinés.',
    nowhere: (words) => `Nulle part dans les documents : ${quoted(words)}.`,
    everything: (name) => `Tout ce que ${name} a dit`,
  },
};
