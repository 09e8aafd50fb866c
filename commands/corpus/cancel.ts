import { cancelDrafts } from '../../src/answer/library/add.ts';
import { defineUntranslated } from '../../src/command.ts';

export default defineUntranslated({
  name: 'corpus cancel',
  description: 'Drop what was previewed',
  example: '/corpus cancel draft:0a1b2c3d4e',
  access: 'moderator',
  hidden: true,
  options: {
    draft: { description: 'The draft, as the preview names it', required: true, maxLength: 40 },
  },
  run: ({ draft }, context) => cancelDrafts(draft, context),
});
