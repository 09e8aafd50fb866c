import { changeSettings } from '../src/answer/library/settings.ts';
import { defineCommand } from '../src/command.ts';

const SWITCH = ['on', 'off'] as const;

export default defineCommand({
  name: 'settings',
  description: 'What this server shows, and who may moderate',
  example: '/settings base:off',
  access: 'moderator',
  options: {
    base: { description: "The operator's documents: on or off", choices: SWITCH, maxLength: 5 },
    role: { description: 'A role that may moderate; named again, no longer', kind: 'role', maxLength: 130 },
    log: {
      description: 'A channel that every change is posted to; named again, none',
      kind: 'channel',
      maxLength: 130,
    },
    hidden: {
      description: 'Answers for the asker alone, unless they say otherwise: on or off',
      choices: SWITCH,
      maxLength: 5,
    },
    http: { description: 'Web addresses without encryption: on or off', choices: SWITCH, maxLength: 5 },
  },
  run: (args, context) => changeSettings(args, context),
});
