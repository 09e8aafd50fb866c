import { expect, test } from 'vitest';
import { campaign } from './kill.ts';

test(
  'ten kills lose nothing that was acknowledged, and leave nothing half done',
  { timeout: 600_000 },
  async () => {
    const campaigns = await Promise.all([campaign(5, 7), campaign(5, 1007)]);
    expect(campaigns.map(({ kills }) => kills)).toEqual([5, 5]);
  },
);
