import { defineConfig } from 'vitest/config';

// Long campaigns (kills, soak, fuzz) are `*.long.ts` and run with `npm run test:long` only.
const long = process.env['DOSSIER_LONG'] === '1';

export default defineConfig({
  test: {
    include: [long ? 'tests/**/*.long.ts' : 'tests/**/*.test.ts'],
    // Far beyond what anything takes: a slow or busy machine is no fault of the code.
    testTimeout: long ? 60 * 60_000 : 180_000,
    hookTimeout: 180_000,
    passWithNoTests: false,
    // Vitest leaves one core free; with two that nearly doubles the time.
    maxWorkers: '100%',
  },
});
