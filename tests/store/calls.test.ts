import { expect, test } from 'vitest';
import { storeIn, temporaryFolder, type Clock } from './fixture.ts';

const QUESTION = `["ask",{"question":"${'Who built the lighthouse? '.repeat(40)}"}]`;

test('a long question is kept for its server alone, also over a restart', async () => {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  const id = (await (await store.server('a')).library.holdCall(QUESTION)) ?? '';
  expect(id).toMatch(/^[0-9a-f]{24}$/);
  await store.close();
  const again = await storeIn(folder);
  expect(await (await again.server('a')).library.heldCall(id)).toBe(QUESTION);
  expect(await (await again.server('b')).library.heldCall(id)).toBeNull();
});

test('it is gone thirty days after its last use', async () => {
  const clock: Clock = { at: '2024-09-01T12:00:00Z' };
  const { library } = await (await storeIn(await temporaryFolder(), { clock })).server('a');
  const old = (await library.holdCall('old')) ?? '';
  const used = (await library.holdCall('used')) ?? '';
  clock.at = '2024-09-20T12:00:00Z';
  expect(await library.holdCall('used')).toBe(used);
  clock.at = '2024-10-01T12:00:00Z';
  expect([await library.heldCall(old), await library.heldCall(used)]).toEqual([null, 'used']);
  clock.at = '2024-10-20T12:00:00Z';
  expect(await library.heldCall(used)).toBeNull();
});

test('nothing is kept where the disk is full, and nobody is bothered', async () => {
  let full = false;
  const fault = (sql: string) => {
    if (full && sql.startsWith('insert')) throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
  };
  const { library } = await (await storeIn(await temporaryFolder(), { fault })).server('a');
  full = true;
  expect(await library.holdCall(QUESTION)).toBeNull();
});
