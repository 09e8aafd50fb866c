// German.
import { deAsk } from './ask-de.ts';
import { deCheck } from './check-de.ts';
import { deCommands } from './commands-de.ts';
import { deConsole } from './console-de.ts';
import { deDiscord } from './discord-de.ts';
import { deExplain } from './explain-de.ts';
import { deHelp } from './help-de.ts';
import { deLibrary } from './library-de.ts';
import { deOverview } from './overview-de.ts';
import { dePassage } from './passage-de.ts';
import { dePrivacy } from './privacy-de.ts';
import { deQuote } from './quote-de.ts';
import { deTimeline } from './timeline-de.ts';
import type { Translation } from './translation.ts';
import { deWho } from './who-de.ts';

export const de: Translation = {
  ...deAsk,
  ...deLibrary,
  ...deConsole,
  ...deOverview,
  ...deTimeline,
  ...deExplain,
  ...deCheck,
  ...deDiscord,
  ...dePassage,
  ...dePrivacy,
  ...deQuote,
  ...deWho,
  commands: deCommands,
  help: deHelp,
};
