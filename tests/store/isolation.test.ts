import { test } from 'vitest';
import { lookAcross } from './isolation.ts';

test('whatever two servers do, neither ever meets a word of the other', { timeout: 600_000 }, async () => {
  await lookAcross(12);
});
