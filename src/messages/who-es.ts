// Spanish, for /who and the suggestions of names.
import { counted, date, number, quoted } from './grammar-es.ts';
import type { WhoMessages } from './who.ts';

export const esWho: WhoMessages = {
  who: {
    kind: 'Tipo',
    names: 'Nombres',
    mentioned: 'Menciones',
    documents: 'Documentos',
    published: 'Publicación',
    asked: 'Búsqueda',
    namesakes: 'También se llaman así',
    types: { person: 'persona', organization: 'organización', place: 'lugar' },
    mentions: (times, documents) => `${counted(times, 'vez', 'veces')} en ${counted(documents, 'documento')}`,
    inDocument: (title, times) => `${title} (${number(times)})`,
    andMore: (others) => `y ${number(others)} más`,
    days: (first, last) => (first === last ? date(first) : `del ${date(first)} al ${date(last)}`),
    readAs: (asked, name) => `«${asked}» se leyó como «${name}»`,
    holds: (office) => `a quien los documentos llaman «${office}», del más reciente al más antiguo`,
    named: (name, times) => `${name} (${counted(times, 'mención', 'menciones')})`,
    quotes: 'Citas',
    timeline: 'Cronología',
    related: 'Relacionados',
    relatedTo: (name) => `Nombrados con ${name}`,
    together: (name, sentences) => `${name} · ${counted(sentences, 'frase')}`,
    alone: (name) => `Ninguna frase nombra a alguien más junto a «${name}».`,
    nobody: (name) => `Ningún documento nombra «${name}».`,
    filteredOut: (name, times, documents) =>
      `El filtro no deja ningún documento que nombre «${name}». Sin él, el nombre aparece ${counted(times, 'vez', 'veces')}, en ${counted(documents, 'documento')}.`,
    everywhere: 'En todos los documentos',
    nowhere: (words) => `En ninguna parte de los documentos: ${quoted(words)}.`,
    empty: 'Dé un nombre, o una parte.',
    choice: (name, role, times) =>
      `${name} · ${role === '' ? '' : `${role} · `}${counted(times, 'mención', 'menciones')}`,
  },
};
