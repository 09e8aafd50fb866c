// A bot with a small corpus, running against Discord on this machine.
import { defineUntranslated, type Command } from '../../src/command.ts';
import { follow } from '../../src/answer/follow.ts';
import check from '../../commands/check.ts';
import { startDiscord, type DiscordHost, type RunningBot } from '../../src/discord/bot.ts';
import type { Answer, Entry } from '../../src/model.ts';
import { contextOf, documentOf } from '../document.ts';
import { allParts } from '../host/check.ts';
import { Discord } from '../host/server.ts';
import type { SeenMessage } from '../host/visit.ts';

const OPENING = [
  'The harbour opened on Monday. Mayor Ann Berg cut a ribbon. "It took us nine years," Berg said.',
  'Nobody from the ministry came. The minister, John Doe, sent a letter.',
  'Ships waited outside for an hour. The first to enter was a ferry.',
];

export const HARBOUR = documentOf(OPENING.join('\n\n'), {
  id: 'harbour.md',
  title: 'The harbour [reopens]',
  published: '2024-08-13T20:15',
  source: 'The *Harbour* Post',
  url: 'https://example.org/harbour_(north)',
});

export const NOTE = documentOf('Nobody signed. @everyone **should** see https://evil.example now.', {
  id: 'note.txt',
  title: 'A note',
});

/** Enough sentences for several pages. */
export const LIST = documentOf(
  Array.from({ length: 12 }, (_, n) => `Item number ${n + 1} stands here.`).join(' '),
  { id: 'list.md', title: 'A list' },
);

/** Answers with every sentence of every document that holds the text. */
const find = defineUntranslated({
  name: 'find',
  description: 'Every sentence with these words',
  example: '/find words:harbour',
  options: {
    words: {
      description: 'The words',
      required: true,
      maxLength: 6000,
      complete: (typed) =>
        ['harbour', 'ferry', 'x'.repeat(120)]
          .filter((w) => w.startsWith(typed))
          .map((value) => ({ name: value, value })),
    },
    source: { description: 'The outlet', maxLength: 100 },
    title: { description: 'Another title' },
  },
  run: ({ words, title }, { corpus }): Answer => {
    const entries = corpus.documents().flatMap(({ id, text }) =>
      corpus.reading(id).sentences.flatMap(({ start, end }): Entry[] => {
        const at = text.slice(start, end).toLowerCase().indexOf(words.toLowerCase());
        if (at < 0) return [];
        const highlights = [{ start: start + at, end: start + at + words.length }];
        return [{ label: 'a sentence', citation: { document: id, start, end }, highlights }];
      }),
    );
    if (entries.length > 0)
      return {
        kind: 'found',
        title: title ?? words,
        entries,
        actions: [
          { label: 'Ferry', command: 'find', arguments: { words: 'ferry' } },
          {
            label: 'Other words',
            command: 'find',
            arguments: {},
            form: [{ name: 'words', label: 'Words', value: words }],
          },
        ],
      };
    return {
      kind: 'nothing',
      title: title ?? words,
      reasons: [`“${words}” occurs in none of the documents.`],
      suggestions: ['harbour'],
      nearest: [],
    };
  },
});

/** A gate at which work waits while it is shut. */
export class Gate {
  /** How much came to it since it was last shut. */
  waiting = 0;
  #shut: Promise<Error | null> | null = null;
  #end = (_error: Error | null): void => undefined;

  shut(): void {
    this.waiting = 0;
    this.#shut = new Promise((resolve) => (this.#end = resolve));
  }

  open(): void {
    this.#end(null);
    this.#shut = null;
  }

  /** Lets all that wait fail. */
  fail(error: Error): void {
    this.#end(error);
    this.#shut = null;
  }

  async pass(): Promise<void> {
    if (this.#shut === null) return;
    this.waiting += 1;
    const error = await this.#shut;
    if (error !== null) throw error;
  }
}

/** Where `/slow` waits. */
export const SLOW = new Gate();

const slow = defineUntranslated({
  name: 'slow',
  description: 'Takes its time',
  example: '/slow',
  options: {},
  run: async (): Promise<Answer> => {
    await SLOW.pass();
    return { kind: 'notice', title: 'slow', message: 'done' };
  },
});

const broken = defineUntranslated({
  name: 'broken',
  description: 'Fails',
  example: '/broken',
  options: {
    how: {
      description: 'How',
      complete: () => {
        throw new Error('no suggestions');
      },
    },
  },
  run: (): Answer => {
    throw new Error('a fault of ours with a secret-question in it');
  },
});

const keep = defineUntranslated({
  name: 'shelf add',
  description: 'Adds files',
  example: '/shelf add',
  options: { file: { description: 'Files', files: 2 }, note: { description: 'A note' } },
  run: (args, { files = [] }): Answer => ({
    kind: 'notice',
    title: 'shelf',
    message: JSON.stringify({ ...args, texts: files.map(({ bytes }) => new TextDecoder().decode(bytes)) }),
  }),
});

/** Says what it was asked, and finds its last word. */
const ask = defineUntranslated({
  name: 'ask',
  description: 'Your question',
  example: '/ask question:Who?',
  options: {
    question: { description: 'The question', required: true, maxLength: 6000 },
    source: { description: 'The outlet', maxLength: 100 },
  },
  run: ({ question }, context) =>
    find.run({ words: question.split(' ').at(-1)?.replace('?', '') ?? '', title: question }, context),
});

const help = defineUntranslated({
  name: 'help',
  description: 'What there is',
  example: '/help',
  options: {},
  run: (): Answer => ({ kind: 'notice', title: 'Help', message: 'Ask away.' }),
});

const feedback = defineUntranslated({
  name: 'feedback',
  description: 'What you think',
  example: '/feedback verdict:good',
  hidden: true,
  options: {
    verdict: { description: 'Verdict', required: true },
    command: { description: 'C' },
    question: { description: 'Q' },
  },
  run: (args): Answer => ({ kind: 'notice', title: 'Thanks', message: JSON.stringify(args) }),
});

/** Changes something each time it runs, and offers what to do next. */
const draft = defineUntranslated({
  name: 'draft',
  description: 'A draft',
  example: '/draft',
  hidden: true,
  options: { n: { description: 'Which' } },
  run: ({ n = String((drafts += 1)) }): Answer => ({
    kind: 'notice',
    title: `draft ${n}`,
    message: 'look',
    again: { command: 'draft', arguments: { n } },
    actions: [
      { label: 'Confirm', command: 'shelf add', arguments: { note: n } },
      { label: 'Fix', command: 'draft', arguments: {}, form: [{ name: 'n', label: 'Number', value: n }] },
    ],
  }),
});
let drafts = 0;

export const COMMANDS: readonly Command[] = [find, slow, broken, keep, ask, check, help, feedback, draft];

export interface LogLine {
  readonly level: string;
  readonly fields: object;
  readonly message: string;
}

export interface Stage {
  readonly discord: Discord;
  readonly bot: RunningBot;
  readonly log: readonly LogLine[];
  /** Why the bot said that it is lost. */
  readonly lost: readonly string[];
  /** How many calls were handled to their end. */
  readonly handled: () => number;
  end(): Promise<void>;
}

/** Starts a bot, on a Discord of its own unless one is given. */
export async function stage(
  change: Partial<Omit<DiscordHost, 'settings'>> & {
    readonly settings?: Partial<DiscordHost['settings']>;
  } = {},
  given?: Discord,
  prepare: (discord: Discord) => void = () => undefined,
): Promise<Stage> {
  const discord = given ?? (await Discord.start());
  prepare(discord);
  const log: LogLine[] = [];
  const lost: string[] = [];
  const context = contextOf(HARBOUR, NOTE, LIST);
  const line = (level: string) => (fields: object, message: string) =>
    void log.push({ level, fields, message });
  const bot = await startDiscord({
    commands: COMMANDS,
    contextOf: (_asker, files) => (files === undefined ? context : { ...context, files }),
    follow,
    pace: { user: 10_000, server: 10_000 },
    log: { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') },
    onLost: (reason) => void lost.push(reason),
    ...change,
    settings: {
      token: discord.token,
      guild: null,
      api: discord.api,
      cdn: discord.cdn,
      largestFile: 1_000_000,
      ...change.settings,
    },
  });
  const end = async (): Promise<void> => {
    await bot.stop();
    await discord.down();
  };
  const handled = (): number => log.filter(({ message }) => message === 'interaction handled').length;
  return { discord, bot, log, lost, handled, end };
}

/** All Markdown of a message, in order. */
export function textOf({ body }: SeenMessage): string {
  return allParts(body.components ?? [])
    .flatMap(({ content }) => content ?? [])
    .join('\n');
}

/** What can be pressed under a message: the verb and detail of each id. */
export function buttonsOf({ body }: SeenMessage): readonly string[] {
  return allParts(body.components ?? []).flatMap(({ custom_id: id, disabled }) =>
    id === undefined || disabled === true ? [] : [id.split('~')[0] ?? ''],
  );
}
