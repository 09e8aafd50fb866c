// Every way of calling the bot: what is done, and how many outcomes became visible for it.
import { expect } from 'vitest';
import { until } from '../until.ts';
import { written } from '../host/payloads.ts';
import type { Discord } from '../host/server.ts';
import type { SeenMessage, Visit } from '../host/visit.ts';
import type { Stage } from './fixture.ts';

/** What became of one call. */
export interface Called {
  readonly outcomes: number;
  /** A part of the paths of the requests that answer it. */
  readonly path: string;
  /** The interaction; null for a message. */
  readonly visit: Visit | null;
}

/** A message with pages, and its form for a page; calls are made of them. */
export interface Material {
  readonly discord: Discord;
  readonly pages: SeenMessage;
  readonly form: Visit;
}

type Calls = Readonly<Record<string, (material: Material) => Called>>;

const OTHER = { user: '910000000000000009' };

/** Interactions that are answered with a message. */
export const REPLIES: Calls = {
  'slash command': ({ discord }) => visited(discord.slash('find', { options: { words: 'harbour' } })),
  'private slash command': ({ discord }) =>
    visited(discord.slash('find', { options: { words: 'harbour', private: true } })),
  'message menu': ({ discord }) => visited(discord.menu('Check this quote', '"It took us nine years"')),
  button: ({ discord, pages }) => visited(discord.press(pages, 'run:0', OTHER)),
  'button for a copy': ({ discord, pages }) => visited(discord.press(pages, 'page:', OTHER)),
  'button that updates': ({ discord, pages }) => visited(discord.press(pages, 'page:')),
  'button for files': ({ discord, pages }) => visited(discord.press(pages, 'export')),
  menu: ({ discord, pages }) => visited(discord.press(pages, 'context', { value: '1.abcdef' })),
  form: ({ discord, form }) => visited(discord.submit(form, { page: '2' }, OTHER)),
  'form that updates': ({ discord, form }) => visited(discord.submit(form, { page: '3' })),
};

/** All interactions; what is answered with something else is never announced. */
export const INTERACTIONS: Calls = {
  ...REPLIES,
  'button that opens a form': ({ discord, pages }) => visited(discord.press(pages, 'jump')),
  'button that deletes': ({ discord, pages }) => visited(discord.press(pages, 'delete')),
  autocomplete: ({ discord }) => visited(discord.type('find', 'words', 'h')),
};

/** Both ways of writing to the bot. */
export const MESSAGES: Calls = {
  mention: ({ discord }) => message(discord, '<@100000000000000001> harbour', {}),
  'direct message': ({ discord }) => message(discord, 'harbour', { guild: null }),
};

const ALL: Calls = { ...INTERACTIONS, ...MESSAGES };

export async function materialOn(discord: Discord): Promise<Material> {
  const pages = await discord.slash('find', { options: { words: 'Item' } }).reply();
  const form = discord.press(pages, 'jump');
  await form.until(() => form.modal !== null);
  return { discord, pages, form };
}

/** Makes every call there is, by name. */
export function callAll(material: Material): Readonly<Record<string, Called>> {
  return Object.fromEntries(Object.entries(ALL).map(([name, call]) => [name, call(material)]));
}

/**
 * Waits until calls are handled to their end, which those of before were already (`from` of them): each has one
 * outcome, and none has two.
 */
export async function once(
  { discord, handled }: Stage,
  from: number,
  ...made: readonly ReturnType<typeof callAll>[]
): Promise<void> {
  const calls = made.flatMap((batch) => Object.entries(batch));
  const outcomes = () => calls.map(([name, called]) => `${name}: ${called.outcomes}`);
  await until(() => handled() >= from + calls.length, outcomes);
  // Events that the gateway sent twice come before this one.
  await discord.slash('find', { options: { words: 'harbour' } }).reply();
  expect(outcomes()).toEqual(calls.map(([name]) => `${name}: 1`));
}

/** An interaction as a call. */
export function visited(visit: Visit): Called {
  return {
    path: visit.token,
    visit,
    get outcomes() {
      return visit.outcomes;
    },
  };
}

function message(discord: Discord, content: string, about: Parameters<typeof written>[1]): Called {
  const id = discord.id();
  discord.write(written(content, { id, ...about }));
  return {
    path: '/channels/',
    visit: null,
    get outcomes() {
      return discord.posted.filter(({ replyTo }) => replyTo === id).length;
    },
  };
}
