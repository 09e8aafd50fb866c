import { listRules } from '../../src/answer/library/names.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus names',
  description: 'Which names were merged or split',
  example: '/corpus names',
  access: 'moderator',
  options: {},
  run: (_, context) => listRules(context),
});
