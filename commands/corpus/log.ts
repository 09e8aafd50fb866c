import { showLog } from '../../src/answer/library/log.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus log',
  description: 'Who changed what in this server, newest first',
  example: '/corpus log',
  access: 'moderator',
  options: {
    page: { description: 'Which page', maxLength: 6 },
  },
  run: ({ page }, context) => showLog(page, context),
});
