import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/model.ts';
import { annotate } from '../../../src/text/annotate.ts';
import { effort } from '../../effort.ts';
import { datedSentences, type DatedEvent, eventsOf } from '../../../src/text/dates/events.ts';
import fc from '../../fc.ts';

const documentOf = (text: string, published: string | null = '2024-08-13'): Document => ({
  id: 'd',
  title: '',
  text,
  published,
  source: null,
  author: null,
  url: null,
});

/** `value basis` of what Lee takes part in. */
function aboutLee(text: string, published: string | null = '2024-08-13'): string[] {
  const document = documentOf(text, published);
  const mentions = [...text.matchAll(/\bLee\b/g)].map(({ index }) => ({ start: index, end: index + 3 }));
  return eventsOf(document, annotate(document), mentions).map(({ value, basis }) => `${value} ${basis}`);
}

describe('dated sentences', () => {
  test.each([
    ['The bridge opened in March 2021.', ['2021-03']],
    ['The talks lasted two days.', []],
    ['They meet every month.', []],
    ['The 2015 accord was praised.', []],
    ['Since last month the bridge has been shut.', []],
    ['Since 2011 the bridge has been shut.', ['2011']],
    ['The storm came on 1 May. Two weeks later, on 13 May, the bridge fell.', ['2024-05-01', '2024-05-13']],
    ['In May it fell at last: on 13 May it lay in the river.', ['2024-05-13']],
    ['Acme, which was founded in 1957, closed the plant on Monday.', ['2024-08-12']],
    ['The ferry, which was refloated on 7 August, is being repaired.', ['2024-08-07']],
    ['He was hired in 2001 and dismissed in 2003.', ['2001', '2003']],
    ['World Cup 2018 was noisy.', []],
    ['The bridge is closed now.', []],
    ['Until Monday the bridge was shut.', []],
    ['Acme had hoped to have it ready for 2012.', []],
    ['Both were chosen on the same day.', []],
    ['It fell on 13 and 14 May.', ['2024-05-13']],
    ['This year the flood came near. On 3 May it took the bridge.', ['2024-05-03']],
    ['This year the flood came near.', ['2024']],
    [
      'Lee left on 3 May 2024. In 2024 the ferry sank. On 5 May 2024 a crane fell.',
      ['2024-05-03', '2024', '2024-05-05'],
    ],
    ['In 2024 Lee is mayor. On 5 May 2024 a crane fell.', ['2024-05-05']],
  ])('%s → %j', (text, expected) => {
    const document = documentOf(text);
    expect(datedSentences(document, annotate(document)).map(({ value }) => value)).toEqual(expected);
  });
});

/** `before 2020`, `2017-01 to 2021-09` */
function lying({ value, until, leaning }: DatedEvent): string {
  return `${leaning === null ? '' : `${leaning} `}${value}${until === null ? '' : ` to ${until}`}`;
}

describe('how an event lies to its date', () => {
  test.each([
    ['Lee fled shortly after midnight.', ['after 2024-08-13T00:00']],
    ['Lee fled about 9.50pm.', ['about 2024-08-13T21:50']],
    ['Lee fled at around 10pm on Monday.', ['about 2024-08-12T22:00']],
    ['On Monday at 10pm Lee fled.', ['2024-08-12T22:00']],
    ['Lee fled before 2020.', ['before 2020']],
    ['Lee fled before the end of May 2020.', ['2020-05']],
    ['Lee wrote about 1990.', ['1990']],
    ['Between January 2017 and September 2021 Lee fled.', ['2017-01 to 2021-09']],
    ['Lee ran it from 3 May 2021 until 4 June 2021.', ['2021-05-03 to 2021-06-04']],
    ['Lee won between 2019 and 2019.', ['2019']],
    ['Lee fled in May 2019 and June 2020.', ['2019-05', '2020-06']],
  ])('%s → %j', (text, expected) => {
    const document = documentOf(text);
    const reading = annotate(document);
    const events = datedSentences(document, reading).map(lying);
    expect(events).toEqual(expected);
    const [name] = [...text.matchAll(/\bLee\b/g)].map(({ index }) => ({ start: index, end: index + 3 }));
    const own = name === undefined ? [] : eventsOf(document, reading, [name]).map(lying);
    expect(own).toEqual(expected.slice(0, 1));
  });
});

describe('events of somebody', () => {
  test.each([
    ['Lee resigned on Monday.', ['2024-08-12 written']],
    ['Lee resigned.', ['2024-08-13 published']],
    ['Lee had come to York for a talk with Ann Hill, who was elected in 2019.', []],
    ['Lee resigned after a row with Ann Hill, who left, on Monday.', ['2024-08-12 written']],
    ['Lee has resigned.', ['2024-08-13 published']],
    ['Lee will resign.', []],
    ['Lee is mayor.', []],
    ['Lee has been mayor for years.', []],
    ['Lee will resign in October.', ['2024-10 written']],
    ['The Lee office closed on Monday.', []],
    ["Lee's office closed on Monday.", []],
    ['The storm came on Monday. Lee fled.', ['2024-08-12 carried']],
    ['Lee said that the bridge fell last year.', ['2024-08-13 published']],
    ['The prize was won by Lee in 2019.', ['2019 written']],
    ['Lee resigns as mayor\n\nThe council met.', ['2024-08-13 published']],
    ['Council drops Lee plan\n\nIt met.', ['2024-08-13 published']],
    ['The council met. Hill had hired Lee. Lee had left.', []],
    ['The mayor, Ann Lee, has resigned.', ['2024-08-13 published']],
    ['The council met. "Lee resigned," said Hill.', []],
    ['In May Lee began: on 13 May Lee left.', ['2024-05-13 written']],
  ])('%s → %j', (text, expected) => {
    expect(aboutLee(text)).toEqual(expected);
  });

  test('without a day of publication, events without a date are none', () => {
    expect(aboutLee('Lee resigned.', null)).toEqual([]);
    expect(aboutLee('Lee resigned last week.', null)).toEqual([' unsettled']);
  });
});

test('for any text, events stand in their sentences and are ordered', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('Lee', 'said', 'on Monday', ',', '.', '\n', 'which', '“', 'in 2019', 'will', '('),
      ),
      (words) => {
        const document = documentOf(words.join(' '));
        const mentions = [...document.text.matchAll(/\bLee\b/g)].map(({ index }) => ({
          start: index,
          end: index + 3,
        }));
        let last = 0;
        for (const { sentence, part } of eventsOf(document, annotate(document), mentions)) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          expect(part?.start).toBeGreaterThanOrEqual(sentence.start);
          last = sentence.start;
        }
      },
    ),
  );
});

test('a sentence with very many names and dates takes time that grows with its length', async () => {
  const text = 'Lee and Lee on 3 May 2024, '.repeat(2000);
  expect(await effort(() => aboutLee(text))).toBeLessThan(2000);
});
