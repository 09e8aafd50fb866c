// Whatever the text: roles are read in time, and lie inside it.
import { expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { effort } from '../../effort.ts';
import fc from '../../fc.ts';

const rolesIn = (text: string) =>
  annotate({ id: 'd', title: '', text, published: null, source: null, author: null, url: null }).roles;

const PIECES = [
  'Tom Hill',
  'Ann Wood',
  'Paris',
  'the',
  'a',
  'doctor',
  'of',
  'is',
  'became',
  'who',
  'and',
  "Acme's",
  ',',
  '.',
  '(',
  ')',
  '[',
  ']',
  '“',
  '"',
  '–',
  'as',
  'if',
  '?',
  '\n',
];

test('any order of the words that rules look for is read', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const text = pieces.join(' ');
      for (const { start, end } of rolesIn(text)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['open brackets', 'Tom Hill ((((( '],
  ['brackets of two kinds', 'Tom Hill [a (b [c '],
  ['a bracket beyond the reach of a sentence', `Tom Hill${' so'.repeat(79)} (`],
  ['lists without end', 'Tom Hill, a lawyer and doctor and '],
  ['owners without end', "Iran's Tom Hill's "],
])('%s take time in proportion to the text', async (_what, unit) => {
  const text = unit.repeat(2000).slice(0, 30_000);
  expect(await effort(() => rolesIn(text))).toBeLessThan(600);
});
