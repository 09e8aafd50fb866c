import { privacy } from '../src/answer/privacy.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'privacy',
  description: 'What is kept about you, and how to have it forgotten',
  example: '/privacy',
  personal: true,
  options: {
    forget: {
      description: '“yes” takes your id and name out of everything',
      choices: ['yes'],
      maxLength: 5,
    },
  },
  run: ({ forget }, context) => privacy(/^(?:yes|y|true)$/i.test(forget ?? ''), context),
});
