import { completeNames } from '../src/answer/complete.ts';
import { completeDocuments, completeOutlets } from '../src/answer/sources.ts';
import { who } from '../src/answer/who/who.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'who',
  description: 'Who or what is this, in the words of the documents?',
  example: '/who name:Starmer',
  options: {
    name: {
      description: 'A name, part of one, or an office ("the prime minister")',
      required: true,
      maxLength: 200,
      complete: completeNames,
    },
    related: {
      description: '“yes” shows whom the same sentences name',
      choices: ['yes'],
    },
    from: { description: 'Only documents from this day on: 2024-08-12, 2024-08 or 2024', maxLength: 40 },
    to: { description: 'Only documents up to this day', maxLength: 40 },
    source: { description: 'Only documents of this outlet', maxLength: 200, complete: completeOutlets },
    document: { description: 'Only this document', complete: completeDocuments },
  },
  run: ({ name, related, ...typed }, context) =>
    who(name, context, { ...typed, besides: related !== undefined }),
});
