// What does the text layer of a PDF say?
import { getDocumentProxy } from 'unpdf';
import type { Warning } from '../library.ts';
import { Refused } from './extracted.ts';
import type { Extracted } from './extracted.ts';
import { fieldsFrom, finished } from './text.ts';

/** A piece of text with its place on the page, in points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fewer letters a page than this are page numbers and stamps on a scan. */
const LETTERS_A_PAGE = 25;

/** Reads a PDF. A scan, a locked and a damaged one are refused, each by its name. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Extracted> {
  const warnings: Warning[] = [];
  try {
    // The library takes the bytes over, and a copy stays ours. Fonts are for drawing, which is not done here.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: 0,
    });
    const pages: (readonly string[])[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      const { items } = await page.getTextContent();
      pages.push(linesOf(piecesOf(items)));
      page.cleanup();
    }
    const text = paragraphsOf(withoutMargins(pages));
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < LETTERS_A_PAGE * pages.length && letters < 500)
      throw new Refused({ code: 'scanned', about: { name, pages: pages.length } });
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
    const { metadata, origins } = fieldsFrom(infoIn(info), 'PDF', warnings);
    await pdf.destroy();
    return finished({ name, text, metadata, origins, warnings });
  } catch (error) {
    if (error instanceof Refused) throw error;
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new Refused({ code: locked ? 'encrypted' : 'damaged', about: { name } });
  }
}

/** An item as the library gives it; marks without text are no pieces. */
function piecesOf(items: readonly unknown[]): readonly Piece[] {
  return items.flatMap((item) => {
    if (!isItem(item)) return [];
    const [x = 0, y = 0] = item.transform.slice(4, 6).map(Number);
    return [{ text: item.str, x, y, width: item.width, height: item.height }];
  });
}

interface Item {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

function isItem(item: unknown): item is Item {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;
}

/**
 * The lines of a page in the order of the file, which is the order of reading in what word processors write; an
 * empty line stands where the gap is wider than between lines of a paragraph.
 */
export function linesOf(pieces: readonly Piece[]): readonly string[] {
  const lines: { text: string; y: number; end: number; height: number }[] = [];
  for (const { text, x, y, width, height } of pieces) {
    const line = lines.at(-1);
    const same = line !== undefined && Math.abs(line.y - y) < Math.max(line.height, height, 4) * 0.5;
    if (text.trim() === '' && (!same || text === '')) continue;
    if (!same) lines.push({ text, y, end: x + width, height });
    else {
      const gap =
        x - line.end > Math.max(line.height, height) * 0.15 && !/\s$/.test(line.text) && !/^\s/.test(text);
      line.text += gap ? ` ${text}` : text;
      line.end = x + width;
      line.height = Math.max(line.height, height);
    }
  }
  const usual = median(lines.slice(1).map((line, i) => Math.abs((lines[i]?.y ?? 0) - line.y)));
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const text = line.text.replaceAll(/\s+/g, ' ').trim();
    return before !== undefined && Math.abs(before.y - line.y) > usual * 1.35 ? ['', text] : [text];
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Lines at the edge of a page that stand on most pages: running heads and page numbers. */
function withoutMargins(pages: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (pages.length < 3) return pages;
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const line of new Set([mask(lines[0]), mask(lines.at(-1))]))
      counts.set(line, (counts.get(line) ?? 0) + 1);
  const repeated = (line: string | undefined) =>
    line !== undefined && (counts.get(mask(line)) ?? 0) > pages.length / 2;
  return pages.map((lines) => {
    const start = repeated(lines[0]) ? 1 : 0;
    const end = lines.length > start && repeated(lines.at(-1)) ? -1 : undefined;
    return lines.slice(start, end);
  });
}

/** A line without its numbers, which count pages. */
function mask(line: string | undefined): string {
  return (line ?? '').replaceAll(/\d+/g, '#').trim();
}

/** Lines put together to paragraphs, over the ends of pages; a word parted at the end of a line becomes whole. */
function paragraphsOf(pages: readonly (readonly string[])[]): string {
  let text = '';
  for (const lines of pages) {
    for (const [i, line] of lines.entries()) {
      if (line === '') text += '\n\n';
      else if (text === '' || text.endsWith('\n')) text += line;
      else if (i === 0 && /[.!?”"’)]$/.test(text)) text += `\n\n${line}`;
      else if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) text = text.slice(0, -1) + line;
      else text += ` ${line}`;
    }
  }
  return text.replaceAll(/\n{3,}/g, '\n\n').trim();
}

function infoIn(info: unknown) {
  const field = (name: string) => {
    const value: unknown =
      typeof info === 'object' && info !== null
        ? Object.entries(info).find(([key]) => key === name)?.[1]
        : null;
    return typeof value === 'string' ? value : null;
  };
  // Word processors put the file's own name into the title.
  const title = field('Title');
  const named =
    title !== null && /\.(?:docx?|pdf|indd|odt|rtf|tex)$|^(?:Microsoft Word - |untitled)/i.test(title.trim());
  return { title: named ? null : title, author: field('Author'), published: field('CreationDate') };
}
