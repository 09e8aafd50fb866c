import { expect, test } from 'vitest';
import { campaign } from './power.ts';

test('a power cut in the middle of a change takes that change alone, wholly or not at all', async () => {
  const { cuts, undone, anew } = await campaign(12, 1, 1);
  expect(cuts).toBe(48);
  expect(undone).toBeGreaterThan(30);
  expect(anew).toBe(2);
});
