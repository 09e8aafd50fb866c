// What is a command called in another language? Discord shows it while somebody types.

export interface CommandText {
  /** Lower case, without blanks. */
  readonly name: string;
  /** At most 100 characters, as those of options. */
  readonly description: string;
  readonly options: Readonly<Record<string, string>>;
}

/** By the name that the command has in English. */
export type CommandTexts = Readonly<Record<string, CommandText>>;
