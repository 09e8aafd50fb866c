// What does a language fill in? What members and moderators of a server meet; the terminal speaks English.
import type { TranslatedCommandWords } from './commands.ts';
import type { LibraryMessages } from './library.ts';
import type { Messages } from './messages.ts';

type Whole = Pick<Messages, 'discord' | 'check' | 'privacy' | 'unknownOutlet' | 'unknownDate'> &
  LibraryMessages;
type Parts = {
  readonly [K in 'who' | 'quote' | 'timeline' | 'sources' | 'help']: Partial<Messages[K]>;
};

export interface Translation {
  readonly messages: Whole & Parts;
  readonly commands: TranslatedCommandWords;
}
