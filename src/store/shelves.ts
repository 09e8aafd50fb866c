// How does a start read what an earlier one computed? Shelves in files that are checked and never trusted.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildShelf } from '../corpus/build.ts';
import { loadShelf, saveShelf } from '../corpus/save.ts';
import type { Shelf } from '../corpus/shelf.ts';
import type { Document } from '../model.ts';

/** Folders whose files decide what a reading says. */
const READERS = ['../text', '../corpus'].map((folder) => join(import.meta.dirname, folder));

const CODE = /\.(?:ts|mjs|json|txt|tsv)$/;

/** Names the code that reads documents: a shelf that other code wrote is not used. */
export async function readerStamp(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of READERS) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => CODE.test(name)).toSorted();
    const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
    for (const [i, bytes] of files.entries()) hash.update(names[i] ?? '').update(bytes);
  }
  return hash.digest('hex');
}

/**
 * A shelf with these documents: what the file has of them, if it can be used, and the rest read now. `fresh`
 * says how many had to be read. Null reads all of them. A file that is missing, damaged or of another program is as good as none.
 */
export async function cachedShelf(
  file: string | null,
  documents: readonly Document[],
  stamp: () => Promise<string>,
): Promise<{ readonly shelf: Shelf; readonly fresh: number }> {
  const bytes = file === null ? null : await readFile(file).catch(() => null);
  const loaded = bytes === null ? null : await loadShelf(bytes, documents, await stamp());
  if (loaded === null) return { shelf: await buildShelf(documents), fresh: documents.length };
  const { shelf, missing } = loaded;
  if (missing.length === 0) return { shelf, fresh: 0 };
  return { shelf: await buildShelf(missing, { into: shelf }), fresh: missing.length };
}

/** Keeps a shelf for the next start. A crash on the way leaves the file before. */
export async function keepShelf(file: string, shelf: Shelf, stamp: string): Promise<void> {
  const bytes = await saveShelf(shelf, stamp);
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.new`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
