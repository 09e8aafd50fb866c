// How much work is something, whatever the machine? Its processor time, against that of a known piece of work.
import { createHash } from 'node:crypto';

/** What the yardstick reads: some milliseconds of a machine of today. */
const YARDSTICK = 'a harbour, a ferry and a mayor; '.repeat(8000);

/**
 * How many times the yardstick the work takes, the best of three where it is short. Counts the processor time of this process alone, so
 * that neither a slow machine nor a busy one changes it much.
 */
export async function effort(work: () => unknown): Promise<number> {
  return (await best(work, 3)) / (await yardstick());
}

/** How many times slower this machine is than the one that times in tests were set on; at least once. */
export async function slowness(): Promise<number> {
  return Math.max(1, (await yardstick()) / YARDSTICK_THERE);
}

/** Milliseconds of processor time. */
const YARDSTICK_THERE = 3;

async function yardstick(): Promise<number> {
  return (unit ??= await best(measure, 12));
}
let unit: number | undefined;

function measure(): unknown {
  const words = new Map<string, number>();
  for (const word of YARDSTICK.split(' ')) words.set(word, (words.get(word) ?? 0) + 1);
  return createHash('sha256')
    .update(YARDSTICK)
    .update(JSON.stringify([...words]))
    .digest('hex');
}

/** Milliseconds; what takes longer is told well enough by one round. */
const LONG = 100;

async function best(work: () => unknown, rounds: number): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds && (round === 0 || least < LONG); round += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return Math.max(least, 0.1);
}
