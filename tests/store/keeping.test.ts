import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Keeping } from '../../src/store/keeping.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a shelf is written once it is calm, and not in the middle of the work', () => {
  const written: string[] = [];
  const keeping = new Keeping((server) => written.push(server));
  for (let i = 0; i < 300; i++) {
    keeping.read('a', 1);
    vi.advanceTimersByTime(1000);
  }
  expect(written).toEqual([]);
  vi.advanceTimersByTime(5000);
  expect(written).toEqual(['a']);
});

test('few changes wait for the end, very many do not wait at all', () => {
  const written: string[] = [];
  const keeping = new Keeping((server) => {
    written.push(server);
    keeping.written(server);
  });
  keeping.read('few', 199);
  keeping.read('many', 5000);
  vi.advanceTimersByTime(60_000);
  expect(written).toEqual(['many']);
  expect(keeping.stop()).toEqual(['few']);
});
