import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/calendar.ts';
import type { DateMention, Document } from '../../../src/model.ts';
import { annotate } from '../../../src/text/annotate.ts';
import { rules } from '../../../src/text/dates/rules.ts';
import { anyText } from '../../any-text.ts';
import { effort } from '../../effort.ts';
import fc from '../../fc.ts';

/** A Tuesday. */
const PUBLISHED = '2024-08-13';

function read(text: string, published: string | null = PUBLISHED): readonly DateMention[] {
  const document: Document = { id: 'd', title: '', text, published, source: null, author: null, url: null };
  return annotate(document).dates;
}

function values(text: string, published: string | null = PUBLISHED): string[] {
  return read(text, published).map(({ value }) => value);
}

describe('every rule', () => {
  test.each(rules.flatMap(({ name, examples }) => examples.map((example) => [name, ...example] as const)))(
    '%s reads its example: %s',
    (name, words, ...expected) => {
      const found = read(words);
      expect(found.map(({ value }) => value)).toEqual(expected);
      if (expected.length > 0) expect(found.map(({ rule }) => rule)).toContain(name);
    },
  );
});

test.each([
  ['He may march in the second half; 1,701 people will.'],
  ['A second official, April Jones, told the Sun that Theresa May knew.'],
  ['He ran the 100 meters; it cost $1984 and he called 555-2010.'],
  ['The score was 3-2 in the fall of Kabul.'],
  ['Bloody Sunday, Black Friday and the Sunday Times.'],
  ['Resolution 1701 and Flight 1549.'],
  ['Winter tyres and a summer school, in his 80s, with highs in the 80s.'],
])('words that only look like dates are left alone: %s', (text) => {
  expect(values(text)).toEqual([]);
});

test.each([
  ['The talks start on Wednesday.', ['2024-08-14']],
  ['She said on Monday that the council will meet on Thursday.', ['2024-08-12', '2024-08-15']],
  ['He was told to answer by Friday.', ['2024-08-16']],
  ['The rally lasted until Saturday.', ['2024-08-10']],
  ['“We leave tomorrow,” he said on Sunday.', ['2024-08-14', '2024-08-11']],
])('weekdays follow the tense: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ['It opened last week.', '2021-01-04', ['2020-W53']],
  ['They voted on December 30.', '2025-01-03', ['2024-12-30']],
  ['The trial will open on January 8.', '2024-12-20', ['2025-01-08']],
  ['It was sold last month.', '2024-01-15', ['2023-12']],
  ['It closed yesterday.', '2024-03-01', ['2024-02-29']],
])('the turn of the year and of the month are crossed: %s', (text, published, expected) => {
  expect(values(text, published)).toEqual(expected);
});

test.each([
  ['Polls close at 10 p.m. on Thursday.', ['2024-08-15T22:00', '2024-08-15']],
  ['On Monday at 5:30 p.m. sirens sounded.', ['2024-08-12', '2024-08-12T17:30']],
  ['It struck at 11:05 local time, 3 May 2024.', ['2024-05-03T11:05', '2024-05-03']],
  [
    'He rang on Saturday at noon. By 8.15 p.m. she was there.',
    ['2024-08-10', '2024-08-10T12:00', '2024-08-10T20:15'],
  ],
  ['He rang on Saturday.\n\nAt 8 p.m. they voted.', ['2024-08-10', '2024-08-13T20:00']],
  [
    'The dam broke late on Monday, forcing an overnight escape.\n\nThe alarm came shortly after 9.40pm.\n\nBoats left at 10pm.',
    ['2024-08-12', '2024-08-12TNI', '2024-08-12T21:40', '2024-08-12T22:00'],
  ],
  [
    'It broke on Monday.\n\nAll fled. All wept. All prayed.\n\nAt 8 p.m. they voted.',
    ['2024-08-12', '2024-08-13T20:00'],
  ],
  [
    'It broke late on Monday.\n\nMen fled at 11pm.\n\nShortly after midnight it fell. At 5 a.m. all was over.',
    ['2024-08-12', '2024-08-12T23:00', '2024-08-13T00:00', '2024-08-13T05:00'],
  ],
  ['It broke late on Monday.\n\nMen fled at 2am.', ['2024-08-12', '2024-08-13T02:00']],
  ['It broke on Monday.\n\nMen fled at 2am.', ['2024-08-12', '2024-08-12T02:00']],
  ['It broke late on Tuesday. Men fled at 2am.', ['2024-08-13', '2024-08-13T02:00']],
  ['On Monday at midnight it broke.', ['2024-08-12', '2024-08-12T00:00']],
  ['**18:35** All ferries have stopped.', ['2024-08-13T18:35']],
  ['18:35 All ferries have stopped.', ['2024-08-13T18:35']],
  ['He died in the early hours of Saturday.', ['2024-08-10TMO']],
])('a clock time belongs to the day beside it: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ['Schools will open by Monday.', ['2024-08-19']],
  ['Officials urged residents to stay inside on Saturday.', ['2024-08-17']],
  ['They announced a rally to be held on Saturday.', ['2024-08-17']],
  ['The storm caused flights to be cancelled on Saturday.', ['2024-08-10']],
  ['It was not until Saturday that he spoke.', ['2024-08-10']],
  ['They do not play again until Saturday.', ['2024-08-17']],
  ['On Friday, as the sun set, they left.', ['2024-08-09']],
  ['Chief economist Bo Marsh on Friday promised cuts.', ['2024-08-09']],
  ['Prices have risen since November and will rise again.', ['2023-11']],
  ['The king arrives on Friday. Bo Lee/Getty Images', ['2024-08-09']],
  ['It was put off until Monday, 6 January.', ['2025-01-06']],
  ['They agreed on a truce from 20 August.', ['2024-08-20']],
  ['The court told her to pay; the sum fell due on 1 September.', ['2024-09-01']],
  ['The port has been shut since 20 August.', ['2023-08-20']],
  ['My brother is getting married in December.', ['2024-12']],
  ['It failed in March and again in May.', ['2024-03', '2024-05']],
  ['The launch was delayed to the end of September.', ['2024-09']],
])('verbs tell which way a day lies: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ['She told the Today programme that the Dock Daily was wrong.', []],
  [
    'The team that had sought it since 1998 found it on 6 April. It left the next day.',
    ['1998', '2024-04-06', '2024-04-07'],
  ],
  [
    'It was found on 6 April by a team at work since 1998. It left the next day.',
    ['2024-04-06', '1998', '2024-04-07'],
  ],
])('what only looks like a day moves nothing: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test('a heading moves a history on', () => {
  const text =
    'The war of 1791\n\nIt began in 1791.\n\nPeace (1795)\n\nIn May all was over. By 1797 and by 1798 few cared, as in 1799.';
  expect(values(text)).toEqual(['1791', '1791', '1795', '1795-05', '1797', '1798', '1799']);
});

test('a history hangs its dates on each other', () => {
  const text =
    'War broke out on 3 May 1791. In June the king fled, and in November the queen followed him. In January 1792 ' +
    'the army rose. Two months later it won. That year, 1792, ended in peace; by 1794 all was over, as in 1796.';
  expect(values(text)).toEqual([
    '1791-05-03',
    '1791-06',
    '1791-11',
    '1792-01',
    '1792-03',
    '1792',
    '1792',
    '1794',
    '1796',
  ]);
});

describe('without a publication day', () => {
  test('written dates are read and relative ones stay unresolved', () => {
    expect(values('They met on 3 May 2024; last week and on Monday they met again.', null)).toEqual([
      '2024-05-03',
      '',
      '',
    ]);
  });
});

test('inferred values say so', () => {
  expect(read('They met on 3 May 2024 and on Monday.').map(({ implied }) => implied)).toEqual([false, true]);
});

describe('for any text', () => {
  const words = fc.constantFrom(
    ...'the 12 May , - 2024 Monday last of and in a few years ago 5:30 p.m. first century to until will “ ” . \n 1990s half'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    anyText({ maxLength: 300 }),
    fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
  );

  test('dates lie inside it, in order, without overlap', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('2024-08-13', '2024-08-13T10:30', 'soon', null),
        (text, published) => {
          let last = 0;
          for (const { start, end, value } of read(text, published)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
            if (day !== undefined) expect(parseDay(day)).not.toBeNull();
            last = end;
          }
        },
      ),
    );
  });
});

test.each([
  ['digits and dashes', '12-'],
  ['months', 'May '],
  ['numbers in words', 'two hundred and a half '],
  ['"the end of"', 'the end of the '],
  ['slashes', '1/2/'],
])('a long line of %s takes time that grows with its length', async (_name, piece) => {
  const text = piece.repeat(40_000);
  expect(await effort(() => read(text))).toBeLessThan(1000);
});
