// English, for /ask and /search.
import type { AskMessages } from './ask.ts';
import { counted, date, quoted } from './grammar-en.ts';

export const enAsk: AskMessages = {
  ask: {
    routedName: 'Answered by',
    readAsName: 'Read as',
    readAs: (asked, meant) => `“${asked}” was read as ${quoted(meant)}`,
    noWords: 'There are no words in this question.',
    onlyCommonWords:
      'Every word of this question is too common to search for. Name a person, a place or a thing.',
    emptyCorpus: 'There is no document to answer from.',
    nothingFits: 'No passage has enough of the question to be an answer.',
    notSure: 'Some passages come near, but none is sure enough to be called an answer.',
    nowhere: (words, documents) =>
      documents === 1
        ? `${quoted(words)} ${words.length === 1 ? 'does' : 'do'} not stand in the only document.`
        : `${quoted(words)} ${words.length === 1 ? 'stands' : 'stand'} in none of the ${counted(documents, 'document')}.`,
    inEnglish:
      'The question does not seem to be in English. The documents are, and it is read as they are: ask in English, or give names alone.',
    recognised: (name, mentions, documents) =>
      `${name} is mentioned ${counted(mentions, 'time')} in ${counted(documents, 'document')}.`,
    who: (name, type) => `${type === 'person' ? 'Who' : 'What'} is ${name}?`,
  },
  search: {
    empty: 'Give words to search for, a “phrase in quotation marks”, or -words to leave out.',
    onlyExclusions: 'Give at least one word that the passages should hold.',
    badDay: (words) => `“${words}” is no day. Write 2024-08-12, 12 August 2024, 2024-08 or 2024.`,
    badOrder: (from, to) =>
      `From ${date(from)} to ${date(to)} is no span of time: the first day comes after the last.`,
    noPhrase: (phrase) => `No document holds “${phrase}” in these words.`,
    notTogether: 'No passage holds all of these words together.',
    allExcluded: 'Every passage with these words holds one that is left out.',
    inFilter: 'The filter leaves no document.',
    foundName: 'Found',
    found: (passages, documents) => `${counted(passages, 'passage')} in ${counted(documents, 'document')}`,
  },
};
