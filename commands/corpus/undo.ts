import { undoChange } from '../../src/answer/library/log.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus undo',
  description: 'Take a change back, by its number in the log',
  example: '/corpus undo change:12',
  access: 'moderator',
  options: { change: { description: 'The number in /corpus log', required: true, maxLength: 9 } },
  run: ({ change }, context) => undoChange(change, context),
});
