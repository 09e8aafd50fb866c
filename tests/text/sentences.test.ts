import { expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { anyText } from '../any-text.ts';
import fc from '../fc.ts';

const split = (text: string) => splitSentences(text, tokenize(text));

/** Sentences are parted by `|`. */
test.each([
  'It rained.| Then it stopped!| Why?| Nobody knew…',
  'Mr. Smith met Gen. Lee at St. Pancras.| They left.',
  'J. K. Rowling and George W. Bush spoke.| He agreed.',
  'The U.S. Army left at 5 p.m. on Monday.| It returned.',
  'She moved to the U.S.| The move was hard.',
  'It cost $3.50, i.e. little.| Cheap!',
  'Acme Inc. said it would sell.| It sold to Widget Co.| The price was low.',
  '“I came.| I saw.”| He left.',
  '"Why?" Jane Smith asked.| "Because," he said.',
  '"It is over."| Smith left the room.',
  'He asked: “Who? me?”| He laughed.',
  '‘It’s the dogs’ bowl.’| They nodded.',
  'It was late (very late.)| They slept.',
  'No. 10 declined.| No!| It did not.',
  'Well ... perhaps.| We wait . . . and see.',
  'The claim is disputed.[12]| It stands. [3] [4]| So be it.',
  'She won in 2010.| In 2014, she lost.',
  '1. Open the door.| 2. Leave.',
  'He took vitamin C.| Doctors agreed.',
  'Ann Lee (b. March 1970) sings.| Bob (d. 1999) sang.',
  'It ended.|The next day came.',
  'LONDON (Reuters) –| The minister resigned on Monday after a week of protests.',
  'HULL, England, Aug 12 (Reuters) -| Mayor Ann Lee resigned on Monday after a week of protests.',
  'KYIV, Ukraine --| President Oleh Marchuk said on Tuesday that the talks had failed.',
  'ann lee resigned on monday.| mr. hollis of the bbc said so!| it was late, e.g. after ten.',
  'She said no.| Justice Lee left.| Cllr. Hill stayed at No. 10.| iPhone sales rose.',
  'She said no.| The vote was lost, see fig. 3 and art. 5 of the law.',
  '(Daily Herald)| The minister resigned on Monday after a week of loud protests.',
  '(The bridge was shut) The mayor said so on Monday after a week of protests.',
  'Mayor Ann Lee of Hull| In the north of the city, shops were shut for a third day in a row.',
  'Hull, England| On Saturday, some four thousand people marched through the middle of the town.',
  'Ann Lee On the Road was read aloud.',
  'You made it, right? :)| It took a year :-)| Ann was glad ;) too.',
  'He said: "It is over.| That is all. "',
  'We won! 🎉|\nAnd again. ***',
  'Ministers meet again| Monday, June 3, 2013',
  'They met on Monday, June 3, 2013',
  '“We won.” – Ann Lee',
  'First line|\nsecond line|\n\nThird line',
  '他走了。|她留下了。',
  '',
])('sentences of %j', (marked) => {
  const text = marked.replaceAll('|', '');
  const expected = marked
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  expect(split(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('paragraphs count the lines that hold words', () => {
  expect(split('A b.\n\nC d. E f.\n \nG').map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
});

test('sentences are ordered, disjoint, trimmed and leave out nothing but blanks', () => {
  const pieces = fc.constantFrom(
    '.',
    ' ',
    '"',
    '”',
    'Mr',
    'The',
    'he',
    '3',
    '\n',
    '…',
    '?',
    '(',
    ']',
    'é',
    '語',
    '👍',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
        anyText(),
      ),
      (text) => {
        let at = 0;
        for (const { start, end } of split(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      },
    ),
  );
});
