// French, for /who and the suggestions of names.
import { counted, date, number, quoted } from './grammar-fr.ts';
import type { WhoMessages } from './who.ts';

export const frWho: WhoMessages = {
  who: {
    kind: 'Type',
    names: 'Noms',
    mentioned: 'Mentions',
    documents: 'Documents',
    published: 'Publication',
    asked: 'Recherche',
    namesakes: 'Portent aussi ce nom',
    types: { person: 'personne', organization: 'organisation', place: 'lieu' },
    mentions: (times, documents) => `${number(times)} fois dans ${counted(documents, 'document')}`,
    inDocument: (title, times) => `${title} (${number(times)})`,
    andMore: (others) => `et ${number(others)} de plus`,
    days: (first, last) => (first === last ? date(first) : `du ${date(first)} au ${date(last)}`),
    readAs: (asked, name) => `« ${asked} » a été lu « ${name} »`,
    holds: (office) => `ceux que les documents appellent « ${office} », du plus récent au plus ancien`,
    named: (name, times) => `${name} (${counted(times, 'mention')})`,
    quotes: 'Citations',
    timeline: 'Chronologie',
    related: 'Liés',
    relatedTo: (name) => `Nommés avec ${name}`,
    together: (name, sentences) => `${name} · ${counted(sentences, 'phrase')}`,
    alone: (name) => `Aucune phrase ne nomme quelqu’un d’autre avec « ${name} ».`,
    nobody: (name) => `Aucun document ne nomme « ${name} ».`,
    filteredOut: (name, times, documents) =>
      `Le filtre ne laisse aucun document qui nomme « ${name} ». Sans lui, ce nom vient ${number(times)} fois, dans ${counted(documents, 'document')}.`,
    everywhere: 'Dans tous les documents',
    nowhere: (words) => `Nulle part dans les documents : ${quoted(words)}.`,
    empty: 'Donnez un nom, ou une partie.',
    choice: (name, role, times) => `${name} · ${role === '' ? '' : `${role} · `}${counted(times, 'mention')}`,
  },
};
