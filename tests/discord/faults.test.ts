// What does a person see when Discord fails? Each kind of call with each fault: one outcome, and no crash.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Discord, Fault } from '../host/server.ts';
import type { SeenMessage, Visit } from '../host/visit.ts';
import { stage, textOf, type Stage } from './fixture.ts';

let it: Stage;
let discord: Discord;
let pages: SeenMessage;
/** Calls so far, each of which is to be handled. */
let made = 1;
beforeAll(async () => {
  it = await stage();
  discord = it.discord;
  pages = await discord.slash('find', { options: { words: 'Item' } }).reply();
});
afterEach(() => {
  discord.heal();
  expect(discord.refused).toEqual([]);
});
afterAll(() => it.end());

const CALLBACK = /^POST \/interactions/;

/** Every way of calling the bot; the fault is set up before the response that it is meant for. */
const CALLS: Readonly<Record<string, () => Promise<Visit>>> = {
  'slash command': async () => discord.slash('find', { options: { words: 'harbour' } }),
  autocomplete: async () => discord.type('find', 'words', 'h'),
  button: async () => discord.press(pages, 'page:1', { user: '910000000000000009' }),
  'button that updates': async () => discord.press(pages, 'page:'),
  'button that opens a form': async () => discord.press(pages, 'jump'),
  menu: async () => discord.press(pages, 'context', { value: '1.abcdef' }),
  'message menu': async () => discord.menu('Check this quote', '"It took us nine years"'),
};

/** Faults of the first response, and how many outcomes are visible after them. */
const FAULTS: readonly (readonly [name: string, fault: Omit<Fault, 'when' | 'times'>, outcomes: number])[] = [
  ['429', { status: 429, body: { message: 'slow down', retry_after: 0.1, global: false } }, 1],
  ['500', { status: 500 }, 1],
  ['502 after the call took effect', { status: 502, afterEffect: true }, 1],
  ['a cut socket', { cut: true }, 1],
  ['a cut socket after the call took effect', { cut: true, afterEffect: true }, 1],
  ['a slow answer', { delay: 300 }, 1],
  ['10062', { status: 404, body: { code: 10062, message: 'Unknown interaction' } }, 0],
  ['40060 from the first try', { status: 400, body: { code: 40060, message: 'acknowledged' } }, 0],
];

describe.each(Object.keys(CALLS))('%s', (call) => {
  test.each(FAULTS)('with %s', async (_name, fault, outcomes) => {
    discord.fail({ when: CALLBACK, times: 1, ...fault });
    const visit = await CALLS[call]?.();
    made += 1;
    await until(() => handledCount() === made);
    expect(visit?.outcomes).toBe(outcomes);
    const crashed = it.log.filter(({ level }) => level === 'error');
    expect(crashed).toEqual([]);
  });
});

function handledCount(): number {
  return it.log.filter(({ message }) => message === 'interaction handled').length;
}

test('an answer that was announced first comes once, whatever happens to its edit', async () => {
  const faults: readonly (readonly [Omit<Fault, 'when' | 'times'>, number])[] = [
    [{ status: 429, body: { message: 'slow down', retry_after: 0.1, global: false } }, 1],
    [{ status: 500 }, 1],
    [{ cut: true }, 1],
    [{ status: 401, body: { code: 50027, message: 'Invalid Webhook Token' } }, 0],
  ];
  const visits = faults.map(([fault]) => {
    const visit = discord.slash('slow', { options: { milliseconds: '1600' } });
    discord.fail({ when: new RegExp(`^PATCH .*${visit.token}`), times: 1, ...fault });
    return visit;
  });
  // The announcement itself took effect, though Discord said 502.
  const announced = discord.slash('slow', { options: { milliseconds: '1600' } });
  discord.fail({ when: new RegExp(`^POST .*${announced.token}`), times: 1, status: 502, afterEffect: true });
  made += 5;
  await until(() => handledCount() === made);
  expect(visits.map(({ outcomes }) => outcomes)).toEqual(faults.map(([, outcomes]) => outcomes));
  expect([announced.outcomes, textOf(await announced.reply())]).toEqual([1, '### slow\ndone']);
});

describe('the gateway', () => {
  test.each<readonly [string, () => void]>([
    ['closes with 4000', () => discord.gateway.close(4000)],
    ['asks to reconnect', () => discord.gateway.askToReconnect()],
    ['ends the session, to be resumed', () => discord.gateway.invalidate(true)],
    ['ends the session for good', () => discord.gateway.invalidate(false)],
    ['is cut', () => discord.gateway.cut()],
  ])('%s, and the next call is answered once', async (_name, fail) => {
    const before = discord.gateway.identifies.length + discord.gateway.resumes;
    fail();
    await until(() => discord.gateway.identifies.length + discord.gateway.resumes > before, 10_000);
    const visit = discord.slash('find', { options: { words: 'harbour' } });
    await visit.reply();
    expect(visit.outcomes).toBe(1);
  });

  test('that is dead without being closed is noticed', async () => {
    const quick = await stage({}, undefined, (host) => {
      host.gateway.heartbeat = 200;
    });
    quick.discord.gateway.acknowledges = false;
    await until(() => quick.discord.gateway.resumes > 0, 10_000);
    quick.discord.gateway.acknowledges = true;
    await until(() => quick.discord.gateway.connected === 1, 10_000);
    const reply = quick.discord.slash('find', { options: { words: 'harbour' } }).reply(10_000);
    expect(textOf(await reply)).toContain('harbour');
    await quick.end();
  });

  test('that is away with all of Discord is found again', async () => {
    await discord.down();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await discord.up();
    await until(() => discord.gateway.connected === 1, 15_000);
    const reply = discord.slash('find', { options: { words: 'harbour' } }).reply(10_000);
    expect(textOf(await reply)).toContain('harbour');
    expect(it.lost).toEqual([]);
  });
});

async function until(holds: () => boolean, within = 8000): Promise<void> {
  const deadline = performance.now() + within;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('not in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
