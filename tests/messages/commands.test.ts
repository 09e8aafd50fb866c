import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { en } from '../../src/messages/en.ts';
import { languageOf } from '../../src/messages/codes.ts';
import { messagesFor, TRANSLATIONS } from '../../src/messages/languages.ts';
import { commandLine, nameIn, worded } from '../../src/messages/wording.ts';

const CODES = Object.keys(TRANSLATIONS);
const listed = commands.filter(({ hidden }) => hidden !== true);

test.each(CODES)('%s has words for exactly the commands and options that are listed', (code) => {
  const words = Object.entries(messagesFor(code).commands.commands).map(([name, { options }]) => [
    name,
    Object.keys(options).toSorted(),
  ]);
  expect(Object.fromEntries(words)).toEqual(
    Object.fromEntries(listed.map(({ name, options }) => [name, Object.keys(options).toSorted()])),
  );
});

test.each(CODES)('what %s says of commands and options is its own', (code) => {
  const { commands: words } = messagesFor(code);
  const same = listed.flatMap((command) => {
    const own = worded(command, words);
    const described = Object.entries(command.options).filter(
      ([name, { description }]) =>
        own.options[name]?.description === description && description.includes(' '),
    );
    return own.description === command.description ? [command.name] : described.map(([name]) => name);
  });
  expect(same).toEqual([]);
});

test.each([
  ['en', 'corpus list', '/corpus list text:harbour page:2'],
  ['de', 'korpus liste', '/korpus liste text:harbour seite:2'],
  ['fr', 'corpus liste', '/corpus liste texte:harbour page:2'],
  ['es', 'corpus lista', '/corpus lista texto:harbour página:2'],
])('a command is called and typed in %s', (code, name, line) => {
  const { commands: words } = messagesFor(code);
  expect(nameIn('corpus list', words)).toBe(name);
  expect(commandLine('corpus list', { text: 'harbour', page: '2' }, words)).toBe(line);
});

test('an example is worded without touching what is asked', () => {
  const command = {
    name: 'quote',
    description: 'Said',
    example: '/quote speaker:the speaker: she about:a source: x',
    options: { speaker: { description: 'Who' }, about: { description: 'What' } },
  };
  expect(worded(command, messagesFor('de').commands)).toMatchObject({
    name: 'zitat',
    own: 'zitat',
    example: '/zitat sprecher:the sprecher: she thema:a source: x',
  });
});

test('what has no words of a language keeps its own', () => {
  const command = { name: 'shelf put', description: 'Puts', example: '/shelf put', options: {} };
  expect(worded(command, messagesFor('de').commands)).toEqual({ ...command, own: 'put' });
});

test('English is what commands say themselves', () => {
  for (const { name, description, example, options } of listed)
    expect(worded({ name, description, example, options }, en.commands)).toMatchObject({
      name,
      description,
      example,
    });
});

test.each([
  ['de', 'de'],
  ['de_AT.UTF-8', 'de'],
  ['es-419', 'es'],
  ['FR_ca@euro', 'fr'],
  ['en-GB', 'en'],
  ['C', null],
  ['C.UTF-8', null],
  ['POSIX', null],
  ['ja_JP.UTF-8', null],
  ['deutsch', null],
  ['', null],
])('the language of the locale %j is %j', (locale, code) => {
  expect(languageOf(locale)).toBe(code);
});
