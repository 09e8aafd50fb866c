import { rememberMiss } from '../src/answer/library/gaps.ts';
import { ask } from '../src/answer/ask.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'ask',
  description: 'Ask a question; the documents answer in their own words',
  example: '/ask question:How long did they speak?',
  options: { question: { description: 'Your question', required: true, maxLength: 6000 } },
  run: async ({ question }, context) => rememberMiss(question, ask(question, context), context),
});
