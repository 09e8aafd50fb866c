import { listGaps } from '../src/answer/library/gaps.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'gaps',
  description: 'Questions that found nothing, the most asked first',
  example: '/gaps',
  access: 'moderator',
  options: {
    page: { description: 'Which page', maxLength: 6 },
  },
  run: ({ page }, context) => listGaps(page, context),
});
