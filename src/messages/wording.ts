// How does a reader of a language see and type a command?
import type { ChoiceName, CommandText, CommandWords, Wording } from './commands.ts';

/** What of a command is words. */
export interface Spoken {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly options: Readonly<
    Record<string, { readonly description: string; readonly choices?: readonly ChoiceName[] }>
  >;
}

/** A command in one language; options are found by their English names. */
export interface Worded {
  /** As typed after the slash: "korpus liste". */
  readonly name: string;
  /** Its last part, by which Discord tells it from its siblings: "liste". */
  readonly own: string;
  readonly description: string;
  readonly example: string;
  readonly options: Readonly<Record<string, Wording>>;
}

/** The command in these words. What they lack, and all of English, is as the command itself has it. */
export function worded(command: Spoken, words: CommandWords): Worded {
  const text = textOf(command.name, words);
  const options = Object.entries(command.options).map(
    ([name, { description }]) => [name, text?.options[name] ?? { name, description }] as const,
  );
  const name = nameIn(command.name, words);
  return {
    name,
    own: name.split(' ').at(-1) ?? name,
    description: text?.description ?? command.description,
    example: lineIn(command.example, command, words),
    options: Object.fromEntries(options),
  };
}

/** How a command is called: the words of its groups, then its own. */
export function nameIn(english: string, words: CommandWords): string {
  const parts = english.split(' ');
  const own = textOf(english, words)?.name ?? parts.at(-1) ?? '';
  return [...parts.slice(0, -1).map((family) => familyIn(family, words).name), own].join(' ');
}

/** What stands before several commands. */
export function familyIn(english: string, { families }: CommandWords): Wording {
  const known: Readonly<Record<string, Wording>> = families;
  return known[english] ?? { name: english, description: english };
}

/** What an option is called. */
export function optionIn(command: string, english: string, words: CommandWords): string {
  return textOf(command, words)?.options[english]?.name ?? english;
}

/** What an option may be confined to. */
interface Confined {
  readonly choices?: readonly ChoiceName[];
}

/** A value as the reader knows it: a choice by its name in these words, a text as it is. */
export function valueIn(value: string, option: Confined | undefined, words: CommandWords): string {
  const choice = option?.choices?.find((one) => one === value);
  return choice === undefined ? value : words.choices[choice];
}

/**
 * The line that runs a command with these values, as it is typed in the terminal; `options` are those of the command
 * that are confined to some values.
 */
export function commandLine(
  command: string,
  values: Readonly<Record<string, string | undefined>>,
  words: CommandWords,
  options: Readonly<Record<string, Confined>> = {},
): string {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${optionIn(command, name, words)}:${valueIn(value, options[name], words)}`],
  );
  return [`/${nameIn(command, words)}`, ...given].join(' ');
}

/** An English line of a command, with the names in these words; its values stay as they are. */
function lineIn(line: string, { name, options }: Spoken, words: CommandWords): string {
  const given = line.slice(name.length + 1);
  const rest = given.replace(/(?<= )([a-z]+):(\S*)/g, (whole, option: string, value: string) => {
    const known = options[option];
    if (known === undefined) return whole;
    return `${optionIn(name, option, words)}:${valueIn(value, known, words)}`;
  });
  return `/${nameIn(name, words)}${rest}`;
}

function textOf(english: string, { commands }: CommandWords): CommandText | undefined {
  const known: Readonly<Record<string, CommandText>> = commands;
  return known[english];
}
