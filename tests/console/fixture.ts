// A corpus and commands small enough to see the whole output.
import { type Command, defineUntranslated } from '../../src/command.ts';
import type { Answer } from '../../src/model.ts';
import { documentOf } from '../document.ts';

export const TALKS = documentOf(
  'The ministers met on Monday.\n\nThey talked for an hour. Nobody left the room before midnight.',
  {
    id: 'talks.md',
    title: 'The talks',
    published: '2024-08-13T20:15',
    source: 'The Harbour Post',
    url: 'https://example.org/talks',
  },
);

export const NOTE = documentOf('Nobody signed.', { id: 'note.txt', title: 'A note' });

/** A command that only says which arguments it was given. */
function echo(name: string, options: Command['options'], example = `/${name}`): Command {
  return defineUntranslated({
    name,
    description: `What ${name} does`,
    example,
    options,
    run: (args): Answer => ({ kind: 'notice', title: name, message: JSON.stringify(args) }),
  });
}

const people = ['Keir Starmer', 'Keira Knight', 'Boris Johnson'];

export const COMMANDS: readonly Command[] = [
  echo(
    'ask',
    { question: { description: 'Your question', required: true, maxLength: 40 } },
    '/ask question:Who?',
  ),
  echo('who', {
    name: {
      description: 'A name',
      required: true,
      complete: (typed) =>
        people
          .filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()))
          .map((name) => ({ name: `${name} (person)`, value: name })),
    },
    from: { description: 'First day' },
  }),
  echo('search', { text: { description: 'Words', keepsQuotes: true } }),
  echo('sources', {}),
  echo('pick', {
    one: {
      description: 'One of them',
      complete: () => ['Bee', 'Beetle'].map((name) => ({ name, value: name })),
    },
  }),
  echo('corpus add', { url: { description: 'An address' } }),
  defineUntranslated({
    name: 'fail',
    description: 'Always fails',
    example: '/fail',
    options: {},
    run: () => {
      throw new Error('secret detail');
    },
  }),
  defineUntranslated({
    name: 'nothing',
    description: 'Never finds anything',
    example: '/nothing',
    options: {},
    run: () => ({ kind: 'nothing', title: 'Nothing', reasons: [], suggestions: [], nearest: [] }),
  }),
];
