import { describe, expect, test } from 'vitest';
import { explain } from '../../src/answer/explain.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { en } from '../../src/messages/en.ts';
import type { Answer } from '../../src/model.ts';
import { annotate } from '../../src/text/annotate.ts';

const TEXT = 'Ann Lee resigned on Monday. "We failed," said Ann Lee, the mayor. Nothing else was told.';
const corpus = new Corpus();
const document = {
  id: 'mayor',
  title: 'The mayor goes',
  text: TEXT,
  published: '2024-08-13',
  source: null,
  author: null,
  url: null,
};
corpus.add(document, annotate(document));
const context = { corpus, say: en };

function facts(answer: Answer): string[] {
  return 'facts' in answer ? (answer.facts ?? []).map(({ name, value }) => `${name}: ${value}`) : [];
}

test('words of a document are explained in their place, with the rule that read each of them', () => {
  const answer = explain({ text: 'Ann Lee resigned on Monday.' }, context);
  expect(answer.kind === 'found' && answer.entries.map(({ citation }) => corpus.textOf(citation))).toEqual([
    'Ann Lee resigned on Monday.',
  ]);
  expect(facts(answer)).toContain('Sentence 1: Ann Lee resigned on Monday.');
  expect(facts(answer)).toContain(
    'Date: “Monday” 12 August 2024 (2024-08-12), partly inferred · rule weekday',
  );
});

test('a sentence is named by its document and number', () => {
  const answer = explain({ document: 'The Mayor Goes', sentence: '2' }, context);
  expect(facts(answer)[0]).toBe('Sentence 2: "We failed," said Ann Lee, the mayor.');
  expect(facts(answer).filter((fact) => fact.startsWith('Quotation'))).toHaveLength(1);
});

test('a sentence in which nothing was read says so', () => {
  expect(facts(explain({ document: 'mayor', sentence: '3' }, context))).toEqual([
    'Sentence 3: Nothing else was told.',
    '–: no name, role, quotation or date',
  ]);
});

describe('words that stand in no document', () => {
  test('are read on their own, with the day that is given', () => {
    const answer = explain({ text: 'They meet tomorrow.', date: '1 May 2024' }, context);
    expect(answer).toMatchObject({
      kind: 'notice',
      message: 'These words stand in no document and are read on their own, as written on 1 May 2024.',
    });
    expect(facts(answer)).toContain('Date: “tomorrow” 2 May 2024 (2024-05-02), partly inferred · rule today');
  });

  test('stay unsettled without a day', () => {
    expect(facts(explain({ text: 'They meet tomorrow.' }, context))).toContain(
      'Date: “tomorrow” not settled · rule today',
    );
  });
});

test.each([
  [{}, 'Give a text, or a document and the number of one of its sentences.'],
  [{ text: '  ' }, 'Give a text, or a document and the number of one of its sentences.'],
  [{ document: 'nowhere' }, 'No document is called “nowhere”. /sources lists all.'],
  [{ document: 'mayor', sentence: '9' }, '“9” is no sentence of it: it has 1 to 3.'],
  [{ document: 'mayor', sentence: 'x' }, '“x” is no sentence of it: it has 1 to 3.'],
  [{ text: 'Elsewhere.', date: 'soon' }, '“soon” is no day. Write 2024-08-12 or 12 August 2024.'],
])('%j is told to be wrong', (asked, message) => {
  expect(explain(asked, context)).toMatchObject({ kind: 'notice', message });
});

test('of very many findings the first are shown and the rest are counted', () => {
  const answer = explain({ text: 'They met on 3 May 2024. '.repeat(60) }, context);
  expect(facts(answer)).toHaveLength(81);
  expect(facts(answer).at(-1)).toMatch(/^And more: \d+ further findings$/);
});
