import { rememberMiss } from '../src/answer/library/gaps.ts';
import { ask } from '../src/answer/ask.ts';
import { readFilter } from '../src/answer/filter.ts';
import { completeDocuments, completeOutlets } from '../src/answer/sources.ts';
import { titleOf } from '../src/answer/title.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'ask',
  description: 'Ask a question; the documents answer in their own words',
  example: '/ask question:How long did they speak?',
  options: {
    question: { description: 'Your question', required: true, maxLength: 6000 },
    from: { description: 'Only documents from this day on: 2024-08-12, 2024-08 or 2024' },
    to: { description: 'Only documents up to this day' },
    source: { description: 'Only documents of this outlet', complete: completeOutlets },
    document: { description: 'Only this document', complete: completeDocuments },
  },
  run: async ({ question, ...typed }, context) => {
    const filter = readFilter(typed, context.corpus, context.say);
    if (typeof filter !== 'string') return rememberMiss(question, ask(question, context, filter), context);
    return { kind: 'notice', title: titleOf(question), message: filter };
  },
});
