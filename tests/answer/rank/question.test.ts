import { expect, test } from 'vitest';
import { alike } from '../../../src/answer/rank/alike.ts';
import { FORMS } from '../../../src/answer/rank/lexicon/alike.ts';
import { readQuestion } from '../../../src/answer/rank/question.ts';
import { HOLDS } from '../../../src/corpus/digest.ts';
import { stem } from '../../../src/corpus/stem.ts';

test.each([
  ['Who opened the bridge?', 'who', HOLDS.person | HOLDS.organization],
  ['When did it open?', 'when', HOLDS.date],
  ['Where is the harbour?', 'where', HOLDS.place],
  ['How many dockers were hurt?', 'how-many', HOLDS.number],
  ['How long did they talk?', 'how-long', HOLDS.duration | HOLDS.number],
  ['Why did the crane fall?', 'why', 0],
  ['Which country won?', 'which', HOLDS.place],
  ['In which year did it burn?', 'which', HOLDS.date],
  ['What did the mayor say about the bridge?', 'what', HOLDS.quote],
  ['Is the bridge open?', 'whether', 0],
  ['bridge opening', 'open', 0],
  [
    'The mayor wondered how to pay for it. What was the name of the bank?',
    'what',
    HOLDS.person | HOLDS.organization | HOLDS.place,
  ],
])('%j asks %s', (text, asks, expects) => {
  expect(readQuestion(text)).toMatchObject({ asks, expects });
});

test('the words of the question that are searched for', () => {
  const { sought } = readQuestion('How long did Ada Marlow speak with the dockers? Speak!');
  expect(sought.map(({ term, name }) => [term, name])).toEqual([
    ['ada', true],
    ['marlow', true],
    ['speak', true],
    ['docker', false],
  ]);
});

test.each(['How old is the mayor?', 'How tall is the mayor?', 'How far is it to the mayor?'])(
  '%j asks for a number, and no sentence need say what is measured',
  (text) => {
    const { expects, sought } = readQuestion(text);
    expect([expects, sought.map(({ word }) => word)]).toEqual([HOLDS.number, ['mayor']]);
  },
);

test('each group of forms tells the index something that the stem does not', () => {
  const alone = FORMS.trim()
    .split('\n')
    .filter((line) => new Set(line.split(' ').map(stem)).size === 1);
  expect(alone).toEqual([]);
});

test.each([
  ['injur', 'injuri', 0.7],
  ['harbour', 'harbor', 1],
  ['telephon', 'phone', 1],
  ['iranian', 'iran', 0.7],
  ['die', 'death', 0.7],
])('%s may be said as %s', (term, other, fit) => {
  expect(alike(term)).toContainEqual({ term: other, fit });
});
