import { expect, test } from 'vitest';
import { terminalLanguage } from '../../src/console/language.ts';

test.each([
  ['de', {}, 'de'],
  ['ES', { LANG: 'fr_FR.UTF-8' }, 'es'],
  ['en', { DOSSIER_LANG: 'de' }, 'en'],
  [undefined, { DOSSIER_LANG: 'fr', LC_ALL: 'de_DE.UTF-8' }, 'fr'],
  [undefined, { DOSSIER_LANG: '', LANG: 'de_AT.UTF-8' }, 'de'],
  [undefined, { LC_ALL: 'es_MX.UTF-8', LC_MESSAGES: 'de_DE', LANG: 'fr_FR' }, 'es'],
  [undefined, { LC_ALL: '', LC_MESSAGES: 'de_DE', LANG: 'fr_FR' }, 'de'],
  [undefined, { LC_ALL: 'C', LANG: 'fr_FR' }, 'en'],
  [undefined, { LANG: 'ja_JP.UTF-8' }, 'en'],
  [undefined, {}, 'en'],
])('--lang %j with %j speaks %s', (asked, environment, code) => {
  expect(terminalLanguage(asked, environment)).toBe(code);
});

test.each([
  ['xx', {}, "--lang is 'xx', which is no language of Dossier; choose en, de, es, fr"],
  ['', {}, "--lang is '', which is no language of Dossier; choose en, de, es, fr"],
  [
    undefined,
    { DOSSIER_LANG: 'klingon' },
    "DOSSIER_LANG is 'klingon', which is no language of Dossier; choose en, de, es, fr",
  ],
])('--lang %j with %j is refused with the choice there is', (asked, environment, problem) => {
  expect(terminalLanguage(asked, environment)).toEqual(new Error(problem));
});
