// English.
import { enCheck } from './check-en.ts';
import { enAsk } from './ask-en.ts';
import { enCommands } from './commands-en.ts';
import { enConsole } from './console-en.ts';
import { enDiscord } from './discord-en.ts';
import { enExplain } from './explain-en.ts';
import { enHelp } from './help-en.ts';
import { enLibrary } from './library-en.ts';
import { enOverview } from './overview-en.ts';
import { enPassage } from './passage-en.ts';
import { enQuote } from './quote-en.ts';
import { enPrivacy } from './privacy-en.ts';
import { enTimeline } from './timeline-en.ts';
import type { Messages } from './messages.ts';
import { enWho } from './who-en.ts';

export const en: Messages = {
  ...enAsk,
  ...enLibrary,
  ...enConsole,
  ...enOverview,
  ...enTimeline,
  ...enExplain,
  ...enCheck,
  ...enDiscord,
  ...enPassage,
  ...enPrivacy,
  ...enQuote,
  ...enWho,
  commands: enCommands,
  help: enHelp,
};
