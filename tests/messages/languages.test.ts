import { expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/languages.ts';

test.each([
  ['fr', 'page 1/2', 'source inconnue'],
  ['de', 'Seite 1/2', 'Quelle unbekannt'],
  ['de_DE.UTF-8', 'Seite 1/2', 'Quelle unbekannt'],
  ['DE', 'Seite 1/2', 'Quelle unbekannt'],
  ['es-419', 'página 1/2', 'medio desconocido'],
  ['en-GB', 'page 1/2', 'outlet unknown'],
  ['ja', 'page 1/2', 'outlet unknown'],
  ['C.UTF-8', 'page 1/2', 'outlet unknown'],
  ['', 'page 1/2', 'outlet unknown'],
  ['constructor', 'page 1/2', 'outlet unknown'],
])('%s is answered in its language, or in English', (locale, page, outlet) => {
  const say = messagesFor(locale);
  expect([say.discord.page(1, 2), say.unknownOutlet]).toEqual([page, outlet]);
});
