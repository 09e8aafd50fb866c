import { test } from 'vitest';
import { lookAcross } from './isolation.ts';

test('in two hundred histories of two servers neither ever meets a word of the other', async () => {
  await lookAcross(200);
});
