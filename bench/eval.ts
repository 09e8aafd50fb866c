// How well does Dossier read and answer? Every development set with its scorer, in one table.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Part, SETS, setsAreThere } from './eval/measure.ts';
import { complete, dates, names, quotes, timelines, who } from './eval/reading.ts';
import { type Line, readRecord, shown, writeRecord } from './eval/record.ts';
import { abstaining, retrieval } from './eval/retrieval.ts';
import { seed } from './eval/seed.ts';

const PARTS: readonly Part[] = [quotes, dates, timelines, names, who, complete, retrieval, abstaining, seed];

const QUALITY = resolve(import.meta.dirname, '../docs/QUALITY.md');

/** Cells of a row in characters. */
const WIDTHS = [11, 38, 7, 7, 7, 7, 8];

process.exitCode = await evaluate(process.argv.slice(2));

/** 0 when everything asked for was measured, or the sets are not there; 2 for a part that does not exist. */
async function evaluate(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { record: { type: 'boolean' } },
  });
  const unknown = positionals.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(
      `eval: no part ${unknown.join(', ')}; there are ${PARTS.map(({ name }) => name).join(', ')}`,
    );
    return 2;
  }
  if (!setsAreThere()) {
    console.log(`eval: the development sets are not at ${SETS}; there is nothing to measure against.`);
    return 0;
  }
  const chosen = PARTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const recorded = await readRecord(QUALITY);
  const lines: Line[] = [];
  printRow(['part', 'measure', 'value', 'last', 'reach', 'aim', '']);
  for (const part of chosen) {
    const remarks: string[] = [];
    for (const measure of await part.measure((remark) => remarks.push(remark))) {
      const line = {
        ...measure,
        part: part.name,
        last: recorded.get(`${part.name}: ${measure.name}`) ?? null,
      };
      lines.push(line);
      printRow(cellsOf(line));
    }
    for (const remark of remarks) console.log(`  ${remark}`);
  }
  if (values.record === true) await writeRecord(QUALITY, lines);
  return 0;
}

function cellsOf(line: Line): readonly string[] {
  const { part, name, value, last, reach, aim } = line;
  return [part, name, shown(value), shown(last), shown(reach), shown(aim), verdict(line)];
}

function verdict({ value, reach, aim, falling }: Line): string {
  const passes = (target: number | undefined) =>
    value !== null && target !== undefined && (falling === true ? value <= target : value >= target);
  if (passes(aim)) return 'aim';
  if (passes(reach)) return 'reached';
  return reach === undefined ? '' : 'below';
}

function printRow(cells: readonly string[]): void {
  const padded = cells.map((cell, i) => {
    const width = WIDTHS[i] ?? 0;
    return i < 2 || i === 6 ? cell.padEnd(width) : cell.padStart(width);
  });
  console.log(padded.join(' ').trimEnd());
}
