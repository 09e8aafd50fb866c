// What does a typed line ask for?
import type { Command, Option, Options } from '../command.ts';
import type { ConsoleWords } from '../messages/console.ts';
import { nearest } from './near.ts';

/** A line that can be run, or what was wrong with it and what to do. */
export type Line =
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly args: Readonly<Record<string, string | undefined>>;
    }
  | { readonly kind: 'wrong'; readonly problem: string };

/** One `option:` of a line: where its name begins, where its value begins. */
export interface Key {
  readonly name: string;
  readonly start: number;
  readonly value: number;
}

/**
 * Reads a line: `/who name:Starmer`, `/who Starmer`, `who name:Starmer`, or a bare question for the first command
 * that takes one (`/ask`). Options come in any order, a text before the first one fills the first option, and a
 * value may hold blanks and colons; quotation marks around a whole value are taken off.
 */
export function readLine(line: string, commands: readonly Command[], say: ConsoleWords): Line {
  const typed = line.trim();
  const { command, rest, slashed } = commandOf(typed, commands);
  if (command !== undefined) return readArguments(command, rest, say);
  if (!slashed) {
    const ask = commands.find(({ name }) => name === 'ask');
    if (ask !== undefined) return readArguments(ask, typed, say);
  }
  const name = /^\/?(?<name>\S*)/.exec(typed)?.groups?.['name'] ?? '';
  const near = nearest(
    name,
    commands.map((one) => one.name),
  );
  return wrong(say.unknownCommand(name, near));
}

/** The command that a line begins with. Without a slash it must look like one: `help`, `who name:…`. */
export function commandOf(
  typed: string,
  commands: readonly Command[],
): { command: Command | undefined; rest: string; slashed: boolean } {
  const slashed = typed.startsWith('/');
  const words = slashed ? typed.slice(1) : typed;
  const folded = words.toLowerCase();
  const named = commands
    .filter(({ name }) => folded.startsWith(name) && !/^\S/.test(folded.slice(name.length)))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  const rest = named === undefined ? '' : words.slice(named.name.length).trim();
  if (named === undefined || slashed) return { command: named, rest, slashed };
  const plain = rest === '' ? !needsMore(named.options) : keysOf(rest, named.options)[0]?.start === 0;
  return { command: plain ? named : undefined, rest, slashed };
}

/** Every `option:` of a text that names one of these options, in order; not those inside quotation marks. */
export function keysOf(text: string, options: Options): readonly Key[] {
  const names = new Map(Object.keys(options).map((name) => [name.toLowerCase(), name]));
  const keys: Key[] = [];
  let quotedUntil = 0;
  for (const match of text.matchAll(/(?<=^|\s)(?<word>[\p{L}\p{N}_-]{1,32}):\s*/gu)) {
    const name = names.get((match.groups?.['word'] ?? '').toLowerCase());
    if (name === undefined || match.index < quotedUntil) continue;
    const value = match.index + match[0].length;
    keys.push({ name, start: match.index, value });
    quotedUntil = value + (quoted(text.slice(value))?.whole.length ?? 0);
  }
  return keys;
}

function readArguments(command: Command, rest: string, say: ConsoleWords): Line {
  const keys = keysOf(rest, command.options);
  const bare = rest.slice(0, keys[0]?.start ?? rest.length).trim();
  const [first] = Object.keys(command.options);
  const misspelt = misspeltOption(command, bare, keys, rest);
  if (misspelt !== undefined)
    return wrong(
      say.unknownOption(command.name, misspelt.typed, misspelt.meant, Object.keys(command.options)),
    );
  const given: [string, string][] = keys.map(({ name, value }, i) => [
    name,
    rest.slice(value, keys[i + 1]?.start).trim(),
  ]);
  if (bare !== '') {
    if (first === undefined) return wrong(say.takesNothing(command.name, bare));
    given.unshift([first, bare]);
  }
  const args: Record<string, string> = {};
  for (const [name, value] of given) {
    const text = textOf(value, command.options[name]);
    if (Object.hasOwn(args, name)) return wrong(say.givenTwice(command.name, name));
    if (text !== '') args[name] = text;
  }
  return checked(command, args, say);
}

function checked(command: Command, args: Readonly<Record<string, string>>, say: ConsoleWords): Line {
  for (const [name, { required, maxLength }] of Object.entries(command.options)) {
    const value = args[name];
    if (value === undefined && required === true)
      return wrong(say.missing(command.name, name, command.example));
    if (value !== undefined && maxLength !== undefined && value.length > maxLength)
      return wrong(say.tooLong(command.name, name, value.length, maxLength));
  }
  return { kind: 'command', command, args };
}

function wrong(problem: string): Line {
  return { kind: 'wrong', problem };
}

function needsMore(options: Options): boolean {
  return Object.values(options).some(({ required }) => required === true);
}

/** The value without the quotation marks around the whole of it, where the option does not want them. */
function textOf(value: string, option: Option | undefined): string {
  if (option?.keepsQuotes === true) return value;
  const quote = quoted(value);
  return quote !== undefined && quote.whole === value ? quote.inside.trim() : value;
}

/** A quoted text at the very start, closed before a blank or the end. */
function quoted(text: string): { whole: string; inside: string } | undefined {
  const match = /^(?:"(?<straight>[^"]*)"|“(?<curly>[^”]*)”)(?=\s|$)/.exec(text);
  if (match === null) return undefined;
  return { whole: match[0], inside: match.groups?.['straight'] ?? match.groups?.['curly'] ?? '' };
}

/**
 * A `word:` that was meant as an option: right at the start and followed by its value (`/who nam:Starmer`), or
 * anywhere and nearly an option's name. "Iran: what now?", "10:30" and addresses are plain text.
 */
function misspeltOption(
  command: Command,
  bare: string,
  keys: readonly Key[],
  rest: string,
): { typed: string; meant: string | undefined } | undefined {
  const names = Object.keys(command.options);
  const head = /^(?<word>[a-z_-]{2,32}):(?=[^\s/])/.exec(bare)?.groups?.['word'];
  if (head !== undefined) return { typed: head, meant: nearest(head, names) };
  const starts = new Set(keys.map(({ start }) => start));
  for (const match of rest.matchAll(/(?<=\s)(?<word>[a-z_-]{3,32}):(?=[^\s/])/g)) {
    const typed = match.groups?.['word'] ?? '';
    const meant = starts.has(match.index) ? undefined : nearest(typed, names);
    if (meant !== undefined) return { typed, meant };
  }
  return undefined;
}
