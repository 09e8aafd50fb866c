import { completeNames } from '../src/answer/complete.ts';
import { who } from '../src/answer/who/who.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'who',
  description: 'Who or what is this, in the words of the documents?',
  example: '/who name:Starmer',
  options: {
    name: {
      description: 'A name, part of one, or an office ("the prime minister")',
      required: true,
      maxLength: 200,
      complete: completeNames,
    },
    related: {
      description: '“yes” shows whom the same sentences name',
      choices: ['yes'],
    },
  },
  run: ({ name, related }, context) => who(name, context, related !== undefined),
});
