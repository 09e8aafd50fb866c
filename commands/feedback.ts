import { giveFeedback } from '../src/answer/library/gaps.ts';
import { defineUntranslated } from '../src/command.ts';

export default defineUntranslated({
  name: 'feedback',
  description: 'Say how good an answer was',
  example: '/feedback verdict:good',
  hidden: true,
  options: {
    verdict: { description: 'good, bad, speaker, date or no-answer', required: true, maxLength: 20 },
    command: { description: 'The command that answered', maxLength: 100 },
    question: { description: 'What was asked', maxLength: 1000 },
  },
  run: (args, context) => giveFeedback(args, context),
});
