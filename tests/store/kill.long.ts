import { expect, test } from 'vitest';
import { campaign } from './kill.ts';

test('five hundred kills lose nothing that was acknowledged, and leave nothing half done', async () => {
  const { kills, acknowledged, interrupted } = await campaign(500, 1);
  expect(kills).toBe(500);
  // The campaign is worth something only where many changes were made, and many kills met one.
  expect(acknowledged).toBeGreaterThan(1000);
  expect(interrupted).toBeGreaterThan(100);
  process.stderr.write(
    `${kills} kills, ${acknowledged} changes acknowledged, ${interrupted} kills inside a change\n`,
  );
});
