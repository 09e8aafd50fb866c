import { fixDraft } from '../../src/answer/library/add.ts';
import { defineUntranslated } from '../../src/command.ts';

export default defineUntranslated({
  name: 'corpus fix',
  description: 'Correct a draft before it is added',
  example: '/corpus fix draft:0a1b2c3d4e published:2024-08-12',
  access: 'moderator',
  hidden: true,
  options: {
    draft: { description: 'The draft, as the preview names it', required: true, maxLength: 40 },
    title: { description: 'Title', maxLength: 500 },
    published: { description: 'Publication day, as 2024-08-12', maxLength: 40 },
    source: { description: 'Outlet', maxLength: 500 },
    author: { description: 'Author', maxLength: 500 },
    url: { description: 'Web address', maxLength: 2000 },
  },
  run: ({ draft, ...fields }, context) => fixDraft(draft, fields, context),
});
