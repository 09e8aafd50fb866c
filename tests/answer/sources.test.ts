import { expect, test } from 'vitest';
import { completeDocuments, completeOutlets, listDocuments, readDocument } from '../../src/answer/sources.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { en } from '../../src/messages/en.ts';
import type { Answer, Document } from '../../src/model.ts';
import { annotate } from '../../src/text/annotate.ts';

function document(id: string, title: string, more: Partial<Document> = {}): Document {
  return { id, title, published: null, source: null, author: null, url: null, text: 'A word.', ...more };
}

const TALKS = document('talks.md', 'The talks', {
  published: '2024-08-13',
  source: 'The Harbour Post',
  author: 'Ann Lee',
  text: 'It began late. It ended early.\n\nNobody signed.',
});
const REPLY = document('reply.md', 'A reply to the talks', { published: '2024-08-14', source: 'Morning' });
const LONG = document('long.md', 'Long', {
  source: 'Morning',
  text: Array.from({ length: 23 }, (_, i) => `Line ${i + 1}.`).join('\n'),
});

const corpus = new Corpus();
for (const one of [TALKS, REPLY, LONG]) corpus.add(one, annotate(one));
const context = { corpus, say: en };

/** What an answer shows: label and words of every passage. */
function shown(answer: Answer): unknown {
  if (answer.kind !== 'found') return answer;
  return answer.entries.map(({ label, citation }) => [label, corpus.textOf(citation)]);
}

test('documents are listed newest first, those without a date last, each with its opening words', () => {
  const answer = listDocuments({}, context);
  expect(answer.title).toBe('3 documents');
  expect(shown(answer)).toEqual([
    ['A reply to the talks · 2 words', 'A word.'],
    ['The talks · 8 words', 'It began late.'],
    ['Long · 46 words', 'Line 1.'],
  ]);
});

test('an outlet narrows the list, and one that is not there is said', () => {
  expect(listDocuments({ source: 'morning' }, context).title).toBe('2 documents');
  expect(listDocuments({ source: 'Evening' }, context)).toEqual({
    kind: 'nothing',
    title: 'No document comes from “Evening”.',
    reasons: [],
    suggestions: [],
    nearest: [],
  });
});

test('days of publication narrow the list', () => {
  expect(shown(listDocuments({ from: '2024-08-14' }, context))).toEqual([
    ['A reply to the talks · 2 words', 'A word.'],
  ]);
  expect(shown(listDocuments({ from: '2024', to: '2024-08-13' }, context))).toEqual([
    ['The talks · 8 words', 'It began late.'],
  ]);
  expect(listDocuments({ from: '2025' }, context)).toMatchObject({ kind: 'nothing', title: '0 documents' });
  expect(listDocuments({ from: 'someday' }, context)).toMatchObject({ kind: 'notice' });
});

test('of very many documents the newest are listed', () => {
  const many = new Corpus();
  for (let i = 0; i < 40; i += 1) many.add(document(`d${i}`, `D${i}`), annotate(document(`d${i}`, `D${i}`)));
  const answer = listDocuments({}, { corpus: many, say: en });
  expect(answer).toMatchObject({ title: '40 documents, the newest 30 of them', entries: { length: 30 } });
});

test.each(['talks.md', 'The talks', 'the TALKS '])(
  '%s opens the document with what is known of it',
  (given) => {
    const answer = readDocument(given, undefined, context);
    expect(answer).toMatchObject({
      kind: 'found',
      title: 'The talks',
      facts: [
        { name: 'Outlet', value: 'The Harbour Post' },
        { name: 'Published', value: '13 August 2024' },
        { name: 'Author', value: 'Ann Lee' },
        { name: 'Length', value: '8 words in 2 paragraphs' },
        { name: 'Shown', value: 'paragraphs 1 to 2 of 2' },
      ],
    });
    expect(answer).not.toHaveProperty('actions');
    expect(shown(answer)).toEqual([
      [undefined, 'It began late. It ended early.'],
      [undefined, 'Nobody signed.'],
    ]);
  },
);

test('a long document comes a page at a time', () => {
  expect(readDocument('Long', '11', context)).toMatchObject({
    entries: { length: 10 },
    actions: [{ label: 'Read on', command: 'sources', arguments: { document: 'long.md', at: '21' } }],
  });
  const last = readDocument('Long', '21', context);
  expect(last).toMatchObject({ entries: { length: 3 } });
  expect(last).not.toHaveProperty('actions');
});

test.each(['0', '24', '1.5', 'two'])('a place that is none is said: %s', (at) => {
  expect(readDocument('Long', at, context)).toEqual({
    kind: 'notice',
    title: 'Long',
    message: `“${at}” is no paragraph. Give a number, 1 for the first.`,
  });
});

test('a title that is not there brings those that share a word', () => {
  expect(readDocument('talks of today', undefined, context)).toMatchObject({
    kind: 'nothing',
    title: 'No document is called “talks of today”. /sources lists all.',
    suggestions: ['A reply to the talks', 'The talks'],
  });
});

test('completion offers titles that hold what was typed, those that begin with it first', () => {
  expect(completeDocuments('the t', context)).toEqual([
    { name: 'The talks · The Harbour Post', value: 'The talks' },
    { name: 'A reply to the talks · Morning', value: 'A reply to the talks' },
  ]);
  expect(completeOutlets('', context)).toEqual([
    { name: 'Morning', value: 'Morning' },
    { name: 'The Harbour Post', value: 'The Harbour Post' },
  ]);
});
