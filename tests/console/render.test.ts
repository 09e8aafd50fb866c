import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { render } from '../../src/console/render.ts';
import { messagesFor } from '../../src/messages/languages.ts';
import type { Answer, Entry } from '../../src/model.ts';
import { contextOf } from '../document.ts';
import { NOTE, TALKS } from './fixture.ts';

const CONTEXT = contextOf(TALKS, NOTE);
const PLAIN = { width: Infinity, colour: false };

function entry(document: typeof TALKS, words: string, more: Partial<Entry> = {}): Entry {
  const start = document.text.indexOf(words);
  return { citation: { document: document.id, start, end: start + words.length }, highlights: [], ...more };
}

const FOUND: Answer = {
  kind: 'found',
  title: 'How long?',
  confidence: 'likely',
  facts: [
    { name: 'Names', value: 'the ministers' },
    { name: 'In', value: '2 documents' },
  ],
  entries: [
    entry(TALKS, 'They talked for an hour.', { highlights: [{ start: 46, end: 53 }], label: 'length' }),
    entry(NOTE, 'Nobody signed.', { also: [entry(TALKS, 'Nobody left the room').citation] }),
  ],
  actions: [{ label: 'Who', command: 'who', arguments: { name: 'the ministers' } }],
};

test('an answer shows passages, where each stands, and what is known of its document', () => {
  expect(render(FOUND, CONTEXT, PLAIN)).toBe(
    [
      'How long?',
      'Likely: these words probably answer',
      'Names  the ministers',
      'In     2 documents',
      '',
      '[1] length',
      '  │ They talked for an hour.',
      '    The talks · The Harbour Post · 13 August 2024, 20:15 · paragraph 2, sentence 2',
      '    https://example.org/talks#:~:text=They%20talked%20for%20an%20hour.',
      '',
      '[2]',
      '  │ Nobody signed.',
      '    A note · outlet unknown · date unknown · paragraph 1, sentence 1',
      '    also in The talks · The Harbour Post · 13 August 2024, 20:15 · paragraph 2, sentence 3',
      '',
      'Next:',
      '  Who: /who name:the ministers',
    ].join('\n'),
  );
});

test('on a narrow screen every line but an address fits', () => {
  const lines = render(FOUND, CONTEXT, { width: 30, colour: false }).split('\n');
  expect(lines.filter((line) => line.length > 30 && !line.includes('https:'))).toEqual([]);
  expect(lines).toContain('  │ They talked for an hour.');
});

test('on a terminal the words that match are bold, and the bar beside them never is', () => {
  const shown = render(FOUND, CONTEXT, { width: 20, colour: true });
  expect(shown).toContain('\n  │ They talked for \u001B[1man\u001B[0m\n  │ \u001B[1mhour\u001B[0m.\n');
});

test('without colour there is no escape character, whatever the document holds', () => {
  const hostile = { ...NOTE, id: 'h', title: 'T\u001B[2J', text: 'Red \u001B[31malert\u202E!' };
  const answer: Answer = { kind: 'found', title: 'x\u0007', entries: [entry(hostile, hostile.text)] };
  expect(render(answer, contextOf(hostile), PLAIN)).toBe(
    [
      'x␇',
      '',
      '[1]',
      '  │ Red ␛[31malert\uFFFD!',
      '    T␛[2J · outlet unknown · date unknown · paragraph 1, sentence 1',
    ].join('\n'),
  );
});

test('nothing found says why, what to try, and what comes near', () => {
  const answer: Answer = {
    kind: 'nothing',
    title: 'Who sang?',
    reasons: ['“sang” occurs nowhere.'],
    suggestions: ['/who name:the ministers'],
    nearest: [entry(NOTE, 'Nobody signed.')],
  };
  expect(render(answer, CONTEXT, PLAIN)).toBe(
    [
      'Who sang?',
      '“sang” occurs nowhere.',
      '',
      'Try instead:',
      '  /who name:the ministers',
      '',
      'Closest, but not an answer:',
      '',
      '[1]',
      '  │ Nobody signed.',
      '    A note · outlet unknown · date unknown · paragraph 1, sentence 1',
    ].join('\n'),
  );
});

test('a notice keeps the lines of its message and stacks its facts where there is no room', () => {
  const answer: Answer = {
    kind: 'notice',
    title: 'Help',
    message: 'One.\n  Two and three and four.',
    facts: [{ name: '/who name:', value: 'Who is this in the words of the documents' }],
  };
  expect(render(answer, CONTEXT, { width: 26, colour: false })).toBe(
    [
      'Help',
      'One.',
      '  Two and three and four.',
      '',
      '/who name:',
      '  Who is this in the words',
      '  of the documents',
    ].join('\n'),
  );
});

test('the lines that go on name commands, options and their choices as the reader does', () => {
  const answer: Answer = {
    kind: 'notice',
    title: 'Wer',
    message: '…',
    actions: [
      { label: 'Verwandte', command: 'who', arguments: { name: 'yes', related: 'yes' } },
      { label: 'Mehr', command: 'gone', arguments: { related: 'yes' } },
    ],
  };
  const shown = render(answer, { ...CONTEXT, say: messagesFor('de') }, PLAIN, commands);
  expect(shown.split('\n').slice(-2)).toEqual([
    // A name may be the very word that is a choice elsewhere.
    '  Verwandte: /wer name:yes verwandt:ja',
    '  Mehr: /gone related:yes',
  ]);
});
