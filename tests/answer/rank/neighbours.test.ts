import { expect, test } from 'vitest';
import { neighboursIn } from '../../../src/answer/rank/neighbours.ts';

const at = (wanted: number, place: number, sentence = 0) => ({ wanted, sentence, at: place, fit: 1 });

test.each([
  ['side by side in order', [at(0, 3), at(1, 4)], { pairs: 1, closeness: 1 }],
  ['side by side, turned round', [at(1, 3), at(0, 4)], { pairs: 0, closeness: 1 }],
  ['with a word between', [at(0, 3), at(1, 5)], { pairs: 0, closeness: 0.5 }],
  ['too far apart', [at(0, 3), at(1, 30)], { pairs: 0, closeness: 0 }],
  ['in two sentences', [at(0, 3), at(1, 4, 1)], { pairs: 0, closeness: 0 }],
  ['apart once, together later', [at(0, 3), at(1, 9), at(0, 2, 5), at(1, 3, 5)], { pairs: 1, closeness: 1 }],
  ['only implied', [at(0, -1), at(1, -1)], { pairs: 0, closeness: 0 }],
])('two words of the question %s', (_, occurrences, expected) => {
  expect(neighboursIn(occurrences, [2, 3])).toEqual(expected);
});

test('a pair weighs what its lighter word weighs', () => {
  expect(neighboursIn([at(0, 1), at(1, 2)], [1, 2, 9])).toEqual({ pairs: 1 / 3, closeness: 1 / 3 });
  expect(neighboursIn([], [])).toEqual({ pairs: 0, closeness: 0 });
});
