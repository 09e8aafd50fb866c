// German, for /explain.
import type { ExplainMessages } from './explain.ts';
import { counted, date, number, slash } from './grammar-de.ts';
import { deWho } from './who-de.ts';

const FORMS = { name: 'nennt', nominal: 'steht für', pronoun: 'steht für' } as const;
const QUOTES = { direct: 'wörtlich', mixed: 'teils wörtlich', indirect: 'sinngemäß' } as const;

export const deExplain: ExplainMessages = {
  explain: {
    title: 'Was gelesen wurde, und nach welcher Regel',
    needsText: 'Geben Sie einen Text an, oder ein Dokument und die Nummer eines seiner Sätze.',
    noDocument: (given) => `Kein Dokument heißt „${given}“. ${slash('sources')} zeigt alle.`,
    noSentence: (given, all) => `„${given}“ ist keiner seiner Sätze: Es hat 1 bis ${number(all)}.`,
    badDate: (given) => `„${given}“ ist kein Tag. Schreiben Sie 2024-08-12 oder 12. August 2024.`,
    onItsOwn: (published) =>
      published === null
        ? 'Diese Worte stehen in keinem Dokument und werden für sich gelesen, ohne einen Tag, auf den sich Datumsangaben beziehen ließen.'
        : `Diese Worte stehen in keinem Dokument und werden für sich gelesen, als wären sie vom ${date(published)}.`,
    sentence: (n) => `Satz ${number(n)}`,
    name: 'Name',
    role: 'Rolle',
    quote: 'Zitat',
    date: 'Datum',
    more: 'Und mehr',
    moreCount: (count) => counted(count, 'weiterer Fund', 'weitere Funde'),
    nothing: 'kein Name, keine Rolle, kein Zitat und kein Datum',
    mention: (form, type, entity) => `${FORMS[form]} ${entity} (${deWho.who.types[type]})`,
    roleOf: (entity) => `sagt, wer ${entity} ist`,
    said: (type, speaker, entity, cue) => {
      const who = speaker === null ? 'ohne Namen' : `„${speaker}“`;
      const meant = entity === null || entity === speaker ? '' : ` (${entity})`;
      return `${QUOTES[type]}, gesagt von: ${who}${meant}${cue === null ? '' : `, „${cue}“`}`;
    },
    meant: (value, implied) => {
      if (value === '') return 'offen';
      const plain = date(value);
      return `${plain}${plain === value ? '' : ` (${value})`}${implied ? ', teils erschlossen' : ''}`;
    },
    finding: (words, meaning, rule) => `„${words}“ ${meaning} · Regel ${rule}`,
  },
};
