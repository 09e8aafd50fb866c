// What can be asked, and how?
import type { Choice, Command, Context } from '../command.ts';
import { mayModerate } from '../library.ts';
import type { Answer, Fact } from '../model.ts';
import { commandLine, familyIn, nameIn, worded } from '../messages/wording.ts';

const MOST_CHOICES = 25;

/** The command that help explains as its example. */
const EXPLAINED = 'quote';

/** All that the asker may do with an example each, one command with its options, or a family of commands. */
export function help(topic: string | undefined, commands: readonly Command[], context: Context): Answer {
  const { say } = context;
  const listed = commands.filter(({ hidden }) => hidden !== true);
  if (topic === undefined) return overview(listed, context);
  const wanted = named(topic);
  const command = listed.find((one) => namesOf(one, context).includes(wanted));
  if (command !== undefined) return helpOf(command, context);
  const family = listed.filter((one) => namesOf(one, context).some((name) => name.startsWith(`${wanted} `)));
  if (family.length > 0) return helpOfFamily(wanted, family, context);
  const firsts = open(listed, context).map((one) => worded(one, say.commands).name.split(' ')[0]);
  const suggestions = [...new Set(firsts)].map((first) => `/${first}`);
  return { kind: 'nothing', title: say.help.unknown(topic), reasons: [], suggestions, nearest: [] };
}

/** The commands that the asker may use whose names hold what was typed, each with what it does. */
export function completeCommands(
  typed: string,
  commands: readonly Command[],
  context: Context,
): readonly Choice[] {
  const wanted = named(typed);
  return open(commands, context)
    .filter((command) => command.hidden !== true)
    .filter((command) => namesOf(command, context).some((name) => name.includes(wanted)))
    .slice(0, MOST_CHOICES)
    .map((command) => {
      const { name, description } = worded(command, context.say.commands);
      return { name: `${name}: ${description}`, value: name };
    });
}

function named(topic: string): string {
  return topic
    .replace(/^\s*\//, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** What a command is called by those who ask for help on it. */
function namesOf(command: Command, { say }: Context): readonly string[] {
  return [worded(command, say.commands).name, command.name];
}

/** Commands for moderators are for them only; whoever is not known is none. */
function open(commands: readonly Command[], { caller, library }: Context): readonly Command[] {
  const moderates =
    caller !== undefined && (library === undefined ? caller.moderator : mayModerate(caller, library));
  return commands.filter(({ access }) => access === undefined || moderates);
}

function overview(listed: readonly Command[], context: Context): Answer {
  const { say } = context;
  const may = open(listed, context);
  const asking = may.filter(({ access, name }) => access === undefined && name !== 'help');
  const kept = may.filter(({ access }) => access !== undefined);
  const facts = [
    ...asking.flatMap((command) => shortly(command, context)),
    ...ways(context),
    say.help.sure,
    say.help.place,
    ...furtherHelp(asking, kept, context),
  ];
  return { kind: 'notice', title: say.help.title, message: say.help.intro, facts };
}

/** Name and purpose, and an example where it is more than the name. */
function shortly(command: Command, { say }: Context): readonly Fact[] {
  const { name, description, example } = worded(command, say.commands);
  const line = { name: `/${name}`, value: description };
  return example === line.name ? [line] : [line, { name: '', value: example }];
}

/** What can be done without typing a command. */
function ways({ host, say }: Context): readonly Fact[] {
  if (host === 'terminal') return [say.help.prompt];
  if (host === undefined) return [];
  const { mention, menu, seen } = say.help;
  const { ask, check } = say.discord.menu;
  return [
    mention,
    { name: menu.name, value: menu.value(ask, check) },
    { name: seen.name, value: seen.value(say.commands.private.name) },
  ];
}

/** How to learn more: of a command that asks, and of those for moderators. */
function furtherHelp(
  asking: readonly Command[],
  kept: readonly Command[],
  context: Context,
): readonly Fact[] {
  const { more, moderators } = context.say.help;
  const explained = asking.find(({ name }) => name === EXPLAINED) ?? asking[0];
  const [first] = kept;
  const facts: Fact[] = [];
  if (explained !== undefined)
    facts.push({ name: more.name, value: more.value(explaining(explained, context)) });
  if (first !== undefined) {
    const value = moderators.value(together(kept, context), explaining(first, context));
    facts.push({ name: moderators.name, value });
  }
  return facts;
}

/** The line that explains a command, or all that begin with the same word. */
function explaining(command: Command, { say }: Context): string {
  const [first = '', ...rest] = command.name.split(' ');
  const topic = rest.length === 0 ? nameIn(command.name, say.commands) : familyIn(first, say.commands).name;
  return commandLine('help', { command: topic }, say.commands);
}

/** All names, those of one family together: `/corpus add, list, show`. */
function together(commands: readonly Command[], { say }: Context): string {
  const families = new Map<string, string[]>();
  for (const command of commands) {
    const [first = '', ...rest] = worded(command, say.commands).name.split(' ');
    families.set(first, [...(families.get(first) ?? []), ...(rest.length === 0 ? [] : [rest.join(' ')])]);
  }
  return [...families].map(([first, rest]) => `/${first} ${rest.join(', ')}`.trim()).join(' · ');
}

function helpOf(command: Command, { say, host }: Context): Answer {
  const { name, description, example, options } = worded(command, say.commands);
  const facts = Object.entries(command.options).map(([english, { required }]) => {
    const option = options[english] ?? { name: english, description: '' };
    const about = required === true ? say.help.needed(option.description) : option.description;
    return { name: `${option.name}:`, value: about };
  });
  const { private: hidden } = say.commands;
  return {
    kind: 'notice',
    title: say.help.titleOf(name),
    message: command.access === 'moderator' ? say.help.forModerators(description) : description,
    facts: [
      ...facts,
      ...(host === 'discord' ? [{ name: `${hidden.name}:`, value: hidden.description }] : []),
      { name: say.help.example, value: example },
    ],
  };
}

/** Every command behind one first word. */
function helpOfFamily(wanted: string, family: readonly Command[], context: Context): Answer {
  const { say } = context;
  const [first] = family;
  const english = first?.name.split(' ')[0] ?? wanted;
  const { name, description } = familyIn(english, say.commands);
  const moderators = family.every(({ access }) => access === 'moderator');
  return {
    kind: 'notice',
    title: say.help.titleOf(name),
    message: moderators ? say.help.forModerators(description) : description,
    facts: family.map((command) => {
      const words = worded(command, say.commands);
      return { name: `/${words.name}`, value: words.description };
    }),
  };
}
