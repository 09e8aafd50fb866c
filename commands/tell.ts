import { tellWhenKnown } from '../src/answer/library/gaps.ts';
import { defineUntranslated } from '../src/command.ts';

export default defineUntranslated({
  name: 'tell',
  description: 'Tell me when there is an answer',
  example: '/tell gap:0a1b2c3d4e5f',
  hidden: true,
  options: { gap: { description: 'The question', required: true, maxLength: 40 } },
  run: ({ gap }, context) => tellWhenKnown(gap, context),
});
