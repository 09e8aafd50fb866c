// What does a language fill in? Every word of ours, and what each command is called in it.
import type { TranslatedCommandWords } from './commands.ts';
import type { Messages } from './messages.ts';

/** The words of a language other than English; one that lacks a word does not compile. */
export interface Translation extends Messages {
  readonly commands: TranslatedCommandWords;
}
