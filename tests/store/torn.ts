// What may a disk hold after the power failed? Of what was written and not yet flushed any part, torn anywhere.
import type { Span } from '../../src/model.ts';

/** Gives whole numbers from 0 up to below its argument. */
export type Random = (below: number) => number;

/** A generator of Lehmer's: what a campaign finds can be found again. */
export function randomFrom(seed: number): Random {
  let state = (seed % 0x7fff_fffe) + 1;
  return (below) => {
    state = (state * 48271) % 0x7fff_ffff;
    return state % below;
  };
}

/** How bytes that were not flushed are found: missing with all behind them, zeros, rubbish, or some sectors old and some new. */
export type Damage = 'cut' | 'zeros' | 'rubbish' | 'sectors';

/** A file whose bytes in `written` were being changed from `before` to `after`: up to some byte, or sector by sector. */
export function torn(before: Buffer, after: Buffer, written: Span, damage: Damage, random: Random): Buffer {
  if (damage === 'sectors') return mixed(before, after, written, random);
  const { start, end } = written;
  const at = start + random(end - start);
  if (damage === 'cut') return after.subarray(0, at);
  const found = Buffer.from(after);
  for (let i = at; i < end; i++) found[i] = damage === 'zeros' ? 0 : random(256);
  return found;
}

/** Disks write whole sectors of this size, in bytes, each in its own time. */
const SECTOR = 512;

/** A file of which each sector in `written` holds either state. */
export function mixed(before: Buffer, after: Buffer, { start, end }: Span, random: Random): Buffer {
  const found = Buffer.from(after);
  for (let at = start, next = at; at < end; at = next) {
    next = Math.min(end, (Math.floor(at / SECTOR) + 1) * SECTOR);
    if (random(2) === 0) found.fill(0, at, next).set(before.subarray(at, next), at);
  }
  return found;
}

/** Bytes at the head of a log, and at the head of each page in it (sqlite.org/fileformat2.html#walformat). */
const LOG_HEAD = 32;
const PAGE_HEAD = 24;

/**
 * Which bytes of a log a change has written: behind the last commit before, or, where it began the log anew, behind its
 * head, which is flushed before anything follows. What stands behind them is left of an older log.
 */
export function writtenIn(before: Buffer, after: Buffer): Span {
  const same = before.subarray(0, LOG_HEAD).equals(after.subarray(0, LOG_HEAD));
  return { start: same ? committed(before) : LOG_HEAD, end: committed(after) };
}

/** Where the last commit in a log ends. */
function committed(log: Buffer): number {
  const page = log.readUInt32BE(8) + PAGE_HEAD;
  const salt = log.subarray(16, 24);
  let end = LOG_HEAD;
  for (let at = LOG_HEAD; at + page <= log.length; at += page) {
    if (!log.subarray(at + 8, at + 16).equals(salt)) break;
    const pagesAfterCommit = log.readUInt32BE(at + 4);
    if (pagesAfterCommit > 0) end = at + page;
  }
  return end;
}
