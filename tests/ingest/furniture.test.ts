import { describe, expect, test } from 'vitest';
import { bylineIn, FURNITURE, withoutFurniture } from '../../src/ingest/furniture.ts';
import { effort } from '../effort.ts';

describe.each(FURNITURE)('$name', ({ examples, pattern }) => {
  test.each(examples)('%s', (example) => {
    expect(pattern.test(example)).toBe(true);
    expect(withoutFurniture(example).text).toBe('');
  });
});

test.each([
  'Share prices fell.',
  'Published in 2019, it was read by her.',
  'Updated figures are due in 2025.',
  'Posted to Norway in 1990, he stayed.',
  'Related parties signed the deal in May.',
  'Read more books, the minister said.',
  'Sign up for the army, they told him.',
  'Follow us on foot, “she said”.',
  'Advertising was banned.',
  'By Monday the ferry was gone.',
  'By train',
  'By sea and by air, help came.',
])('“%s” stays', (sentence) => {
  expect(withoutFurniture(sentence)).toEqual({ text: sentence, byline: null });
});

test.each([
  ['By Ann Lee', 'Ann Lee'],
  ['by Ann Lee and Bo O’Neil', 'Ann Lee and Bo O’Neil'],
  ['By: Ludwig van der Berg, Ann Lee', 'Ludwig van der Berg, Ann Lee'],
  ['By Ann', null],
  ['By Ann Lee, 12 August 2024', null],
  ['Ann Lee', null],
])('%s → %s', (paragraph, expected) => {
  expect(bylineIn(paragraph)).toBe(expected);
});

test('who wrote an article stands above it only', () => {
  const body =
    'The ferry to Osterholm sank on Sunday night, and the harbour office said that nobody was missing.';
  expect(withoutFurniture(`By Ann Lee\n\n${body}\n\nBy Bo Ray`)).toEqual({
    text: `${body}\n\nBy Bo Ray`,
    byline: 'Ann Lee',
  });
});

test('a long paragraph is looked at in good time', async () => {
  const long = 'A a '.repeat(300_000);
  for (const begin of ['Published ', 'By A ', 'Sign up for our ', 'Read more: '])
    expect(await effort(() => withoutFurniture(`${begin}${long}.`))).toBeLessThan(150);
});
