import { expect, test } from 'vitest';
import { completeCommands, help } from '../../src/answer/help.ts';
import { type Command, type Context, defineUntranslated } from '../../src/command.ts';
import { messagesFor } from '../../src/messages/languages.ts';
import { contextOf } from '../document.ts';

const member: Context = contextOf();
const moderator: Context = { ...member, caller: { id: '1', name: 'Ann', moderator: true, roles: [] } };
const run: Command['run'] = () => ({ kind: 'notice', title: '', message: '' });

function command(name: string, description: string, more: Partial<Command> = {}): Command {
  return defineUntranslated({ name, description, example: `/${name}`, options: {}, run, ...more });
}

const name = { description: 'A name', required: true };
const COMMANDS: readonly Command[] = [
  command('ask', 'Ask', { example: '/ask question:Why?', options: { question: { description: 'It' } } }),
  command('who', 'Who is this', {
    example: '/who name:Lee',
    options: { name, since: { description: 'First day' } },
  }),
  command('sources', 'The documents'),
  command('corpus add', 'Add a document', { access: 'moderator' }),
  command('corpus list', 'All documents', { access: 'moderator' }),
  command('gaps', 'Asked in vain', { access: 'moderator' }),
  command('inner', 'Nobody types this', { hidden: true }),
  command('help', 'This', { options: { command: { description: 'Which' } } }),
];

function factsOf(context: Context, topic?: string): readonly string[] {
  const answer = help(topic, COMMANDS, context);
  const facts = answer.kind === 'notice' ? (answer.facts ?? []) : [];
  return facts.map(({ name: of, value }) => `${of} | ${value}`);
}

const OPEN = [
  '/ask | Ask',
  ' | /ask question:Why?',
  '/who | Who is this',
  ' | /who name:Lee',
  '/sources | The documents',
];
const ANYWHERE = [
  'How sure | exact: very probably an answer; likely: mostly; weak: often not, see for yourself',
  'Under each passage | its origin: document, outlet, day, paragraph and sentence. Where that has a web address, a link opens it at these very words.',
  'More | /help command:ask explains every option of a command',
];

test('help shows a member what can be asked, with examples, and how to read an answer', () => {
  expect(help(undefined, COMMANDS, member)).toMatchObject({ kind: 'notice', title: 'What you can ask' });
  expect(factsOf(member)).toEqual([...OPEN, ...ANYWHERE]);
});

test('in Discord help tells of mentions, message menus and who sees an answer', () => {
  expect(factsOf({ ...member, host: 'discord' })).toEqual([
    ...OPEN,
    'Without a command | Mention the bot or write to it directly: “Who is Pezeshkian?” Reply to an answer to ask on: “What did he say?”',
    'On any message | Hold or right-click it, then Apps: “Ask the corpus about this”, “Check this quote”',
    'Who sees it | Usually everybody in the channel. With the option “private” only you; you can share it then.',
    ...ANYWHERE,
  ]);
});

test('in the terminal help tells of the prompt instead', () => {
  expect(factsOf({ ...member, host: 'terminal' })).toEqual([
    ...OPEN,
    'Without a command | A line is a question: Who is Pezeshkian? The next one follows it: What did he say? Tab completes, Ctrl-D leaves.',
    ...ANYWHERE,
  ]);
});

test('moderators see their commands too, those of one family together', () => {
  expect(factsOf(moderator)).toEqual([
    ...OPEN,
    ...ANYWHERE,
    'For moderators | /corpus add, list · /gaps. /help command:corpus says what each does.',
  ]);
});

test.each(['who', '/WHO ', ' / who'])('help for %s shows its options', (topic) => {
  expect(help(topic, COMMANDS, member)).toEqual({
    kind: 'notice',
    title: 'How to use /who',
    message: 'Who is this',
    facts: [
      { name: 'name:', value: 'A name (needed)' },
      { name: 'since:', value: 'First day' },
      { name: 'Example', value: '/who name:Lee' },
    ],
  });
});

test('in Discord every command has an option for a private answer', () => {
  expect(factsOf({ ...member, host: 'discord' }, 'sources')).toEqual([
    'private: | Whether only you see the answer',
    'Example | /sources',
  ]);
});

test('help for the first word of several commands shows them all', () => {
  expect(help('corpus', COMMANDS, member)).toEqual({
    kind: 'notice',
    title: 'How to use /corpus',
    message: 'Keep the documents of this server (for moderators)',
    facts: [
      { name: '/corpus add', value: 'Add a document' },
      { name: '/corpus list', value: 'All documents' },
    ],
  });
});

test.each(['wer', 'who', '/Wer'])('help in German knows %s by either name', (topic) => {
  expect(help(topic, COMMANDS, { ...member, say: messagesFor('de') })).toMatchObject({
    title: 'So geht /wer',
    facts: [
      { name: 'name:' },
      { name: 'since:', value: 'First day' },
      { name: 'Beispiel', value: '/wer name:Lee' },
    ],
  });
  expect(help('korpus', COMMANDS, { ...member, say: messagesFor('de') })).toMatchObject({
    title: 'So geht /korpus',
    facts: [{ name: '/korpus hinzufügen' }, { name: '/korpus liste' }],
  });
});

test('help for a command that is not there says which the asker may use', () => {
  expect(help('inner', COMMANDS, member)).toMatchObject({
    kind: 'nothing',
    title: 'There is no command “inner”.',
    suggestions: ['/ask', '/who', '/sources', '/help'],
  });
});

test('completion offers the commands that hold what was typed, to those who may use them', () => {
  const add = { name: 'corpus add: Add a document', value: 'corpus add' };
  expect(completeCommands('/AD', COMMANDS, moderator)).toEqual([add]);
  expect(completeCommands('/AD', COMMANDS, member)).toEqual([]);
  expect(completeCommands('', COMMANDS, member).map(({ value }) => value)).toEqual([
    'ask',
    'who',
    'sources',
    'help',
  ]);
});
