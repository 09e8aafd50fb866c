// What may be typed next? Tab completion in the terminal.
import type { Command, Context } from '../command.ts';
import { commandOf, keysOf } from './line.ts';

/**
 * Completions of a line up to the cursor, and its part that they replace, as `node:readline` wants them: commands
 * after a slash, then option names, then the values that the option itself suggests. Never throws.
 */
export function complete(
  line: string,
  commands: readonly Command[],
  context: Context,
): readonly [completions: string[], replaced: string] {
  const typed = line.trimStart();
  const { command, slashed } = commandOf(typed, commands);
  if (command === undefined || (slashed && typed.length <= command.name.length + 1))
    return completeCommand(typed, commands);
  const rest = typed.slice(command.name.length + (slashed ? 1 : 0));
  const [values, value] = completeValue(command, rest, context);
  const [names, word] = completeOption(command, rest);
  return names.length > 0 ? [names, word] : [values, value];
}

function completeCommand(typed: string, commands: readonly Command[]): [string[], string] {
  const folded = typed.toLowerCase();
  const lines = commands.map(({ name }) => `/${name} `);
  return [
    folded === '' || folded.startsWith('/') ? lines.filter((one) => one.startsWith(folded)) : [],
    typed,
  ];
}

/** Option names for the word under the cursor; where nothing is typed yet, those still open. */
function completeOption(command: Command, rest: string): [string[], string] {
  const word = /\S*$/.exec(rest)?.[0] ?? '';
  const keys = keysOf(rest, command.options);
  if (keys.at(-1)?.value === rest.length) return [[], word];
  const taken = new Set(keys.map(({ name }) => name));
  const open = Object.keys(command.options).filter((name) => !taken.has(name));
  const bare = rest.slice(0, keys[0]?.start ?? rest.length).trim();
  const before = rest.slice(0, rest.length - word.length).trim();
  // An empty word after a value is the end of that value: only a begun name asks for an option there.
  if (word === '' && (before !== '' || bare !== '')) return [[], word];
  const folded = word.toLowerCase();
  return [open.filter((name) => name.startsWith(folded)).map((name) => `${name}:`), word];
}

/** Values for the option that the cursor is in; a text before any option is for the first one. */
function completeValue(command: Command, rest: string, context: Context): [string[], string] {
  const key = keysOf(rest, command.options).at(-1);
  const name = key?.name ?? Object.keys(command.options)[0] ?? '';
  const value = (key === undefined ? rest : rest.slice(key.value)).trimStart().replace(/^["“]/, '');
  const choices = command.options[name]?.complete?.(value, context) ?? [];
  return [choices.map((choice) => choice.value), value];
}
