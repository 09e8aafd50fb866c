// What are the operator's documents now? The folder, read again whenever something in it changes.
import { realpathSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { loadFolder } from './folder.ts';
import { cachedShelf, keepShelf, readerStamp } from './shelves.ts';
import type { Base } from './view.ts';

export interface BaseFolder {
  readonly folder: string;
  /** Where a large folder's shelf is kept between starts. */
  readonly dataFolder: string;
  /** The last day that is not the future, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** Texts of this length together, in UTF-16 units, are worth a file: reading them takes longer than a blink. */
const WORTH_KEEPING = 1_000_000;

/** Reads the folder; `problems` names each file that was skipped, a line each. */
export async function openBase({
  folder,
  dataFolder,
  today,
}: BaseFolder): Promise<{ readonly base: Base; readonly problems: readonly string[] }> {
  const { documents, problems } = await loadFolder(folder, today());
  const size = documents.reduce((sum, { text }) => sum + text.length, 0);
  const file = join(dataFolder, 'shelves', 'base.shelf');
  const large = size >= WORTH_KEEPING;
  const { shelf, fresh } = await cachedShelf(large ? file : null, documents, readerStamp);
  // A disk that cannot be written to costs time at the next start, nothing else.
  if (large && fresh > 0) await keepShelf(file, shelf, await readerStamp()).catch(() => undefined);
  return { base: { shelf }, problems };
}

/** Files that are written one after the other are one change; in milliseconds. */
const CALM = 300;

/** How often the folder itself is looked for, in milliseconds: one put in its place tells no watcher of the old one. */
const LOOK_EVERY = 1000;

/**
 * Tells of the folder's new state after each change in it; the old one serves until the new is ready. A folder that
 * cannot be read, or is gone, gives its problem and leaves the old state; one that comes back, or is put in its place, is
 * read and watched in turn. Gives what ends the watching.
 */
export async function watchBase(
  options: BaseFolder,
  changed: (base: Base | null, problems: readonly string[]) => Promise<void>,
  lookEvery = LOOK_EVERY,
): Promise<() => Promise<void>> {
  const { folder } = options;
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<void> = Promise.resolve();
  const aside = (work: () => Promise<void>) => {
    reading = reading.then(work).catch((error: unknown) => changed(null, [String(error)]));
  };
  const reread = async () => {
    const { base, problems } = await openBase(options);
    await changed(base.shelf.size === 0 && problems.length > 0 ? null : base, problems);
  };
  const touched = () => {
    clearTimeout(timer);
    timer = setTimeout(() => aside(reread), CALM);
  };
  const failed = (error: unknown) => {
    aside(() =>
      changed(null, [`${folder}: not every change is noticed until the next start: ${String(error)}`]),
    );
  };
  const start = () => watcherOf(folder, touched, failed);
  let watcher = await start();
  let seen = await identityOf(folder);
  const look = async () => {
    const now = await identityOf(folder);
    if (now === seen) return;
    seen = now;
    if (now === null) return;
    await watcher.close();
    watcher = await start();
    await reread();
  };
  const looking = setInterval(() => aside(look), lookEvery);
  looking.unref();
  return async () => {
    clearTimeout(timer);
    clearInterval(looking);
    await reading;
    await watcher.close();
  };
}

/** Watches a folder from now on. */
async function watcherOf(folder: string, touched: () => void, failed: (error: unknown) => void) {
  const { watch } = await import('chokidar');
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path, stats) => stats !== undefined && !isWatched(path, stats),
  });
  watcher.on('all', touched);
  // An error that nobody listens to would end the program.
  watcher.on('error', failed);
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  return watcher;
}

/** Another one when another folder stands at this path; null for none. */
async function identityOf(folder: string): Promise<string | null> {
  return stat(folder).then(
    ({ dev, ino }) => `${dev} ${ino}`,
    () => null,
  );
}

/** Documents, and folders but those that a link puts inside of themselves. */
function isWatched(path: string, stats: Stats): boolean {
  if (stats.isFile()) return /\.(?:md|txt)$/i.test(path);
  try {
    return !`${realpathSync(dirname(path))}${sep}`.startsWith(`${realpathSync(path)}${sep}`);
  } catch {
    return false;
  }
}
