import { completeNames } from '../src/answer/complete.ts';
import { quote } from '../src/answer/quote/quote.ts';
import { completeDocuments, completeOutlets } from '../src/answer/sources.ts';
import { completeTopics } from '../src/answer/timeline/topic.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'quote',
  description: 'What was said, by whom: word for word or reported',
  example: '/quote speaker:Pezeshkian',
  options: {
    speaker: {
      description: 'Who said it: a name, part of one, an office, or words such as "officials"',
      maxLength: 200,
      complete: completeNames,
    },
    about: { description: 'What it is about', maxLength: 1000, complete: completeTopics },
    from: { description: 'First day of publication: 12 August 2024, 2024-08 or 2024', maxLength: 40 },
    to: { description: 'Last day of publication, in the same forms', maxLength: 40 },
    source: { description: 'Only documents of this outlet', maxLength: 200, complete: completeOutlets },
    document: { description: 'Only this document', complete: completeDocuments },
  },
  run: (asked, context) => quote(asked, context),
});
