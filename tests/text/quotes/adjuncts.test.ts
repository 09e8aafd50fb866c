import { expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';

test.each([
  ['In a speech Ann Lee attacked the plan.', 'Ann Lee'],
  ['In a long and angry speech Ann Lee said the plan was dead.', 'Ann Lee'],
  ['In a statement Acme Corp said it would close.', 'Acme Corp'],
  ['On the way home Ann Lee said she was tired.', 'Ann Lee'],
  ['With the lawyer Ann Lee said the talks failed.', 'the lawyer Ann Lee'],
  ['The soprano Ann Lee said she was tired.', 'The soprano Ann Lee'],
])('%s is said by %s', (text, speaker) => {
  const { quotes } = annotate({
    id: 'd',
    title: '',
    text,
    published: null,
    source: null,
    author: null,
    url: null,
  });
  expect(quotes.map((quote) => quote.speaker && text.slice(quote.speaker.start, quote.speaker.end))).toEqual([
    speaker,
  ]);
});
