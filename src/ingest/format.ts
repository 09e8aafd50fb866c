// Of what kind is a file? Its bytes decide; its name only says what it was meant to be.
import { Refused } from './extracted.ts';

export type Format = 'text' | 'html' | 'pdf' | 'docx' | 'epub' | 'zip';

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  epub: 'epub',
  zip: 'zip',
};

/** First bytes of kinds that are no documents, and how they are called. */
const OTHERS: readonly (readonly [hex: string, name: string])[] = [
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['52494646', 'RIFF'],
  ['49492a00', 'TIFF'],
  ['4d4d002a', 'TIFF'],
  ['7f454c46', 'ELF'],
  ['1f8b', 'gzip'],
  ['52617221', 'RAR'],
  ['377abcaf271c', '7z'],
  ['7b5c727466', 'RTF'],
];

/** Old Office files and encrypted new ones are of this kind. */
const COMPOUND = 'd0cf11e0a1b11ae1';

/**
 * The format of a file. Throws `Refused` for one that is empty, of no kind that is read, encrypted as a whole,
 * or another kind than its name says.
 */
export function formatOf(name: string, type: string | null, bytes: Uint8Array): Format {
  if (bytes.length === 0) throw new Refused({ code: 'empty', about: { name } });
  const claimed = EXTENSIONS[extensionOf(name)] ?? formatOfType(type);
  const found = formatIn(bytes);
  if (found === 'encrypted') throw new Refused({ code: 'encrypted', about: { name } });
  if (claimed === undefined && extensionOf(name) !== '' && found === 'text')
    throw new Refused({ code: 'unknown-format', about: { name } });
  if (found === 'text' || found === 'html') return textual(name, claimed, found);
  if (isFormat(found) && (claimed === undefined || claimed === found)) return found;
  if (claimed === undefined) throw new Refused({ code: 'unknown-format', about: { name } });
  throw new Refused({
    code: 'mislabelled',
    about: { name, claimed: `.${extensionOf(name) || claimed}`, found },
  });
}

/** Text and HTML look alike: the name decides between them. */
function textual(name: string, claimed: Format | undefined, found: 'text' | 'html'): Format {
  if (claimed === undefined || claimed === 'text' || claimed === 'html') return claimed ?? found;
  throw new Refused({
    code: 'mislabelled',
    about: { name, claimed: `.${extensionOf(name) || claimed}`, found },
  });
}

function extensionOf(name: string): string {
  return /\.(?<extension>[\p{L}\p{N}]{1,12})$/u.exec(name.toLowerCase())?.groups?.['extension'] ?? '';
}

const TYPES: Readonly<Record<string, Format>> = {
  'text/plain': 'text',
  'text/markdown': 'text',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/epub+zip': 'epub',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** The format of a media type, as a server claims it; undefined for types that are not read. */
export function formatOfType(type: string | null): Format | undefined {
  return TYPES[type?.split(';')[0]?.trim().toLowerCase() ?? ''];
}

function isFormat(found: string): found is Format {
  return ['text', 'html', 'pdf', 'docx', 'epub', 'zip'].includes(found);
}

/** What the bytes are: a format, `encrypted`, or the name of another kind. */
function formatIn(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  // A PDF may have rubbish before its header.
  if (latin(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('504b0304') || head.startsWith('504b0506')) return packageIn(bytes);
  if (head.startsWith(COMPOUND)) return utf16In(bytes, 'EncryptedPackage') ? 'encrypted' : 'Office 97';
  const other = OTHERS.find(([hex]) => head.startsWith(hex));
  if (other !== undefined) return other[1];
  return /<!doctype html|<html[\s>]/i.test(latin(bytes, 0, 2048)) ? 'html' : 'text';
}

/** Both have a file at a fixed place, which the directory at the end lists. */
function packageIn(bytes: Uint8Array): Format {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.includes('META-INF/container.xml')) return 'epub';
  return all.includes('word/document.xml') ? 'docx' : 'zip';
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1').replaceAll('\0', '');
}

function utf16In(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(words, 'utf16le'),
  );
}
