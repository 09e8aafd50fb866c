// Are British papers, readouts, agencies, live pages and headlines read as well?
import { expect, test } from 'vitest';
import { quotesOf } from './said.ts';

test.each<[string, (string | null)[][]]>([
  ['Sir Peter Hollis said: ‘We won’t wait.’', [['direct', '‘We won’t wait.’', 'Sir Peter Hollis']]],
  [
    '‘We won’t wait,’ the PM’s spokesman said. ‘It’s time.’',
    [
      ['direct', '‘We won’t wait,’', 'the PM’s spokesman'],
      ['direct', '‘It’s time.’', 'the PM’s spokesman'],
    ],
  ],
  [
    'Downing Street said the talks were ‘constructive’.',
    [['mixed', 'the talks were ‘constructive’', 'Downing Street']],
  ],
  ['A No 10 spokesman said: ‘This must stop.’', [['direct', '‘This must stop.’', 'A No 10 spokesman']]],
  [
    'The Foreign Office said in a statement: “We urge calm.”',
    [['direct', '“We urge calm.”', 'The Foreign Office']],
  ],
  [
    'Speaking on Monday, Mr Hollis said that Ruritania ‘must step back’ and warned of ‘grave consequences’.',
    [
      ['mixed', 'that Ruritania ‘must step back’', 'Mr Hollis'],
      ['direct', '‘grave consequences’', 'Mr Hollis'],
    ],
  ],
  [
    'State media quoted a commander as saying that a response was certain.',
    [['indirect', 'that a response was certain', 'a commander']],
  ],
  [
    'According to the readout, the minister added: “Now is the time for calm.”',
    [['direct', '“Now is the time for calm.”', 'the minister']],
  ],
  [
    'According to Tass, the president of Ruritania in a call told Ms Lee that the border would stay shut.',
    [
      [
        'indirect',
        'the president of Ruritania in a call told Ms Lee that the border would stay shut',
        'Tass',
      ],
      ['indirect', 'that the border would stay shut', 'the president of Ruritania in a call'],
    ],
  ],
  [
    'According to the agency, the president said the border would “stay shut”.',
    [
      ['mixed', 'the president said the border would “stay shut”', 'the agency'],
      ['mixed', 'the border would “stay shut”', 'the president'],
    ],
  ],
  [
    'In a joint statement, the leaders of France and Spain said: “We call for calm.”',
    [['direct', '“We call for calm.”', 'the leaders of France and Spain']],
  ],
  [
    'Ms Harper spoke after France and Spain issued a statement calling for “calm”.',
    [['direct', '“calm”', 'France and Spain']],
  ],
  ['Ruritania ‘must step back’, says Hollis', [['mixed', 'Ruritania ‘must step back’', 'Hollis']]],
  [
    'Ms Harper, who was born in York, said she was ‘proud’.',
    [['mixed', 'she was ‘proud’', 'Ms Harper, who was born in York']],
  ],
  ['He was quoted as saying the plan was dead.', [['indirect', 'the plan was dead', 'He']]],
  [
    'Asked whether he would resign, he replied: ‘No.’',
    [
      ['indirect', 'whether he would resign', null],
      ['direct', '‘No.’', 'he'],
    ],
  ],
])('%s', (text, expected) => {
  expect(quotesOf(text)).toEqual(expected);
});

test.each([
  'She read "A Room With a View" on the train.',
  'The so-called "sick note" culture is over.',
  'Robert "Bobby" Hollis won the race.',
  'The leaders’ talks and the ministers’ plans failed.',
  'Her novel, "The Long Winter", sold well.',
])('no speech: %s', (text) => {
  expect(quotesOf(text)).toEqual([]);
});
