// English for the checking of quotations.
import { number } from './grammar-en.ts';
import type { CheckMessages } from './check.ts';

export const enCheck: CheckMessages = {
  check: {
    title: (quotations) =>
      quotations === 1 ? 'One quotation checked' : `${number(quotations)} quotations checked`,
    finding: {
      exact: '✅ exact',
      altered: '⚠️ altered',
      'other-speaker': '⚠️ right words, other speaker',
      missing: '❌ not in the corpus',
    },
    quotation: (words) => `“${words}”`,
    change: (document, quotation) => {
      if (document === '') return `“${quotation}” was put in`;
      if (quotation === '') return `“${document}” was left out`;
      return `“${document}” became “${quotation}”`;
    },
    speaker: (there) => (there === null ? 'the speaker is not named' : `said by ${there}`),
    narrated: 'the document says it itself, it quotes nobody',
    otherSpeaker: (there, here) => `said by ${there}, not by ${here}`,
    nothingToCheck: 'There are no words to check in this message.',
    onlySo: (checked) => `Only the first ${number(checked)} quotations of the message were checked.`,
  },
};
