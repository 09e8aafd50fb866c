// How do very many files come in, and what if that is interrupted?
import { appendFile, mkdir, readFile, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Limits } from '../ingest/extracted.ts';
import { unpack } from '../ingest/unpack.ts';
import type { Caller, Failure, Library } from '../library.ts';

/** One file to bring in. The mark is another one when the file has changed. */
export interface Source {
  readonly name: string;
  readonly mark: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What came of it; `known` were there already, `skipped` had been brought in before an interruption. */
export interface Summary {
  readonly added: number;
  readonly known: number;
  readonly skipped: number;
  readonly failed: number;
  /** Files that were not tried because the disk failed; the same call again goes on with them. */
  readonly left: number;
}

/** Endings of the files that are brought in; others in a folder are passed over. */
const READ = /\.(?:txt|text|md|markdown|html?|xhtml|pdf|docx|epub|zip)$/i;

/** The files below a folder, links to files too, or in a zip, by name. Throws `Refused` for a zip that is none. */
export async function sourcesIn(path: string, limits: Limits): Promise<readonly Source[]> {
  if (!(await stat(path)).isDirectory()) {
    const entries = await unpack(basename(path), await readFile(path), limits);
    const files = entries.filter(({ name }) => READ.test(name) && !hidden(name));
    return files.map(({ name, bytes }) => ({
      name,
      mark: String(bytes.length),
      bytes: () => Promise.resolve(bytes),
    }));
  }
  const sources: Source[] = [];
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const name = relative(path, file);
    if (entry.isDirectory() || !READ.test(name) || hidden(name)) continue;
    const about = await stat(file).catch(() => null);
    if (about !== null && !about.isFile()) continue;
    const mark = about === null ? '' : `${about.size} ${about.mtimeMs}`;
    sources.push({ name, mark, bytes: () => readFile(file) });
  }
  return sources.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function hidden(name: string): boolean {
  return /(?:^|[/\\])(?:\.|__MACOSX[/\\])/.test(name);
}

export interface Bulk {
  readonly library: Library;
  readonly by: Caller;
  readonly sources: readonly Source[];
  /** Keeps what is done until all is; the same file again goes on where it was interrupted. */
  readonly journal: string;
  readonly progress: (done: number, name: string) => void;
  readonly failed: (failure: Failure) => void;
}

/** Adds every file without asking, in order. One that fails is told and passed over. */
export async function bringIn({ library, by, sources, journal, progress, failed }: Bulk): Promise<Summary> {
  const before = new Set((await readFile(journal, 'utf8').catch(() => '')).split('\n'));
  await mkdir(dirname(journal), { recursive: true });
  const counts = { added: 0, known: 0, skipped: 0, failed: 0, left: 0 };
  for (const [i, source] of sources.entries()) {
    progress(i, source.name);
    const line = JSON.stringify([source.name, source.mark]);
    if (before.has(line)) {
      counts.skipped++;
      continue;
    }
    const bytes = await source.bytes().catch(() => null);
    if (bytes === null) {
      counts.failed++;
      failed({ name: source.name, refusal: { code: 'unreadable', about: { name: source.name } } });
      continue;
    }
    const file = { name: source.name, type: null, bytes };
    const proposal = await library.propose(by, [{ file }]);
    const confirmed = proposal.drafts.length === 0 ? null : await library.confirm(by, proposal.id);
    const late: readonly Failure[] =
      confirmed === null
        ? []
        : confirmed.ok
          ? confirmed.value.failures
          : [{ name: source.name, refusal: confirmed.refusal }];
    counts.added += confirmed?.ok === true ? confirmed.value.done.length : 0;
    let broken = false;
    for (const failure of [...proposal.failures, ...late]) {
      if (failure.refusal.code === 'duplicate') {
        counts.known++;
        continue;
      }
      counts.failed++;
      broken ||= failure.refusal.code === 'disk-full' || failure.refusal.code === 'disk-read-only';
      failed({ ...failure, name: source.name });
    }
    // What the disk refused is tried again the next time; what is wrong with a file stays wrong.
    if (broken) return { ...counts, left: sources.length - i };
    await appendFile(journal, `${line}\n`).catch(() => undefined);
  }
  progress(sources.length, '');
  await rm(journal, { force: true });
  return counts;
}
