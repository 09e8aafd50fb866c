import { withdrawHolding } from '../../src/answer/library/documents.ts';
import { completeOwn } from '../../src/answer/library/parts.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus withdraw',
  description: 'Take a document out of every answer; it can be restored for 30 days',
  example: '/corpus withdraw document:#7',
  access: 'moderator',
  options: {
    document: {
      description: 'Its number, such as #7',
      required: true,
      maxLength: 300,
      complete: completeOwn,
    },
  },
  run: ({ document }, context) => withdrawHolding(document, context),
});
