// What document is in one file, of whatever format?
import type { Upload } from '../library.ts';
import { Refused } from './extracted.ts';
import type { Extracted, Limits } from './extracted.ts';
import type { Format } from './format.ts';
import { notEnglish } from './language.ts';
import { readTextFile } from './text.ts';

/** A file with what is known of it by now. */
export interface Job {
  readonly file: Upload;
  readonly format: Format;
}

/** Reads one file; throws `Refused` where that cannot be done. Libraries are loaded when first needed. */
export async function readFile({ file, format }: Job, limits: Limits): Promise<Extracted> {
  const extracted = await readAs(file, format, limits);
  if (Buffer.byteLength(extracted.text) > limits.text)
    throw new Refused({ code: 'text-too-long', about: { name: file.name, limit: limits.text } });
  const foreign = await notEnglish(extracted.text);
  return foreign ? { ...extracted, warnings: [...extracted.warnings, { code: 'not-english' }] } : extracted;
}

async function readAs({ name, type, bytes }: Upload, format: Format, limits: Limits): Promise<Extracted> {
  switch (format) {
    case 'text':
      return readTextFile(name, bytes);
    case 'html':
      return (await import('./html.ts')).readHtmlFile(name, bytes, charsetIn(type));
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(name, bytes);
    case 'docx':
      return (await import('./docx.ts')).readDocx(name, bytes, limits);
    case 'epub':
      return (await import('./epub.ts')).readEpub(name, bytes, limits);
    case 'zip':
      throw new Refused({ code: 'nested-zip', about: { name } });
  }
}

function charsetIn(type: string | null): string | undefined {
  return /charset\s{0,5}=\s{0,5}["']?(?<charset>[\w-]{2,40})/i.exec(type ?? '')?.groups?.['charset'];
}
