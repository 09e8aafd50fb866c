import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { neutral, wrap } from '../../src/console/wrap.ts';
import { anyText } from '../any-text.ts';
import fc from '../fc.ts';

function lines(text: string, width: number): string[] {
  return wrap(text, width).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one  two', 8, ['one  two']],
  ['  one\n\ntwo ', 20, ['one', 'two']],
  ['abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
  ['日本語 です', 4, ['日本', '語', 'です']],
  ['👩‍👩‍👧👩‍👩‍👧', 2, ['👩‍👩‍👧', '👩‍👩‍👧']],
  ['a long line\nand another', Infinity, ['a long line', 'and another']],
  ['on 12\u00A0August', 6, ['on', '12\u00A0Aug', 'ust']],
  ['', 10, []],
  [' \n ', 10, []],
])('%j in %d cells', (text, width, expected) => {
  expect(lines(text, width)).toEqual(expected);
});

test('no word is lost and no line is wider than the screen', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '語', '👍🏽', ' ', '\n', '-', 'ﬁ') });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 20 }), (words, width) => {
      const all = lines(words, width);
      expect(all.join('').replaceAll(/\s/g, '')).toBe(words.replaceAll(/\s/g, ''));
      for (const line of all) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test('what could steer a terminal or turn text around is shown instead of obeyed', () => {
  expect(neutral('a\u001B[31m\u0007\u007F\u009B\u202Eb\u2066\tc\u2028d\ne')).toBe(
    'a␛[31m␇␡\uFFFD\uFFFDb\uFFFD c d\ne',
  );
});

test('neutral text has the same length, so highlights stay where they were', () => {
  fc.assert(fc.property(anyText(), (text) => neutral(text).length === text.length));
});
