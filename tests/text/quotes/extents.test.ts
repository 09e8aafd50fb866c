// Where do reported words begin and end, and what is no speech at all?
import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ['Ann Lee said she had met Peter Hollis, who leads the council.', ['she had met Peter Hollis']],
  ['Ann Lee said the bridge was closed, a blow to the town.', ['the bridge was closed']],
  ['Ann Lee said the bridge was closed, raising fears of a flood.', ['the bridge was closed']],
  ['Ann Lee said the bridge was safe, despite the rain.', ['the bridge was safe']],
  ['Ann Lee said she saw a dog, a cat and a goat.', ['she saw a dog, a cat and a goat']],
  ['Ann Lee said the mayor, a lawyer, had left.', ['the mayor, a lawyer, had left']],
  ['The bridge, which Ann Lee says is unsafe, stayed open.', ['which', 'is unsafe']],
  ['Ann Lee promised on Sunday to stay.', ['to stay']],
  ['After saying she was tired, Ann Lee left.', ['she was tired']],
  ['But the plan, Ann Lee told Peter Hollis, depends on rain.', ['But the plan', 'depends on rain']],
  ['Ann Lee described how the bridge fell.', ['how the bridge fell']],
  ['Ann Lee talked with the council about the bridge.', ['the bridge']],
  ['Ann Lee criticised the row between the two towns.', ['the row between the two towns']],
  ['What Ann Lee called "a mess" began in May.', ['"a mess"']],
  ['Ann Lee expressed concern about the toll.', ['concern about the toll']],
  ['The judge ordered that the file be opened.', ['that the file be opened']],
  ['Organizers in the city say the march was calm.', ['the march was calm']],
  ['Ann Lee said the mayor "has no plan".', ['the mayor "has no plan"']],
])('the words said: %s', (text, words) => {
  expect(said(text)).toEqual(words);
});

test.each([
  'Ann Lee called reporters.',
  'A group called Hope for York marched.',
  'Ann Lee talked on the telephone.',
  'The mayor spoke on Tuesday.',
  'She won 270 pledged delegates.',
  'Ann Lee: 1,204\nPeter Hollis: 988',
  'Ann Lee met state Sen. Peter Hollis.',
])('nothing is said: %s', (text) => {
  expect(said(text)).toEqual([]);
});
