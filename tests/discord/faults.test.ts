// What does a person see when Discord fails? Each kind of call with each fault: one outcome, and no crash.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Upload } from '../../src/library.ts';
import { contextOf } from '../document.ts';
import type { Discord, Fault } from '../host/server.ts';
import { callAll, INTERACTIONS, materialOn, MESSAGES, ONE_EACH, REPLIES, type Material } from './calls.ts';
import { buttonsOf, HARBOUR, LIST, NOTE, stage, textOf, type Stage } from './fixture.ts';

let it: Stage;
let discord: Discord;
let material: Material;
/** Calls so far, each of which is to be handled. */
let made = 2;
/** Milliseconds that it takes to open what a server keeps. */
let lag = 0;

const CONTEXT = contextOf(HARBOUR, NOTE, LIST);

async function slowly(_asker: object, files: readonly Upload[] = []) {
  if (lag > 0) await new Promise((resolve) => setTimeout(resolve, lag));
  return { ...CONTEXT, files };
}

beforeAll(async () => {
  it = await stage({ contextOf: slowly });
  discord = it.discord;
  material = await materialOn(discord);
});
afterEach(() => {
  discord.heal();
  lag = 0;
  expect(discord.refused).toEqual([]);
});
afterAll(() => it.end());

type Failing = Omit<Fault, 'when' | 'times'>;

/** What can befall any request, and is over with the next try. */
const PASSING: readonly (readonly [name: string, fault: Failing])[] = [
  ['429', { status: 429, body: { message: 'slow down', retry_after: 0.1, global: false } }],
  ['500', { status: 500 }],
  ['502 after the call took effect', { status: 502, afterEffect: true }],
  ['a cut socket', { cut: true }],
  ['a cut socket after the call took effect', { cut: true, afterEffect: true }],
  ['a slow answer', { delay: 300 }],
];

/** What Discord says of a call that it no longer knows: nothing more can be shown. */
const UNKNOWN: Failing = { status: 404, body: { code: 10062, message: 'Unknown interaction' } };
const ANSWERED: Failing = { status: 400, body: { code: 40060, message: 'acknowledged' } };
const EXPIRED: Failing = { status: 401, body: { code: 50027, message: 'Invalid Webhook Token' } };

describe.each(Object.keys(INTERACTIONS))('the first response to %s', (call) => {
  test.each([
    ...PASSING.map(([name, fault]) => [name, fault, 1] as const),
    ['10062', UNKNOWN, 0] as const,
    ['40060 from the first try', ANSWERED, 0] as const,
  ])('with %s', async (_name, fault, outcomes) => {
    discord.fail({ when: /^POST \/interactions/, times: 1, ...fault });
    expect(await outcomesOf(() => INTERACTIONS[call]?.(material))).toBe(outcomes);
  });
});

describe.each(Object.keys(MESSAGES))('the answer to a %s', (call) => {
  test.each(PASSING)('with %s', async (_name, fault) => {
    discord.fail({ when: /^POST \/channels\/\d+\/messages/, times: 1, ...fault });
    expect(await outcomesOf(() => MESSAGES[call]?.(material))).toBe(1);
  });
});

/** Makes a call and waits until it is handled: its outcomes. No fault of Discord's is one of ours. */
async function outcomesOf(call: () => { readonly outcomes: number } | undefined) {
  const called = call();
  made += 1;
  await until(() => handledCount() === made);
  expect(it.log.filter(({ level }) => level === 'error')).toEqual([]);
  return called?.outcomes;
}

function handledCount(): number {
  return it.log.filter(({ message }) => message === 'interaction handled').length;
}

describe('an answer that was announced first', () => {
  test('comes once, whatever happens to the announcement or to what comes in its place', async () => {
    lag = 1550;
    const passing = PASSING.map(([name, fault]) => ({ name, fault, outcomes: 1 }));
    const faults = [
      ...passing.map((one) => ({ ...one, method: 'POST' })),
      ...passing.map((one) => ({ ...one, method: 'PATCH' })),
      { name: 'an expired token', fault: EXPIRED, outcomes: 0, method: 'PATCH' },
    ];
    const seen = Object.entries(REPLIES).flatMap(([call, make]) =>
      faults.map(({ name, fault, outcomes, method }) => {
        const called = make(material);
        discord.fail({ when: new RegExp(`^${method} .*${called.path}`), times: 1, ...fault });
        return { what: `${call}, ${method} with ${name}`, called, outcomes };
      }),
    );
    made += seen.length;
    await until(() => handledCount() === made);
    expect(Object.fromEntries(seen.map(({ what, called }) => [what, called.outcomes]))).toEqual(
      Object.fromEntries(seen.map(({ what, outcomes }) => [what, outcomes])),
    );
    expect(it.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('is for the asker alone where nothing is known yet of who may see it', async () => {
    lag = 1600;
    const reply = await discord.slash('find', { options: { words: 'harbour' } }).reply();
    made += 1;
    expect([reply.private, textOf(reply).includes('harbour')]).toEqual([true, true]);
    expect(buttonsOf(reply)).toContain('share:0');
  });
});

test('suggestions that would come too late are an empty list in time', async () => {
  lag = 2400;
  const visit = discord.type('find', 'words', 'h');
  await visit.until(() => visit.choices !== null);
  made += 1;
  expect(visit.choices).toEqual([]);
  expect(visit.firstResponse).toBeLessThan(2900);
});

describe('the gateway', () => {
  test.each<readonly [string, () => void]>([
    ['closes with 4000', () => discord.gateway.close(4000)],
    ['asks to reconnect', () => discord.gateway.askToReconnect()],
    ['ends the session, to be resumed', () => discord.gateway.invalidate(true)],
    ['ends the session for good', () => discord.gateway.invalidate(false)],
    ['is cut', () => discord.gateway.cut()],
  ])('%s, and every call in hand and after it is answered once', async (_name, fail) => {
    const before = discord.gateway.identifies.length + discord.gateway.resumes;
    lag = 100;
    const inHand = callAll(material);
    await new Promise((resolve) => setTimeout(resolve, 30));
    fail();
    await until(() => discord.gateway.identifies.length + discord.gateway.resumes > before, 10_000);
    const after = callAll(material);
    await settled(inHand, after);
  });

  test('that is dead without being closed is noticed', async () => {
    const quick = await stage({}, undefined, (host) => {
      host.gateway.heartbeat = 200;
    });
    quick.discord.gateway.acknowledges = false;
    await until(() => quick.discord.gateway.resumes > 0, 10_000);
    quick.discord.gateway.acknowledges = true;
    await until(() => quick.discord.gateway.connected === 1, 10_000);
    await settled(callAll(await materialOn(quick.discord)));
    await quick.end();
  });

  test('that is away with all of Discord is found again', async () => {
    await discord.down();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await discord.up();
    await until(() => discord.gateway.connected === 1, 15_000);
    await settled(callAll(material));
    expect(it.lost).toEqual([]);
  });
});

test('a stop in the middle lets every call in hand have its answer', async () => {
  const stopping = await stage({ contextOf: slowly });
  const there = await materialOn(stopping.discord);
  lag = 300;
  const inHand = callAll(there);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await stopping.bot.stop();
  expect(inHand()).toEqual(ONE_EACH);
  const said = JSON.stringify(stopping.discord.requests.map(({ body }) => body));
  expect(said).not.toContain('is stopping');
  await stopping.discord.down();
});

/** Waits until every call has an outcome, and a moment more: none has two. */
async function settled(...calls: readonly (() => Readonly<Record<string, number>>)[]): Promise<void> {
  const isDone = (): boolean => calls.every((outcomes) => Object.values(outcomes()).every((n) => n > 0));
  await until(isDone).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const outcomes of calls) expect(outcomes()).toEqual(ONE_EACH);
}

async function until(holds: () => boolean, within = 8000): Promise<void> {
  const deadline = performance.now() + within;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('not in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
