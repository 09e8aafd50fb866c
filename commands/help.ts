import { completeCommands, help } from '../src/answer/help.ts';
import { type Command, defineCommand } from '../src/command.ts';

/** Made from the list that it is itself in, hence a function of it. */
export const helpFor = (commands: () => readonly Command[]): Command =>
  defineCommand({
    name: 'help',
    description: 'What you can ask, with examples',
    example: '/help',
    options: {
      command: {
        description: 'More about this command',
        complete: (typed, context) => completeCommands(typed, commands(), context),
      },
    },
    run: ({ command }, context) => help(command, commands(), context),
  });
