import { expect, test } from 'vitest';
import { fold, initials, nameWords, personName } from '../../../src/corpus/names/fold.ts';

test.each([
  ["Keir Starmer's", 'keir starmer'],
  ['Antonín Dvořák', 'antonin dvorak'],
  ['U.S.', 'us'],
  ['O’Neill', 'oneill'],
  ['Bashar al-Assad', 'bashar al assad'],
  ['Łódź', 'lodz'],
  ['World Health Organisation', 'world health organization'],
  ['  ', ''],
])('%s folds to %s', (name, folded) => {
  expect(fold(name)).toBe(folded);
});

test.each([
  ['Sir Keir Starmer', ['keir', 'starmer']],
  ['Prime Minister Keir Starmer', ['keir', 'starmer']],
  ['Prime Minister', ['prime', 'minister']],
  ['J.K. Rowling', ['j', 'k', 'rowling']],
  ['Lord', ['lord']],
  ['French President Emmanuel Macron', ['emmanuel', 'macron']],
  ['Hunter Biden', ['hunter', 'biden']],
  ['Judge Hoffman', ['hoffman']],
  ['Secretary of State Antony Blinken', ['antony', 'blinken']],
  ['Prince of Wales', ['prince', 'of', 'wales']],
  ['chair of Dockers United', ['chair', 'of', 'dockers', 'united']],
])('a person called %s has the words %j', (name, words) => {
  expect(nameWords(name, 'person')).toEqual(words);
});

test('an organisation keeps a first word that would be a title', () => {
  expect(nameWords('General Motors', 'organization')).toEqual(['general', 'motors']);
  expect(nameWords('The Guardian', 'organization')).toEqual(['guardian']);
});

test.each([
  ['John F. Kennedy', 'john kennedy', ['f'], '', 'kennedy'],
  ['Martin Luther King Jr.', 'martin king', ['luther'], 'jr', 'king'],
  ['Osama bin Laden', 'osama bin laden', [], '', 'bin laden'],
  ['Ursula von der Leyen', 'ursula von der leyen', [], '', 'von der leyen'],
  ['Pelé', 'pele', [], '', 'pele'],
])('%s is taken apart', (name, key, middle, suffix, surname) => {
  expect(personName(name)).toEqual({ key, middle, suffix, surname });
});

test('a name without letters is none', () => {
  expect(personName('—')).toBeNull();
});

test('initials leave the small words out', () => {
  expect(initials(['massachusetts', 'institute', 'of', 'technology'])).toBe('mit');
});
