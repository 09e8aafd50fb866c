// Does every rule of speech do what its own examples say?
import { expect, test } from 'vitest';
import type { Document } from '../../../src/model.ts';
import { annotate } from '../../../src/text/annotate.ts';
import { RULES } from '../../../src/text/quotes/reported.ts';
import { SIEVES } from '../../../src/text/quotes/sieves.ts';

function documentOf(text: string): Document {
  return { id: 'd', title: '', text, published: '2024-08-13', source: null, author: null, url: null };
}

/** The quotes of a text as rule, type, words and speaker. */
function read(text: string): { rule: string; type: string; words: string; speaker: string | null }[] {
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return annotate(documentOf(text)).quotes.map((quote) => ({
    rule: quote.rule,
    type: quote.type,
    words: words(quote),
    speaker: quote.speaker === null ? null : words(quote.speaker),
  }));
}

const sieveExamples = SIEVES.flatMap(({ name, examples }) =>
  examples.map(([text, speaker]) => ({ name, text, speaker })),
);

test.each(sieveExamples)('sieve $name: $text', ({ name, text, speaker }) => {
  const last = read(text).findLast(({ type }) => type === 'direct');
  expect([last?.rule, last?.speaker]).toEqual([name, speaker]);
});

const ruleExamples = RULES.flatMap(({ name, examples }) =>
  examples.map(([text, words, speaker]) => ({ name, text, words, speaker })),
);

test.each(ruleExamples)('rule $name: $text', ({ name, text, words, speaker }) => {
  const found = read(text).find(({ rule }) => rule === name);
  expect([found?.words, found?.speaker]).toEqual([words, speaker]);
});

test('every rule has examples, and no two rules share a name', () => {
  const rules = [...SIEVES, ...RULES];
  expect(rules.filter(({ examples }) => examples.length === 0)).toEqual([]);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});
