// English, for /who and the suggestions of names.
import { counted, date, number, quoted } from './grammar-en.ts';
import type { WhoMessages } from './who.ts';

export const enWho: WhoMessages = {
  who: {
    kind: 'Kind',
    names: 'Names',
    mentioned: 'Mentioned',
    documents: 'Documents',
    published: 'Published',
    asked: 'Asked',
    namesakes: 'Also called so',
    types: { person: 'person', organization: 'organisation', place: 'place' },
    mentions: (times, documents) => `${counted(times, 'time')} in ${counted(documents, 'document')}`,
    inDocument: (title, times) => `${title} (${number(times)})`,
    andMore: (others) => `and ${number(others)} more`,
    days: (first, last) => (first === last ? date(first) : `${date(first)} to ${date(last)}`),
    readAs: (asked, name) => `“${asked}” was read as “${name}”`,
    holds: (office) => `whoever the documents call “${office}”, the latest first`,
    named: (name, times) => `${name} (${counted(times, 'mention')})`,
    quotes: 'Quotes',
    timeline: 'Timeline',
    related: 'Related',
    relatedTo: (name) => `Named with ${name}`,
    together: (name, sentences) => `${name} · ${counted(sentences, 'sentence')}`,
    alone: (name) => `No sentence names anybody else beside “${name}”.`,
    nobody: (name) => `No document names “${name}”.`,
    filteredOut: (name, times, documents) =>
      `The filter leaves no document that names “${name}”. All documents together name it ${counted(times, 'time')}, in ${counted(documents, 'document')}.`,
    everywhere: 'In all documents',
    nowhere: (words) => `Nowhere in the documents: ${quoted(words)}.`,
    empty: 'Give a name, or part of one.',
    choice: (name, role, times) => `${name} · ${role === '' ? '' : `${role} · `}${counted(times, 'mention')}`,
  },
};
