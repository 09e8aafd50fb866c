// Which texts are in what was handed over? Files, pages and pasted texts, each with what it says about itself.
import type { Failure, Material, Upload } from '../library.ts';
import { Refused } from './extracted.ts';
import type { Extracted, Limits } from './extracted.ts';
import { formatOf } from './format.ts';
import { notEnglish } from './language.ts';
import { readFile } from './read.ts';
import { readText } from './text.ts';

/** How a pasted text is called in messages. */
const PASTED = 'text';

/** Texts below this size, in bytes, are read sooner than a thread could be asked. */
const SMALL = 256 * 1024;

/** What fetching a page gives. */
export type Fetch = (address: string, http: boolean) => Promise<Upload & { readonly address: string }>;

/** Reads one material; what cannot be read is a failure, never an exception. A zip gives what is in it. */
export async function extract(
  material: Material,
  limits: Limits,
  fetch: Fetch,
  http: boolean,
): Promise<readonly (Extracted | Failure)[]> {
  const { file, address, text = '' } = material;
  if (file !== undefined) return extractFile(file, limits);
  if (address === undefined) return attempt(PASTED, async () => [await pasted(text, limits)]);
  return attempt(address, async () => {
    const page = await fetch(address, http);
    const read = await readOne(page, limits);
    if (read.metadata.url !== undefined) return [read];
    const metadata = { ...read.metadata, url: page.address };
    return [{ ...read, metadata, origins: { ...read.origins, url: 'address' } }];
  });
}

async function pasted(text: string, limits: Limits): Promise<Extracted> {
  if (Buffer.byteLength(text) > limits.text)
    throw new Refused({ code: 'text-too-long', about: { name: PASTED, limit: limits.text } });
  const read = readText(PASTED, text);
  return (await notEnglish(read.text))
    ? { ...read, warnings: [...read.warnings, { code: 'not-english' }] }
    : read;
}

async function extractFile(given: Upload, limits: Limits): Promise<readonly (Extracted | Failure)[]> {
  const file = { ...given, name: cleanName(given.name) };
  const { name } = file;
  return attempt(name, async () => {
    if (formatOf(name, file.type, file.bytes) !== 'zip') return [await readOne(file, limits)];
    if (file.bytes.length > limits.zip)
      throw new Refused({ code: 'zip-too-big', about: { name, limit: limits.zip } });
    const found = await extractZip(file, limits);
    if (found.length === 0) throw new Refused({ code: 'no-text', about: { name } });
    return found;
  });
}

/** Each file of a zip by itself: one that cannot be read does not keep the others out. */
async function extractZip(file: Upload, limits: Limits): Promise<readonly (Extracted | Failure)[]> {
  const { unpackInThread } = await import('./reader.ts');
  const found: (Extracted | Failure)[] = [];
  for (const { name: path, bytes } of await unpackInThread({ file, format: 'zip' }, limits)) {
    if (isClutter(path)) continue;
    const name = cleanName(path);
    found.push(...(await attempt(name, async () => [await readOne({ name, type: null, bytes }, limits)])));
  }
  return found;
}

async function readOne(file: Upload, limits: Limits): Promise<Extracted> {
  const { name } = file;
  const format = formatOf(name, file.type, file.bytes);
  if (format === 'zip') throw new Refused({ code: 'nested-zip', about: { name } });
  if (file.bytes.length > limits.file)
    throw new Refused({ code: 'file-too-big', about: { name, limit: limits.file } });
  if (format === 'text' && file.bytes.length <= SMALL) return readFile({ file, format }, limits);
  const { readInThread } = await import('./reader.ts');
  return readInThread({ file, format }, limits);
}

async function attempt(
  name: string,
  read: () => Promise<readonly (Extracted | Failure)[]>,
): Promise<readonly (Extracted | Failure)[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refused) return [{ name, refusal: error.refusal }];
    throw error;
  }
}

/** What systems put into every zip. */
function isClutter(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(path);
}

/** A name that leads nowhere and fits into a line: the last part, without what cannot be seen. */
function cleanName(name: string): string {
  const last = name.split(/[/\\]/).findLast((part) => part !== '') ?? '';
  return last.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').slice(-120) || 'file';
}
