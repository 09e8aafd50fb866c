import { mergeNames } from '../../src/answer/library/names.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus merge',
  description: 'These names mean one and the same',
  example: '/corpus merge names:Ann Lee, Dr Lee',
  access: 'moderator',
  options: { names: { description: 'The names, parted by commas', required: true, maxLength: 1000 } },
  run: ({ names }, context) => mergeNames(names, context),
});
