// What does a Word document say?
import mammoth from 'mammoth';
import { parseHTML } from 'linkedom';
import { textOfBlocks } from './blocks.ts';
import { Refused } from './extracted.ts';
import type { Extracted, Limits } from './extracted.ts';
import { removeNoteMarks } from './note-marks.ts';
import { fieldsFrom, finished } from './text.ts';
import { unpack } from './unpack.ts';
import { xmlField } from './xml.ts';

/** Reads a .docx. It is unpacked within the limits first, so that the library never meets a bomb. */
export async function readDocx(name: string, bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  const files = await unpack(name, bytes, limits);
  const core = files.find((file) => file.name === 'docProps/core.xml');
  const xml = core === undefined ? '' : Buffer.from(core.bytes).toString('utf8');
  const { metadata, origins } = fieldsFrom(
    { title: xmlField(xml, 'title'), author: xmlField(xml, 'creator'), published: xmlField(xml, 'created') },
    'DOCX',
    [],
  );
  const html = await htmlOf(name, bytes);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  removeNoteMarks(document);
  return finished({ name, text: textOfBlocks(document.body), metadata, origins, warnings: [] });
}

async function htmlOf(name: string, bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
      },
    );
    return value;
  } catch {
    throw new Refused({ code: 'damaged', about: { name } });
  }
}
