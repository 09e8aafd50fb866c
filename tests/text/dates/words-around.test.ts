import fc from '../../fc.ts';
import { expect, test } from 'vitest';
import { WordsAround } from '../../../src/text/dates/words-around.ts';
import { anyText } from '../../any-text.ts';

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’.]\p{L}+)*|\d+(?:[.,]\d+)*|\S/gu;

/** The words from so many before the one at an offset up to the end, as one would count them in the whole sentence. */
function counted(text: string, offset: number, before: number): (string | undefined)[] {
  const words = [...text.matchAll(WORD)];
  const at = words.findIndex(({ 0: word, index }) => index + word.length > offset);
  if (at < 0) return [undefined];
  return Array.from({ length: words.length - at + before + 1 }, (_, n) => words[at - before + n]?.[0]);
}

const around = (text: string, start: number, end: number): WordsAround =>
  new WordsAround(text, { n: 0, paragraph: 0, start: 0, end: text.length }, { start, end });

test('words are counted from the one in which the name begins', () => {
  const text = 'On Monday pro-Lee voters, said Ann Lee.';
  const words = around(text, text.indexOf('Lee'), text.indexOf('Lee') + 3);
  expect([-2, -1, 0, 1, 2].map((n) => words.at(n))).toEqual(['On', 'Monday', 'pro-Lee', 'voters', ',']);
  expect([words.at(-3), words.at(5), words.at(6), words.lower(9)]).toEqual([undefined, 'Lee', '.', '']);
});

test('the last word of a name is told', () => {
  expect(around('the Ann Mary Lee office', 4, 16).last).toBe(2);
  expect(around('the Lee office', 4, 7).last).toBe(0);
});

test('for any text and place, the words are those of the whole sentence', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom('Lee', ' ', ', ', '\n', 'U.S.-led ', '3.5', '’'), anyText()), {
        maxLength: 15,
      }),
      fc.nat(),
      (pieces, any) => {
        const text = pieces.join('');
        let offset = text.length === 0 ? 0 : any % text.length;
        // No name begins with the second half of a character.
        if (/^[\uDC00-\uDFFF]/.test(text.slice(offset))) offset = 0;
        const expected = counted(text, offset, 8);
        const words = around(text, offset, offset + 1);
        if (expected.length === 1) expect(words.at(0)).toBeUndefined();
        else expect(expected.map((_, n) => words.at(n - 8))).toEqual(expected);
      },
    ),
  );
});
