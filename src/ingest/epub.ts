// What does an e-book say?
import { posix } from 'node:path';
import { parseHTML } from 'linkedom';
import { textOfBlocks } from './blocks.ts';
import { Refused } from './extracted.ts';
import type { Extracted, Limits } from './extracted.ts';
import { removeNoteMarks } from './note-marks.ts';
import { fieldsFrom, finished } from './text.ts';
import { unpack } from './unpack.ts';
import { xmlElements, xmlField, xmlFields } from './xml.ts';

/** Reads an .epub: its chapters in the order of its spine. */
export async function readEpub(name: string, bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  const files = new Map((await unpack(name, bytes, limits)).map((file) => [file.name, file.bytes]));
  const text = (path: string) => {
    const found = files.get(path);
    return found === undefined
      ? ''
      : Buffer.from(found)
          .toString('utf8')
          .replace(/^\uFEFF/, '');
  };
  const root = xmlElements(text('META-INF/container.xml'), 'rootfile')[0]?.['full-path'] ?? '';
  const contents = text(root);
  const chapters = spineOf(contents, posix.dirname(root));
  if (locked(text('META-INF/encryption.xml'), chapters))
    throw new Refused({ code: 'encrypted', about: { name } });
  if (!chapters.some((path) => files.has(path))) throw new Refused({ code: 'damaged', about: { name } });
  const { metadata, origins } = fieldsFrom(
    {
      title: xmlField(contents, 'title'),
      author: listed(xmlFields(contents, 'creator')),
      source: xmlField(contents, 'publisher'),
      published: xmlField(contents, 'date'),
    },
    'EPUB',
    [],
  );
  const body = chapters.map((path) => chapterText(text(path))).filter((chapter) => chapter !== '');
  return finished({ name, text: body.join('\n\n'), metadata, origins, warnings: [] });
}

/** Several names as one line; where one has a comma itself ("Lee, Ann"), that is not what parts them. */
function listed(names: readonly string[]): string {
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}

/** Paths of the chapters, in reading order. */
function spineOf(contents: string, folder: string): readonly string[] {
  // The table of contents names the chapters once more.
  const read = xmlElements(contents, 'item').filter(({ properties = '' }) => !/\bnav\b/.test(properties));
  const items = new Map(read.map(({ id = '', href = '' }) => [id, href]));
  return xmlElements(contents, 'itemref').flatMap(({ idref = '' }) => {
    const href = items.get(idref)?.split('#')[0] ?? '';
    return href === '' ? [] : [posix.normalize(posix.join(folder, decoded(href)))];
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether a chapter is encrypted; many books encrypt their fonts alone. */
function locked(encryption: string, chapters: readonly string[]): boolean {
  return xmlElements(encryption, 'CipherReference').some(({ URI = '' }) => chapters.includes(decoded(URI)));
}

function chapterText(xhtml: string): string {
  // Written as XML, an empty `<title/>` would swallow the page when read as HTML.
  const html = xhtml.replaceAll(
    /<(?<tag>title|script|style|a|p|div|span|i|b|em)(?<rest>\s[^<>]{0,300})?\/>/g,
    '<$<tag>$<rest></$<tag>>',
  );
  if (html.trim() === '') return '';
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  removeNoteMarks(document);
  return textOfBlocks(document.body);
}
