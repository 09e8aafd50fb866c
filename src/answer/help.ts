// What can be asked, and how?
import type { Choice, Command, Context } from '../command.ts';
import type { Answer } from '../model.ts';

/** All commands with what they do and an example, or one of them with its options. */
export function help(topic: string | undefined, commands: readonly Command[], { say }: Context): Answer {
  const listed = commands.filter(({ hidden }) => hidden !== true);
  if (topic === undefined) {
    const facts = listed.map((command) => ({ name: `/${command.name}`, value: describe(command, say) }));
    return { kind: 'notice', title: say.help.title, message: say.help.intro, facts };
  }
  const name = topic.replace(/^\//, '').trim().toLowerCase();
  const command = listed.find((one) => one.name === name);
  if (command !== undefined) return helpOf(command, say);
  const suggestions = listed.map((one) => `/${one.name}`);
  return { kind: 'nothing', title: say.help.unknown(topic), reasons: [], suggestions, nearest: [] };
}

/** The names of commands that hold what was typed. */
export function completeCommands(typed: string, commands: readonly Command[]): readonly Choice[] {
  const wanted = typed.replace(/^\//, '').toLowerCase();
  return commands
    .filter(({ name, hidden }) => hidden !== true && name.includes(wanted))
    .slice(0, 25)
    .map(({ name }) => ({ name, value: name }));
}

function helpOf(command: Command, say: Context['say']): Answer {
  const options = Object.entries(command.options).map(([name, { description, required }]) => ({
    name: `${name}:`,
    value: required === true ? say.help.needed(description) : description,
  }));
  const example = { name: say.help.example, value: command.example };
  const message =
    command.access === 'moderator' ? say.help.forModerators(command.description) : command.description;
  return { kind: 'notice', title: say.help.titleOf(command.name), message, facts: [...options, example] };
}

/** Those for moderators without an example: most who ask for help want to ask, not to keep. */
function describe({ description, example, access }: Command, say: Context['say']): string {
  return access === 'moderator' ? say.help.forModerators(description) : `${description}\n${example}`;
}
