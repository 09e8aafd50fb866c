// What was measured last time? The table in docs/QUALITY.md.
import { readFile, writeFile } from 'node:fs/promises';
import type { Measure } from './measure.ts';

/** One line of the table: which part, which measure, and how it stands. */
export interface Line extends Measure {
  readonly part: string;
  readonly last: number | null;
}

const BEGIN = '<!-- eval: this table is rewritten by npm run eval -- --record -->';
const END = '<!-- end of eval -->';

/** Recorded values by `part: measure`; empty where the file or its table is missing. */
export async function readRecord(file: string): Promise<ReadonlyMap<string, number>> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const table = text.slice(text.indexOf(BEGIN), text.indexOf(END));
  const values = new Map<string, number>();
  for (const row of table.split('\n')) {
    const [, part, name, value] = row.split('|').map((cell) => cell.trim());
    if (part && name && value && Number.isFinite(Number(value)))
      values.set(`${part}: ${name}`, Number(value));
  }
  return values;
}

/** Puts the lines into the table between the two marks of the file; rows of parts that were not run stay. */
export async function writeRecord(file: string, lines: readonly Line[]): Promise<void> {
  const text = await readFile(file, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${file} has no table between '${BEGIN}' and '${END}'`);
  const run = new Set(lines.map(({ part }) => part));
  const kept = text
    .slice(begin + BEGIN.length, end)
    .split('\n')
    .filter(
      (row) =>
        row.startsWith('|') && !run.has(row.split('|')[1]?.trim() ?? '') && !/^\| (?:part|---)/.test(row),
    );
  const head = ['| part | measure | value | reach | aim |', '| --- | --- | --- | --- | --- |'];
  const rows = lines.map(
    ({ part, name, value, reach, aim }) =>
      `| ${part} | ${name} | ${shown(value)} | ${shown(reach)} | ${shown(aim)} |`,
  );
  const order = [...head, ...kept, ...rows].join('\n');
  await writeFile(file, `${text.slice(0, begin + BEGIN.length)}\n\n${order}\n\n${text.slice(end)}`);
}

/** One decimal, as people read percentages; a dash where there is nothing. */
export function shown(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toFixed(1);
}
