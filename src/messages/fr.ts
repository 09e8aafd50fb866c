// French.
import { frAsk } from './ask-fr.ts';
import { frCheck } from './check-fr.ts';
import { frCommands } from './commands-fr.ts';
import { frConsole } from './console-fr.ts';
import { frDiscord } from './discord-fr.ts';
import { frExplain } from './explain-fr.ts';
import { frHelp } from './help-fr.ts';
import { frLibrary } from './library-fr.ts';
import { frOverview } from './overview-fr.ts';
import { frPassage } from './passage-fr.ts';
import { frPrivacy } from './privacy-fr.ts';
import { frQuote } from './quote-fr.ts';
import { frTimeline } from './timeline-fr.ts';
import type { Translation } from './translation.ts';
import { frWho } from './who-fr.ts';

export const fr: Translation = {
  ...frAsk,
  ...frLibrary,
  ...frConsole,
  ...frOverview,
  ...frTimeline,
  ...frExplain,
  ...frCheck,
  ...frDiscord,
  ...frPassage,
  ...frPrivacy,
  ...frQuote,
  ...frWho,
  commands: frCommands,
  help: frHelp,
};
