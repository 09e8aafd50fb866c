// Our own words: everything a person reads that is not from a document. One file a language fills this in.
import type { CheckMessages } from './check.ts';
import type { AskMessages } from './ask.ts';
import type { CommandWords } from './commands.ts';
import type { ConsoleMessages } from './console.ts';
import type { DiscordMessages } from './discord.ts';
import type { ExplainMessages } from './explain.ts';
import type { HelpMessages } from './help.ts';
import type { LibraryMessages } from './library.ts';
import type { OverviewMessages } from './overview.ts';
import type { PassageMessages } from './passage.ts';
import type { QuoteMessages } from './quote.ts';
import type { PrivacyMessages } from './privacy.ts';
import type { TimelineMessages } from './timeline.ts';
import type { WhoMessages } from './who.ts';

/** One language's words. Every value is a text or a function from values to a text. */
export interface Messages
  extends
    AskMessages,
    LibraryMessages,
    ConsoleMessages,
    OverviewMessages,
    HelpMessages,
    CheckMessages,
    DiscordMessages,
    QuoteMessages,
    WhoMessages,
    PrivacyMessages,
    TimelineMessages,
    ExplainMessages,
    PassageMessages {
  /** What commands are called, and what is said of them. */
  readonly commands: CommandWords;
}
