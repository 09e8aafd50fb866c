// Which words stand in quotation marks, whatever the marks and however many are missing?
import { expect, test } from 'vitest';
import type { Document } from '../../../src/model.ts';
import { annotate } from '../../../src/text/annotate.ts';
import { pairMarks } from '../../../src/text/quotes/marks.ts';
import { pageOf } from '../../../src/text/quotes/page.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { anyText } from '../../any-text.ts';
import fc from '../../fc.ts';

/** The quoted words of a text, marks included. */
function quoted(text: string): string[] {
  const tokens = tokenize(text);
  const { paragraphs } = pageOf(text, tokens, [], { mentions: [], entities: [] });
  return pairMarks(text, tokens, paragraphs).map(({ first, last }) =>
    text.slice(tokens.starts[first], tokens.ends[last]),
  );
}

test.each<[string, string[]]>([
  ['She said "yes" and "no".', ['"yes"', '"no"']],
  ['She said “yes” and “no”.', ['“yes”', '“no”']],
  ["She said ''yes'' loudly.", ["''yes''"]],
  ["She said ``yes'' loudly.", ["``yes''"]],
  ['She said «yes» loudly.', ['«yes»']],
  ["She said 'yes' and left.", ["'yes'"]],
  ['She said ‘it’s late’ and left.', ['‘it’s late’']],
  ["The leaders' talks failed, the ministers' aides said.", []],
  ["She called the 'leaders' talks a waste' and left.", ["'leaders' talks a waste'"]],
  ["Rock 'n' roll in the '90s, give 'em time.", []],
  ['“He told me ‘no’ twice,” she said.', ['“He told me ‘no’ twice,”']],
  ['‘He told me “no” twice,’ she said.', ['‘He told me “no” twice,’']],
  ['He is 6\' 2" tall.', []],
  ['“We are tired.\n“We are cold.”', ['“We are tired.', '“We are cold.”']],
  ['“We are tired, she said. “We are cold.”', ['“We are tired, she said.', '“We are cold.”']],
  ['We are tired,” she said. He left.', ['We are tired,”']],
  ['“We are tired,“ she said.', ['“We are tired,“']],
  ['""', ['""']],
  ['"', ['"']],
])('%s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('quotations are ordered, disjoint and inside one paragraph', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '`',
    '«',
    '»',
    'we',
    'are',
    '.',
    ',',
    ' ',
    '\n',
    '90s',
    '\u202e',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const text = pieces.join('');
      const tokens = tokenize(text);
      const { paragraphs } = pageOf(text, tokens, [], { mentions: [], entities: [] });
      let end = -1;
      for (const { first, last } of pairMarks(text, tokens, paragraphs)) {
        expect(first).toBeGreaterThan(end);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(paragraphs[first]).toBe(paragraphs[last]);
        end = last;
      }
    }),
    { numRuns: 300 },
  );
});

test('a source without words is no quote', () => {
  const document = { id: 'd', title: '', published: null, source: null, author: null, url: null };
  expect(annotate({ ...document, text: ', according to said' }).quotes).toEqual([]);
});

test('whatever the text, quotes lie inside it and say who speaks only with words of it', () => {
  const piece = fc.constantFrom(
    'said',
    'told',
    'according to',
    'Ann Harper',
    'she',
    'that',
    '"',
    '“',
    '”',
    '’',
    ',',
    '.',
    ':',
    '—',
    '\n',
    'the talks',
    'failed',
    'who',
    'and',
    'to',
    '(',
    ')',
    'asked',
    'adding',
    'whether',
    'spokesman',
    '1',
    '',
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.array(piece, { maxLength: 60 }), fc.array(anyText(), { maxLength: 20 })),
      (pieces) => {
        const text = pieces.join(' ');
        const document: Document = {
          id: 'd',
          title: '',
          text,
          published: null,
          source: null,
          author: null,
          url: null,
        };
        let start = 0;
        for (const quote of annotate(document).quotes) {
          expect(quote.start).toBeGreaterThanOrEqual(start);
          start = quote.start;
          for (const span of [quote, quote.speaker, quote.cue]) {
            if (span === null) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
