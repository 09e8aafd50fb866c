import { expect, test } from 'vitest';
import { toJson } from '../src/json.ts';
import { NOTE, TALKS } from './console/fixture.ts';
import { contextOf } from './document.ts';

const CONTEXT = contextOf(TALKS, NOTE);

test('a found answer is one object with offsets into the text', () => {
  const start = TALKS.text.indexOf('They talked');
  const citation = { document: TALKS.id, start, end: start + 24 };
  const highlights = [{ start: start + 16, end: start + 23 }];
  expect(
    toJson('ask', { kind: 'found', title: 'How long?', entries: [{ citation, highlights }] }, CONTEXT),
  ).toEqual({
    command: 'ask',
    kind: 'found',
    title: 'How long?',
    entries: [
      {
        n: 1,
        label: null,
        text: 'They talked for an hour.',
        highlights: [[46, 53]],
        document: 'talks.md',
        title: 'The talks',
        source: 'The Harbour Post',
        published: '2024-08-13T20:15',
        url: 'https://example.org/talks',
        link: 'https://example.org/talks#:~:text=They%20talked%20for%20an%20hour.',
        paragraph: 2,
        sentence: 2,
        start: 30,
        end: 54,
      },
    ],
    suggestions: [],
  });
});

test.each([
  [
    { kind: 'quote' as const, speaker: null, type: 'indirect' as const },
    { speaker: null, type: 'indirect' },
  ],
  [
    { kind: 'date' as const, value: '2024-08-12', readFrom: { document: TALKS.id, start: 21, end: 27 } },
    { date: '2024-08-12', read_from: 'Monday' },
  ],
  [{ kind: 'role' as const, role: { document: TALKS.id, start: 4, end: 13 } }, { role: 'ministers' }],
])('what a command knows beyond the words stands beside them: %j', (detail, expected) => {
  const citation = { document: TALKS.id, start: 0, end: 28 };
  const answer = { kind: 'found' as const, title: '', entries: [{ citation, highlights: [], detail }] };
  expect(toJson('x', answer, CONTEXT)).toMatchObject({ entries: [expected] });
});

test('what a command does not know of a passage is null, not absent', () => {
  const entries = [{ citation: { document: NOTE.id, start: 0, end: 14 }, highlights: [] }];
  const json = (command: string) => toJson(command, { kind: 'found', title: '', entries }, CONTEXT);
  expect(json('who')).toMatchObject({ entries: [{ role: null }] });
  expect(json('timeline')).toMatchObject({ entries: [{ date: null, read_from: null }] });
});

test('where nothing is found the entries are what comes near, and say so', () => {
  const nearest = [{ citation: { document: NOTE.id, start: 0, end: 14 }, highlights: [] }];
  const answer = { kind: 'nothing' as const, title: 'Who?', reasons: ['No.'], suggestions: ['A'], nearest };
  expect(toJson('ask', answer, CONTEXT)).toMatchObject({
    kind: 'nothing',
    entries: [{ n: 1, label: 'Closest, but not an answer:', text: 'Nobody signed.', link: null }],
    suggestions: ['A'],
    reasons: ['No.'],
  });
});
