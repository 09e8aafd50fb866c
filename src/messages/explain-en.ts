// English, for /explain.
import type { ExplainMessages } from './explain.ts';
import { counted, date, number } from './grammar-en.ts';
import { enWho } from './who-en.ts';

const FORMS = { name: 'a name of', nominal: 'stands for', pronoun: 'stands for' } as const;
const QUOTES = { direct: 'quoted', mixed: 'partly quoted', indirect: 'reported' } as const;

export const enExplain: ExplainMessages = {
  explain: {
    title: 'What was read, and by which rule',
    needsText: 'Give a text, or a document and the number of one of its sentences.',
    noDocument: (given) => `No document is called “${given}”. /sources lists all.`,
    noSentence: (given, all) => `“${given}” is no sentence of it: it has 1 to ${number(all)}.`,
    badDate: (given) => `“${given}” is no day. Write 2024-08-12 or 12 August 2024.`,
    onItsOwn: (published) =>
      published === null
        ? 'These words stand in no document and are read on their own, without a day to hang dates on.'
        : `These words stand in no document and are read on their own, as written on ${date(published)}.`,
    sentence: (n) => `Sentence ${n}`,
    name: 'Name',
    role: 'Role',
    quote: 'Quotation',
    date: 'Date',
    more: 'And more',
    moreCount: (count) => counted(count, 'further finding'),
    nothing: 'no name, role, quotation or date',
    mention: (form, type, entity) => `${FORMS[form]} ${entity} (${enWho.who.types[type]})`,
    roleOf: (entity) => `says who ${entity} is`,
    said: (type, speaker, entity, cue) => {
      const who = speaker === null ? 'nobody named' : `“${speaker}”`;
      const meant = entity === null || entity === speaker ? '' : `, who is ${entity}`;
      return `${QUOTES[type]}, said by ${who}${meant}${cue === null ? '' : ` (“${cue}”)`}`;
    },
    meant: (value, implied) => {
      if (value === '') return 'not settled';
      const plain = date(value);
      return `${plain}${plain === value ? '' : ` (${value})`}${implied ? ', partly inferred' : ''}`;
    },
    finding: (words, meaning, rule) => `“${words}” ${meaning} · rule ${rule}`,
  },
};
