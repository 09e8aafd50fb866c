// What does a bare question mean after the command before it? Whom "he" is, and which days and outlets still hold.
import type { Context, Follow } from '../command.ts';
import type { Messages } from '../messages/messages.ts';
import type { Action } from '../model.ts';
import { optionIn } from '../messages/wording.ts';
import type { Call } from './line.ts';

/** A call as it is run, and what it took over from the one before; null where it stands by itself. */
export interface Understood {
  readonly call: Call;
  readonly kept: Kept | null;
}

export interface Kept {
  /** The question as it was typed. */
  readonly question: string;
  readonly person: string | null;
  readonly filters: Readonly<Record<string, string>>;
}

/** The call with what its question leaves to the one before. Only a bare question does; `/ask …` asks afresh. */
export function follows(
  call: Call,
  before: Call | undefined,
  { corpus }: Pick<Context, 'corpus'>,
  follow: Follow | undefined,
): Understood {
  const { question } = call.args;
  if (before === undefined || follow === undefined || !call.bare || question === undefined)
    return { call, kept: null };
  const {
    person,
    filters,
    question: read,
  } = follow(question, { command: before.command.name, arguments: before.args }, corpus);
  if (person === null && Object.keys(filters).length === 0) return { call, kept: null };
  return {
    call: { ...call, args: { ...call.args, ...filters, question: read } },
    kept: { question, person, filters },
  };
}

/** What was taken over, in one line. */
export function noteOf({ person, filters }: Kept, { discord, passage, commands }: Messages): string {
  const parts = Object.entries(filters).map(([name, value]) =>
    passage.named(optionIn('ask', name, commands), value),
  );
  return [...(person === null ? [] : [discord.keeping(person)]), ...parts].join(' · ');
}

/** What asks the same without it. */
export function without({ question }: Kept, { discord }: Messages): Action {
  return { label: discord.button.clear, command: 'ask', arguments: { question } };
}
