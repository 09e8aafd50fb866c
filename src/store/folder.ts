// Which documents does a folder hold?
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { notEnglish } from '../ingest/language.ts';
import { readPlain } from '../ingest/plain.ts';
import type { Document } from '../model.ts';

/** What a folder gave: its documents, ordered by id, and one line for each file that was skipped or odd. */
export interface Loaded {
  readonly documents: readonly Document[];
  readonly problems: readonly string[];
}

/** A file that may hold a document. */
interface Found {
  /** Below the folder, with `/` between the parts. */
  readonly name: string;
  readonly path: string;
}

const EXTENSIONS = new Set(['.md', '.txt']);

/** Larger files are no news stories; reading one whole would only exhaust the memory. In bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Loads every `.md` and `.txt` below a folder; names that begin with a dot are passed over. A file that cannot
 * be a document is named in `problems` and skipped, and so is the poorer copy of a text that is there twice. The
 * id is the path below the folder, so the same folder gives the same documents. `today`: see `readPlain`.
 */
export async function loadFolder(folder: string, today: string): Promise<Loaded> {
  const problems: string[] = [];
  const files = await filesBelow(folder, problems);
  const documents: Document[] = [];
  for (const { name, path } of files) {
    const read = await readOne(path, today);
    if (read instanceof Error) {
      problems.push(`${name}: ${read.message}; skipped`);
      continue;
    }
    problems.push(...read.remarks.map((remark) => `${name}: ${remark}`));
    documents.push({ id: name, ...read.document });
  }
  const kept = withoutTwins(documents, problems);
  for (const { id, text } of kept)
    if (await notEnglish(text))
      problems.push(
        `${id}: does not seem to be English; it can be searched, but its names, quotations and dates may be read wrongly`,
      );
  return { documents: kept, problems };
}

async function readOne(path: string, today: string): Promise<ReturnType<typeof readPlain>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return new Error(`is larger than ${LARGEST_FILE / 1024 / 1024} MB`);
    return readPlain(await readFile(path), today);
  } catch (error) {
    return new Error(`cannot be read (${reasonOf(error)})`);
  }
}

/** The candidates below a folder, ordered by name; a folder that links back to one above it is not entered twice. */
async function filesBelow(folder: string, problems: string[]): Promise<readonly Found[]> {
  const files: Found[] = [];
  const entered = new Set<string>();
  const enter = async (path: string, prefix: string): Promise<void> => {
    const real = await realpath(path);
    if (entered.has(real)) return;
    entered.add(real);
    for (const entry of (await readdir(path)).toSorted()) {
      if (entry.startsWith('.')) continue;
      const name = prefix + entry.normalize('NFC').replaceAll(/\p{Cc}/gu, '_');
      await visit(join(path, entry), name);
    }
  };
  const visit = async (path: string, name: string): Promise<void> => {
    try {
      const about = await stat(path);
      if (about.isDirectory()) await enter(path, `${name}/`);
      else if (about.isFile() && EXTENSIONS.has(extname(path).toLowerCase())) files.push({ name, path });
    } catch (error) {
      problems.push(`${name}: cannot be read (${reasonOf(error)}); skipped`);
    }
  };
  try {
    await enter(folder, '');
  } catch (error) {
    problems.push(`${folder}: cannot be read (${reasonOf(error)})`);
  }
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Of documents with the same words only the one that says most of itself, in a tie the first, stays. */
function withoutTwins(documents: readonly Document[], problems: string[]): readonly Document[] {
  const kept = new Map<string, Document>();
  for (const document of documents) {
    const words = wordsOf(document.text);
    const twin = kept.get(words);
    const better = twin === undefined || knownFields(document) > knownFields(twin) ? document : twin;
    kept.set(words, better);
    if (twin === undefined) continue;
    const worse = better === twin ? document : twin;
    problems.push(`${worse.id}: has the same text as ${better.id}; skipped`);
  }
  return [...kept.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function wordsOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function knownFields({ published, source, author, url }: Document): number {
  return [published, source, author, url].filter((field) => field !== null).length;
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'it is not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links lead in a circle',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
