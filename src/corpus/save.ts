// How is a shelf kept between two starts? As bytes that are checked before they are believed.
import type { Document, Reading } from '../model.ts';
import { Bytes, BytesReader } from './arrays.ts';
import { breath } from './build.ts';
import { digest } from './digest.ts';
import { Shelf, type ShelfParts } from './shelf.ts';

/** Changes whenever the layout below or the meaning of the arrays does. */
const LAYOUT = 7;

/** Spells "Dossier shelf" for whoever looks at the file. */
const MAGIC = 0x44_6f_73_73;

/** Words of four bytes before the first section: magic, layout, checksum, number of sections. */
const HEAD = 4;

/** Units worked on before others may run. */
const BREATH_AFTER = 2_000_000;

/**
 * The shelf as bytes, texts left out. `stamp` names what read the documents (the version of the program): a
 * shelf that another one wrote is not loaded.
 */
export async function saveShelf(shelf: Shelf, stamp: string): Promise<Uint8Array> {
  await shelf.compact(breath);
  const parts = shelf.parts();
  const about = new Bytes();
  about.text(stamp);
  about.number(parts.documents.length);
  for (const document of parts.documents) {
    about.text(document?.id ?? '');
    for (const half of document === undefined ? [0, 0] : fingerprint(document)) about.number(half);
  }
  const sections = [about.used(), ...SECTIONS.map((name) => bytesOf(parts[name]))];
  const bytes = new Uint8Array(
    (HEAD + sections.length) * 4 + sections.reduce((sum, s) => sum + padded(s.length), 0),
  );
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, LAYOUT, 0, sections.length, ...sections.map(({ length }) => length)]);
  let at = (HEAD + sections.length) * 4;
  for (const section of sections) {
    bytes.set(section, at);
    at += padded(section.length);
  }
  words[2] = await checksum(words);
  return bytes;
}

/**
 * The shelf that the bytes hold, with these documents and no others. `missing` are the documents that have
 * changed or were not there yet: the caller reads and adds them. Null where the bytes are damaged, of another
 * layout, or of another stamp; nothing is believed then.
 */
export async function loadShelf(
  bytes: Uint8Array,
  documents: readonly Document[],
  stamp: string,
): Promise<{ readonly shelf: Shelf; readonly missing: readonly Document[] } | null> {
  const sections = await sectionsOf(bytes);
  const [about, ...arrays] = sections ?? [];
  if (about === undefined || arrays.length !== SECTIONS.length) return null;
  const reader = new BytesReader(about);
  if (reader.text() !== stamp) return null;
  const saved = await recognise(reader, documents);
  const known = new Set(saved.filter((document) => document !== undefined));
  const missing = documents.filter((document) => !known.has(document));
  const shelf = Shelf.of(partsOf(arrays, saved));
  if (saved.some((document) => document === undefined)) return { shelf: await withoutGaps(shelf), missing };
  return { shelf, missing };
}

/** The arrays of a shelf in the order of the file. */
const SECTIONS = [
  'codes',
  'ends',
  'places',
  'terms',
  'seen',
  'frequencies',
  'pool',
  'poolEnds',
  'lengths',
  'stream',
  'streamEnds',
  'readings',
  'readingEnds',
] as const;

/** The documents in the order of their slots; undefined where one is gone or is no longer the same. */
async function recognise(
  reader: BytesReader,
  documents: readonly Document[],
): Promise<(Document | undefined)[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const saved: (Document | undefined)[] = [];
  let work = 0;
  for (let left = reader.number(); left > 0; left--) {
    const document = byId.get(reader.text());
    const [one, other] = [reader.number(), reader.number()];
    const [same, too] = document === undefined ? [] : fingerprint(document);
    saved.push(same === one && too === other ? document : undefined);
    work += document?.text.length ?? 0;
    if (work > BREATH_AFTER) {
      work = 0;
      await breath();
    }
  }
  return saved;
}

/** A shelf with the documents that are still the same; their readings are taken over, not made again. */
async function withoutGaps(old: Shelf): Promise<Shelf> {
  const shelf = new Shelf();
  let group: Document[] = [];
  let readings: Reading[] = [];
  const flush = async (): Promise<void> => {
    shelf.absorb(group, digest(group, readings));
    group = [];
    readings = [];
    await breath();
  };
  for (const document of old.documents()) {
    const reading = old.reading(document.id);
    if (reading === undefined) continue;
    group.push(document);
    readings.push(reading);
    if (group.length > 16) await flush();
  }
  await flush();
  return shelf;
}

function partsOf(sections: readonly Uint8Array[], documents: ShelfParts['documents']): ShelfParts {
  const bytes = new Map(SECTIONS.map((name, i) => [name, sections[i] ?? new Uint8Array()]));
  const of = (name: (typeof SECTIONS)[number]): Uint8Array => bytes.get(name) ?? new Uint8Array();
  const words = (name: (typeof SECTIONS)[number]): Uint32Array => {
    const { buffer, byteOffset, length } = of(name);
    return new Uint32Array(buffer, byteOffset, length / 4);
  };
  const codes = of('codes');
  return {
    documents,
    codes: new Uint16Array(codes.buffer, codes.byteOffset, codes.length / 2),
    ends: words('ends'),
    places: words('places'),
    terms: words('terms'),
    seen: words('seen'),
    frequencies: words('frequencies'),
    pool: of('pool'),
    poolEnds: words('poolEnds'),
    lengths: words('lengths'),
    stream: of('stream'),
    streamEnds: words('streamEnds'),
    readings: of('readings'),
    readingEnds: words('readingEnds'),
  };
}

/** The sections of a file, or null where it is not whole. */
async function sectionsOf(given: Uint8Array): Promise<Uint8Array[] | null> {
  if (given.length < HEAD * 4 || given.length % 4 !== 0) return null;
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const count = words[3] ?? 0;
  if (words[0] !== MAGIC || words[1] !== LAYOUT || count > 100) return null;
  const lengths = [...words.subarray(HEAD, HEAD + count)];
  const size = lengths.reduce((sum, length) => sum + padded(length), (HEAD + count) * 4);
  if (size !== bytes.length || (await checksum(words)) !== words[2]) return null;
  let at = (HEAD + count) * 4;
  return lengths.map((length) => {
    const section = bytes.subarray(at, at + length);
    at += padded(length);
    return section;
  });
}

function bytesOf(array: Uint8Array | Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Sections begin at multiples of four, so that they can be used where they lie. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** FNV-1a over all words but the checksum itself. */
async function checksum(words: Uint32Array): Promise<number> {
  let value = 0x811c9dc5;
  for (let from = 0; from < words.length; from += BREATH_AFTER) {
    const to = Math.min(words.length, from + BREATH_AFTER);
    for (let i = from; i < to; i++) if (i !== 2) value = Math.imul(value ^ (words[i] ?? 0), 0x01000193);
    if (to < words.length) await breath();
  }
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * Two numbers that change with anything that a reading depends on (FNV-1a over groups of four bytes, with two different
 * factors). Every text is read whole at each start, so this is most of what loading costs.
 */
function fingerprint({ title, text, published }: Document): [number, number] {
  const hashes: [number, number] = [0x811c9dc5, 0x9747b28c];
  for (const part of [`${title}\n${published ?? ''}`, text]) {
    let from = 0;
    while (from < part.length) {
      // As much as there is room for, never half a character.
      const { read, written } = encoder.encodeInto(from === 0 ? part : part.slice(from), room);
      hashOnto(hashes, written);
      from += read;
    }
    hashOnto(hashes, 0, part.length);
  }
  return hashes;
}

const encoder = new TextEncoder();
const room = new Uint8Array(1 << 16);
const groups = new Uint32Array(room.buffer);

/** Takes the first bytes in `room` into both hashes, and a number. */
function hashOnto(hashes: [number, number], bytes: number, number = bytes): void {
  room.fill(0, bytes, Math.min(room.length, bytes + 3));
  let [one, other] = hashes;
  for (let i = 0; i * 4 < bytes; i++) {
    const group = groups[i] ?? 0;
    one = Math.imul(one ^ group, 0x01000193);
    other = Math.imul(other ^ group, 0x5bd1e995);
    // High bits come down, or what stands in them would never reach the low ones.
    one ^= one >>> 15;
    other ^= other >>> 13;
  }
  hashes[0] = Math.imul(one ^ number, 0x01000193) >>> 0;
  hashes[1] = Math.imul(other ^ number, 0x5bd1e995) >>> 0;
}
