// A corpus and commands small enough to see the whole output.
import { type Command, type Context, defineCommand } from '../../src/command.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { en } from '../../src/messages/en.ts';
import type { Answer, Document } from '../../src/model.ts';
import { annotate } from '../../src/text/annotate.ts';

export const TALKS: Document = {
  id: 'talks.md',
  title: 'The talks',
  published: '2024-08-13T20:15',
  source: 'The Harbour Post',
  author: null,
  url: 'https://example.org/talks',
  text: 'The ministers met on Monday.\n\nThey talked for an hour. Nobody left the room before midnight.',
};

export const NOTE: Document = {
  id: 'note.txt',
  title: 'A note',
  published: null,
  source: null,
  author: null,
  url: null,
  text: 'Nobody signed.',
};

export function contextOf(...documents: readonly Document[]): Context {
  const corpus = new Corpus();
  for (const document of documents) corpus.add(document, annotate(document));
  return { corpus, say: en };
}

/** A command that only says which arguments it was given. */
function echo(name: string, options: Command['options'], example = `/${name}`): Command {
  return defineCommand({
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
  defineCommand({
    name: 'fail',
    description: 'Always fails',
    example: '/fail',
    options: {},
    run: () => {
      throw new Error('secret detail');
    },
  }),
  defineCommand({
    name: 'nothing',
    description: 'Never finds anything',
    example: '/nothing',
    options: {},
    run: () => ({ kind: 'nothing', title: 'Nothing', reasons: [], suggestions: [], nearest: [] }),
  }),
];
