// Which words does /help need? A part of `Messages`.

export interface HelpMessages {
  readonly help: HelpWords;
}

export interface HelpWords {
  readonly title: string;
  readonly intro: string;
  readonly titleOf: (command: string) => string;
  readonly example: string;
  readonly needed: (about: string) => string;
  readonly forModerators: (about: string) => string;
  readonly unknown: (command: string) => string;
}
