// What are commands called in each language? Discord and the terminal show it while somebody types.

/** Every command that hosts list, with its options: a language without words for one of them does not compile. */
export interface CommandOptions {
  readonly ask: 'question' | 'from' | 'to' | 'source' | 'document';
  readonly who: 'name' | 'related' | 'from' | 'to' | 'source' | 'document';
  readonly quote: 'speaker' | 'about' | 'from' | 'to' | 'source' | 'document';
  readonly timeline: 'about' | 'from' | 'to' | 'source' | 'document';
  readonly check: 'text';
  readonly search: 'text' | 'from' | 'to' | 'source' | 'document';
  readonly sources: 'document' | 'at' | 'from' | 'to' | 'source';
  readonly explain: 'text' | 'document' | 'sentence' | 'date';
  readonly 'corpus add': 'file' | 'url' | 'text' | 'title' | 'published' | 'source' | 'author';
  readonly 'corpus list': 'text' | 'page';
  readonly 'corpus show': 'document' | 'page';
  readonly 'corpus edit':
    | 'document'
    | 'title'
    | 'published'
    | 'source'
    | 'author'
    | 'url'
    | 'text'
    | 'file'
    | 'version';
  readonly 'corpus withdraw': 'document';
  readonly 'corpus restore': 'document';
  readonly 'corpus history': 'document';
  readonly 'corpus log': 'page';
  readonly 'corpus undo': 'change';
  readonly 'corpus export': never;
  readonly 'corpus import': 'file';
  readonly 'corpus merge': 'names';
  readonly 'corpus split': 'names' | 'documents';
  readonly 'corpus names': never;
  readonly 'corpus feedback': 'page';
  readonly gaps: 'page';
  readonly settings: 'base' | 'role' | 'log' | 'hidden' | 'http';
  readonly privacy: 'forget';
  readonly help: 'command';
}

export type CommandName = keyof CommandOptions;

/** What stands before several commands: "corpus" of "corpus add". */
type Family = CommandName extends infer N ? (N extends `${infer F} ${string}` ? F : never) : never;

/** The values that options can be confined to. */
export type ChoiceName = 'on' | 'off' | 'yes';

/** How something is typed, in lower case and without blanks, and what it is for, in at most 100 characters. */
export interface Wording {
  readonly name: string;
  readonly description: string;
}

/** A command, a subcommand by its own name only, with its options by their English names. */
export interface CommandText<O extends string = string> extends Wording {
  readonly options: Readonly<Record<O, Wording>>;
}

export type CommandTexts = { readonly [C in CommandName]: CommandText<CommandOptions[C]> };

export interface CommandWords {
  /** By the name that a command has in English. English lacks all: commands speak it themselves. */
  readonly commands: Partial<CommandTexts>;
  readonly families: Readonly<Record<Family, Wording>>;
  /** The option of every command in Discord that says who sees the answer. */
  readonly private: Wording;
  readonly choices: Readonly<Record<ChoiceName, string>>;
}

/** What a language other than English has. */
export type TranslatedCommandWords = CommandWords & { readonly commands: CommandTexts };
