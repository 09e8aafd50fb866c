import { editHolding } from '../../src/answer/library/documents.ts';
import { completeOwn } from '../../src/answer/library/parts.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus edit',
  description: 'Correct what is known of a document, or its text; each edit is a version',
  example: '/corpus edit document:#7 published:2024-08-12',
  access: 'moderator',
  options: {
    document: {
      description: 'Its number, such as #7',
      required: true,
      maxLength: 300,
      complete: completeOwn,
    },
    title: { description: 'Title', maxLength: 500 },
    published: { description: 'Publication day, as 2024-08-12', maxLength: 40 },
    source: { description: 'Outlet', maxLength: 500 },
    author: { description: 'Author', maxLength: 500 },
    url: { description: 'Web address', maxLength: 2000 },
    text: { description: 'The whole new text', maxLength: 6000, keepsQuotes: true },
    file: { description: 'A file with the whole new text', files: 1 },
    version: { description: 'The version that you looked at', maxLength: 9 },
  },
  run: ({ document, version, title, published, source, author, url, text }, context) =>
    editHolding({ document, version, fields: { title, published, source, author, url, text } }, context),
});
