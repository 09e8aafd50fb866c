// How do rows of JSON Lines come in and go out? One at a time, so that memory stays flat.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** One line, parsed but not trusted. */
export interface Row {
  /** Where it came from, for complaints: "line 3". */
  readonly place: string;
  readonly value: unknown;
}

/** What is wrong with one row; the rows after it are still read. */
export class BadRow extends Error {}

/** Told of every row that cannot be used; the next one is then taken. */
export type Complain = (problem: BadRow) => void;

/** The rows of a stream; blank lines are passed over, and lines that are no JSON with a complaint. */
export async function* rowsOf(input: NodeJS.ReadableStream, complain: Complain): AsyncGenerator<Row> {
  let n = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    n += 1;
    if (line.trim() === '') continue;
    const row = parse(line, `line ${n}`);
    if (row instanceof BadRow) complain(row);
    else yield row;
  }
}

/** One result for each good row, in order; a row that turns out to be bad gives a complaint instead. */
export async function* eachRow<T>(
  rows: AsyncIterable<Row>,
  complain: Complain,
  answer: (row: Row) => T | Promise<T>,
): AsyncGenerator<T> {
  for await (const row of rows) {
    try {
      yield await answer(row);
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      complain(error);
    }
  }
}

function parse(line: string, place: string): Row | BadRow {
  try {
    return { place, value: JSON.parse(line) };
  } catch (error) {
    return new BadRow(`${place}: no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The rows of a file, of which every one must be right. */
export function rowsOfFile(path: string): AsyncGenerator<Row> {
  return rowsOf(createReadStream(path, 'utf8'), (problem) => {
    throw new Error(`${path}: ${problem.message}`);
  });
}

/** Writes one row, and waits where the reader is slower than we are. */
export async function writeRow(output: NodeJS.WritableStream, row: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(row)}\n`)) await once(output, 'drain');
}

/** The fields of a row that is an object; anything else is a bad row. */
export function fieldsOf({ place, value }: Row): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadRow(`${place}: is no object`);
  return new Fields(place, new Map(Object.entries(value)));
}

/** The fields of one row, each asked for with the type that it must have. */
export class Fields {
  readonly #place: string;
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(place: string, values: ReadonlyMap<string, unknown>) {
    this.#place = place;
    this.#values = values;
  }

  /** A text that must be there. */
  text(name: string): string {
    const value = this.#values.get(name);
    if (typeof value !== 'string') throw new BadRow(`${this.#place}: '${name}' is no text`);
    return value;
  }

  /** A text, or null where it is absent or null. */
  maybeText(name: string): string | null {
    const value = this.#values.get(name) ?? null;
    if (value !== null && typeof value !== 'string') throw new BadRow(`${this.#place}: '${name}' is no text`);
    return value;
  }

  /** A list, each item as a row of its own. */
  list(name: string): readonly Row[] {
    const value = this.#values.get(name);
    if (!Array.isArray(value)) throw new BadRow(`${this.#place}: '${name}' is no list`);
    return value.map((item: unknown, i) => ({ place: `${this.#place}, ${name}[${i}]`, value: item }));
  }
}
