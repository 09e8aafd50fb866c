// Every way of calling the bot: what is done, and how many outcomes became visible for it.
import { written } from '../host/payloads.ts';
import type { Discord } from '../host/server.ts';
import type { SeenMessage, Visit } from '../host/visit.ts';

/** What became of one call. */
export interface Called {
  readonly outcomes: number;
  /** A part of the paths of the requests that answer it. */
  readonly path: string;
}

/** A message with pages, and its form for a page; calls are made of them. */
export interface Material {
  readonly discord: Discord;
  readonly pages: SeenMessage;
  readonly form: Visit;
}

type Calls = Readonly<Record<string, (material: Material) => Called>>;

const OTHER = { user: '910000000000000009' };
const FORM = 'button that opens a form';

/** All interactions that are answered with a message. */
export const REPLIES: Calls = {
  'slash command': ({ discord }) => visit(discord.slash('find', { options: { words: 'harbour' } })),
  button: ({ discord, pages }) => visit(discord.press(pages, 'page:1', OTHER)),
  'button that updates': ({ discord, pages }) => visit(discord.press(pages, 'page:')),
  menu: ({ discord, pages }) => visit(discord.press(pages, 'context', { value: '1.abcdef' })),
  'message menu': ({ discord }) => visit(discord.menu('Check this quote', '"It took us nine years"')),
  form: ({ discord, form }) => visit(discord.submit(form, { page: '2' }, OTHER)),
  'form that updates': ({ discord, form }) => visit(discord.submit(form, { page: '3' })),
};

/** All interactions; what is answered with something else has no second chance. */
export const INTERACTIONS: Calls = {
  ...REPLIES,
  [FORM]: ({ discord, pages }) => visit(discord.press(pages, 'jump')),
  autocomplete: ({ discord }) => visit(discord.type('find', 'words', 'h')),
};

/** Both ways of writing to the bot. */
export const MESSAGES: Calls = {
  mention: ({ discord }) => message(discord, '<@100000000000000001> harbour', {}),
  'direct message': ({ discord }) => message(discord, 'harbour', { guild: null }),
};

export async function materialOn(discord: Discord): Promise<Material> {
  const pages = await discord.slash('find', { options: { words: 'Item' } }).reply();
  const form = discord.press(pages, 'jump');
  await form.until(() => form.modal !== null);
  return { discord, pages, form };
}

/** Makes every call there is; gives how many outcomes each has at the time of asking. */
export function callAll(material: Material): () => Readonly<Record<string, number>> {
  const called = Object.entries({ ...INTERACTIONS, ...MESSAGES }).map(
    ([name, call]) => [name, call(material)] as const,
  );
  return () => Object.fromEntries(called.map(([name, { outcomes }]) => [name, outcomes]));
}

/** What `callAll` is to give. */
export const ONE_EACH = Object.fromEntries(
  Object.keys({ ...INTERACTIONS, ...MESSAGES }).map((name) => [name, 1]),
);

function visit(made: Visit): Called {
  return {
    path: made.token,
    get outcomes() {
      return made.outcomes;
    },
  };
}

function message(discord: Discord, content: string, about: Parameters<typeof written>[1]): Called {
  const id = discord.id();
  discord.write(written(content, { id, ...about }));
  return {
    path: '/channels/',
    get outcomes() {
      return discord.posted.filter(({ replyTo }) => replyTo === id).length;
    },
  };
}
