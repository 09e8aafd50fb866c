import { expect, test } from 'vitest';
import { completeCommands, help } from '../../src/answer/help.ts';
import { type Command, defineUntranslated } from '../../src/command.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { en } from '../../src/messages/en.ts';

const context = { corpus: new Corpus(), say: en };
const run: Command['run'] = () => ({ kind: 'notice', title: '', message: '' });
const COMMANDS: readonly Command[] = [
  defineUntranslated({
    name: 'who',
    description: 'Who is this',
    example: '/who name:Lee',
    options: { name: { description: 'A name', required: true }, from: { description: 'First day' } },
    run,
  }),
  defineUntranslated({
    name: 'corpus add',
    description: 'Add a document',
    example: '/corpus add',
    options: {},
    access: 'moderator',
    run,
  }),
  defineUntranslated({ name: 'inner', description: '', example: '/inner', options: {}, hidden: true, run }),
];

test('help lists every command that is not hidden, with an example for those that ask', () => {
  expect(help(undefined, COMMANDS, context)).toEqual({
    kind: 'notice',
    title: 'What you can ask',
    message: 'Every answer is made of passages copied from the documents, each with its place.',
    facts: [
      { name: '/who', value: 'Who is this\n/who name:Lee' },
      { name: '/corpus add', value: 'Add a document (for moderators)' },
    ],
  });
});

test.each(['who', '/WHO '])('help for %s shows its options', (topic) => {
  expect(help(topic, COMMANDS, context)).toEqual({
    kind: 'notice',
    title: 'How to use /who',
    message: 'Who is this',
    facts: [
      { name: 'name:', value: 'A name (needed)' },
      { name: 'from:', value: 'First day' },
      { name: 'Example', value: '/who name:Lee' },
    ],
  });
});

test('help for a command that is not there says which are', () => {
  expect(help('inner', COMMANDS, context)).toMatchObject({
    kind: 'nothing',
    title: 'There is no command “inner”.',
    suggestions: ['/who', '/corpus add'],
  });
});

test('completion offers the commands that hold what was typed', () => {
  expect(completeCommands('/AD', COMMANDS)).toEqual([{ name: 'corpus add', value: 'corpus add' }]);
  expect(completeCommands('', COMMANDS)).toHaveLength(2);
});
