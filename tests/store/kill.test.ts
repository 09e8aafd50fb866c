import { expect, test } from 'vitest';
import { campaign } from './kill.ts';

test(
  'ten kills lose nothing that was acknowledged, and leave nothing half done',
  { timeout: 60_000 },
  async () => {
    expect((await campaign(10, 7)).kills).toBe(10);
  },
);
