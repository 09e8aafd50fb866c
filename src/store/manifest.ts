// Is this the list of contents of an export, and what does it say?
import { CHANGE_KINDS } from './audit.ts';
import { SETTING_NAMES } from './settings.ts';

export const FORMAT = 'dossier-export-1';

/** The rows of an export, as they stand in the tables but for what can be computed anew. */
export interface Manifest {
  readonly format: typeof FORMAT;
  readonly documents: readonly {
    readonly number: number;
    readonly version: number;
    readonly state: string;
    readonly added_at: string;
    readonly withdrawn_at: string | null;
  }[];
  readonly versions: readonly {
    readonly number: number;
    readonly version: number;
    readonly title: string;
    readonly published: string | null;
    readonly source: string | null;
    readonly author: string | null;
    readonly url: string | null;
    readonly text_hash: string;
    readonly at: string;
    readonly by_id: string;
    readonly by_name: string;
  }[];
  readonly names: readonly {
    readonly n: number;
    readonly kind: string;
    readonly names: string;
    readonly documents: string;
    readonly active: number;
    readonly at: string;
    readonly by_name: string;
  }[];
  readonly changes: readonly {
    readonly n: number;
    readonly at: string;
    readonly by_id: string;
    readonly by_name: string;
    readonly kind: string;
    readonly number: number | null;
    readonly title: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly detail: string;
    readonly chain: string;
  }[];
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  readonly gaps: readonly {
    readonly id: string;
    readonly question: string;
    readonly count: number;
    readonly first_at: string;
    readonly last_at: string;
  }[];
}

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const count: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const maybe =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const time: Check = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z$/.test(value);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const hash: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const json: Check = (value) => typeof value === 'string' && parsed(value) !== undefined;
const strings: Check = (value) => {
  const list = typeof value === 'string' ? parsed(value) : null;
  return Array.isArray(list) && list.every((name) => typeof name === 'string');
};

const KIND = oneOf(...CHANGE_KINDS);
const who = { at: time, by_id: text, by_name: text };

/** Column → what it must hold, a table each. */
const SHAPES: Readonly<Record<Exclude<keyof Manifest, 'format'>, Readonly<Record<string, Check>>>> = {
  documents: {
    number: count,
    version: count,
    state: oneOf('live', 'withdrawn', 'purged'),
    added_at: time,
    withdrawn_at: maybe(time),
  },
  versions: {
    number: count,
    version: count,
    title: text,
    published: maybe(text),
    source: maybe(text),
    author: maybe(text),
    url: maybe(text),
    text_hash: hash,
    ...who,
  },
  names: {
    n: count,
    kind: oneOf('merge', 'split'),
    names: strings,
    documents: strings,
    active: oneOf(0, 1),
    at: time,
    by_name: text,
  },
  changes: {
    n: count,
    ...who,
    kind: KIND,
    number: maybe(count),
    title: text,
    before: maybe(hash),
    after: maybe(hash),
    detail: json,
    chain: hash,
  },
  settings: { name: oneOf(...SETTING_NAMES), value: json },
  gaps: { id: text, question: text, count, first_at: time, last_at: time },
};

/** The contents, or null where this is none: every table and column is there, of its type, and nothing else. */
export function readManifest(written: string): Manifest | null {
  const value = parsed(written);
  return isManifest(value) ? value : null;
}

function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value) || value['format'] !== FORMAT) return false;
  for (const [table, shape] of Object.entries(SHAPES)) {
    const rows = value[table];
    if (!Array.isArray(rows) || !rows.every((row) => fits(row, shape))) return false;
  }
  return true;
}

function fits(row: unknown, shape: Readonly<Record<string, Check>>): boolean {
  if (!isRecord(row)) return false;
  const columns = Object.keys(row);
  if (columns.length !== Object.keys(shape).length) return false;
  return columns.every((column) => shape[column]?.(row[column]) === true);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined for what is no JSON. */
function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
