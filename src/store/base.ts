// What are the operator's documents now? The folder, read again whenever something in it changes.
import { join } from 'node:path';
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

/**
 * Tells of the folder's new state after each change in it; the old one serves until the new is ready. A folder
 * that cannot be read gives its problem and leaves the old state. Gives what ends the watching.
 */
export async function watchBase(
  options: BaseFolder,
  changed: (base: Base | null, problems: readonly string[]) => Promise<void>,
): Promise<() => Promise<void>> {
  const { watch } = await import('chokidar');
  const watcher = watch(options.folder, {
    ignoreInitial: true,
    ignored: (path, stats) => stats?.isFile() === true && !/\.(?:md|txt)$/i.test(path),
  });
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<void> = Promise.resolve();
  const reread = async () => {
    const { base, problems } = await openBase(options);
    await changed(base.shelf.size === 0 && problems.length > 0 ? null : base, problems);
  };
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(reread).catch((error: unknown) => changed(null, [String(error)]));
    }, CALM);
  });
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await reading;
  };
}
