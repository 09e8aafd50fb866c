import { check } from '../src/answer/check/check.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'check',
  description: 'Check quotations word by word against the documents',
  example: '/check text:Starmer said he was "deeply concerned".',
  options: { text: { description: 'A text with quotations', required: true, maxLength: 6000 } },
  run: ({ text }, context) => check(text, context),
});
