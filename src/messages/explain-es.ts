// Spanish, for /explain.
import type { ExplainMessages } from './explain.ts';
import { counted, date, number, slash } from './grammar-es.ts';
import { esWho } from './who-es.ts';

const FORMS = { name: 'nombra a', nominal: 'se refiere a', pronoun: 'se refiere a' } as const;
const QUOTES = { direct: 'textual', mixed: 'en parte textual', indirect: 'en estilo indirecto' } as const;

export const esExplain: ExplainMessages = {
  explain: {
    title: 'Qué se leyó, y según qué regla',
    needsText: 'Dé un texto, o un documento y el número de una de sus frases.',
    noDocument: (given) => `Ningún documento se llama «${given}». ${slash('sources')} los muestra todos.`,
    noSentence: (given, all) => `«${given}» no es una de sus frases: tiene de la 1 a la ${number(all)}.`,
    badDate: (given) => `«${given}» no es un día. Escriba 2024-08-12 o 12 de agosto de 2024.`,
    onItsOwn: (published) =>
      published === null
        ? 'Estas palabras no están en ningún documento y se leen por sí solas, sin un día al que referir las fechas.'
        : `Estas palabras no están en ningún documento y se leen por sí solas, como escritas el ${date(published)}.`,
    sentence: (n) => `Frase ${number(n)}`,
    name: 'Nombre',
    role: 'Cargo',
    quote: 'Cita',
    date: 'Fecha',
    more: 'Y más',
    moreCount: (count) => counted(count, 'resultado más', 'resultados más'),
    nothing: 'ningún nombre, cargo, cita ni fecha',
    mention: (form, type, entity) => `${FORMS[form]} ${entity} (${esWho.who.types[type]})`,
    roleOf: (entity) => `dice quién es ${entity}`,
    said: (type, speaker, entity, cue) => {
      const who = speaker === null ? 'nadie con nombre' : `«${speaker}»`;
      const meant = entity === null || entity === speaker ? '' : ` (${entity})`;
      return `${QUOTES[type]}, dicho por: ${who}${meant}${cue === null ? '' : `, «${cue}»`}`;
    },
    meant: (value, implied) => {
      if (value === '') return 'sin resolver';
      const plain = date(value);
      return `${plain}${plain === value ? '' : ` (${value})`}${implied ? ', en parte deducido' : ''}`;
    },
    finding: (words, meaning, rule) => `«${words}» ${meaning} · regla ${rule}`,
  },
};
