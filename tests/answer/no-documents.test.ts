import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { LANGUAGES } from '../../src/messages/codes.ts';
import { messagesFor } from '../../src/messages/languages.ts';

const ASKED: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['ask', { question: 'Who is Ann Lee?' }],
  ['who', { name: 'Ann Lee' }],
  ['who', { name: 'Ann Lee', related: 'yes' }],
  ['quote', {}],
  ['quote', { speaker: 'Ann Lee', about: 'the harbour', source: 'Post' }],
  ['timeline', {}],
  ['timeline', { about: 'Ann Lee', from: '2024' }],
  ['timeline', { source: 'Post' }],
  ['search', { text: 'harbour' }],
  ['search', { text: '"over the"', from: '2024' }],
  ['check', { text: 'Lee said "We are open again."' }],
];

test.each(ASKED)('/%s %j without any document says so, once and nothing else', async (name, args) => {
  const command = commands.find((one) => one.name === name);
  for (const code of LANGUAGES) {
    const say = messagesFor(code);
    const answer = await command?.run(args, { corpus: new Corpus(), say });
    expect(answer).toMatchObject({
      kind: 'nothing',
      reasons: [say.ask.emptyCorpus],
      suggestions: [],
      nearest: [],
    });
  }
});
