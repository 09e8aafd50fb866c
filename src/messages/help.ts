// Which words does /help need? A part of `Messages`.

export interface HelpMessages {
  readonly help: HelpWords;
}

/** Commands, options and menu entries are handed in by the names that the reader sees. */
export interface HelpWords {
  readonly title: string;
  readonly intro: string;
  /** Asking without a command: a name, and what to do. */
  readonly mention: Lines;
  readonly menu: { readonly name: string; readonly value: (ask: string, check: string) => string };
  readonly prompt: Lines;
  readonly sure: Lines;
  readonly place: Lines;
  readonly seen: { readonly name: string; readonly value: (option: string) => string };
  /** `example`: a line that explains one command. */
  readonly more: { readonly name: string; readonly value: (example: string) => string };
  readonly moderators: {
    readonly name: string;
    readonly value: (commands: string, example: string) => string;
  };
  readonly titleOf: (command: string) => string;
  readonly example: string;
  readonly needed: (about: string) => string;
  readonly forModerators: (about: string) => string;
  readonly unknown: (command: string) => string;
}

interface Lines {
  readonly name: string;
  readonly value: string;
}
