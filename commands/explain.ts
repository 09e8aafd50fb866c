import { explain } from '../src/answer/explain.ts';
import { completeDocuments } from '../src/answer/sources.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'explain',
  description: 'What was read in a sentence (names, quotations, dates), and by which rule',
  example: '/explain text:The call lasted 30 minutes.',
  options: {
    text: { description: 'A sentence of a document, or any other', maxLength: 2000 },
    document: { description: 'A document', complete: completeDocuments },
    sentence: { description: 'The number of its sentence', maxLength: 9 },
    date: { description: 'The day on which other words were written', maxLength: 40 },
  },
  run: (asked, context) => explain(asked, context),
});
