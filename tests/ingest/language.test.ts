import { expect, test } from 'vitest';
import { notEnglish } from '../../src/ingest/language.ts';

test.each([
  ['Die Fähre ist am Montag vor Kiel gesunken. Der Kapitän sagte, man habe großes Glück gehabt.', true],
  [
    'Le ferry a coulé lundi au large de Brest, mais tous les passagers ont été sauvés par les pêcheurs.',
    true,
  ],
  ['The ferry sank off Kiel on Monday. Captain Uwe Brandt said that they had been very lucky indeed.', false],
  [
    'Xi Jinping met Emmanuel Macron and Giorgia Meloni in Reykjavik on Monday, Kyodo and ANSA reported.',
    false,
  ],
  ['Zu kurz, um es zu wissen.', false],
  ['', false],
])('%j is not English: %j', async (text, expected) => {
  expect(await notEnglish(text)).toBe(expected);
});
