import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentOf } from '../../src/calendar.ts';
import { daysMeant, plainDate } from '../../src/calendar/words.ts';

test.each([
  ['2024-08-12', '12 August 2024'],
  ['2024-08-12T17:30', '12 August 2024, 17:30'],
  ['2024-08-12TEV', 'evening of 12 August 2024'],
  ['2024-08-12TXX', '12 August 2024'],
  ['2024-W32', 'week of 5 August 2024'],
  ['2024-W32-WE', 'weekend of 10 August 2024'],
  ['2021-03', 'March 2021'],
  ['2012-SU', 'summer 2012'],
  ['2024-Q2', 'second quarter of 2024'],
  ['2023-H1', 'first half of 2023'],
  ['2018', '2018'],
  ['198', 'the 1980s'],
  ['19', '20th century'],
  ['20', '21st century'],
  ['BC0480-09', 'September 480 BC'],
  ['BC047', 'the 470s BC'],
  ['BC03', '4th century BC'],
  ['P2D', 'P2D'],
  ['PRESENT_REF', 'PRESENT_REF'],
])('%s is written %s', (value, plain) => {
  expect(plainDate(value)).toBe(plain);
});

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-08', '2024-08-01', '2024-08-31'],
  ['2024-8-1', '2024-08-01', '2024-08-01'],
  ['12 August 2024', '2024-08-12', '2024-08-12'],
  [' 12th of  Aug 2024 ', '2024-08-12', '2024-08-12'],
  ['August 12, 2024', '2024-08-12', '2024-08-12'],
  ['Sept. 2024', '2024-09-01', '2024-09-30'],
  ['February 2024', '2024-02-01', '2024-02-29'],
  ['12.8.2024', '2024-08-12', '2024-08-12'],
  ['2024-w32', '2024-08-05', '2024-08-11'],
  ['2024-Q2', '2024-04-01', '2024-06-30'],
])('a person who writes %j means %s to %s', (text, first, last) => {
  expect(daysMeant(text)).toEqual({ first, last });
});

test.each(['', 'soon', '31 June 2024', '2024-13', 'Ju 2024', '12 Pluto 2024', '0000000', 'August'])(
  '%j means no day',
  (text) => expect(daysMeant(text)).toBeNull(),
);

test('what is written for a day is read back as that day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1600-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(daysMeant(plainDate(day))).toEqual({ first: day, last: day });
        expect(extentOf(day)?.precision).toBe('day');
      },
    ),
  );
});
