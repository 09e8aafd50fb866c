// What do both hosts serve from? The operator's documents and, once something is kept, what the servers have.
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ask } from './answer/ask.ts';
import type { Command, Context } from './command.ts';
import type { Config } from './config.ts';
import { Corpus } from './corpus/corpus.ts';
import type { Caller, Change, Delivery, Settings, Upload } from './library.ts';
import { LIMITS } from './ingest/extracted.ts';
import type { Limits } from './ingest/extracted.ts';
import { en } from './messages/en.ts';
import type { Messages } from './messages/messages.ts';
import { type BaseFolder, openBase, watchBase } from './store/base.ts';
import { StoreProblem } from './store/problem.ts';
import type { Store } from './store/store.ts';
import type { Base } from './store/view.ts';

export interface HouseOptions extends BaseFolder {
  readonly limits?: Limits;
  /** Told in lines what was skipped or went wrong while nobody waited; of files each line once, while it holds. */
  readonly problem: (line: string) => void;
  readonly deliver?: (delivery: Delivery) => Promise<boolean>;
  /** Told of every change, for those who want a channel told. */
  readonly changed?: (server: string, change: Change, settings: Settings) => void;
}

export interface House {
  /** The operator's documents. */
  readonly corpus: () => Corpus;
  /**
   * What a command works with. `server` is null where nothing can be kept. The database is opened when it is
   * there already or a command needs it, so that a start without one stays quick.
   */
  contextOf(
    server: string | null,
    caller: Caller,
    files: readonly Upload[],
    command?: Command,
  ): Promise<Context>;
  /**
   * Opens the database where there is one, and gathers whom the operator's documents name, so that the first question
   * waits for neither. Rejects with a message for the operator where the database cannot be used.
   */
  prepare(): Promise<void>;
  /** Reads the folder again whenever it changes, until the house is closed. */
  watch(): Promise<void>;
  close(): Promise<void>;
}

export async function openHouse(options: HouseOptions): Promise<House> {
  let { base, problems } = await openBase(options);
  let told: ReadonlySet<string> = new Set(problems);
  for (const line of told) options.problem(line);
  let corpus = new Corpus([base.shelf]);
  let opened: Promise<Store> | undefined;
  let unwatch: (() => Promise<void>) | undefined;
  let closing = false;
  const storeOf = () => {
    opened ??= openStoreHere(options, base);
    // A disk that was full a moment ago may have room by now: the next who asks tries again.
    opened.catch(() => (opened = undefined));
    return opened;
  };
  const useBase = async (next: Base | null, lines: readonly string[]) => {
    // Every change reads the whole folder: of files that stayed as they are nothing is told again.
    for (const line of lines) if (!told.has(line)) options.problem(line);
    told = new Set(lines);
    if (next === null) return;
    // The old documents serve until the new ones are ready for every question.
    await next.shelf.prepareNames(() => closing);
    base = next;
    corpus = new Corpus([base.shelf]);
    await (await opened)?.useBase(base);
  };
  return {
    corpus: () => corpus,
    contextOf: async (server, caller, files, command) => {
      const wanted = opened !== undefined || needsStore(command) || (await hasStore(options.dataFolder));
      if (server === null || !wanted) return { corpus, say: en, caller, files };
      return { ...(await (await storeOf()).server(server)), say: en, caller, files };
    },
    prepare: async () => {
      if (await hasStore(options.dataFolder)) await storeOf();
      await corpus.prepareNames(() => closing);
    },
    watch: async () => {
      unwatch = await watchBase(options, useBase);
    },
    close: async () => {
      closing = true;
      await unwatch?.();
      const store = await opened?.catch(() => undefined);
      await store?.close();
    },
  };
}

/** The operator's limits, in the units that files are read with. */
export function limitsOf(
  config: Pick<Config, 'limitFileMb' | 'limitTextMb' | 'limitZipMb' | 'limitZipFiles'>,
): Limits {
  const { limitFileMb, limitTextMb, limitZipMb, limitZipFiles: zipFiles } = config;
  const [file, text, zip] = [limitFileMb * MEGABYTE, limitTextMb * MEGABYTE, limitZipMb * MEGABYTE];
  return { ...LIMITS, file, text, zip, zipFiles };
}

const MEGABYTE = 1024 * 1024;

/** Commands that change or list what is kept. */
function needsStore(command: Command | undefined): boolean {
  return command?.access === 'moderator' || command?.hidden === true;
}

async function hasStore(folder: string): Promise<boolean> {
  return stat(join(folder, 'dossier.db')).then(
    () => true,
    () => false,
  );
}

/** The database and what reads files are loaded only here: they take longer than a first answer may. */
async function openStoreHere(options: HouseOptions, base: Base): Promise<Store> {
  const { openStore } = await import('./store/store.ts');
  const { extract } = await import('./ingest/extract.ts');
  const { annotateAside } = await import('./ingest/reader.ts');
  const { fetchPage } = await import('./ingest/fetch.ts');
  const { limits = LIMITS } = options;
  const { changed, deliver } = options;
  const store = await openStore({
    folder: options.dataFolder,
    base,
    tools: {
      now: () => new Date(),
      read: annotateAside,
      limits,
      extract: async (material, http) => extract(material, limits, fetchPage, http),
    },
    ask: (question, corpus) => ask(question, { corpus, say: en }),
    failed: (error) => options.problem(linesOn(error)),
    ...(deliver && { deliver }),
    ...(changed && {
      changed: (server, change) => {
        void store.server(server).then(({ library }) => changed(server, change, library.settings()));
      },
    }),
  });
  return store;
}

/** A fault of ours with its stack, one of the disk in a line. */
function linesOn(error: unknown): string {
  if (error instanceof StoreProblem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The files that the arguments of a command name, blanks in names escaped or quoted; or why one cannot be read. */
export async function filesNamed(
  command: Command,
  args: Readonly<Record<string, string | undefined>>,
  { console: words }: Messages,
): Promise<readonly Upload[] | Error> {
  const files: Upload[] = [];
  for (const [name, { files: most }] of Object.entries(command.options)) {
    const value = args[name];
    if (most === undefined || value === undefined) continue;
    for (const path of await pathsIn(value)) {
      const bytes = await readFile(path).catch((error: unknown) => error);
      if (!(bytes instanceof Uint8Array)) return new Error(words.unreadable(path, reasonOf(bytes, words)));
      files.push({ name: basename(path), type: null, bytes });
    }
  }
  return files;
}

/** One path, or several parted by blanks where the whole is none; quotation marks keep blanks together. */
async function pathsIn(value: string): Promise<readonly string[]> {
  if (
    await stat(value).then(
      () => true,
      () => false,
    )
  )
    return [value];
  return [...value.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function reasonOf(error: unknown, words: Messages['console']): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return words.noSuchFile;
  if (code === 'EISDIR') return words.aFolder;
  return error instanceof Error ? error.message : String(error);
}
