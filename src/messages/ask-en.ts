// English, for /ask and /search.
import type { AskMessages } from './ask.ts';

/** Longer questions are cut in titles, in UTF-16 units. */
const LONGEST_TITLE = 200;

export const enAsk: AskMessages = {
  ask: {
    title: cut,
    routedName: 'Answered by',
    routed: (command) => command,
    readAsName: 'Read as',
    readAs: (asked, meant) => `“${asked}” was read as ${list(meant)}`,
    noWords: 'There are no words in this question.',
    onlyCommonWords:
      'Every word of this question is too common to search for. Name a person, a place or a thing.',
    emptyCorpus: 'There is no document to answer from.',
    nothingFits: 'No passage has enough of the question to be an answer.',
    notSure: 'Some passages come near, but none is sure enough to be called an answer.',
    nowhere: (words, documents) =>
      `${list(words)} ${words.length === 1 ? 'stands' : 'stand'} in none of the ${count(documents, 'document')}.`,
    recognised: (name, mentions, documents) =>
      `${name} is mentioned ${count(mentions, 'time')} in ${count(documents, 'document')}.`,
    who: (name) => `Who is ${name}?`,
  },
  search: {
    title: cut,
    empty: 'Give words to search for, a "phrase in quotation marks", or -words to leave out.',
    onlyExclusions: 'Give at least one word that the passages should hold.',
    badDay: (words) => `“${words}” is no day. Write 2024-08-12, 2024-08 or 2024.`,
    badOrder: (from, to) => `From ${from} to ${to} is no span of time: the first day comes after the last.`,
    noPhrase: (phrase) => `No document holds “${phrase}” in these words.`,
    notTogether: 'No passage holds all of these words together.',
    allExcluded: 'Every passage with these words holds one that is left out.',
    inFilter: 'The filter leaves no document.',
    foundName: 'Found',
    found: (passages, documents) => `${count(passages, 'passage')} in ${count(documents, 'document')}`,
  },
};

function cut(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= LONGEST_TITLE) return line;
  return `${line.slice(0, LONGEST_TITLE).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')} …`;
}

function list(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
