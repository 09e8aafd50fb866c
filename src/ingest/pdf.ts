// What does the text layer of a PDF say?
import { getDocumentProxy } from 'unpdf';
import type { Warning } from '../library.ts';
import { Refused } from './extracted.ts';
import type { Extracted } from './extracted.ts';
import { textOfPages } from './pdf-lines.ts';
import type { Piece } from './pdf-lines.ts';
import { fieldsFrom, finished } from './text.ts';

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
    const pages: (readonly Piece[])[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      const { items } = await page.getTextContent();
      pages.push(piecesOf(items));
      page.cleanup();
    }
    const text = textOfPages(pages);
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
