import { expect, test } from 'vitest';
import { MARK, NUMBER, WORD, perSpelling, tokenize, writtenAt } from '../../src/text/tokens.ts';
import { anyText } from '../any-text.ts';
import fc from '../fc.ts';

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

test('what depends on a spelling is asked once for each, in every text', () => {
  const asked: string[] = [];
  const lengths = perSpelling((written) => {
    asked.push(written);
    return written.length;
  });
  expect(lengths(tokenize('Lee met Lee; Hill did not'))).toEqual([3, 3, 3, 1, 4, 3, 3]);
  expect(lengths(tokenize('Hill met Lee'))).toEqual([4, 3, 3]);
  expect(asked).toEqual(['Lee', 'met', ';', 'Hill', 'did', 'not']);
});

test('so many spellings that they are not kept are still told apart', () => {
  const text = Array.from({ length: 120_000 }, (_, n) => `w${n.toString(36)}`).join(' ');
  const tokens = tokenize(text);
  expect(tokens.spellings.list.length).toBeGreaterThanOrEqual(120_000);
  expect(writtenAt(tokens, 119_999)).toBe(`w${(119_999).toString(36)}`);
  expect(tokenize('Lee met Lee').numbers).toEqual(Int32Array.of(0, 1, 0));
});

test('a token is written as it stands in the text', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 200 }), (text) => {
      const tokens = tokenize(text);
      expect(Array.from(tokens.starts, (_, i) => writtenAt(tokens, i))).toEqual(words(text));
    }),
  );
});

test('tokens are ordered, disjoint and hold all that is not white space', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 200 }), (text) => {
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
