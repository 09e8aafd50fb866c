import { describe, expect, test } from 'vitest';
import {
  compareValues,
  dayNumber,
  dayOf,
  dayValue,
  easter,
  daysIn,
  extentOf,
  lieOf,
  isDay,
  isoWeek,
  parseDay,
  weekday,
  weekValue,
} from '../src/calendar.ts';
import fc from './fc.ts';

const day = (value: string): number => parseDay(value) ?? NaN;

describe('days', () => {
  test('a number and its day are each other’s inverse, and follow the calendar of JavaScript', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('1583-01-01'), max: day('2400-12-31') }), (number) => {
        const value = dayValue(number);
        expect(dayNumber(dayOf(number))).toBe(number);
        expect(new Date(`${value}T00:00:00Z`).getTime()).toBe((number - day('1970-01-01')) * 86_400_000);
        expect(weekday(number)).toBe(((new Date(`${value}T00:00:00Z`).getUTCDay() + 6) % 7) + 1);
      }),
    );
  });

  test.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '2024-8-1', 'today', ''])(
    '%j is no day',
    (value) => expect(parseDay(value)).toBeNull(),
  );

  test('years before Christ count on', () => {
    expect(dayValue(dayNumber({ year: -479, month: 9, day: 1 }))).toBe('BC0480-09-01');
    expect(isDay({ year: 0, month: 2, day: 29 })).toBe(true);
  });

  test.each([
    [1818, '1818-03-22'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('Easter %i', (year, value) => expect(dayValue(easter(year))).toBe(value));
});

test.each([
  ['2020-12-31', '2020-W53'],
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2024-12-30', '2025-W01'],
  ['2024-08-13', '2024-W33'],
])('%s lies in week %s', (value, week) => {
  expect(weekValue(day(value))).toBe(week);
  expect(isoWeek(day(value)).week).toBe(Number(week.slice(-2)));
});

test.each([
  ['2024-08-12', '2024-08-12', '2024-08-12', 'day'],
  ['2024-08-12T17:30', '2024-08-12', '2024-08-12', 'minute'],
  ['2024-08-12TEV', '2024-08-12', '2024-08-12', 'part'],
  ['2024-W32', '2024-08-05', '2024-08-11', 'week'],
  ['2024-W32-WE', '2024-08-10', '2024-08-11', 'weekend'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2024-Q2', '2024-04-01', '2024-06-30', 'quarter'],
  ['2024-H2', '2024-07-01', '2024-12-31', 'half'],
  ['2024-SU', '2024-06-01', '2024-08-31', 'season'],
  ['2023-WI', '2023-12-01', '2024-02-29', 'season'],
  ['2024', '2024-01-01', '2024-12-31', 'year'],
  ['198', '1980-01-01', '1989-12-31', 'decade'],
  ['19', '1900-01-01', '1999-12-31', 'century'],
  ['BC0480', 'BC0480-01-01', 'BC0480-12-31', 'year'],
])('%s runs from %s to %s', (value, first, last, precision) => {
  expect(extentOf(value)).toEqual({ first, last, precision });
});

test.each(['', 'PRESENT_REF', 'P2D', 'PXY', 'XXXX-WXX-1', '2024-13', '2024-02-30', '2024-W54', 'FY2007'])(
  '%j has no place on the calendar',
  (value) => expect(extentOf(value)).toBeNull(),
);

test('a timeline is ordered by first day, hour, then the finer date first', () => {
  const order = [
    'BC0480-09',
    '198',
    '2023-12-31',
    '2024-01-01',
    '2024-01-01T09:00',
    '2024-01-01TEV',
    '2024-W01',
    '2024-01',
    '2024-Q1',
    '2024-H1',
    '2024',
    '2024-01-02',
    '',
    'PRESENT_REF',
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(order, { minLength: order.length }), (shuffled) => {
      expect(shuffled.toSorted(compareValues)).toEqual(order);
    }),
  );
});

test.each([
  ['2024-08', '2024-08-31', undefined, 'across'],
  ['2024-08', '2024-08-01', undefined, 'inside'],
  ['2024-08', '2024-09-01', undefined, 'outside'],
  ['2024-08', undefined, '2024-08-01', 'across'],
  ['2024-08', undefined, '2024-08-31', 'inside'],
  ['2024-08', undefined, '2024-07-31', 'outside'],
  ['2024-08-12TEV', '2024-08-12', '2024-08-12', 'inside'],
  ['202', '2024-08-12', '2024-08-12', 'across'],
  ['BC0480', '2024-01-01', undefined, 'outside'],
  ['2024', undefined, undefined, 'inside'],
  ['', undefined, undefined, 'outside'],
])('%s lies to the days from %s to %s: %s', (value, from, to, expected) => {
  expect(lieOf(value, from, to)).toBe(expected);
});

test.each([
  ['2024-08-12TEV', 1],
  ['2024-W32', 7],
  ['2024', 366],
  ['P2D', 0],
])('%s may mean %i days', (value, count) => {
  expect(daysIn(value)).toBe(count);
});
