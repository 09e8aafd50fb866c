// What is inside a zip? Its files, unpacked no further than the limits allow.
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { Refused } from './extracted.ts';
import type { Limits } from './extracted.ts';

/** One file of a zip; `/` parts folders from names. */
export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How the library says that a name is absolute or climbs up. */
const BAD_PATH = /^(?:absolute path|invalid relative path): (?<path>.*)/s;

/** Bit 0 of an entry's flags. */
const ENCRYPTED = 1;

/**
 * Unpacks a zip in memory, in its own order. Throws `Refused` for one that is damaged or encrypted, unpacks to
 * more than `zip` bytes or `zipFiles` files, or holds a path that leads out of it. What an entry claims to
 * unpack to is checked first and then held against what it does unpack to.
 */
export async function unpack(
  name: string,
  bytes: Uint8Array,
  limits: Pick<Limits, 'zip' | 'zipFiles'>,
): Promise<readonly Packed[]> {
  const zip = await open(name, bytes);
  const files: Packed[] = [];
  let total = 0;
  try {
    for await (const entry of entriesOf(zip)) {
      if (entry.fileName.endsWith('/')) continue;
      if (files.length >= limits.zipFiles)
        throw new Refused({ code: 'too-many-files', about: { name, limit: limits.zipFiles } });
      if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0)
        throw new Refused({ code: 'encrypted', about: { name } });
      total += entry.uncompressedSize;
      if (total > limits.zip) throw new Refused({ code: 'zip-too-big', about: { name, limit: limits.zip } });
      files.push({ name: entry.fileName, bytes: await contentsOf(zip, entry) });
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    const path = error instanceof Error ? BAD_PATH.exec(error.message)?.groups?.['path'] : undefined;
    if (path !== undefined) throw new Refused({ code: 'bad-path', about: { name: path.slice(0, 200) } });
    throw new Refused({ code: 'damaged', about: { name } });
  } finally {
    zip.close();
  }
  return files;
}

async function open(name: string, bytes: Uint8Array): Promise<yauzl.ZipFile> {
  const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Not strict: old Windows programs part folders with a backslash, which then counts as a slash.
  const options = { lazyEntries: true, autoClose: false, strictFileNames: false, validateEntrySizes: true };
  try {
    return await promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer)(from, options);
  } catch {
    throw new Refused({ code: 'damaged', about: { name } });
  }
}

async function* entriesOf(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  for (;;) {
    const entry = await new Promise<yauzl.Entry | null>((resolve, reject) => {
      zip.once('entry', resolve);
      zip.once('end', () => resolve(null));
      zip.once('error', reject);
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (entry === null) return;
    yield entry;
  }
}

/** The library ends a stream that gives more or fewer bytes than its entry claims. */
async function contentsOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, readable) => (error === null ? resolve(readable) : reject(error)));
  });
  return buffer(stream);
}
