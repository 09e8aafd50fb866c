import { expect, test } from 'vitest';
import { LANGUAGES, translationOf } from '../../src/messages/codes.ts';
import { messagesIn } from '../../src/messages/language.ts';
import { messagesFor } from '../../src/messages/languages.ts';

test.each([...LANGUAGES, 'de_AT.UTF-8', 'ja', '', 'constructor'])(
  '%j alone has the words of all',
  async (locale) => {
    expect(await messagesIn(locale)).toBe(messagesFor(locale));
  },
);

test.each([
  ['fr-CA', 'fr'],
  ['en-GB', null],
  ['ja', null],
])('%s is translated as %s', (locale, expected) => {
  expect(translationOf(locale)).toBe(expected);
});
