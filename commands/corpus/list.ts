import { listHoldings } from '../../src/answer/library/documents.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus list',
  description: "The server's own documents, also the withdrawn ones",
  example: '/corpus list',
  access: 'moderator',
  options: {
    text: { description: 'Only those with these words in title or outlet', maxLength: 200 },
    page: { description: 'Which page', maxLength: 6 },
  },
  run: ({ text, page }, context) => listHoldings(text, page, context),
});
