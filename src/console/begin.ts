// Which command does a line begin with?
import type { Command, Options } from '../command.ts';
import type { CommandWords } from '../messages/commands.ts';
import { nameIn } from '../messages/wording.ts';
import { folded } from './folded.ts';
import { keysOf } from './keys.ts';

/**
 * The command that a line begins with, and all that stands behind its name. Without a slash it must look like one:
 * `help`, `who name:…`.
 */
export function commandOf(
  typed: string,
  commands: readonly Command[],
  words: CommandWords,
): { command: Command | undefined; rest: string; slashed: boolean } {
  const slashed = typed.startsWith('/');
  const line = slashed ? typed.slice(1) : typed;
  const [named] = commands
    .flatMap((command) => namesOf(command, words).map((name) => ({ command, end: endOf(name, line) })))
    .filter(({ end }) => end > 0)
    .toSorted((a, b) => b.end - a.end);
  if (named === undefined) return { command: undefined, rest: '', slashed };
  const { command, end } = named;
  const rest = line.slice(end);
  if (slashed) return { command, rest, slashed };
  const value = rest.trim();
  const plain =
    value === ''
      ? !needsMore(command.options)
      : keysOf(value, command, words)[0]?.start === 0 || asksHelp(command, value, commands, words);
  return { command: plain ? command : undefined, rest, slashed };
}

/** "help quote", "help corpus": a question would hardly be made of a command's name alone. */
function asksHelp(
  { name }: Command,
  value: string,
  commands: readonly Command[],
  words: CommandWords,
): boolean {
  const topic = folded(value.replace(/\s+/g, ' '));
  return (
    name === 'help' && allNames(commands, words).some((one) => `${folded(one)} `.startsWith(`${topic} `))
  );
}

/** What a command answers to: its name in the asker's language, and in English. */
export function namesOf({ name }: Command, words: CommandWords): readonly string[] {
  return [...new Set([nameIn(name, words), name])];
}

/** Where the name ends that a line begins with, whatever its accents and capitals; 0 where it begins otherwise. */
function endOf(name: string, line: string): number {
  const more = name.split(' ').length - 1;
  const begin = new RegExp(`^\\S+(?:\\s+\\S+){${more}}`).exec(line)?.[0] ?? '';
  return folded(begin.replace(/\s+/g, ' ')) === folded(name) ? begin.length : 0;
}

/** All that these commands answer to. */
export function allNames(commands: readonly Command[], words: CommandWords): readonly string[] {
  return commands.flatMap((command) => namesOf(command, words));
}

function needsMore(options: Options): boolean {
  return Object.values(options).some(({ required }) => required === true);
}
