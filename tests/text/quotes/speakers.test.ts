// Who speaks where the words for the speaker are long, or named only at their end?
import { expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { documentOf } from '../../document.ts';

/** The words and speakers of each quote, with whom the text means by the speaker. */
function speakersOf(text: string): (string | null)[][] {
  const { quotes, entities } = annotate(documentOf(text, { published: '2024-08-13' }));
  return quotes.map(({ speaker, entity, start, end }) => [
    text.slice(start, end),
    speaker === null ? null : text.slice(speaker.start, speaker.end),
    entities.find(({ id }) => id === entity)?.name ?? null,
  ]);
}

test.each<[string, string, string | null, string | null]>([
  [
    'The cause was a stroke, her daughter, Abigail Stone, said.',
    'The cause was a stroke',
    'her daughter, Abigail Stone',
    'Abigail Stone',
  ],
  [
    'A spokesman for the Corps, Lt. Col. Aaron Pruitt, said the review would end soon.',
    'the review would end soon',
    'A spokesman for the Corps, Lt. Col. Aaron Pruitt',
    'Aaron Pruitt',
  ],
  [
    'One of them, Rosa Pacheco, 64, a home health aide, said she could smell it.',
    'she could smell it',
    'One of them, Rosa Pacheco, 64, a home health aide',
    'Rosa Pacheco',
  ],
  [
    'Director of rugby Phil Stainforth said it was safe.',
    'it was safe',
    'Director of rugby Phil Stainforth',
    'Phil Stainforth',
  ],
  ['Adviser to Bo Stainforth said it was safe.', 'it was safe', 'Adviser to Bo Stainforth', null],
  [
    'A senior official, speaking softly because the talks were secret, said the sides had agreed.',
    'the sides had agreed',
    'A senior official, speaking softly because the talks were secret',
    null,
  ],
  [
    'Hugh Hill, who says that the mayor has lied, said he would go.',
    'he would go',
    'Hugh Hill, who says that the mayor has lied',
    'Hugh Hill',
  ],
  [
    'Two people briefed on the talks said that it was late.',
    'that it was late',
    'Two people briefed on the talks',
    null,
  ],
  ['In 2015 a report promised "better days".', '"better days"', 'a report', null],
  [
    'First Minister Angus Rennie said it was late.',
    'it was late',
    'First Minister Angus Rennie',
    'Angus Rennie',
  ],
  [
    '**15:20** Ann Lee, who runs a shop, says the water rose.',
    'the water rose',
    'Ann Lee, who runs a shop',
    'Ann Lee',
  ],
  ['**15:20** The lights are out, according to Ann Lee.', 'The lights are out', 'Ann Lee', 'Ann Lee'],
  [
    'Each costs some nine hundred euros a year, he said.',
    'Each costs some nine hundred euros a year',
    'he',
    null,
  ],
  ['Officials said about 40 people had died.', 'about 40 people had died', 'Officials', null],
  ['Officials said up to 40 people were hurt.', 'up to 40 people were hurt', 'Officials', null],
  ['She condemned what she described as "a mess".', '"a mess"', 'she', null],
  ['I told him to ask again when it is warm.', 'him to ask again when it is warm', 'I', null],
  ['"It is dull," said Year 10 student Ann Lee.', '"It is dull,"', 'Year 10 student Ann Lee', 'Ann Lee'],
])('%s', (text, words, speaker, entity) => {
  expect(speakersOf(text)).toContainEqual([words, speaker, entity]);
});

test.each([
  'Ann Lee was named player of the match.',
  'A boy named Bo Hill was born.',
  'The letter, written the week before he left, was lost.',
])('nothing is said in "%s"', (text) => {
  expect(speakersOf(text)).toEqual([]);
});

test('in a transcript the whole paragraph is the words of whoever opens it', () => {
  const turns = [
    'Ann Lee: Why? You were late.',
    'Bo Hill: I was ill. So was he.',
    'Ann Lee: Is that so? Really.',
  ];
  expect(speakersOf(turns.join('\n\n')).map(([words, speaker]) => `${speaker}: ${words}`)).toEqual([
    'Ann Lee: Why? You were late.',
    'Bo Hill: I was ill',
    'Ann Lee: Is that so? Really.',
  ]);
});
