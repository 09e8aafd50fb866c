// How are commands served in a terminal? Once, line by line, or at a prompt.
import { createInterface } from 'node:readline';
import type { Command, Context } from '../command.ts';
import { complete } from './complete.ts';
import { toJson } from '../json.ts';
import type { Attachment } from '../model.ts';
import { readLine } from './line.ts';
import { render } from './render.ts';
import type { Screen } from './screen.ts';
import { neutral } from './wrap.ts';

/** What the terminal needs of the program around it. */
export interface Terminal {
  readonly commands: readonly Command[];
  /** The corpus as it is now; asked for anew for every line. */
  readonly context: () => Context;
  /** The same with everything that one command needs: the documents kept, and the files that it names. */
  readonly enter?: (
    command: Command,
    args: Readonly<Record<string, string | undefined>>,
  ) => Promise<Context | Error>;
  /** Keeps a file that an answer brings, and says where. */
  readonly save?: (attachment: Attachment) => Promise<string>;
  /** Logs a fault of ours and gives the reference to tell. */
  readonly report: (error: unknown) => string;
  /** JSON, or text for a screen of which the size is asked at each answer. */
  readonly format: 'json' | (() => Screen);
  readonly out: (line: string) => void;
  /** Where complaints about a line go. */
  readonly err: (line: string) => void;
}

/** What became of a line; the worst of several is the exit status. */
export type Status = 0 | 1 | 2 | 3;
export const FOUND = 0;
const NOTHING = 1;
const BAD_USAGE = 2;
const FAULT = 3;

/** Answers one line. Never throws: a fault of ours is reported, and the reader told its reference. */
export async function answerLine(line: string, terminal: Terminal): Promise<Status> {
  const { say } = terminal.context();
  const { format } = terminal;
  const complain = (message: string, command: string | null) => {
    if (format === 'json')
      terminal.out(
        JSON.stringify({ command, kind: 'notice', title: message, entries: [], suggestions: [], message }),
      );
    else terminal.err(message);
  };
  const read = readLine(line, terminal.commands, say.console);
  if (read.kind === 'wrong') {
    complain(read.problem, null);
    return BAD_USAGE;
  }
  const { command, args } = read;
  try {
    const context = (await terminal.enter?.(command, args)) ?? terminal.context();
    if (context instanceof Error) {
      complain(context.message, command.name);
      return BAD_USAGE;
    }
    const answer = await command.run(args, context);
    if (format === 'json') terminal.out(JSON.stringify(toJson(command.name, answer, context)));
    else terminal.out(render(answer, context, format()));
    const attachment = answer.kind === 'notice' ? answer.attachment : undefined;
    if (attachment !== undefined && terminal.save !== undefined)
      terminal.err(say.console.saved(await terminal.save(attachment)));
    return answer.kind === 'nothing' ? NOTHING : FOUND;
  } catch (error) {
    complain(say.console.failed(terminal.report(error)), command.name);
    return FAULT;
  }
}

/** Answers lines one by one as they come, with a blank line between texts; blank lines are passed over. */
export async function answerLines(
  lines: AsyncIterable<string> | Iterable<string>,
  terminal: Terminal,
): Promise<Status> {
  let worst: Status = FOUND;
  let first = true;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    if (!first && terminal.format !== 'json') terminal.out('');
    first = false;
    const status = await answerLine(line, terminal);
    if (status > worst) worst = status;
  }
  return worst;
}

/** The lines of a stream, whatever their ends. */
export function linesOf(input: NodeJS.ReadableStream): AsyncIterable<string> {
  return createInterface({ input, crlfDelay: Infinity });
}

/** Where the prompt reads and writes, and what was typed before, the newest first. */
export interface Prompt {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly history: readonly string[];
  /** Called with the new history after every line. */
  readonly remember: (history: readonly string[]) => void;
}

const LONGEST_HISTORY = 500;

/** Asks and answers until Ctrl-D, Ctrl-C or /quit. */
export async function openPrompt(prompt: Prompt, terminal: Terminal): Promise<void> {
  const { input, output } = prompt;
  const reader = createInterface({
    input,
    output,
    terminal: true,
    prompt: '› ',
    history: [...prompt.history],
    historySize: LONGEST_HISTORY,
    removeHistoryDuplicates: true,
    completer: (line: string) => {
      const [completions, typed] = complete(line, terminal.commands, terminal.context());
      if (completions.length < 2 || begunBy(typed, completions)) return [[...completions], typed];
      // What was typed is not how they begin: readline would put their common start in its place. Show them instead.
      output.write(`\n${completions.map(neutral).join('\n')}\n`);
      reader.prompt(true);
      return [[], typed];
    },
  });
  reader.on('history', prompt.remember);
  reader.on('SIGINT', () => reader.close());
  // Lines already read are still answered after the end; only a new prompt would be an error then.
  let ended = false;
  reader.once('close', () => (ended = true));
  reader.prompt();
  for await (const line of reader) {
    const typed = line.trim();
    if (/^\/?(?:quit|exit)$/i.test(typed)) break;
    if (typed !== '') {
      terminal.out('');
      await answerLine(line, terminal);
      terminal.out('');
    }
    if (!ended) reader.prompt();
  }
  reader.close();
  output.write('\n');
}

/** Whether all completions begin with what was typed, so that readline may add what they share. */
function begunBy(typed: string, completions: readonly string[]): boolean {
  return completions.every((one) => one.toLowerCase().startsWith(typed.toLowerCase()));
}
