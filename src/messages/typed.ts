// How do the texts of a language name what a reader may type? By the names that commands have in that language.
import type { CommandName, TranslatedCommandWords } from './commands.ts';
import { nameIn, optionIn } from './wording.ts';

export interface Typed {
  /** "/korpus liste". */
  readonly slash: (command: CommandName) => string;
  /** "thema", for the option that is "about" in English. */
  readonly option: (command: CommandName, english: string) => string;
}

export function typedIn(words: TranslatedCommandWords): Typed {
  return {
    slash: (command) => `/${nameIn(command, words)}`,
    option: (command, english) => optionIn(command, english, words),
  };
}
