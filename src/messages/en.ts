// English.
import type { Messages } from './messages.ts';

export const en: Messages = {
  unknownOutlet: 'outlet unknown',
  unknownDate: 'date unknown',
  ask: {
    title: (question) => question,
  },
};
