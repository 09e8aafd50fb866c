import { expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';

/** The forms of each entity of a text that has more than one. */
function linked(text: string): string[] {
  const { entities } = annotate({
    id: 'd',
    title: '',
    text,
    published: null,
    source: null,
    author: null,
    url: null,
  });
  return entities.filter(({ forms }) => forms.length > 1).map(({ forms }) => forms.join(' = '));
}

test.each([
  ['Prime Minister Keir Starmer spoke. Starmer left. Sir Keir returned.', ['Keir Starmer = Starmer = Keir']],
  [
    'William Harding met Ann Lee. Bill Harding smiled at Lee.',
    ['William Harding = Bill Harding', 'Ann Lee = Lee'],
  ],
  ['George W. Benton won. Mr Benton thanked George Benton.', ['George W. Benton = Benton = George Benton']],
  ['Crown Prince Mohammed bin Rashid left. He saw bin Rashid again.', ['Mohammed bin Rashid = bin Rashid']],
  ['José Núñez won. Jose Nunez thanked them.', ['José Núñez = Jose Nunez']],
  [
    'Bill Benton and Hillary Benton left. Mrs Benton waved. Mr Benton did not.',
    ['Bill Benton = Benton', 'Hillary Benton = Benton'],
  ],
  ['Tom Hale and Ann Hale left. Tom sang.', ['Tom Hale = Tom']],
  [
    'The Islamic Republic News Agency reported it. IRNA said so, and Irna later denied it.',
    ['Islamic Republic News Agency = IRNA = Irna'],
  ],
  ['The United States and the UK agreed. The US and Britain signed.', ['United States = US', 'UK = Britain']],
  ['The Labour Party won. Labour celebrated in London.', ['Labour Party = Labour']],
  ['The New York Times reported from New York.', []],
])('%s', (text, expected) => {
  expect(linked(text)).toEqual(expected);
});

test('two people of one surname stay two', () => {
  const { entities } = annotate({
    id: 'd',
    title: '',
    text: 'Tom Hale met Ann Hale.',
    published: null,
    source: null,
    author: null,
    url: null,
  });
  expect(entities.map(({ name, gender }) => [name, gender])).toEqual([
    ['Tom Hale', 'male'],
    ['Ann Hale', 'female'],
  ]);
});
