// What document is in a plain or Markdown text?
import type { Metadata, Origin, Origins, Warning } from '../library.ts';
import { decode, hiddenCharacters, looksBinary, wellFormed } from './decode.ts';
import { readDay } from './dates.ts';
import { Refused } from './extracted.ts';
import type { Extracted } from './extracted.ts';
import { withoutBy } from './furniture.ts';
import { splitFrontMatter } from './front-matter.ts';
import { titleOf } from './plain.ts';

/** Reads the bytes of a .txt or .md file; throws `Refused` where they are no text. */
export function readTextFile(name: string, bytes: Uint8Array): Extracted {
  const { text, invalid } = decode(bytes);
  if (looksBinary(text)) throw new Refused({ code: 'binary', about: { name } });
  const warnings: Warning[] = invalid === 0 ? [] : [{ code: 'invalid-bytes', count: invalid }];
  return readText(name, text, warnings);
}

/** Reads a text, with or without front matter; throws `Refused` where it holds no word. */
export function readText(name: string, written: string, before: readonly Warning[] = []): Extracted {
  const text = wellFormed(written).replaceAll(/\r\n?/g, '\n');
  const warnings = [...before];
  const parts = splitFrontMatter(text);
  if (parts instanceof Error) warnings.push({ code: 'bad-front-matter', fault: parts.fault });
  const { meta, body } = parts instanceof Error ? { meta: {}, body: text } : parts;
  if (!(parts instanceof Error))
    warnings.push(...parts.odd.map((field): Warning => ({ code: 'odd-field', field })));
  const { metadata, origins } = fieldsFrom(meta, 'front matter', warnings);
  const extracted = finished({ name, text: body, metadata, origins, warnings });
  return extracted;
}

/** Metadata as some part of a file writes it; values that cannot be used become warnings. */
export function fieldsFrom(
  written: { readonly [K in keyof Metadata]?: string | null },
  from: Origin,
  warnings: Warning[],
): { readonly metadata: Partial<Metadata>; readonly origins: Origins } {
  const metadata: Partial<Record<keyof Metadata, string>> = {};
  for (const name of FIELDS) {
    const value = clean(name === 'author' ? withoutBy(written.author ?? '') : (written[name] ?? ''));
    if (value === '') continue;
    const usable = name === 'published' ? readDay(value) : name === 'url' ? webAddress(value) : value;
    if (usable !== null) metadata[name] = usable;
    else if (name === 'published') warnings.push({ code: 'bad-date', given: value.slice(0, 60) });
    else warnings.push({ code: 'odd-field', field: name });
  }
  return { metadata, origins: Object.fromEntries(Object.keys(metadata).map((name) => [name, from])) };
}

const FIELDS = ['title', 'published', 'source', 'author', 'url'] as const;

/** Longest value that is believed to be a title, a name or an address. */
const LONGEST = 500;

function clean(value: string): string {
  return wellFormed(value)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

function webAddress(value: string): string | null {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value) ? value : null;
}

/** What every format has in common: a text with a word in it, a title, and what is to be warned of. */
export function finished(extracted: Extracted): Extracted {
  const { name, text, metadata, origins } = extracted;
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Refused({ code: 'no-text', about: { name } });
  const hidden = hiddenCharacters(text);
  const warnings = [...extracted.warnings];
  if (hidden > 0) warnings.push({ code: 'hidden-characters', count: hidden });
  if (metadata.title) return { ...extracted, warnings };
  return {
    ...extracted,
    warnings,
    metadata: { ...metadata, title: clean(titleOf(text)) },
    origins: { ...origins, title: 'first line' },
  };
}
