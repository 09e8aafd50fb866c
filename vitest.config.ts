import { defineConfig } from 'vitest/config';

// Long campaigns (kills, soak, fuzz) are `*.long.ts` and run with `npm run test:long` only.
const long = process.env['DOSSIER_LONG'] === '1';

export default defineConfig({
  test: {
    include: [long ? 'tests/**/*.long.ts' : 'tests/**/*.test.ts'],
    testTimeout: long ? 30 * 60_000 : 20_000,
    hookTimeout: long ? 60_000 : 20_000,
    passWithNoTests: false,
    // Vitest leaves one core free; with two that nearly doubles the time.
    maxWorkers: '100%',
  },
});
