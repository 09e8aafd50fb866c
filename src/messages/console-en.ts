// English, for the terminal.
import type { ConsoleMessages } from './console.ts';

export const enConsole: ConsoleMessages = {
  console: {
    confidence: {
      exact: 'Exact: these words answer.',
      likely: 'Likely: these words probably answer.',
      weak: 'Weak: see for yourself whether these words answer.',
    },
    nearest: 'Closest, but not an answer:',
    tryInstead: 'Try instead:',
    next: 'Next:',
    alsoIn: 'also in',
    published: (date) => dayAndHour(date),
    place: (paragraph, sentence) => `paragraph ${paragraph}, sentence ${sentence}`,
    welcome: (documents) =>
      `Dossier knows ${documents === 1 ? 'one document' : `${documents} documents`}. Type a question, or /help. Tab completes, Ctrl-D leaves.`,
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
    unknownOption: (command, typed, meant, options) => {
      const known = options.map((name) => `${name}:`).join(' ');
      const offer = options.length === 0 ? 'It takes none.' : `It takes ${known}`;
      const hint = meant === undefined ? offer : `Did you mean ${meant}:?`;
      return `/${command} has no option ${typed}:. ${hint}`;
    },
    takesNothing: (command, typed) => `/${command} stands alone; leave out “${typed}”.`,
    givenTwice: (command, option) => `/${command} was given ${option}: twice. Leave one of them out.`,
    missing: (command, option, example) => `/${command} needs ${option}:, for example ${example}`,
    tooLong: (command, option, length, most) =>
      `The ${option}: of /${command} may have ${most} characters and has ${length}. Shorten it.`,
  },
};

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "13 August 2024", "13 August 2024, 20:15". */
function dayAndHour(date: string): string {
  const [day = '', hour] = date.split('T');
  const words = longDay.format(new Date(`${day}T00:00:00Z`));
  return hour === undefined ? words : `${words}, ${hour}`;
}
