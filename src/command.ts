// What is a command? One object that both hosts, the help and the tests are made from.
import type { Corpus } from './corpus/corpus.ts';
import type { Messages } from './messages/messages.ts';
import type { Answer } from './model.ts';

/** What a command works with. Nothing here knows Discord, a terminal or a disk. */
export interface Context {
  /** What the asker may see, and nothing else. */
  readonly corpus: Corpus;
  /** Our own words, in the asker's language. */
  readonly say: Messages;
}

/** One suggestion while a person types: what is shown, and what is filled in. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

export interface Option {
  readonly description: string;
  readonly required?: boolean;
  /** Longest text accepted, in UTF-16 units. */
  readonly maxLength?: number;
  /** Suggestions for what was typed so far; an empty text gives the most useful ones. */
  readonly complete?: (typed: string, context: Context) => readonly Choice[];
}

export type Options = Readonly<Record<string, Option>>;

/** The texts given for the options of a command; required ones are always there. */
export type Arguments<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly required: true } ? string : string | undefined;
};

export interface Command<O extends Options = Options> {
  /** As typed after the slash; a blank parts a group from its command ("corpus add"). */
  readonly name: string;
  readonly description: string;
  /** A line that works as it stands, for help, README and tests. */
  readonly example: string;
  /** Required options first. A bare argument in the terminal fills the first one. */
  readonly options: O;
  /** Who may use it; each host enforces it. */
  readonly access?: 'moderator';
  run(args: Arguments<O>, context: Context): Answer | Promise<Answer>;
}

/** Infers the argument types from the options, and forgets them for the list of all commands. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
  return command;
}
