// English, for what commands do not say themselves.
import type { CommandWords } from './commands.ts';

export const enCommands: CommandWords = {
  commands: {},
  families: { corpus: { name: 'corpus', description: 'Keep the documents of this server' } },
  private: { name: 'private', description: 'Whether only you see the answer' },
  choices: { on: 'on', off: 'off', yes: 'yes' },
};
