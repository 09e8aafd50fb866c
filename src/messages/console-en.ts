// English, for the terminal.
import type { ConsoleMessages } from './console.ts';
import { counted, number } from './grammar-en.ts';

export const enConsole: ConsoleMessages = {
  console: {
    next: 'Next:',
    welcome: (documents) =>
      `Dossier knows ${counted(documents, 'document')}. Type a question, or /help. Tab completes, Ctrl-D leaves.`,
    reading: 'Reading the documents…',
    noDocuments: (folder) =>
      `There is no document in “${folder}”. Put .md or .txt files there, or name another folder with --corpus DIR.`,
    usage: [
      'Usage: npm run -s console -- [--corpus DIR] [--json] [COMMAND OR QUESTION]',
      '',
      '  --corpus DIR  answer from the .md and .txt files of this folder',
      '  --json        print one JSON object for each command',
      '  --lang CODE   speak en, de, es or fr; else DOSSIER_LANG, else the language of the system',
      '  --server ID   with the documents that this Discord server keeps',
      '  --help        show this',
      '',
      'Without a command it opens a prompt, or answers the lines of standard input one by one.',
      'Exit status: 0 found, 1 nothing found, 2 bad usage, 3 a fault of Dossier.',
      '',
      "Example: npm run -s console -- '/who name:Starmer'",
    ].join('\n'),
    saved: (path) => `Saved as ${path}`,
    noSuchFile: 'there is no such file',
    aFolder: 'it is a folder; npm run corpus -- import takes folders',
    unreadable: (path, reason) => `“${path}” cannot be read: ${reason}.`,
    failed: (reference) =>
      `That went wrong, and it is a fault of Dossier. The log has the details under ${reference}.`,
    unknownCommand: (typed, meant) =>
      meant === undefined
        ? `There is no command /${typed}. /help shows all.`
        : `There is no command /${typed}. Did you mean /${meant}?`,
    incomplete: (typed, further) => `/${typed} needs a further word: ${further.join(', ')}`,
    unknownOption: (command, typed, meant, options) => {
      const known = options.map((name) => `${name}:`).join(' ');
      const offer = options.length === 0 ? 'It takes none.' : `It takes ${known}`;
      const hint = meant === undefined ? offer : `Did you mean ${meant}:?`;
      return `/${command} has no option ${typed}:. ${hint}`;
    },
    takesNothing: (command, typed) => `/${command} stands alone; leave out “${typed}”.`,
    givenTwice: (command, option) => `/${command} was given ${option}: twice. Leave one of them out.`,
    missing: (command, option, example) => `/${command} needs ${option}:, for example ${example}`,
    notAmong: (command, option, given, choices) =>
      `The ${option}: of /${command} is ${choices.join(' or ')}, not “${given}”.`,
    tooLong: (command, option, length, most) =>
      `The ${option}: of /${command} may have ${counted(most, 'character')} and has ${number(length)}. Shorten it.`,
  },
};
