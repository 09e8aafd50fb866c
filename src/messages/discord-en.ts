// English for the Discord host.
import { day } from './day.ts';
import type { DiscordMessages } from './discord.ts';

export const enDiscord: DiscordMessages = {
  discord: {
    privateOption: 'Whether only you see the answer',
    attachment: {
      origin: (file) => `“${file}” does not come from Discord, so it was not read.`,
      size: (file) => `“${file}” is too big; at most 10 MB are read.`,
      fetch: (file) => `“${file}” could not be fetched from Discord. Please send it again.`,
    },
    family: (name) => (name === 'corpus' ? 'Keep the documents of this server' : `Commands for ${name}`),
    page: (page, of) => `page ${page}/${of}`,
    filter: (name, value) => `${name}: ${value}`,
    confidence: {
      exact: 'exact: these words answer',
      likely: 'likely: these words probably answer',
      weak: 'weak: these words may not answer',
    },
    nearest: 'Closest, but not an answer',
    tryInstead: 'Try instead:',
    continued: '↑ continued from the page before',
    continues: '↓ continues on the next page',
    alsoIn: 'also in',
    andMore: (count) => `and ${count} more`,
    published: (date) => day('en-GB', date),
    place: (paragraph, sentence) => `paragraph ${paragraph}, sentence ${sentence}`,
    readFrom: (words) => `read from “${words}”`,
    changed: 'The documents have changed since this was first asked; this is the answer of now.',
    gone: 'This passage has changed or been withdrawn since.',
    error: (reference) =>
      `Something went wrong on our side. If it happens again, tell the operator: ${reference}`,
    stopping: 'The bot is just restarting. Please ask again in a minute.',
    tooLong: (option, limit) => `“${option}” is too long; at most ${limit} characters fit.`,
    missing: (option) => `“${option}” is needed.`,
    unknownCommand: 'This command is no longer there. Type / to see those that are.',
    forged: 'This button does not belong here. Please ask again.',
    notYours: 'Only the person who asked, or a moderator, can do that.',
    goTo: 'Go to a page',
    whichPage: (of) => `Page, from 1 to ${of}`,
    formTitle: 'Please fill in',
    whatWasWrong: 'What was wrong?',
    thanks: 'Thank you. The moderators of this server can see it.',
    noFeedbackHere: 'Opinions are kept for servers only, so this one was not noted.',
    exported: (passages) =>
      `${passages} ${passages === 1 ? 'passage' : 'passages'}, as Markdown and as JSON.`,
    wait: (seconds) => `That was a little fast. Please wait ${seconds} s.`,
    button: {
      previous: 'Previous',
      next: 'Next',
      jump: (page, of) => `${page} / ${of}`,
      context: 'Show the context of…',
      share: 'Share',
      remove: 'Delete',
      export: 'Export',
      good: 'Helpful',
      bad: 'Wrong',
      sentences: 'Sentences',
      paragraph: 'Paragraph',
      whole: 'Document',
    },
  },
};
