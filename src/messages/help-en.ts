// English, for /help.
import type { HelpWords } from './help.ts';

export const enHelp: HelpWords = {
  title: 'What you can ask',
  intro: 'Every answer is made of passages copied from the documents, each with its place.',
  titleOf: (command) => `How to use /${command}`,
  example: 'Example',
  needed: (about) => `${about} (needed)`,
  forModerators: (about) => `${about} (for moderators)`,
  unknown: (command) => `There is no command “${command}”.`,
};
