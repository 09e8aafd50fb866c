import { historyOf } from '../../src/answer/library/documents.ts';
import { completeOwn } from '../../src/answer/library/parts.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus history',
  description: 'The versions of a document: who changed what, when',
  example: '/corpus history document:#7',
  access: 'moderator',
  options: {
    document: {
      description: 'Its number, such as #7',
      required: true,
      maxLength: 300,
      complete: completeOwn,
    },
  },
  run: ({ document }, context) => historyOf(document, context),
});
