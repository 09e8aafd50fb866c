// What does a language fill in? What members and moderators of a server meet; the terminal speaks English.
import type { LibraryMessages } from './library.ts';
import type { Messages } from './messages.ts';

/** What Discord shows of a command while it is typed. */
export interface CommandText {
  /** Lower case, without blanks. */
  readonly name: string;
  /** At most 100 characters, as those of options. */
  readonly description: string;
  readonly options: Readonly<Record<string, string>>;
}

type Whole = Pick<Messages, 'discord' | 'check' | 'privacy' | 'unknownOutlet' | 'unknownDate'> &
  LibraryMessages;
type Parts = {
  readonly [K in 'who' | 'quote' | 'timeline' | 'sources' | 'help']: Partial<Messages[K]>;
};

export interface Translation {
  readonly messages: Whole & Parts;
  /** By the name that the command has in English. */
  readonly commands: Readonly<Record<string, CommandText>>;
}
