// English, for /who and the suggestions of names.
import type { WhoMessages } from './who.ts';
import { day } from './day.ts';

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
    mentions: (times, documents) => `${count(times, 'time')} in ${count(documents, 'document')}`,
    inDocument: (title, times) => `${title} (${times})`,
    andMore: (others) => `and ${others} more`,
    days: (first, last) =>
      first === last ? day('en-GB', first) : `${day('en-GB', first)} to ${day('en-GB', last)}`,
    readAs: (asked, name) => `“${asked}” was read as “${name}”`,
    holds: (office) => `whoever the documents call “${office}”, the latest first`,
    named: (name, times) => `${name} (${count(times, 'mention')})`,
    role: (words) => words,
    nobody: (name) => `No document names “${name}”.`,
    nowhere: (words) => `Nowhere in the documents: ${words.map((word) => `“${word}”`).join(', ')}.`,
    empty: 'Give a name, or part of one.',
    quotes: (name) => `What ${name} said`,
    choice: (name, role, times) => `${name} · ${role === '' ? '' : `${role} · `}${count(times, 'mention')}`,
  },
};

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
