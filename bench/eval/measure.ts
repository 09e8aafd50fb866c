// What is measured, and what is it measured against?
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Flags } from '../predict/mode.ts';
import { modes } from '../predict/modes.ts';
import { type Row, rowsOfFile } from '../rows.ts';

/** One row of the table. Values are percentages unless the name says otherwise; null: could not be measured. */
export interface Measure {
  readonly name: string;
  readonly value: number | null;
  readonly reach?: number;
  readonly aim?: number;
  /** Set where less is better. */
  readonly falling?: true;
}

/** A part of the table: `npm run eval -- NAME` runs it alone. */
export interface Part {
  readonly name: string;
  readonly measure: (report: (line: string) => void) => Promise<readonly Measure[]>;
}

/** The development sets lie beside the project; they belong to others and are no part of it. */
export const SETS = resolve(import.meta.dirname, '../../../shared/eval');

export function setsAreThere(): boolean {
  return existsSync(SETS);
}

export function setFile(...parts: readonly string[]): string {
  return join(SETS, ...parts);
}

/** A function of a set's own scorer; what it takes and gives is only known at run time. */
export async function scorer(file: string, name: string): Promise<(...args: readonly unknown[]) => unknown> {
  const found: unknown = await import(pathToFileURL(setFile(file)).href);
  const score = fieldOf(found, name);
  if (typeof score !== 'function') throw new Error(`${setFile(file)} exports no function '${name}'`);
  return (...args) => score(...args);
}

/** All rows of a set. */
export async function rows(...parts: readonly string[]): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const { value } of rowsOfFile(setFile(...parts))) all.push(value);
  return all;
}

const NO_FLAGS: Flags = { pool: false, documents: undefined };

/** What a mode of `predict` writes for a set, in the same process; null where there is no such mode. */
export async function predicted(
  mode: string,
  given: string | readonly unknown[],
  flags: Partial<Flags> = {},
): Promise<unknown[] | null> {
  const run = await modes[mode]?.();
  if (run === undefined) return null;
  const input = typeof given === 'string' ? rowsOfFile(given) : listed(given);
  const all: unknown[] = [];
  for await (const row of run(input, { ...NO_FLAGS, ...flags }, refuse)) all.push(row);
  return all;
}

/** The sets are whole: a bad row is a mistake of ours. */
function refuse(problem: Error): never {
  throw problem;
}

async function* listed(values: readonly unknown[]): AsyncGenerator<Row> {
  let n = 0;
  for (const value of values) {
    n += 1;
    yield { place: `row ${n}`, value };
  }
}

/** The number at a path of a scorer's result, as a percentage; null where nothing stands there. */
export function percent(result: unknown, ...path: readonly string[]): number | null {
  let at = result;
  for (const name of path) at = fieldOf(at, name);
  return typeof at === 'number' ? at * 100 : null;
}

/** The field of something that may not even be an object. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** The text of a field; an absent one is a fault of the set. */
export function textOf(value: unknown, name: string): string {
  const text = fieldOf(value, name);
  if (typeof text !== 'string')
    throw new Error(`'${name}' is no text in ${JSON.stringify(value).slice(0, 200)}`);
  return text;
}

/** The list of a field; empty where there is none. */
export function listOf(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}
