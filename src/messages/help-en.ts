// English, for /help.
import type { HelpWords } from './help.ts';

export const enHelp: HelpWords = {
  title: 'What you can ask',
  intro:
    'Every answer is passages copied from the documents, word for word, each with its place. Nothing is made up; where the documents are silent, the answer says so.',
  mention: {
    name: 'Without a command',
    value:
      'Mention the bot or write to it directly: “Who is Pezeshkian?” Reply to an answer to ask on: “What did he say?”',
  },
  menu: {
    name: 'On any message',
    value: (ask, check) => `Hold or right-click it, then Apps: “${ask}”, “${check}”`,
  },
  prompt: {
    name: 'Without a command',
    value:
      'A line is a question: Who is Pezeshkian? The next one follows it: What did he say? Tab completes, Ctrl-D leaves.',
  },
  sure: {
    name: 'How sure',
    value: 'exact: very probably an answer; likely: mostly; weak: often not, see for yourself',
  },
  place: {
    name: 'Under each passage',
    value:
      'its origin: document, outlet, day, paragraph and sentence. Where that has a web address, a link opens it at these very words.',
  },
  seen: {
    name: 'Who sees it',
    value: (option) =>
      `Usually everybody in the channel. With the option “${option}” only you; you can share it then.`,
  },
  more: { name: 'More', value: (example) => `${example} explains every option of a command` },
  moderators: {
    name: 'For moderators',
    value: (commands, example) => `${commands}. ${example} says what each does.`,
  },
  titleOf: (command) => `How to use /${command}`,
  example: 'Example',
  needed: (about) => `${about} (needed)`,
  forModerators: (about) => `${about} (for moderators)`,
  unknown: (command) => `There is no command “${command}”.`,
};
