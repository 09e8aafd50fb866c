// What is a command? One object that both hosts, the help and the tests are made from.
import type { Corpus } from './corpus/corpus.ts';
import { mayModerate } from './library.ts';
import type { Caller, Library, Refusal, Refusals, Upload } from './library.ts';
import type { ChoiceName, CommandName, CommandOptions } from './messages/commands.ts';
import type { Messages } from './messages/messages.ts';
import type { Answer } from './model.ts';

/** What a command works with. Nothing here knows Discord, a terminal or a disk. */
export interface Context {
  /** What the asker may see, and nothing else. */
  readonly corpus: Corpus;
  /** Our own words, in the asker's language. */
  readonly say: Messages;
  /** The documents of the asker's server; absent where none can be kept. */
  readonly library?: Library;
  readonly caller?: Caller;
  /** Where the asker types, for help to say what else can be done there. */
  readonly host?: 'discord' | 'terminal';
  /** What was handed over for an option with `files`, fetched by the host. */
  readonly files?: readonly Upload[];
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
  /** The terminal hands quotation marks on: they mean something here. */
  readonly keepsQuotes?: boolean;
  /** What it is besides a text; a role or channel arrives as `ID NAME`. */
  readonly kind?: 'role' | 'channel';
  /** The only values there are, where it is confined to some. */
  readonly choices?: readonly ChoiceName[];
  /** How many files it takes. The host puts them into `Context.files`; the argument is their names. */
  readonly files?: number;
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
  /** What it answers is for the asker alone: hosts that others read along with show it to nobody else. */
  readonly personal?: boolean;
  /** Reached through actions only: hosts neither register nor list it. */
  readonly hidden?: boolean;
  run(args: Arguments<O>, context: Context): Answer | Promise<Answer>;
}

/**
 * A command that hosts list. It does not compile unless every language names and describes it and each of its options:
 * see `CommandOptions`.
 */
export function defineCommand<const N extends CommandName, const O extends Worded<N>>(
  command: Command<O> & { readonly name: N; readonly options: Only<N, O> },
): Command {
  return defineUntranslated<O>(command);
}

type Worded<N extends CommandName> = Options & { readonly [K in CommandOptions[N]]: Option };
/** No option without words; where a function inside an option hides their names (`string`), tests look instead. */
type Only<N extends CommandName, O> = {
  readonly [K in keyof O]: K extends CommandOptions[N] ? O[K] : string extends K ? O[K] : never;
};

/**
 * A command that nobody types, so that only English has words for it. Infers the argument types from the options, and
 * forgets them for the list of all commands. A command for moderators refuses everybody else by itself, whichever host,
 * button or form it is run from.
 */
export function defineUntranslated<const O extends Options>(command: Command<O>): Command {
  return command.access === 'moderator' ? guarded(command) : command;
}

function guarded(command: Command): Command {
  return {
    ...command,
    options: Object.fromEntries(
      Object.entries(command.options).map(([name, option]) => [name, guardedOption(option)]),
    ),
    run: async (args, context) => {
      const { caller, library, say } = context;
      if (caller === undefined || library === undefined)
        return refuse({ code: 'no-library', about: null }, say);
      if (mayModerate(caller, library)) return command.run(args, context);
      const { moderatorRoles: roles } = library.settings();
      return refuse({ code: 'not-a-moderator', about: { roles } }, say);
    },
  };
}

/** Suggestions hold titles, and are for those who may see them. */
function guardedOption({ complete, ...option }: Option): Option {
  if (complete === undefined) return option;
  return {
    ...option,
    complete: (typed, context) => {
      const { caller, library } = context;
      if (caller === undefined || library === undefined || !mayModerate(caller, library)) return [];
      return complete(typed, context);
    },
  };
}

/** The call that a question follows. */
export interface Before {
  readonly command: string;
  readonly arguments: Readonly<Record<string, string | undefined>>;
}

/** A question as it was understood after the call before it. */
export interface Followed {
  readonly question: string;
  /** Whose name took the place of a pronoun; null where the question stood by itself. */
  readonly person: string | null;
  /** Days and outlet that still hold, by the names that options have. */
  readonly filters: Readonly<Record<string, string>>;
}

/** Reads a question as one that follows a call, in hosts that remember one. */
export type Follow = (question: string, before: Before, corpus: Corpus) => Followed;

/** The answer to what may not or cannot be done: what, and what to do instead. */
export function refuse(refusal: Refusal, say: Messages): Answer {
  return { kind: 'notice', title: say.refused, message: sentenceOf(refusal, say) };
}

/** The sentence that says why something was refused. */
export function sentenceOf<C extends keyof Refusals>(
  { code, about }: { readonly code: C; readonly about: Refusals[C] },
  say: Messages,
): string {
  return say.refusal[code](about);
}
