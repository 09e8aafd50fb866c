// What does a person see when Discord fails? Each kind of call with each fault: one outcome, and no crash.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Asker } from '../../src/discord/asker.ts';
import type { Command } from '../../src/command.ts';
import { PATIENCE } from '../../src/discord/limits.ts';
import type { Upload } from '../../src/library.ts';
import { contextOf } from '../document.ts';
import type { Discord, Fault } from '../host/server.ts';
import { until } from '../until.ts';
import {
  callAll,
  INTERACTIONS,
  materialOn,
  MESSAGES,
  once,
  REPLIES,
  visited,
  type Called,
  type Material,
} from './calls.ts';
import { buttonsOf, Gate, HARBOUR, LIST, NOTE, stage, textOf, type Stage } from './fixture.ts';

let it: Stage;
let discord: Discord;
let material: Material;
/** Where commands wait once it is known who may see their answer. */
const commandGate = new Gate();
/** Where everything waits. */
const gate = new Gate();

const CONTEXT = contextOf(HARBOUR, NOTE, LIST);

async function gated(_asker: Asker, files: readonly Upload[] = [], command?: Command) {
  await gate.pass();
  if (command !== undefined) await commandGate.pass();
  return { ...CONTEXT, files };
}

/** Nothing is too slow, unless a test says so. */
const CALM = { announceAfter: 60_000, suggestWithin: 60_000 };
const patience = { ...CALM };
/** Faults of ours that tests have caused. */
let ours = 0;

beforeAll(async () => {
  it = await stage({ contextOf: gated, patience });
  discord = it.discord;
  material = await materialOn(discord);
});
afterEach(() => {
  discord.heal();
  gate.open();
  commandGate.open();
  Object.assign(patience, CALM);
  expect(discord.refused.splice(0)).toEqual([]);
  expect(it.log.filter(({ level }) => level === 'error')).toHaveLength(ours);
});
afterAll(() => it.end());

/** What a person comes to see: our answer, what Discord's own program tells them, a line in the channel, or no change. */
type Seen = 'answer' | 'Discord’s notice' | 'line in the channel' | 'message as it was';

type Failing = Omit<Fault, 'when' | 'times'>;

/** What can befall any request, and is over with the next try. */
const PASSING: Readonly<Record<string, Failing>> = {
  '429': { status: 429, body: { message: 'slow down', retry_after: 0.1, global: false } },
  '500': { status: 500 },
  '502 after the call took effect': { status: 502, afterEffect: true },
  'a cut socket': { cut: true },
  'a cut socket after the call took effect': { cut: true, afterEffect: true },
  'a slow answer': { delay: 300 },
};

/** What Discord says of a call that it does not know, or no longer. */
const UNKNOWN: Failing = {
  status: 404,
  body: { code: 10062, message: 'Unknown interaction' },
  isNoticed: true,
};
/** What it says of one that another process has taken up. */
const TAKEN_UP: Failing = { status: 400, body: { code: 40060, message: 'acknowledged' }, elsewhere: true };
/** What it says fifteen minutes after a call. */
const EXPIRED: Failing = {
  status: 401,
  body: { code: 50027, message: 'Invalid Webhook Token' },
  isNoticed: true,
};

/** What became of a call: one of `Seen`, or how often where it was not once. */
function seenOf({ outcomes, visit }: Called): string {
  const told = visit === null ? 0 : discord.posted.filter(({ nonce }) => nonce === `${visit.id}.late`).length;
  if (outcomes + told > 1) return `${outcomes} outcomes and ${told} lines`;
  if (told === 1) return 'line in the channel';
  if (outcomes === 1) return 'answer';
  return visit?.isNoticed === true ? 'Discord’s notice' : 'message as it was';
}

/** Makes calls and waits until all are handled: what people see of each. */
async function seen(
  calls: Readonly<Record<string, () => Called>>,
): Promise<Readonly<Record<string, string>>> {
  const from = it.handled();
  const made = Object.entries(calls).map(([name, call]) => [name, call()] as const);
  await until(
    () => it.handled() >= from + made.length,
    () => made.map(([name, called]) => `${name}: ${called.outcomes}`).join('\n'),
  );
  return Object.fromEntries(made.map(([name, called]) => [name, seenOf(called)]));
}

/** Whether every call waits at the gate, or needs nothing behind it and is handled. */
function isInHand({ handled }: Stage, from: number, calls: ReturnType<typeof callAll>): boolean {
  return gate.waiting + handled() - from >= Object.keys(calls).length;
}

/** Each of the calls with the fault in those of its requests that match. */
function failing(
  calls: typeof REPLIES,
  method: string,
  fault: Failing,
): Readonly<Record<string, () => Called>> {
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [
      name,
      () => {
        const called = call(material);
        discord.fail({ when: new RegExp(`^${method} .*${called.path}`), times: 1, ...fault });
        return called;
      },
    ]),
  );
}

function each(calls: typeof REPLIES, outcome: Seen): Readonly<Record<string, Seen>> {
  return Object.fromEntries(Object.keys(calls).map((name) => [name, outcome]));
}

describe('the first response to every kind of interaction', () => {
  test.each<readonly [string, Failing, Seen]>([
    ...Object.entries(PASSING).map(([name, fault]) => [name, fault, 'answer'] as const),
    ['10062', UNKNOWN, 'Discord’s notice'],
    ['40060 from the first try', TAKEN_UP, 'answer'],
  ])('with %s', async (_name, fault, outcome) => {
    expect(await seen(failing(INTERACTIONS, 'POST', fault))).toEqual(each(INTERACTIONS, outcome));
  });
});

describe('the answer to a message', () => {
  test.each(Object.entries(PASSING))('with %s', async (_name, fault) => {
    for (const [name, call] of Object.entries(MESSAGES)) {
      discord.fail({ when: /^POST \/channels\/\d+\/messages/, times: 1, ...fault });
      expect(await seen({ [name]: () => call(material) })).toEqual({ [name]: 'answer' });
    }
  });
});

test('the message that a button deletes is deleted, or stays', async () => {
  const { 'button that deletes': press = () => expect.fail() } = INTERACTIONS;
  const calls = { press };
  for (const [name, fault] of Object.entries(PASSING))
    expect([name, await seen(failing(calls, 'DELETE', fault))]).toEqual([name, { press: 'answer' }]);
  expect(await seen(failing(calls, 'DELETE', EXPIRED))).toEqual({ press: 'line in the channel' });
});

/** Makes calls, and lets their answers come when all of them have been announced. */
async function announced(calls: Readonly<Record<string, () => Called>>) {
  patience.announceAfter = 50;
  commandGate.shut();
  const made: Called[] = [];
  const result = seen(
    Object.fromEntries(
      Object.entries(calls).map(([name, call]) => [
        name,
        () => {
          const called = call();
          made.push(called);
          return called;
        },
      ]),
    ),
  );
  await until(() => made.every(({ visit }) => visit?.callback !== null));
  commandGate.open();
  return result;
}

describe('an answer that is announced first', () => {
  test.each(Object.entries(PASSING))('with %s in the announcement', async (_name, fault) => {
    expect(await announced(failing(REPLIES, 'POST', fault))).toEqual(each(REPLIES, 'answer'));
  });

  test.each(Object.entries(PASSING))('with %s in what comes in its place', async (_name, fault) => {
    expect(await announced(failing(REPLIES, 'PATCH', fault))).toEqual(each(REPLIES, 'answer'));
  });

  test('with 40060 in the announcement', async () => {
    expect(await announced(failing(REPLIES, 'POST', TAKEN_UP))).toEqual(each(REPLIES, 'answer'));
  });

  test('too late for what comes in its place: the channel is told, but of no private answer', async () => {
    const expected = {
      ...each(REPLIES, 'Discord’s notice'),
      'slash command': 'line in the channel',
      button: 'line in the channel',
      'button that updates': 'line in the channel',
      'form that updates': 'line in the channel',
    };
    const before = discord.posted.length;
    expect(await announced(failing(REPLIES, 'PATCH', EXPIRED))).toEqual(expected);
    const told = discord.posted.slice(before);
    expect(new Set(told.map((message) => textOf(message).replace(/\d+/, 'ID')))).toEqual(
      new Set(['<@ID> your answer took longer than Discord waits for one. Please ask again.']),
    );
  });

  test('too late where the bot may not write: nothing is tried', async () => {
    const visit = () => discord.slash('find', { options: { words: 'harbour' }, botPermissions: '1024' });
    const calls = { command: () => visited(visit()) };
    const before = discord.requests.length;
    expect(await announced(failing(calls, 'PATCH', EXPIRED))).toEqual({ command: 'Discord’s notice' });
    const after = discord.requests.slice(before);
    expect(after.filter(({ path }) => path.startsWith('/channels'))).toEqual([]);
  });

  test('and fails leaves the message as it was, and tells the one who pressed', async () => {
    patience.announceAfter = 50;
    const { pages } = material;
    const shown = textOf(pages);
    commandGate.shut();
    const press = discord.press(pages, 'page:');
    await press.until(() => press.callback === 6);
    commandGate.fail(new Error('a fault of ours'));
    await press.until(() => press.followUps.length > 0);
    expect([textOf(pages), press.followUps.map(textOf), press.followUps[0]?.private]).toEqual([
      shown,
      [expect.stringMatching(/tell the operator/)],
      true,
    ]);
    ours += 1;
  });

  test('is for the asker alone where nothing is known yet of who may see it', async () => {
    patience.announceAfter = 50;
    gate.shut();
    const visit = discord.slash('find', { options: { words: 'harbour' } });
    await visit.until(() => visit.callback !== null);
    gate.open();
    const reply = await visit.reply();
    expect([reply.private, textOf(reply).includes('harbour')]).toEqual([true, true]);
    expect(buttonsOf(reply)).toContain('share:0');
  });
});

test('suggestions that would come too late are an empty list in time', async () => {
  patience.suggestWithin = 50;
  gate.shut();
  const visit = discord.type('find', 'words', 'h');
  await visit.until(() => visit.choices !== null);
  expect(visit.choices).toEqual([]);
});

test('Discord waits longer than the bot does', () => {
  expect(PATIENCE.announceAfter).toBeLessThanOrEqual(DISCORD_WAITS / 2);
  expect(PATIENCE.suggestWithin).toBeLessThanOrEqual(DISCORD_WAITS - 1000);
});
/** Milliseconds. */
const DISCORD_WAITS = 3000;

describe('the gateway', () => {
  test.each<readonly [string, () => void]>([
    ['closes with 4000', () => discord.gateway.close(4000)],
    ['asks to reconnect', () => discord.gateway.askToReconnect()],
    ['ends the session, to be resumed', () => discord.gateway.invalidate(true)],
    ['ends the session for good', () => discord.gateway.invalidate(false)],
    ['is cut', () => discord.gateway.cut()],
  ])('%s, and every call in hand and after it is answered once', async (_name, fail) => {
    const before = discord.gateway.identifies.length + discord.gateway.resumes;
    const from = it.handled();
    gate.shut();
    const inHand = callAll(material);
    await until(() => isInHand(it, from, inHand));
    fail();
    await until(() => discord.gateway.identifies.length + discord.gateway.resumes > before);
    gate.open();
    await once(it, from, inHand, callAll(material));
  });

  test('that is dead without being closed is noticed', async () => {
    const quick = await stage({}, undefined, (host) => {
      host.gateway.heartbeat = 200;
    });
    const { gateway } = quick.discord;
    const before = gateway.resumes;
    gateway.acknowledges = false;
    await until(() => gateway.resumes > before);
    gateway.acknowledges = true;
    gateway.heartbeat = 45_000;
    gateway.cut();
    await until(() => gateway.connected === 1);
    const there = await materialOn(quick.discord);
    await until(() => quick.handled() === 2);
    await once(quick, 2, callAll(there));
    await quick.end();
  });

  test('that is away with all of Discord is found again', async () => {
    const from = it.handled();
    discord.leave();
    await until(() => discord.gateway.connected === 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    discord.comeBack();
    await until(() => discord.gateway.connected === 1);
    await once(it, from, callAll(material));
    expect(it.lost).toEqual([]);
  });
});

test('a stop in the middle lets every call in hand have its answer', async () => {
  const stopping = await stage({ contextOf: gated });
  const there = await materialOn(stopping.discord);
  await until(() => stopping.handled() === 2);
  gate.shut();
  const inHand = callAll(there);
  await until(() => isInHand(stopping, 2, inHand));
  const stopped = stopping.bot.stop();
  gate.open();
  await stopped;
  expect(Object.values(inHand).map(({ outcomes }) => outcomes)).toEqual(Object.values(inHand).map(() => 1));
  const said = JSON.stringify(stopping.discord.requests.map(({ body }) => body));
  expect(said).not.toContain('is stopping');
  await stopping.discord.down();
});
