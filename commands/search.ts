import { readFilter } from '../src/answer/filter.ts';
import { search } from '../src/answer/search.ts';
import { completeDocuments, completeOutlets } from '../src/answer/sources.ts';
import { titleOf } from '../src/answer/title.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'search',
  description: 'Passages that hold these words, a "phrase", and no -word left out',
  example: '/search text:"joint statement" -Gaza',
  options: {
    text: {
      description: 'Words, "an exact phrase", -without',
      required: true,
      maxLength: 6000,
      keepsQuotes: true,
    },
    from: { description: 'Only documents from this day on: 2024-08-12, 2024-08 or 2024' },
    to: { description: 'Only documents up to this day' },
    source: { description: 'Only documents of this outlet', complete: completeOutlets },
    document: { description: 'Only this document', complete: completeDocuments },
  },
  run: ({ text, ...typed }, context) => {
    const filter = readFilter(typed, context.corpus, context.say);
    if (typeof filter !== 'string') return search(text, context, filter);
    return { kind: 'notice', title: titleOf(text), message: filter };
  },
});
