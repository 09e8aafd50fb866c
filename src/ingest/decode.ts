// Which characters do the bytes of a text mean?
import { isAscii, isUtf8 } from 'node:buffer';

export interface Decoded {
  /** Line ends are `\n`; everything else is as it was. */
  readonly text: string;
  /** How many places were no valid text and became U+FFFD. */
  readonly invalid: number;
}

/**
 * Decodes UTF-8, UTF-16 and Windows-1252, with or without byte-order mark, or the encoding that is named (by an
 * HTTP header or an HTML page) where the bytes do not contradict. Linear; never throws.
 */
export function decode(bytes: Uint8Array, named?: string): Decoded {
  const encoding = markOf(bytes) ?? believed(decoderName(named), bytes) ?? guess(bytes);
  const text = encoding === 'windows-1252' ? western(bytes) : new TextDecoder(encoding).decode(bytes);
  const invalid = encoding === 'windows-1252' ? 0 : replacements(text, bytes, encoding);
  return { text: text.replaceAll(/\r\n?/g, '\n'), invalid };
}

/** The characters of 0x80 to 0x9F in Windows-1252 (WHATWG Encoding); Node 20's own decoder takes it for Latin-1. */
const WESTERN =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

function western(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replaceAll(/[\u0080-\u009F]/g, (mark) => WESTERN[mark.charCodeAt(0) - 0x80] ?? mark);
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Pages that name the encoding of a template they were once made from are common; letters that are sound UTF-8 by chance are not. */
function believed(named: string | null, bytes: Uint8Array): string | null {
  const sound = isUtf8(bytes);
  if (named === 'utf-8') return sound ? named : null;
  return named !== null && !named.startsWith('utf-16') && sound && !isAscii(bytes) ? 'utf-8' : named;
}

/** The name as the decoder knows it; null for one that is unknown. */
function decoderName(named: string | undefined): string | null {
  if (named === undefined) return null;
  try {
    return new TextDecoder(named.trim()).encoding;
  } catch {
    return null;
  }
}

/** How many bytes are looked at for UTF-16 without a mark. */
const SAMPLE = 4096;

function guess(bytes: Uint8Array): string {
  if (isUtf8(bytes) && !bytes.subarray(0, SAMPLE).includes(0)) return 'utf-8';
  return wide(bytes) ?? (isUtf8(bytes) || mostlyUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** English in UTF-16 has a zero in every other byte: in the odd places for little-endian. */
function wide(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.3 && even < length * 0.02) return 'utf-16le';
  if (even > length * 0.3 && odd < length * 0.02) return 'utf-16be';
  return null;
}

/** Whether at least as many characters above ASCII are sound UTF-8 as are not: a UTF-8 file with a fault. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length > 1 && isUtf8(bytes.subarray(i, i + length)) && i + length <= bytes.length) sound++;
    else if (length !== 1) broken++;
    i += length > 1 && isUtf8(bytes.subarray(i, i + length)) ? length : 1;
  }
  return sound >= broken && sound > 0;
}

/** Replacement characters that the decoder put in, less those that were in the file. */
function replacements(text: string, bytes: Uint8Array, encoding: string): number {
  if (encoding === 'utf-8' && isUtf8(bytes)) return 0;
  let count = 0;
  for (let i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) count++;
  return count;
}

/** Halves of characters, which no file can hold, become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\uFFFD');
}

/** Control, zero-width and direction characters: they are kept, and shown as what they are. */
const HIDDEN = /[\p{Cc}\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** How many characters of a text cannot be seen and may mislead; tabs and line ends are none. */
export function hiddenCharacters(text: string): number {
  let count = 0;
  for (const [character] of text.matchAll(HIDDEN)) if (character !== '\n' && character !== '\t') count++;
  return count;
}

/** Share of control characters from which a file is no text. */
const MOST_CONTROLS = 0.01;

/** Whether something that was decoded as text is none. */
export function looksBinary(text: string): boolean {
  let controls = 0;
  // oxlint-disable-next-line no-control-regex -- control characters are what is counted
  for (const _ of text.matchAll(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)) controls++;
  return controls > Math.max(2, text.length * MOST_CONTROLS);
}
