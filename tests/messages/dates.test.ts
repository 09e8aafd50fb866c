import { expect, test } from 'vitest';
import { daysMeant } from '../../src/calendar/words.ts';
import { messagesFor } from '../../src/messages/languages.ts';
import fc from '../fc.ts';

const NB = '\u00A0';

test.each([
  ['2024-08-12', '12 August 2024', '12. August 2024', '12 août 2024', '12 de agosto de 2024'],
  ['2024-08-01', '1 August 2024', '1. August 2024', '1er août 2024', '1 de agosto de 2024'],
  [
    '2024-08-12T17:30',
    '12 August 2024, 17:30',
    '12. August 2024, 17:30 Uhr',
    `12 août 2024 à 17${NB}h${NB}30`,
    '12 de agosto de 2024, 17:30',
  ],
  [
    '2024-08-12TEV',
    'evening of 12 August 2024',
    'Abend des 12. August 2024',
    'soir du 12 août 2024',
    'tarde-noche del 12 de agosto de 2024',
  ],
  ['2024-08-12TXX', '12 August 2024', '12. August 2024', '12 août 2024', '12 de agosto de 2024'],
  [
    '2024-W32',
    'week of 5 August 2024',
    'Woche vom 5. August 2024',
    'semaine du 5 août 2024',
    'semana del 5 de agosto de 2024',
  ],
  [
    '2024-W32-WE',
    'weekend of 10 August 2024',
    'Wochenende vom 10. August 2024',
    'week-end du 10 août 2024',
    'fin de semana del 10 de agosto de 2024',
  ],
  ['2021-03', 'March 2021', 'März 2021', 'mars 2021', 'marzo de 2021'],
  ['2012-SU', 'summer 2012', 'Sommer 2012', 'été 2012', 'verano de 2012'],
  [
    '2024-Q2',
    'second quarter of 2024',
    '2. Quartal 2024',
    'deuxième trimestre 2024',
    'segundo trimestre de 2024',
  ],
  ['2023-H1', 'first half of 2023', '1. Halbjahr 2023', 'premier semestre 2023', 'primer semestre de 2023'],
  ['2018', '2018', '2018', '2018', '2018'],
  ['198', 'the 1980s', '1980er-Jahre', 'années 1980', 'década de 1980'],
  ['19', '20th century', '20. Jahrhundert', 'XXe siècle', 'siglo XX'],
  ['20', '21st century', '21. Jahrhundert', 'XXIe siècle', 'siglo XXI'],
  ['00', '1st century', '1. Jahrhundert', 'Ier siècle', 'siglo I'],
  [
    'BC0480-09',
    'September 480 BC',
    'September 480 v. Chr.',
    'septembre 480 av. J.-C.',
    'septiembre de 480 a. C.',
  ],
  ['BC047', 'the 470s BC', '470er-Jahre v. Chr.', `années 470 av.${NB}J.-C.`, `década de 470 a.${NB}C.`],
  ['BC03', '4th century BC', '4. Jahrhundert v. Chr.', `IVe siècle av.${NB}J.-C.`, `siglo IV a.${NB}C.`],
  ['0044-03-15', '15 March 44', '15. März 44', '15 mars 44', '15 de marzo de 44'],
  ['P2D', 'P2D', 'P2D', 'P2D', 'P2D'],
  ['PRESENT_REF', 'PRESENT_REF', 'PRESENT_REF', 'PRESENT_REF', 'PRESENT_REF'],
])('%s is written %s', (value, ...written) => {
  expect(['en', 'de', 'fr', 'es'].map((code) => blanks(messagesFor(code).date(value)))).toEqual(
    written.map(blanks),
  );
});

/** Which kind of blank a calendar puts before an era is its own affair. */
function blanks(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}

test.each(['en', 'de', 'fr', 'es'])('what is written for a day in %s is read back as that day', (code) => {
  const { date } = messagesFor(code);
  const days = fc.date({ min: new Date('1600-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (point) => {
      const day = point.toISOString().slice(0, 10);
      expect(daysMeant(date(day))).toEqual({ first: day, last: day });
      const month = day.slice(0, 7);
      expect(daysMeant(date(month))).toEqual(daysMeant(month));
    }),
  );
});
