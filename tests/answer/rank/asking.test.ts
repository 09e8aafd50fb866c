import fc from '../../fc.ts';
import { expect, test } from 'vitest';
import { gapOf } from '../../../src/answer/rank/asking.ts';
import { readQuestion } from '../../../src/answer/rank/question.ts';
import { HOLDS } from '../../../src/corpus/digest.ts';

const { person, organization, place, date, number } = HOLDS;

test.each([
  ['Which popular Danish bakery won a prize in May?', 'bakery'],
  ['What is the name of the ferry that sank?', 'ferry'],
  ['What kind of engine did the boat have?', 'engine'],
  ['How many old windmills are left?', 'windmills'],
  ['Whose bicycle was stolen?', 'bicycle'],
  ['The museum turned down an offer from which collector?', 'collector'],
  ['What caused the fire?', undefined],
  ['Who opened the museum?', undefined],
  ['Where is the lighthouse?', undefined],
  ['Windmills in Jutland', undefined],
  ['', undefined],
])('the noun asked for in %j is %s', (text, noun) => {
  const question = readQuestion(text);
  expect(question.sought[gapOf(question).noun]?.word).toBe(noun);
});

test.each([
  ['Which goalkeeper was suspended?', person],
  ['Which airline cut its flights?', organization],
  ['Which seaside resort was flooded?', place],
  ['Which tool opens the lock?', 0],
  ['When did it open?', date],
  ['How many windmills are left?', number],
])('what may answer %j is told by its noun', (text, expects) => {
  expect(gapOf(readQuestion(text)).expects & expects).toBe(expects);
  if (expects === 0) expect(gapOf(readQuestion(text)).expects).toBe(0);
});

test.each([
  ['How much did the town pay?', true],
  ['How much student debt was cancelled?', true],
  ['What was the average price of bread?', true],
  ['How much water is in the lake?', false],
  ['How many euros are minted?', false],
  ['Who set the price?', false],
])('an amount of money answers %j: %s', (text, money) => {
  expect(gapOf(readQuestion(text)).money).toBe(money);
});

test('the words shortly before the gap are kept, and what singles out one of many', () => {
  const question = readQuestion('The oldest bakery moved to which street?');
  const { before, superlatives } = gapOf(question);
  expect([...before].map((i) => question.sought[i]?.word)).toEqual(['oldest', 'bakery', 'moved']);
  expect([...superlatives]).toEqual(['oldest']);
  expect([...gapOf(readQuestion('Which forest has most interest?')).superlatives]).toEqual(['most']);
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const question = readQuestion(`What ${text}?`);
      const { noun, before } = gapOf(question);
      return noun < question.sought.length && [...before].every((i) => i < question.sought.length);
    }),
  );
});
