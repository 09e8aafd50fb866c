// Spanish, for /quote.
import { counted, listed, option, quoted } from './grammar-es.ts';
import type { QuoteMessages } from './quote.ts';

export const esQuote: QuoteMessages = {
  quote: {
    title: (speaker, about) => {
      if (speaker === null) return about === null ? 'Citas' : `Dicho sobre «${about}»`;
      return about === null ? `Dicho por ${speaker}` : `Dicho por ${speaker} sobre «${about}»`;
    },
    latest: 'Las últimas citas',
    label: (speaker, type) => {
      if (type === 'direct') return `${speaker} · textual`;
      return type === 'mixed' ? `${speaker} · en parte textual` : `${speaker} · en estilo indirecto`;
    },
    of: (speaker, organisation) => `${speaker} (${organisation})`,
    unnamed: 'el texto no nombra a quien habla',
    found: 'Encontrado',
    counts: (direct, mixed, indirect) =>
      [
        direct > 0 ? counted(direct, 'cita textual', 'citas textuales') : '',
        mixed > 0 ? counted(mixed, 'cita en parte textual', 'citas en parte textuales') : '',
        indirect > 0 ? counted(indirect, 'cita indirecta', 'citas indirectas') : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    asked: 'Leído como',
    readAs: listed,
    hint: 'Para precisar',
    hintText: `${option('quote', 'speaker')}: da las palabras de una persona, ${option('quote', 'about')}: las que tratan de un tema.`,
    noSpeaker: (speaker) => `En los documentos no se cita a nadie llamado «${speaker}».`,
    neverQuoted: (name) => `${name} aparece en los documentos, pero no se le atribuye ninguna declaración.`,
    notAbout: (name, about) => `Nada de lo que dijo ${name} trata de «${about}».`,
    nothingAbout: (about) => `Ninguna cita trata de «${about}».`,
    nothingAtAll: 'Los documentos no contienen citas.',
    narrowed: 'Solo se han mirado los documentos que cumplen los filtros.',
    nowhere: (words) => `En ninguna parte de los documentos: ${quoted(words)}.`,
    everything: (name) => `Todo lo que dijo ${name}`,
  },
};
