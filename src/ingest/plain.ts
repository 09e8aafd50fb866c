// What document is in the bytes of a .md or .txt file?
import { isUtf8 } from 'node:buffer';
import type { Document } from '../model.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';

/** A document that has no id yet, and what was odd about its file, each a line for the operator. */
export interface Draft {
  readonly document: Omit<Document, 'id'>;
  readonly remarks: readonly string[];
}

/** Longest title taken from the text itself, in UTF-16 units: one long sentence. */
const TITLE_LENGTH = 200;

/** Before this day no document is believed: an unset clock or a slip of the keyboard. */
const FIRST_DAY = '1900-01-01';

/**
 * Reads the bytes of a text file, with or without front matter. `today` is the last day (`YYYY-MM-DD`) that is
 * not the future. Gives an error that says what is wrong where the file cannot be a document: empty, binary, not
 * UTF-8, broken front matter, a publication day that is impossible, before 1900 or to come.
 */
export function readPlain(bytes: Uint8Array, today: string): Draft | Error {
  const text = decode(bytes);
  if (text instanceof Error) return text;
  const parts = splitFrontMatter(text);
  if (parts instanceof Error) return parts;
  const { meta, body } = parts;
  if (!/[\p{L}\p{N}]/u.test(body)) return new Error('is empty: it holds no word');
  const published = meta.published === null ? null : publicationDay(meta.published, today);
  if (published instanceof Error) return published;
  const url = webAddress(meta);
  const remarks = url === meta.url ? [] : [`url '${meta.url}' is no web address (https://…) and is left out`];
  const title = meta.title ?? titleOf(body);
  return {
    document: { title, text: body, published, source: meta.source, author: meta.author, url },
    remarks,
  };
}

/** The text of UTF-8, or of UTF-16 with a byte-order mark, with `\n` at the line ends. */
function decode(bytes: Uint8Array): string | Error {
  const wide = wideEncoding(bytes);
  if (wide === null && !isUtf8(bytes)) return new Error('is not valid UTF-8; save it as UTF-8');
  // The decoder takes the byte-order mark away.
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
  if (text.includes('\0')) return new Error('is binary, not text');
  return text.replaceAll(/\r\n?/g, '\n');
}

function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const TIMESTAMP =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:(?:[Tt]|[ \t]+)(?<time>\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:[ \t]*(?:[Zz]|[+-]\d{2}(?::?\d{2})?))?)?$/;

/**
 * `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where an hour is given. The hour stays the one on the writer's clock, since
 * "tonight" in the text is meant by that clock; midnight exactly is how tools write a day without an hour.
 */
export function publicationDay(written: string, today: string): string | Error {
  const { day, time } = TIMESTAMP.exec(written)?.groups ?? {};
  if (day === undefined || !isDay(day) || (time !== undefined && !isTime(time)))
    return new Error(
      `published is '${written}', which is no date; write it as 2024-08-13 or 2024-08-13T20:15`,
    );
  if (day < FIRST_DAY) return new Error(`published is '${written}', which is before 1900`);
  if (day > today) return new Error(`published is '${written}', which is in the future`);
  return time === undefined || time === '00:00' ? day : `${day}T${time}`;
}

function isDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

function isTime(time: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
}

function webAddress({ url }: FrontMatter): string | null {
  return url !== null && /^https?:\/\/\S+$/i.test(url) && URL.canParse(url) ? url : null;
}

/** The first heading of a Markdown text, else the first line with a word in it; cut at a word where very long. */
export function titleOf(body: string): string {
  const heading = /^#{1,6}[ \t]+(?<words>[^\n]*[\p{L}\p{N}][^\n]*?)[ \t#]*$/mu.exec(body)?.groups?.['words'];
  const line = heading ?? /^[^\n]*[\p{L}\p{N}][^\n]*$/mu.exec(body)?.[0] ?? body;
  const title = line.trim().replaceAll(/\s+/g, ' ');
  if (title.length <= TITLE_LENGTH) return title;
  const cut = title.lastIndexOf(' ', TITLE_LENGTH - 1);
  return `${title.slice(0, cut > TITLE_LENGTH / 2 ? cut : TITLE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
