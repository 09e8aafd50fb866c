// How long does it take, and how much memory stays? Small tools for all of bench.
import { readFileSync } from 'node:fs';

/** Milliseconds that a task took, and its result. */
export async function timed<T>(task: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const before = performance.now();
  const result = await task();
  return { ms: performance.now() - before, result };
}

/** Milliseconds of processor time of a task that waits for nothing: what else the machine does hardly matters. */
export function worked<T>(task: () => T): { ms: number; result: T } {
  const before = process.cpuUsage();
  const result = task();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

/**
 * Milliseconds that this thread alone has worked, where the system tells (Linux); elsewhere the time of day, which
 * counts what else the machine does.
 */
export function threadTime(): number {
  if (process.platform !== 'linux') return performance.now();
  const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}

/** Median and 99th percentile of a task, in milliseconds; the runs to warm up do not count. */
export async function spread(
  { runs, warmUp }: { readonly runs: number; readonly warmUp: number },
  task: (run: number) => unknown,
): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  for (let run = 0; run < runs + warmUp; run += 1) {
    const { ms } = await timed(() => task(run));
    if (run >= warmUp) times.push(ms);
  }
  return { p50: percentile(times, 50), p99: percentile(times, 99) };
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0;
}

/** Memory in use after collecting garbage, in MB: objects and typed arrays together. */
export function memoryNow(): number {
  // Twice: what a collection frees of typed arrays is given back by the next one.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MEGABYTE;
}

export const MEGABYTE = 1024 * 1024;

/** Size as UTF-8, in MB. */
export function megabytesOf(texts: Iterable<string>): number {
  let bytes = 0;
  for (const text of texts) bytes += Buffer.byteLength(text);
  return bytes / MEGABYTE;
}
