// What is needed to answer anybody? The desk that every kind of interaction is served from.
import type { Command, Context, Follow } from '../command.ts';
import type { Upload } from '../library.ts';
import type { Messages } from '../messages/messages.ts';
import { optionIn } from '../messages/wording.ts';
import type { Answer } from '../model.ts';
import type { AttachmentRules } from './attachments.ts';
import type { Asker } from './asker.ts';
import { fingerprint } from './layout.ts';
import { LIMITS, type Patience } from './limits.ts';
import { draw, drawBare, type Bare, type Drawing, type Studio } from './message.ts';
import type { Outgoing } from './reply.ts';
import type { Metrics } from './metrics.ts';
import type { Pace } from './pace.ts';
import { holdLong } from './long.ts';
import type { Kept, Seals, State } from './state.ts';

/** Structured log lines; fields never hold question texts, tokens or addresses with tokens in them. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What a command of one asker works with; `files` are handed through. Without a command: what they may see. */
export type ContextOf = (
  asker: Asker,
  files?: readonly Upload[],
  command?: Command,
) => Context | Promise<Context>;

export interface Desk {
  readonly commands: readonly Command[];
  readonly contextOf: ContextOf;
  readonly seals: Seals;
  readonly log: Log;
  readonly attachments: AttachmentRules;
  /** The words that commands are registered with. */
  readonly names: Messages;
  readonly follow: Follow;
  readonly pace: Pace;
  readonly patience: Patience;
  readonly metrics: Metrics;
}

/** A command with the texts for its options. */
export interface Call {
  readonly command: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly files?: readonly Upload[];
  /** What a follow-up was before it took over a person or filters of the question before. */
  readonly kept?: Kept | null;
}

/** An answer with all that is needed to draw it. */
export interface Answered {
  readonly call: Call;
  readonly answer: Answer;
  readonly studio: Studio;
  /** Undefined where there is no such command any more. */
  readonly command: Command | undefined;
}

/** Runs a call for somebody. A command that is gone, or arguments that it does not take, make a notice. */
export async function answerTo(call: Call, asker: Asker, desk: Desk): Promise<Answered> {
  const command = desk.commands.find(({ name }) => name === call.command);
  const context = await desk.contextOf(asker, call.files, command);
  const { corpus, say } = context;
  const studio = { corpus, say, seals: desk.seals, place: asker.place };
  const problem = command === undefined ? say.discord.unknownCommand : problemOf(call, command, say);
  if (command === undefined || problem !== null)
    return { call, command, studio, answer: { kind: 'notice', title: say.refused, message: problem ?? '' } };
  // Only the first question to a server's documents has something to do here; others go on meanwhile.
  await corpus.prepareNames();
  return { call, command, studio, answer: await command.run(call.arguments, context) };
}

/** What Discord should have refused, and a program that speaks to it directly may send nevertheless. */
function problemOf(call: Call, { name: command, options }: Command, say: Messages): string | null {
  for (const [name, option] of Object.entries(options)) {
    const text = call.arguments[name];
    const limit = Math.min(option.maxLength ?? LIMITS.optionText, LIMITS.optionText);
    if (text === undefined && option.required === true)
      return say.discord.missing(optionIn(command, name, say.commands));
    if (text !== undefined && text.length > limit)
      return say.discord.tooLong(optionIn(command, name, say.commands), limit);
  }
  return null;
}

/** How an answer is to be sent. */
export interface Showing {
  readonly page: number;
  readonly private: boolean;
  /** The fingerprint of the answer that buttons were made for; absent for a first answer. */
  readonly before?: string;
  readonly replaces?: boolean;
}

/** One page of an answer, ready to be sent. Whoever asked owns it. */
export async function show(
  { call, answer, command, studio }: Answered,
  asker: Asker,
  desk: Desk,
  showing: Showing,
): Promise<Outgoing> {
  const print = fingerprint(answer, studio.corpus);
  const state = stateOf(call, answer, command, asker, { print, private: showing.private });
  const stale = showing.before !== undefined && showing.before !== print;
  const filters = Object.fromEntries(
    Object.entries(command?.options ?? {}).filter(
      ([, { required, files }]) => required !== true && files === undefined,
    ),
  );
  const drawing = { answer, state, page: showing.page, filters, stale, isAsked: !changesThings(command) };
  const page = draw(drawing, studio);
  const { message, files } =
    page === null ? await drawLong(drawing, studio, asker, desk) : { message: page, files: [] };
  const attachment = answer.kind === 'notice' ? answer.attachment : undefined;
  return {
    message,
    private: showing.private,
    replaces: showing.replaces === true,
    files: attachment === undefined ? files : [...files, attachment],
  };
}

/** An answer to a long question: with buttons where the question can be kept, else with its other pages in a file. */
async function drawLong(drawing: Drawing, studio: Studio, asker: Asker, desk: Desk): Promise<Bare> {
  const state = await holdLong(drawing.state, asker, desk);
  const page = state === null ? null : draw({ ...drawing, state }, studio);
  return page === null ? drawBare(drawing, studio) : { message: page, files: [] };
}

function stateOf(
  call: Call,
  answer: Answer,
  command: Command | undefined,
  asker: Asker,
  rest: Pick<State, 'print' | 'private'>,
): State {
  const { actions } = answer;
  const again = answer.kind === 'notice' ? answer.again : undefined;
  const { command: name, arguments: given } = again ?? call;
  const state = { asker: asker.caller.id, command: name, arguments: given, kept: call.kept ?? null, ...rest };
  if (actions === undefined || again !== undefined || !changesThings(command)) return state;
  return {
    ...state,
    actions: actions.map((action) => ({ command: action.command, arguments: action.arguments })),
  };
}

/** Whether running a command again might change something, so that its buttons must be kept, not asked for anew. */
export function changesThings(command: Command | undefined): boolean {
  return command?.access === 'moderator' || command?.hidden === true;
}
