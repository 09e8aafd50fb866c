import { restoreHolding } from '../../src/answer/library/documents.ts';
import { completeWithdrawn } from '../../src/answer/library/parts.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus restore',
  description: 'Bring a withdrawn document back',
  example: '/corpus restore document:#7',
  access: 'moderator',
  options: {
    document: {
      description: 'Its number, such as #7',
      required: true,
      maxLength: 300,
      complete: completeWithdrawn,
    },
  },
  run: ({ document }, context) => restoreHolding(document, context),
});
