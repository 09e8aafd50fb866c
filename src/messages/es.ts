// Spanish.
import { esAsk } from './ask-es.ts';
import { esCheck } from './check-es.ts';
import { esCommands } from './commands-es.ts';
import { esConsole } from './console-es.ts';
import { esDiscord } from './discord-es.ts';
import { esExplain } from './explain-es.ts';
import { esHelp } from './help-es.ts';
import { esLibrary } from './library-es.ts';
import { esOverview } from './overview-es.ts';
import { esPassage } from './passage-es.ts';
import { esPrivacy } from './privacy-es.ts';
import { esQuote } from './quote-es.ts';
import { esTimeline } from './timeline-es.ts';
import type { Translation } from './translation.ts';
import { esWho } from './who-es.ts';

export const es: Translation = {
  ...esAsk,
  ...esLibrary,
  ...esConsole,
  ...esOverview,
  ...esTimeline,
  ...esExplain,
  ...esCheck,
  ...esDiscord,
  ...esPassage,
  ...esPrivacy,
  ...esQuote,
  ...esWho,
  commands: esCommands,
  help: esHelp,
};
