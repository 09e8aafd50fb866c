import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARK, NUMBER, WORD, tokenize } from '../../src/text/tokens.ts';

function words(text: string): string[] {
  const { starts, ends, length } = tokenize(text);
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]));
}

test.each([
  ['Iran’s al-Qaeda didn’t', ['Iran’s', 'al-Qaeda', 'didn’t']],
  ['the U.S. and the U.K.', ['the', 'U.S', '.', 'and', 'the', 'U.K', '.']],
  ['J. K. Rowling, Ph.D.', ['J', '.', 'K', '.', 'Rowling', ',', 'Ph.D', '.']],
  ['It ended.Then', ['It', 'ended', '.', 'Then']],
  ['see example.com.', ['see', 'example.com', '.']],
  ['£2,000.50 at 10:30pm on the 20th', ['£', '2,000.50', 'at', '10:30pm', 'on', 'the', '20th']],
  ['“Why?” - (no)', ['“', 'Why', '?', '”', '-', '(', 'no', ')']],
  ['the dogs’ bowl', ['the', 'dogs', '’', 'bowl']],
  ['Đặng 𝒳 👍🏽', ['Đặng', '𝒳', '👍', '🏽']],
  ['', []],
])('%s is parted into %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('every token is a word, a number or a mark', () => {
  expect([...tokenize('In 2024, yes').kinds]).toEqual([WORD, NUMBER, MARK, WORD]);
});

test('tokens are ordered, disjoint and hold all that is not white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { starts, ends, length } = tokenize(text);
      let at = 0;
      for (let i = 0; i < length; i += 1) {
        expect(text.slice(at, starts[i]).trim()).toBe('');
        at = ends[i] ?? 0;
        expect(at).toBeGreaterThan(starts[i] ?? 0);
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
