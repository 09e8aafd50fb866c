// How are commands served in a terminal? Once, line by line, or at a prompt.
import { createInterface } from 'node:readline';
import type { Command, Context, Follow } from '../command.ts';
import { complete } from './complete.ts';
import { toJson } from '../json.ts';
import type { Answer, Attachment } from '../model.ts';
import { readLine, type Call } from './line.ts';
import { render } from './render.ts';
import { paint, type Screen } from './screen.ts';
import { follows, noteOf, without, type Kept } from './session.ts';
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
  /** Reads a question as one that follows the line before it; where it is absent, every line stands by itself. */
  readonly follow?: Follow;
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

/** One sitting at the prompt: what a question may follow. */
interface Session {
  last: Call | undefined;
}

/**
 * Answers one line. Never throws: a fault of ours is reported, and the reader told its reference. In a session a bare
 * question takes over whom the one before was about; what it took over is shown, with the line that asks without.
 */
export async function answerLine(line: string, terminal: Terminal, session?: Session): Promise<Status> {
  const here = terminal.context();
  const { say } = here;
  const read = readLine(line, terminal.commands, say);
  if (read.kind === 'wrong') return complain(read.problem, null, terminal, BAD_USAGE);
  const { name } = read.command;
  try {
    const { call, kept } = follows(read, session?.last, here, terminal.follow);
    const context = (await terminal.enter?.(call.command, call.args)) ?? here;
    if (context instanceof Error) return complain(context.message, name, terminal, BAD_USAGE);
    const answer = await call.command.run(call.args, context);
    if (session !== undefined) session.last = call;
    await show(answer, { name, kept, context }, terminal);
    return answer.kind === 'nothing' ? NOTHING : FOUND;
  } catch (error) {
    return complain(say.console.failed(terminal.report(error)), name, terminal, FAULT);
  }
}

/** The answer, under what it took over from the one before, with the file that it brings. */
async function show(
  found: Answer,
  { name, kept, context }: { readonly name: string; readonly kept: Kept | null; readonly context: Context },
  { commands, format, out, err, save }: Terminal,
): Promise<void> {
  const { say } = context;
  const answer =
    kept === null ? found : { ...found, actions: [...(found.actions ?? []), without(kept, say)] };
  if (format === 'json') out(JSON.stringify(toJson(name, answer, context)));
  else {
    if (kept !== null) out(paint(noteOf(kept, say), 'faint', format()));
    out(render(answer, context, format(), commands));
  }
  const attachment = answer.kind === 'notice' ? answer.attachment : undefined;
  if (attachment !== undefined && save !== undefined) err(say.console.saved(await save(attachment)));
}

/** Says what was wrong, in JSON where answers are. */
function complain(
  message: string,
  command: string | null,
  { format, out, err }: Terminal,
  status: Status,
): Status {
  if (format !== 'json') err(message);
  else
    out(JSON.stringify({ command, kind: 'notice', title: message, entries: [], suggestions: [], message }));
  return status;
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
  const session: Session = { last: undefined };
  for await (const line of reader) {
    const typed = line.trim();
    if (/^\/?(?:quit|exit)$/i.test(typed)) break;
    if (typed !== '') {
      terminal.out('');
      await answerLine(line, terminal, session);
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
