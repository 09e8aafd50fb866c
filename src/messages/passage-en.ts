// English, for what stands around a passage.
import { date, number } from './grammar-en.ts';
import type { PassageMessages } from './passage.ts';

export const enPassage: PassageMessages = {
  passage: {
    confidence: {
      exact: 'Exact: these words very probably answer',
      likely: 'Likely: these words probably answer',
      weak: 'Weak: these words may not answer',
    },
    nearest: 'Closest, but not an answer:',
    tryInstead: 'Try instead:',
    alsoIn: 'also in',
    named: (name, value) => `${name}: ${value}`,
    shown: 'Shown',
    shownOf: (shown, all, orMore) => `${number(shown)} of ${orMore ? 'at least ' : ''}${number(all)}`,
    atLeast: (counts) => `at least ${counts}`,
    partly: (documents) =>
      `Only ${number(documents)} documents were looked through: narrow it down by outlet, document or days to reach the others.`,
    place: (paragraph, sentence) => `paragraph ${number(paragraph)}, sentence ${number(sentence)}`,
  },
  date,
  unknownOutlet: 'outlet unknown',
  unknownDate: 'date unknown',
};
