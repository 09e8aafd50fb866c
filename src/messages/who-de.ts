// German, for /who and the suggestions of names.
import { counted, date, number, quoted } from './grammar-de.ts';
import type { WhoMessages } from './who.ts';

export const deWho: WhoMessages = {
  who: {
    kind: 'Art',
    names: 'Namen',
    mentioned: 'Genannt',
    documents: 'Dokumente',
    published: 'Erschienen',
    asked: 'Gesucht',
    namesakes: 'Heißen auch so',
    types: { person: 'Person', organization: 'Organisation', place: 'Ort' },
    mentions: (times, documents) =>
      `${times === 1 ? 'einmal' : `${number(times)}-mal`} in ${counted(documents, 'Dokument', 'Dokumenten')}`,
    inDocument: (title, times) => `${title} (${number(times)})`,
    andMore: (others) => `und ${counted(others, 'weiteres', 'weitere')}`,
    days: (first, last) => (first === last ? date(first) : `${date(first)} bis ${date(last)}`),
    readAs: (asked, name) => `„${asked}“ wurde als „${name}“ gelesen`,
    holds: (office) => `alle, die in den Dokumenten „${office}“ heißen, die neuesten zuerst`,
    named: (name, times) => `${name} (${counted(times, 'Nennung', 'Nennungen')})`,
    quotes: 'Zitate',
    timeline: 'Zeitleiste',
    related: 'Verwandt',
    relatedTo: (name) => `Mit ${name} genannt`,
    together: (name, sentences) => `${name} · ${counted(sentences, 'Satz', 'Sätze')}`,
    alone: (name) => `Kein Satz nennt neben „${name}“ noch jemanden.`,
    nobody: (name) => `Kein Dokument nennt „${name}“.`,
    filteredOut: (name, times, documents) =>
      `Der Filter lässt kein Dokument übrig, das „${name}“ nennt. Alle Dokumente zusammen nennen den Namen ${times === 1 ? 'einmal' : `${number(times)}-mal`}, in ${counted(documents, 'Dokument', 'Dokumenten')}.`,
    everywhere: 'In allen Dokumenten',
    nowhere: (words) => `Nirgends in den Dokumenten: ${quoted(words)}.`,
    empty: 'Geben Sie einen Namen an oder einen Teil davon.',
    choice: (name, role, times) =>
      `${name} · ${role === '' ? '' : `${role} · `}${counted(times, 'Nennung', 'Nennungen')}`,
  },
};
