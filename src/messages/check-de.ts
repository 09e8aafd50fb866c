// German, for the checking of quotations.
import { number } from './grammar-de.ts';
import type { CheckMessages } from './check.ts';

export const deCheck: CheckMessages = {
  check: {
    title: (quotations) => (quotations === 1 ? 'Ein Zitat geprüft' : `${number(quotations)} Zitate geprüft`),
    finding: {
      exact: '✅ genau',
      altered: '⚠️ verändert',
      'other-speaker': '⚠️ richtige Worte, aber von jemand anderem',
      missing: '❌ nicht im Korpus',
    },
    quotation: (words) => `„${words}“`,
    change: (document, quotation) => {
      if (document === '') return `„${quotation}“ wurde eingefügt`;
      if (quotation === '') return `„${document}“ wurde ausgelassen`;
      return `aus „${document}“ wurde „${quotation}“`;
    },
    speaker: (there) => (there === null ? 'wer spricht, wird nicht genannt' : `gesagt von ${there}`),
    narrated: 'das Dokument sagt es selbst und zitiert niemanden',
    otherSpeaker: (there, here) => `gesagt von ${there}, nicht von ${here}`,
    nothingToCheck: 'In dieser Nachricht ist nichts zu prüfen.',
    onlySo: (checked) => `Nur die ersten ${number(checked)} Zitate der Nachricht wurden geprüft.`,
  },
};
