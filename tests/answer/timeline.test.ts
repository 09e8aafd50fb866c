import { describe, expect, test } from 'vitest';
import { timeline } from '../../src/answer/timeline/timeline.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { en } from '../../src/messages/en.ts';
import type { Answer, Document } from '../../src/model.ts';
import { annotate } from '../../src/text/annotate.ts';

function corpusOf(...documents: readonly (Partial<Document> & { id: string; text: string })[]): Corpus {
  const corpus = new Corpus();
  for (const one of documents) {
    const document = {
      title: one.id,
      published: '2024-08-13',
      source: null,
      author: null,
      url: null,
      ...one,
    };
    corpus.add(document, annotate(document));
  }
  return corpus;
}

/** `label: passage` of each entry. */
function rows(answer: Answer, corpus: Corpus): string[] {
  if (answer.kind !== 'found') return [answer.kind];
  return answer.entries.map(({ label, citation }) => `${label}: ${corpus.textOf(citation)}`);
}

const harbour = corpusOf({
  id: 'harbour',
  text:
    'Ann Lee opened the harbour on Monday evening. It had been built in March 2021. ' +
    'Last week the council said that it would cost more. The works took two years. ' +
    'Lee Holdings, which was founded in 1957, meets every month. The 2015 plan was dropped.',
});

test('one document may be asked alone', () => {
  const two = corpusOf(
    { id: 'a', text: 'Ann Lee opened the harbour on 3 May 2024.' },
    { id: 'b', text: 'Ann Lee closed the mill on 4 May 2024.' },
  );
  expect(rows(timeline({ document: 'b' }, { corpus: two, say: en }), two)).toEqual([
    '4 May 2024: Ann Lee closed the mill on 4 May 2024.',
  ]);
});

test('dated events stand in order, as exact as the text gives them and no more', () => {
  const answer = timeline({}, { corpus: harbour, say: en });
  expect(rows(answer, harbour)).toEqual([
    'March 2021: It had been built in March 2021.',
    'week of 5 August 2024: Last week the council said that it would cost more.',
    'evening of 12 August 2024: Ann Lee opened the harbour on Monday evening.',
  ]);
});

test('every entry tells the words that its date was read from', () => {
  const answer = timeline({}, { corpus: harbour, say: en });
  const read = answer.kind === 'found' ? answer.entries.map(({ detail }) => detail) : [];
  expect(read.map((one) => (one?.kind === 'date' ? [one.value, harbour.textOf(one.readFrom)] : one))).toEqual(
    [
      ['2021-03', 'March 2021'],
      ['2024-W32', 'Last week'],
      ['2024-08-12TEV', 'Monday evening'],
    ],
  );
});

describe('from and to', () => {
  test.each([
    [{ from: '2024-08' }, 2],
    [{ to: 'August 2023' }, 1],
    [{ from: '10 August 2024', to: '2024-08-12' }, 2],
    [{ from: '13 August 2024' }, 0],
  ])('%j leaves %i entries', (asked, count) => {
    const answer = timeline(asked, { corpus: harbour, say: en });
    expect(answer.kind === 'found' ? answer.entries.length : 0).toBe(count);
  });

  test.each([
    [{ from: 'soon' }, '“soon” is no date. Write 2024-08-12, 2024-08, 12 August 2024 or August 2024.'],
    [
      { to: '31 June 2024' },
      '“31 June 2024” is no date. Write 2024-08-12, 2024-08, 12 August 2024 or August 2024.',
    ],
    [{ from: '2024', to: '2023' }, '“2024” lies after “2023”.'],
  ])('%j is told to be wrong', (asked, message) => {
    expect(timeline(asked, { corpus: harbour, say: en })).toMatchObject({ kind: 'notice', message });
  });
});

describe('a date that is less exact than the days asked for', () => {
  const corpus = corpusOf(
    {
      id: 'a',
      text:
        'In the 2020s the port grew. A crane fell in August 2024. ' +
        'The mayor resigned on 12 August 2024. The bank closed on Monday evening. ' +
        'The mill was sold on 20 August 2023.',
    },
    { id: 'b', text: 'In 2024 the ferry sank.' },
    { id: 'c', text: 'In 2024 the ferry sank.' },
  );

  test('stands after those that surely are of these days, the most exact first, and is counted', () => {
    const answer = timeline({ from: '12 August 2024', to: '12 August 2024' }, { corpus, say: en });
    expect(rows(answer, corpus)).toEqual([
      '12 August 2024: The mayor resigned on 12 August 2024.',
      'evening of 12 August 2024: The bank closed on Monday evening.',
      'August 2024 · no exact day: A crane fell in August 2024.',
      '2024 · no exact day · 2 documents: In 2024 the ferry sank.',
      'the 2020s · no exact day: In the 2020s the port grew.',
    ]);
    expect(answer).toMatchObject({
      facts: [
        {
          name: 'Perhaps outside',
          value: '3 dates are less exact than the days asked for; they stand last',
        },
      ],
    });
  });

  test('is exact enough for a longer range', () => {
    expect(rows(timeline({ from: '2024', to: '2024' }, { corpus, say: en }), corpus)).toEqual([
      '2024 · 2 documents: In 2024 the ferry sank.',
      'August 2024: A crane fell in August 2024.',
      '12 August 2024: The mayor resigned on 12 August 2024.',
      'evening of 12 August 2024: The bank closed on Monday evening.',
      'the 2020s · no exact day: In the 2020s the port grew.',
    ]);
  });

  test('an open range has such dates too', () => {
    expect(rows(timeline({ to: '2024-07' }, { corpus, say: en }), corpus)).toEqual([
      '20 August 2023: The mill was sold on 20 August 2023.',
      '2024 · no exact day · 2 documents: In 2024 the ferry sank.',
      'the 2020s · no exact day: In the 2020s the port grew.',
    ]);
  });
});

test('what is told from one date to another stands once, and in every range that it touches', () => {
  const corpus = corpusOf({
    id: 'a',
    text: 'Between January 2017 and September 2021 the bank lent too much. It shut shortly after 9.40pm on Monday.',
  });
  const bank = 'Between January 2017 and September 2021 the bank lent too much.';
  const asked = (range: object) => rows(timeline(range, { corpus, say: en }), corpus);
  expect(asked({})).toEqual([
    `January 2017 to September 2021: ${bank}`,
    'after 12 August 2024, 21:40: It shut shortly after 9.40pm on Monday.',
  ]);
  const inside = [`January 2017 to September 2021: ${bank}`];
  const across = [`January 2017 to September 2021 · no exact day: ${bank}`];
  expect(asked({ to: '2018' })).toEqual(inside);
  expect(asked({ from: '2021', to: '2022' })).toEqual(inside);
  expect(asked({ from: '2018', to: '2019' })).toEqual(across);
  expect(asked({ from: '2022', to: '2023' })).toEqual(['nothing']);
  expect(asked({ from: '2015', to: '2016' })).toEqual(['nothing']);
});

test('where nothing happened on the days asked for, it says how much there is on others', () => {
  const answer = timeline({ from: '2031' }, { corpus: harbour, say: en });
  expect(answer.kind === 'nothing' && answer.reasons).toEqual([
    '3 dated events were found, none of them on these days.',
  ]);
  const outlet = timeline({ source: 'Nowhere Post' }, { corpus: harbour, say: en });
  expect(outlet.kind === 'nothing' && outlet.reasons).toEqual(['The filter leaves no document.']);
});

test('of a long timeline the events that most documents tell of are named first', () => {
  const lines = Array.from({ length: 11 }, (_, n) => `Line ${n} opened near Town${n} in ${1900 + n}.`);
  const corpus = corpusOf(
    { id: 'a', text: lines.join(' ') },
    { id: 'b', text: `${lines[4]} ${lines[9]}` },
    { id: 'c', text: `${lines[9]}` },
  );
  const answer = timeline({}, { corpus, say: en });
  expect(answer).toMatchObject({
    facts: [{ name: 'Told most', value: '[10] 1909 · 3 documents; [5] 1904 · 2 documents' }],
  });
  expect(rows(answer, corpus)[9]).toBe('1909 · 3 documents: Line 9 opened near Town9 in 1909.');
  // All of a short one is seen anyway.
  const short = timeline({ from: '1903' }, { corpus, say: en });
  expect(short.kind === 'found' && short.facts).toEqual([]);
});

test('a sentence with the day twice stands once', () => {
  const corpus = corpusOf({
    id: 'a',
    text: '"Tonight the town has won," Mayor Ann Lee told a crowd at the fish hall early on Tuesday.',
  });
  const answer = timeline({ from: '13 August 2024', to: '13 August 2024' }, { corpus, say: en });
  expect(answer.title).toBe('Timeline, 13 August 2024');
  expect(answer.kind === 'found' && answer.entries.map(({ also }) => also)).toEqual([undefined]);
});

describe('about somebody', () => {
  const corpus = corpusOf({
    id: 'call',
    text:
      'Ann Lee phoned Bo Marsh on Monday evening. Lee asked for help. Lee will visit Oslo in October. ' +
      'The Lee office stayed closed on Friday.',
  });

  test('the events are those in which he or she takes part; what follows is on the same day', () => {
    expect(rows(timeline({ about: 'Ann Lee' }, { corpus, say: en }), corpus)).toEqual([
      '12 August 2024, from the words before: Lee asked for help.',
      'evening of 12 August 2024: Ann Lee phoned Bo Marsh on Monday evening.',
      'October 2024: Lee will visit Oslo in October.',
    ]);
  });

  test('nobody by that name is an answer of its own', () => {
    expect(timeline({ about: 'Zebulon Pike' }, { corpus, say: en })).toMatchObject({
      kind: 'nothing',
      reasons: ['No document dates anything that “Zebulon Pike” takes part in.'],
    });
  });
});

test('in a document without a day relative words are shown unresolved, last, and counted', () => {
  const corpus = corpusOf(
    { id: 'a', published: null, text: 'The bridge fell last week. It was built on 3 May 1990.' },
    { id: 'b', text: 'The mayor resigned yesterday.' },
  );
  const answer = timeline({}, { corpus, say: en });
  expect(rows(answer, corpus)).toEqual([
    '3 May 1990: It was built on 3 May 1990.',
    '12 August 2024: The mayor resigned yesterday.',
    '“last week”, not settled: the document has no date: The bridge fell last week.',
  ]);
  expect(answer).toMatchObject({
    facts: [
      {
        name: 'Without a day',
        value: 'one date hangs on a day that the document does not give; it stands last',
      },
    ],
  });
});

test('the same event in several documents is one entry with several citations', () => {
  const corpus = corpusOf(
    { id: 'one', text: 'Rebels seized the port of Larnaca on Saturday, killing nine guards.' },
    {
      id: 'two',
      published: '2024-08-12',
      text: 'On 10 August rebels seized the port at Larnaca and killed nine guards.',
    },
    { id: 'three', text: 'Fishermen marched through Larnaca on Saturday.' },
  );
  const answer = timeline({}, { corpus, say: en });
  expect(answer.kind === 'found' && answer.entries.map(({ also = [] }) => also.length)).toEqual([1, 0]);
});

describe('an event in other words', () => {
  const corpus = corpusOf(
    { id: 'a', text: 'He was killed by a strike in Oslo on 3 May 2024.', title: 'Who is who' },
    {
      id: 'b',
      text: 'On 3 May a strike killed Bo Marsh, an aide to the king.',
    },
    { id: 'c', text: 'Bo Marsh was an aide to the king. He was killed by a strike in Oslo on 3 May 2024.' },
    { id: 'd', text: 'Ann Lee became mayor on 3 May. Bo Marsh marched.' },
    { id: 'e', text: 'Ann Lee took office on 3 May after she had won.' },
    { id: 'f', text: 'The crane, bought by Ann Lee, who took office on 3 May, is idle.' },
  );

  test('is one entry, by who did or suffered what; the telling that names somebody stands first', () => {
    expect(rows(timeline({}, { corpus, say: en }), corpus)).toEqual([
      '3 May 2024 · 3 documents: On 3 May a strike killed Bo Marsh, an aide to the king.',
      '3 May 2024 · 3 documents: Ann Lee became mayor on 3 May.',
    ]);
  });
});

test('the order of the answer does not hang on the order of adding', () => {
  const documents = ['a', 'b', 'c'].map((id) => ({
    id,
    text: `The ${id} line opened on 3 May 2024 near ${id}ville.`,
  }));
  const first = corpusOf(...documents);
  const second = corpusOf(...documents.toReversed());
  expect(rows(timeline({}, { corpus: first, say: en }), first)).toEqual(
    rows(timeline({}, { corpus: second, say: en }), second),
  );
});

test('of very many events the first are shown, and it is said', () => {
  const text = Array.from({ length: 320 }, (_, n) => `Line ${n} opened near Town ${n} in ${1600 + n}.`).join(
    ' ',
  );
  const corpus = corpusOf({ id: 'lines', text });
  const answer = timeline({}, { corpus, say: en });
  expect(answer.kind === 'found' && answer.entries.length).toBe(300);
  expect(answer).toMatchObject({
    facts: [{ name: 'Shown', value: 'the first 300 of 320 events; narrow it with about, from or to' }],
  });
});

test('a topic that stands nowhere is shortened from its beginning', () => {
  const corpus = corpusOf({ id: 'band', text: 'Silver Apple Works opened in 2019.' });
  expect(rows(timeline({ about: 'Quartet Silver Apple Works' }, { corpus, say: en }), corpus)).toEqual([
    '2019: Silver Apple Works opened in 2019.',
  ]);
});

test('an empty corpus has no events', () => {
  expect(timeline({}, { corpus: new Corpus(), say: en })).toMatchObject({ kind: 'nothing' });
});
