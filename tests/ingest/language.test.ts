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
  [
    'El transbordador se hundió el lunes frente a Cádiz, dijo la capitana; todos los pasajeros se salvaron.',
    true,
  ],
  // A quotation in another language, and a list without any of the everyday words.
  [
    'The minister said: “Das ist nicht hinnehmbar, und wir werden es nicht hinnehmen.” She left the room.',
    false,
  ],
  [
    'Fixtures, Saturday: Valmere v Osterholm, Eastwick v Wexcombe, Harbour Rovers v Mill Lane Athletic.',
    false,
  ],
  ['Zu kurz, um es zu wissen.', false],
  ['', false],
])('%j is not English: %j', async (text, expected) => {
  expect(await notEnglish(text)).toBe(expected);
});
