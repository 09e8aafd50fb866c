// French, for /explain.
import type { ExplainMessages } from './explain.ts';
import { counted, date, number, slash } from './grammar-fr.ts';
import { frWho } from './who-fr.ts';

const FORMS = { name: 'nomme', nominal: 'désigne', pronoun: 'désigne' } as const;
const QUOTES = {
  direct: 'mot pour mot',
  mixed: 'en partie mot pour mot',
  indirect: 'propos rapportés',
} as const;

export const frExplain: ExplainMessages = {
  explain: {
    title: 'Ce qui a été lu, et selon quelle règle',
    needsText: 'Donnez un texte, ou un document et le numéro d’une de ses phrases.',
    noDocument: (given) => `Aucun document ne s’appelle « ${given} ». ${slash('sources')} les montre tous.`,
    noSentence: (given, all) => `« ${given} » n’est pas une de ses phrases : il en a de 1 à ${number(all)}.`,
    badDate: (given) => `« ${given} » n’est pas un jour. Écrivez 2024-08-12 ou 12 août 2024.`,
    onItsOwn: (published) =>
      published === null
        ? 'Ces mots ne sont dans aucun document et sont lus seuls, sans jour auquel rattacher les dates.'
        : `Ces mots ne sont dans aucun document et sont lus seuls, comme écrits le ${date(published)}.`,
    sentence: (n) => `Phrase ${number(n)}`,
    name: 'Nom',
    role: 'Rôle',
    quote: 'Citation',
    date: 'Date',
    more: 'Et encore',
    moreCount: (count) => counted(count, 'autre résultat', 'autres résultats'),
    nothing: 'ni nom, ni rôle, ni citation, ni date',
    mention: (form, type, entity) => `${FORMS[form]} ${entity} (${frWho.who.types[type]})`,
    roleOf: (entity) => `dit qui est ${entity}`,
    said: (type, speaker, entity, cue) => {
      const who = speaker === null ? 'personne sans nom' : `« ${speaker} »`;
      const meant = entity === null || entity === speaker ? '' : ` (${entity})`;
      return `${QUOTES[type]}, dit par : ${who}${meant}${cue === null ? '' : `, « ${cue} »`}`;
    },
    meant: (value, implied) => {
      if (value === '') return 'incertain';
      const plain = date(value);
      return `${plain}${plain === value ? '' : ` (${value})`}${implied ? ', en partie déduit' : ''}`;
    },
    finding: (words, meaning, rule) => `« ${words} » ${meaning} · règle ${rule}`,
  },
};
