import { addDocuments, MOST_FILES } from '../../src/answer/library/add.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus add',
  description: 'Add documents: files, a web page or a pasted text; you see them before they count',
  example: '/corpus add url:https://example.org/story',
  access: 'moderator',
  options: {
    file: { description: 'txt, md, html, pdf, docx, epub, or a zip of these', files: MOST_FILES },
    url: { description: 'Address of a page; beside a file or text: where that stands', maxLength: 2000 },
    text: { description: 'The text itself', maxLength: 6000, keepsQuotes: true },
    title: { description: 'Title, where the document does not say', maxLength: 500 },
    published: { description: 'Publication day, as 2024-08-12', maxLength: 40 },
    source: { description: 'Outlet', maxLength: 500 },
    author: { description: 'Author', maxLength: 500 },
  },
  run: (args, context) => addDocuments(args, context),
});
