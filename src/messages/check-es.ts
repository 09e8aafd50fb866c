// Spanish, for the checking of quotations.
import { counted, number } from './grammar-es.ts';
import type { CheckMessages } from './check.ts';

export const esCheck: CheckMessages = {
  check: {
    title: (quotations) => counted(quotations, 'cita comprobada', 'citas comprobadas'),
    finding: {
      exact: '✅ exacta',
      altered: '⚠️ alterada',
      'other-speaker': '⚠️ las palabras son ciertas, pero de otra persona',
      missing: '❌ no está en el corpus',
    },
    quotation: (words) => `«${words}»`,
    change: (document, quotation) => {
      if (document === '') return `se añadió «${quotation}»`;
      if (quotation === '') return `se omitió «${document}»`;
      return `«${document}» pasó a ser «${quotation}»`;
    },
    speaker: (there) => (there === null ? 'no se nombra a quien habla' : `dicho por ${there}`),
    narrated: 'lo dice el propio documento, sin citar a nadie',
    otherSpeaker: (there, here) => `dicho por ${there}, no por ${here}`,
    nothingToCheck: 'En este mensaje no hay nada que comprobar.',
    onlySo: (checked) => `Solo se comprobaron las primeras ${number(checked)} citas del mensaje.`,
  },
};
