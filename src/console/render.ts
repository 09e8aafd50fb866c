// How does an answer look in a terminal?
import type { Command, Context } from '../command.ts';
import type { Action, Answer, Entry, Fact } from '../model.ts';
import type { Messages } from '../messages/messages.ts';
import { commandLine } from '../messages/wording.ts';
import { passage } from './passage.ts';
import { columns, flow, paint, type Screen } from './screen.ts';

type Words = Pick<Context, 'corpus' | 'say'>;

/**
 * The whole answer, without a line break at its end: blocks with a blank line between. `commands` are those that its
 * last lines may run.
 */
export function render(
  answer: Answer,
  context: Words,
  screen: Screen,
  commands: readonly Command[] = [],
): string {
  const title = paint(flow(answer.title, '', screen), 'title', screen);
  const [head, ...blocks] = blocksOf(answer, context, screen);
  const first = [title, ...(head ?? [])].filter((part) => part !== '').join('\n');
  return [first, ...blocks.flat(), ...next(answer.actions ?? [], context, screen, commands)].join('\n\n');
}

/** What stands right under the title, then the blocks below. */
function blocksOf(answer: Answer, context: Words, screen: Screen): readonly (readonly string[])[] {
  const { say } = context;
  const ours = (text: string, indent = '') => flow(text, indent, screen);
  switch (answer.kind) {
    case 'found': {
      const sure = answer.confidence === undefined ? '' : ours(say.passage.confidence[answer.confidence]);
      const head = [paint(sure, 'faint', screen), facts(answer.facts ?? [], screen)];
      return [head, passages(answer.entries, context, screen)];
    }
    case 'nothing': {
      const tries = answer.suggestions.map((one) => ours(one, '  '));
      const near = passages(answer.nearest, context, screen);
      return [
        answer.reasons.map((reason) => ours(reason)),
        tries.length === 0 ? [] : [[say.passage.tryInstead, ...tries].join('\n')],
        near.length === 0 ? [] : [ours(say.passage.nearest), ...near],
      ];
    }
    case 'notice': {
      const known = facts(answer.facts ?? [], screen);
      return [[ours(answer.message)], known === '' ? [] : [known]];
    }
  }
}

function passages(entries: readonly Entry[], context: Words, screen: Screen): readonly string[] {
  return entries.map((entry, i) => passage(entry, i + 1, context, screen));
}

function facts(all: readonly Fact[], screen: Screen): string {
  return columns(
    all.map(({ name, value }) => [name, value]),
    screen,
  );
}

/** The lines that do what buttons do in Discord. */
function next(
  actions: readonly Action[],
  { say }: Words,
  screen: Screen,
  commands: readonly Command[],
): readonly string[] {
  if (actions.length === 0) return [];
  const lines = actions.map((action) =>
    flow(say.passage.named(action.label, lineOf(action, say, commands)), '  ', screen),
  );
  return [[say.console.next, ...lines].join('\n')];
}

function lineOf(
  { command, arguments: args, form = [] }: Action,
  { commands: words }: Messages,
  commands: readonly Command[],
): string {
  const asked = Object.fromEntries(form.map(({ name }) => [name, '…']));
  const options = commands.find(({ name }) => name === command)?.options;
  return commandLine(command, { ...args, ...asked }, words, options);
}
