// What does a typed line ask for?
import type { Command, Option } from '../command.ts';
import type { CommandWords } from '../messages/commands.ts';
import type { Messages } from '../messages/messages.ts';
import { nameIn, optionIn, worded } from '../messages/wording.ts';
import { allNames, commandOf, namesOf } from './begin.ts';
import { folded } from './folded.ts';
import { keysOf, quoted, type Key } from './keys.ts';
import { nearest } from './near.ts';

/** A line that can be run, or what was wrong with it and what to do. */
export type Line = Call | { readonly kind: 'wrong'; readonly problem: string };

export interface Call {
  readonly kind: 'command';
  readonly command: Command;
  readonly args: Readonly<Record<string, string | undefined>>;
  /** Whether the line named no command: it is a question as one says it. */
  readonly bare: boolean;
}

/**
 * Reads a line: `/who name:Starmer`, `/who Starmer`, `who name:Starmer`, or a bare question for the first command
 * that takes one (`/ask`). Options come in any order, a text before the first one fills the first option, and a
 * value may hold blanks and colons; quotation marks around a whole value are taken off. Commands and options are known
 * by their names in the asker's language and in English.
 */
export function readLine(line: string, commands: readonly Command[], say: Messages): Line {
  const typed = line.trim();
  const { command, rest, slashed } = commandOf(typed, commands, say.commands);
  if (command !== undefined) return readArguments(command, rest.trim(), say);
  if (!slashed) {
    const ask = commands.find(({ name }) => name === 'ask');
    if (ask !== undefined) {
      const read = readArguments(ask, typed, say);
      return read.kind === 'command' ? { ...read, bare: true } : read;
    }
  }
  return wrong(noCommand(typed.replace(/^\//, ''), commands, say));
}

/** What is said to a line that names no command: the one that was probably meant, or what its first word begins. */
function noCommand(typed: string, commands: readonly Command[], say: Messages): string {
  const [first = '', second = ''] = typed.split(/\s+/);
  const listed = commands.filter(({ hidden }) => hidden !== true);
  const family = listed.filter((one) =>
    namesOf(one, say.commands).some((name) => folded(name).startsWith(`${folded(first)} `)),
  );
  const [name, of] = family.length > 0 ? [`${first} ${second}`.trim(), family] : [first, listed];
  const near = second === '' && family.length > 0 ? undefined : nearest(name, allNames(of, say.commands));
  if (family.length === 0 || near !== undefined) return say.console.unknownCommand(name, near);
  const further = family.map((one) => nameIn(one.name, say.commands).split(' ').slice(1).join(' '));
  return say.console.incomplete(first, further);
}

function readArguments(command: Command, rest: string, say: Messages): Line {
  const keys = keysOf(rest, command, say.commands);
  const bare = rest.slice(0, keys[0]?.start ?? rest.length).trim();
  const [first] = Object.keys(command.options);
  const { name: called, options } = worded(command, say.commands);
  const misspelt = misspeltOption(command, bare, keys, rest, say.commands);
  if (misspelt !== undefined) {
    const known = Object.values(options).map(({ name }) => name);
    return wrong(say.console.unknownOption(called, misspelt.typed, misspelt.meant, known));
  }
  const given: [string, string][] = keys.map(({ name, value }, i) => [
    name,
    rest.slice(value, keys[i + 1]?.start).trim(),
  ]);
  if (bare !== '') {
    if (first === undefined) return wrong(say.console.takesNothing(called, bare));
    given.unshift([first, bare]);
  }
  const args: Record<string, string> = {};
  for (const [name, value] of given) {
    const text = textOf(value, command.options[name], say.commands);
    if (Object.hasOwn(args, name))
      return wrong(say.console.givenTwice(called, optionIn(command.name, name, say.commands)));
    if (text !== '') args[name] = text;
  }
  return checked(command, args, say);
}

function checked(command: Command, args: Readonly<Record<string, string>>, say: Messages): Line {
  const { name: called, example } = worded(command, say.commands);
  for (const [name, { required, maxLength, choices }] of Object.entries(command.options)) {
    const value = args[name];
    const option = optionIn(command.name, name, say.commands);
    if (value === undefined && required === true) return wrong(say.console.missing(called, option, example));
    if (value !== undefined && choices !== undefined && !choices.some((choice) => choice === value)) {
      const named = choices.map((choice) => say.commands.choices[choice]);
      return wrong(say.console.notAmong(called, option, value, named));
    }
    if (value !== undefined && maxLength !== undefined && value.length > maxLength)
      return wrong(say.console.tooLong(called, option, value.length, maxLength));
  }
  return { kind: 'command', command, args, bare: false };
}

function wrong(problem: string): Line {
  return { kind: 'wrong', problem };
}

/** The value without the quotation marks around the whole of it, where the option does not want them; a choice in English. */
function textOf(value: string, option: Option | undefined, { choices }: CommandWords): string {
  if (option?.keepsQuotes === true) return value;
  const quote = quoted(value);
  const text = quote !== undefined && quote.whole === value ? quote.inside.trim() : value;
  return option?.choices?.find((choice) => folded(choices[choice]) === folded(text)) ?? text;
}

/** Slips in the English name of an option, for those who know both: "sobre:" is not "source:". */
const FOREIGN = 1;

/**
 * A `word:` that was meant as an option: right at the start and followed by its value (`/who nam:Starmer`), or
 * anywhere and nearly an option's name. "Iran: what now?", "10:30" and addresses are plain text.
 */
function misspeltOption(
  command: Command,
  bare: string,
  keys: readonly Key[],
  rest: string,
  words: CommandWords,
): { typed: string; meant: string | undefined } | undefined {
  const english = Object.keys(command.options);
  const own = english.map((name) => optionIn(command.name, name, words));
  const names = [...own, ...english];
  const head = /^(?<word>[\p{Ll}_-]{2,32}):(?=[^\s/])/u.exec(bare)?.groups?.['word'];
  if (head !== undefined)
    return { typed: head, meant: nearest(head, own) ?? nearest(head, english, FOREIGN) };
  const starts = new Set(keys.map(({ start }) => start));
  for (const match of rest.matchAll(/(?<=\s)(?<word>[\p{Ll}_-]{3,32}):(?=[^\s/])/gu)) {
    const typed = match.groups?.['word'] ?? '';
    const meant = starts.has(match.index) ? undefined : nearest(typed, names);
    if (meant !== undefined) return { typed, meant };
  }
  return undefined;
}
