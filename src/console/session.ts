// What does a bare question mean after the command before it? Whom "he" is, and which days and outlets still hold.
import type { Context } from '../command.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Messages } from '../messages/messages.ts';
import type { Action } from '../model.ts';
import { optionIn } from '../messages/wording.ts';
import type { Call } from './line.ts';

/** Reads a pronoun of a question as a person of the texts before it; `person` is null where nothing was read so. */
export type Follow = (
  question: string,
  before: readonly string[],
  corpus: Corpus,
) => { readonly question: string; readonly person: string | null };

/** A call as it is run, and what it took over from the one before; null where it stands by itself. */
export interface Followed {
  readonly call: Call;
  readonly kept: Kept | null;
}

export interface Kept {
  /** The question as it was typed. */
  readonly question: string;
  readonly person: string | null;
  readonly filters: Readonly<Record<string, string>>;
}

/** Options of the call before that hold on. */
const FILTERS = ['from', 'to', 'source'];
/** Its days are those of events; a question's are those of publication. */
const OF_EVENTS = 'timeline';

/** What was answered last: the call, and the title of its answer, which names whoever was asked for by an office. */
export interface Asked {
  readonly call: Call;
  readonly title: string;
}

/** The call with what its question leaves to the one before. Only a bare question does; `/ask …` asks afresh. */
export function follows(
  call: Call,
  before: Asked | undefined,
  { corpus }: Pick<Context, 'corpus'>,
  follow: Follow | undefined,
): Followed {
  const { question } = call.args;
  if (before === undefined || follow === undefined || !call.bare || question === undefined)
    return { call, kept: null };
  const { args, command } = before.call;
  const earlier = [...Object.values(args).filter((text) => text !== undefined), before.title];
  const read = follow(question, earlier, corpus);
  const filters = command.name === OF_EVENTS ? {} : filtersOf(before.call);
  if (read.person === null && Object.keys(filters).length === 0) return { call, kept: null };
  return {
    call: { ...call, args: { ...call.args, ...filters, question: read.question } },
    kept: { question, person: read.person, filters },
  };
}

function filtersOf({ args }: Call): Readonly<Record<string, string>> {
  const given = FILTERS.map((name) => [name, args[name]] as const);
  return Object.fromEntries(given.filter((pair): pair is [string, string] => pair[1] !== undefined));
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
