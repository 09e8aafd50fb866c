// English for the Discord host.
import { counted, number, size } from './grammar-en.ts';
import type { DiscordMessages } from './discord.ts';

export const enDiscord: DiscordMessages = {
  discord: {
    attachment: {
      origin: (file) => `“${file}” does not come from Discord, so it was not read.`,
      size: (file, most) => `“${file}” is too big; at most ${size(most)} are read.`,
      fetch: (file) => `“${file}” could not be fetched from Discord. Please send it again.`,
    },
    page: (page, of) => `page ${page}/${of}`,
    continued: '↑ continued from the page before',
    continues: '↓ continues on the next page',
    andMore: (count) => `and ${number(count)} more`,
    readFrom: (words) => `read from “${words}”`,
    keeping: (person) => `following up on ${person}`,
    changed: 'The documents have changed since this was first asked; this is the answer of now.',
    gone: 'That is no longer there: the documents have changed since. Please ask again.',
    error: (reference) =>
      `Something went wrong on our side. If it happens again, tell the operator: ${reference}`,
    tooLong: (option, limit) => `“${option}” is too long; at most ${number(limit)} characters fit.`,
    missing: (option) => `“${option}” is needed.`,
    unknownCommand: 'This command is no longer there. Type / to see those that are.',
    forged: 'This button does not belong here. Please ask again.',
    forgotten: 'This question was long and is no longer kept. Please ask it again.',
    notYours: 'Only the person who asked, or a moderator, can do that.',
    nowAnswered: (question) => `Now there is an answer: ${question}`,
    goTo: 'Go to a page',
    whichPage: (of) => `Page, from 1 to ${of}`,
    whatWasWrong: 'What was wrong?',
    exported: (passages) => `${counted(passages, 'passage')}, as Markdown and as JSON.`,
    wait: (seconds) => `That was a little fast. Please wait ${seconds} s.`,
    stopping: 'The bot is stopping. Please ask again in a moment.',
    tooLate: 'your answer took longer than Discord waits for one. Please ask again.',
    restInFile: 'The whole answer is in the file.',
    menu: { ask: 'Ask the corpus about this', check: 'Check this quote', add: 'Add to corpus' },
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
      clear: 'Ask without that',
    },
  },
};
