// A store in a folder of its own, with a clock that is set by hand.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { Shelf } from '../../src/corpus/shelf.ts';
import { extract } from '../../src/ingest/extract.ts';
import { LIMITS } from '../../src/ingest/extracted.ts';
import type { Caller, Holding, Library, Result } from '../../src/library.ts';
import type { Document } from '../../src/model.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store, StoreOptions } from '../../src/store/store.ts';
import type { Base } from '../../src/store/view.ts';
import { annotate } from '../../src/text/annotate.ts';
import type { OpenPostgres } from './postgres.ts';

export const ann: Caller = { id: '1', name: 'Ann', moderator: true, roles: [] };
export const bob: Caller = { id: '2', name: 'Bob', moderator: true, roles: [] };

const clean: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of clean.splice(0).toReversed()) await step();
});

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-'));
  clean.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that stands until it is set. */
export interface Clock {
  at: string;
}

export interface Fixture extends Partial<Omit<StoreOptions, 'tools'>> {
  readonly clock?: Clock;
  /** Where pages come from instead of the web. */
  readonly pages?: Parameters<typeof extract>[2];
}

/** No test fetches anything from outside. */
export function noPages(): Promise<never> {
  return Promise.reject(new Error('a page was fetched'));
}

let postgres: OpenPostgres | undefined;

/** From here on every store of this test file is kept in PostgreSQL. */
export async function usePostgres(): Promise<void> {
  postgres = await (await import('./postgres.ts')).startPostgres();
}

/** Opens a store; the same folder again is a restart. */
export async function storeIn(
  folder: string,
  { clock, pages = noPages, ...options }: Fixture = {},
): Promise<Store> {
  const kept = postgres;
  const now = () => new Date(clock?.at ?? '2024-09-01T12:00:00Z');
  const store = await openStore({
    folder,
    base: baseOf(),
    tools: {
      now,
      read: annotate,
      limits: LIMITS,
      // A slow and busy machine may need very long to begin with.
      extract: (material) => extract(material, { ...LIMITS, seconds: 300 }, pages, false),
    },
    ...(kept !== undefined && { database: () => kept(folder, options.fault) }),
    ...options,
  });
  clean.push(() => store.close());
  return store;
}

export function baseOf(...documents: readonly Document[]): Base {
  const shelf = new Shelf();
  for (const document of documents) shelf.add(document, annotate(document));
  return { shelf };
}

/** A document of the operator's folder, of which nothing is known but what is given. */
export function documentOf(id: string, text: string, about: Partial<Document> = {}): Document {
  return { id, title: id, text, published: null, source: null, author: null, url: null, ...about };
}

/** Adds a text the way a moderator does, and gives the id. */
export async function addText(library: Library, text: string, title?: string): Promise<string> {
  const proposal = await library.propose(ann, [
    { text, ...(title === undefined ? {} : { fields: { title } }) },
  ]);
  const [failure] = proposal.failures;
  if (failure !== undefined) throw new Error(`refused: ${failure.refusal.code}`);
  const { done, failures } = value(await library.confirm(ann, proposal.id));
  const [first] = done;
  if (first === undefined) throw new Error(`refused: ${failures[0]?.refusal.code ?? 'nothing'}`);
  return first.id;
}

/** The value of a result that must have gone well. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${JSON.stringify(result.refusal.about)}`);
  return result.value;
}

/** Why it was refused; '' where it was not. */
export function refusal(result: Result<unknown>): string {
  return result.ok ? '' : result.refusal.code;
}

export function titles(holdings: readonly Holding[]): readonly string[] {
  return holdings.map(({ document }) => document.title);
}
