import { splitNames } from '../../src/answer/library/names.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus split',
  description: 'These names do not mean the same',
  example: '/corpus split names:John Doe, John Doe junior',
  access: 'moderator',
  options: {
    names: { description: 'The names, parted by commas', required: true, maxLength: 1000 },
    documents: {
      description: 'Only in these: there the first name means somebody called by the second',
      maxLength: 500,
    },
  },
  run: ({ names, documents }, context) => splitNames(names, documents, context),
});
