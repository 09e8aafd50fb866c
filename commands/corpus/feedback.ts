import { listFeedback } from '../../src/answer/library/gaps.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus feedback',
  description: 'What readers said of answers',
  example: '/corpus feedback',
  access: 'moderator',
  options: {
    page: { description: 'Which page', maxLength: 6 },
  },
  run: ({ page }, context) => listFeedback(page, context),
});
