import { expect, test } from 'vitest';
import { follow } from '../../src/answer/follow.ts';
import { corpusOf, documentOf } from '../document.ts';

const corpus = corpusOf(
  documentOf(
    'Mayor Ann Berg opened the harbour of Valmere. The pilot, John Doe, was late. Keir Holm, the prime minister of Norland, sent a letter. The Harbour Guild paid.',
    { published: '2024-08-13' },
  ),
);

test.each([
  ['who', { name: 'Berg' }, 'What did she say?', 'What did Ann Berg say?'],
  ['who', { name: 'Berg' }, 'and what did she say?', 'what did Ann Berg say?'],
  ['who', { name: 'Berg' }, 'But, so far, what is her plan?', 'so far, what is Ann Berg’s plan?'],
  ['who', { name: 'Berg' }, 'Who met her in May?', 'Who met Ann Berg in May?'],
  ['ask', { question: 'What about John Doe?' }, 'so where was he?', 'where was John Doe?'],
  ['who', { name: 'the prime minister of Norland' }, 'What did he send?', 'What did Keir Holm send?'],
  [
    'ask',
    { question: 'Who is the prime minister of Norland?' },
    'What did he send?',
    'What did Keir Holm send?',
  ],
  ['who', { name: 'Berg' }, 'und was sagte sie?', 'was sagte Ann Berg?'],
  ['ask', { question: 'Wer ist John Doe?' }, 'Wo war er?', 'Wo war John Doe?'],
  ['who', { name: 'Berg' }, 'et qu’a-t-elle dit sur John ?', 'qu’a dit Ann Berg sur John ?'],
  ['ask', { question: '¿Quién es John Doe?' }, '¿y qué dijo?', '¿qué dijo John Doe?'],
  ['quote', { speaker: 'Berg', about: 'Doe' }, 'Why did she say so?', 'Why did Ann Berg say so?'],
])('after /%s %j, %j is %j', (command, given, question, meant) => {
  expect(follow(question, { command, arguments: given }, corpus).question).toBe(meant);
});

test.each([
  ['who', { name: 'Berg' }, 'Where was John Doe when he was late?'],
  ['who', { name: 'Berg' }, 'and the harbour?'],
  ['who', { name: 'Harbour Guild' }, 'What did he pay?'],
  ['ask', { question: 'Who was late?' }, 'Where was he?'],
  ['sources', {}, 'Where is she?'],
  ['sources', {}, 'und was sagte sie?'],
  ['who', { name: 'Berg' }, 'Wo war John Doe, als er kam?'],
  ['who', { name: 'Berg' }, 'Qu’y a-t-il dans le port ?'],
  ['who', { name: 'Berg' }, 'Was sagte der Hafenmeister?'],
  ['who', { name: undefined }, 'Where is she?'],
])('after /%s %j, %j stands by itself', (command, given, question) => {
  expect(follow(question, { command, arguments: given }, corpus)).toEqual({
    question,
    person: null,
    filters: {},
  });
});

test('days and outlet hold on, those of events do not', () => {
  const given = { about: 'Berg', from: '2024-08', to: undefined, source: 'The Harbour Post' };
  const filters = { from: '2024-08', source: 'The Harbour Post' };
  const after = (command: string) => follow('and the harbour?', { command, arguments: given }, corpus);
  expect(after('quote')).toEqual({ question: 'and the harbour?', person: null, filters });
  expect(after('timeline').filters).toEqual({});
});
