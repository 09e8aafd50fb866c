// Which attacks are made with words?
import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ['Ann Lee attacked the plan.', 'the plan'],
  ['Ann Lee attacked the mayor for raising the toll.', 'the mayor for raising the toll'],
  ['Ann Lee attacked the mayor over his silence.', 'the mayor over his silence'],
  ['Ann Lee attacked the toll as unfair.', 'the toll as unfair'],
  ['In a speech on Monday Ann Lee attacked Peter Hollis.', 'Peter Hollis'],
  ['Ann Lee slammed Peter Hollis.', 'Peter Hollis'],
  ['The council blasted the decision.', 'the decision'],
  ['The minister saluted the courage of the crew.', 'the courage of the crew'],
  ['Ann Lee challenged the ruling.', 'the ruling'],
  ['Ann Lee defended the toll.', 'the toll'],
])('said: %s', (text, words) => {
  expect(said(text)).toEqual([words]);
});

test.each([
  'Hamas attacked Israel from Gaza on 7 October 2023.',
  "Rebels attacked the government's position in the hills.",
  'A gunman attacked Ann Lee.',
  'Troops attacked the village in revenge for the raid.',
  'A shark attacked the swimmer for no reason.',
  'Israel blasted the tunnel.',
  'The car slammed the wall.',
  'Israel hit the port and struck two ships.',
  'Sparta attacked Athens for control of the sea.',
  'Ann Lee challenged the rebels.',
  'Ann Lee saluted the king.',
  'Troops defended the town for weeks.',
])('done: %s', (text) => {
  expect(said(text)).toEqual([]);
});
