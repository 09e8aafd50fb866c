import fc from '../../fc.ts';
import { expect, test } from 'vitest';
import { finderOf } from '../../../src/answer/timeline/finder.ts';
import { anyText } from '../../any-text.ts';

const found = (text: string, ...forms: string[]): string[] | undefined =>
  finderOf(forms.map((form) => form.split(' ')))?.(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['The US and us, not USA, bus or 2us.', ['US'], ['US', 'us']],
  ['Ann  Lee met ann\nlee, not Ann Leeds.', ['Ann Lee'], ['Ann  Lee', 'ann\nlee']],
  ['The A380 of Airbus, the Airbus A380.', ['Airbus A380', 'A380'], ['A380', 'Airbus A380']],
  ['Über Uber über', ['über'], ['Über', 'über']],
  ['xLee LeeLee Lee', ['Lee'], ['Lee']],
  ['𝐀Lee Lee𝐀 Lee', ['Lee'], ['Lee']],
  ['a.b a+b axb', ['a.b'], ['a.b']],
])('in %j the words %j stand as %j', (text, forms, expected) => {
  expect(found(text, ...forms)).toEqual(expected);
});

test('without words there is nothing to find', () => {
  expect(finderOf([])).toBeNull();
});

test('for any text, plain words are found where the pattern that knows all of Unicode finds them', () => {
  const piece = fc.oneof(
    fc.constantFrom('ask', 'aſk', 'asK', 'ASK', ' ', '\n', '-', '7', '𝐀', 'é'),
    anyText(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const slow = /(?<![\p{L}\p{N}])ask(?:\s+ask)?(?![\p{L}\p{N}])/giu;
      const both = [...text.matchAll(/(?<![\p{L}\p{N}])ask(?![\p{L}\p{N}])/giu)].map(([word]) => word);
      expect(found(text, 'ask')).toEqual(both);
      expect(found(text, 'ask ask', 'ask')).toEqual([...text.matchAll(slow)].map(([word]) => word));
    }),
  );
});
