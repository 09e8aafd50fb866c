// What may be typed next? Tab completion in the terminal.
import type { Command, Context } from '../command.ts';
import type { CommandWords } from '../messages/commands.ts';
import { nameIn, optionIn } from '../messages/wording.ts';
import { folded } from './folded.ts';
import { commandOf } from './begin.ts';
import { keysOf } from './keys.ts';

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
  const words = context.say.commands;
  const { command, rest, slashed } = commandOf(typed, commands, words);
  if (command === undefined || (slashed && rest === '')) return completeCommand(typed, commands, words);
  const [values, value] = completeValue(command, rest, context);
  const [names, word] = completeOption(command, rest, words);
  return names.length > 0 ? [names, word] : [values, value];
}

function completeCommand(
  typed: string,
  commands: readonly Command[],
  words: CommandWords,
): [string[], string] {
  if (typed !== '' && !typed.startsWith('/')) return [[], typed];
  const listed = commands.filter(({ hidden }) => hidden !== true);
  const own = listed.map(({ name }) => `/${nameIn(name, words)} `);
  return [
    begunWith(
      typed,
      own,
      listed.map(({ name }) => `/${name} `),
    ),
    typed,
  ];
}

/** Option names for the word under the cursor; where nothing is typed yet, those still open. */
function completeOption(command: Command, rest: string, words: CommandWords): [string[], string] {
  const word = /\S*$/.exec(rest)?.[0] ?? '';
  const keys = keysOf(rest, command, words);
  if (keys.at(-1)?.value === rest.length) return [[], word];
  const taken = new Set(keys.map(({ name }) => name));
  const open = Object.keys(command.options).filter((name) => !taken.has(name));
  const bare = rest.slice(0, keys[0]?.start ?? rest.length).trim();
  const before = rest.slice(0, rest.length - word.length).trim();
  // An empty word after a value is the end of that value: only a begun name asks for an option there.
  if (word === '' && (before !== '' || bare !== '')) return [[], word];
  const own = open.map((name) => `${optionIn(command.name, name, words)}:`);
  return [
    begunWith(
      word,
      own,
      open.map((name) => `${name}:`),
    ),
    word,
  ];
}

/** Those in the asker's language that begin so; only where there are none, the English ones that do. */
function begunWith(typed: string, own: readonly string[], english: readonly string[]): string[] {
  const begins = (name: string) => folded(name).startsWith(folded(typed));
  const found = own.filter(begins);
  return found.length > 0 ? found : english.filter(begins);
}

/** Values for the option that the cursor is in; a text before any option is for the first one. */
function completeValue(command: Command, rest: string, context: Context): [string[], string] {
  const words = context.say.commands;
  const key = keysOf(rest, command, words).at(-1);
  const name = key?.name ?? Object.keys(command.options)[0] ?? '';
  const value = (key === undefined ? rest : rest.slice(key.value)).trimStart().replace(/^["“]/, '');
  const { choices, complete: suggest } = command.options[name] ?? {};
  if (choices !== undefined)
    return [
      begunWith(
        value,
        choices.map((choice) => words.choices[choice]),
        choices,
      ),
      value,
    ];
  return [(suggest?.(value, context) ?? []).map((choice) => choice.value), value];
}
