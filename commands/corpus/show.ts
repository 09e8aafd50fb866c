import { showHolding } from '../../src/answer/library/documents.ts';
import { completeAny } from '../../src/answer/library/parts.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus show',
  description: 'One document with everything known of it',
  example: '/corpus show document:#7',
  access: 'moderator',
  options: {
    document: {
      description: 'Its number, such as #7',
      required: true,
      maxLength: 300,
      complete: completeAny,
    },
    page: { description: 'Which page', maxLength: 6 },
  },
  run: ({ document, page }, context) => showHolding(document, page, context),
});
