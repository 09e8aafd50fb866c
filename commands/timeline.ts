import { completeDocuments, completeOutlets } from '../src/answer/sources.ts';
import { completeTopics } from '../src/answer/timeline/topic.ts';
import { timeline } from '../src/answer/timeline/timeline.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'timeline',
  description: 'What happened when: dated events in order, each with its passage',
  example: '/timeline about:Pezeshkian',
  options: {
    about: {
      description: 'A person, organisation, place or words',
      complete: completeTopics,
      maxLength: 200,
    },
    from: { description: 'First day: 2024-07, 12 August 2024, August 2024', maxLength: 40 },
    to: { description: 'Last day, in the same forms', maxLength: 40 },
    source: { description: 'Only documents of this outlet', complete: completeOutlets },
    document: { description: 'Only this document', complete: completeDocuments },
  },
  run: (asked, context) => timeline(asked, context),
});
