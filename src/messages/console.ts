// Which words does the terminal need? A part of `Messages`.

export interface ConsoleMessages {
  readonly console: ConsoleWords;
}

export interface ConsoleWords {
  readonly next: string;
  readonly welcome: (documents: number) => string;
  readonly reading: string;
  readonly noDocuments: (folder: string) => string;
  readonly usage: string;
  readonly saved: (path: string) => string;
  readonly noSuchFile: string;
  readonly aFolder: string;
  readonly unreadable: (path: string, reason: string) => string;
  readonly failed: (reference: string) => string;
  readonly unknownCommand: (typed: string, meant: string | undefined) => string;
  /** A first word that only begins commands, and the words that may follow it. */
  readonly incomplete: (typed: string, further: readonly string[]) => string;
  readonly unknownOption: (
    command: string,
    typed: string,
    meant: string | undefined,
    options: readonly string[],
  ) => string;
  readonly takesNothing: (command: string, typed: string) => string;
  readonly givenTwice: (command: string, option: string) => string;
  readonly missing: (command: string, option: string, example: string) => string;
  readonly notAmong: (command: string, option: string, given: string, choices: readonly string[]) => string;
  readonly tooLong: (command: string, option: string, length: number, most: number) => string;
}
