// Which lines and paragraphs do the pieces of text on the pages of a PDF make?

/** A piece of text with its place on the page, in points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Line {
  text: string;
  readonly x: number;
  readonly y: number;
  /** Where it ends on the right. */
  end: number;
  height: number;
}

/**
 * The text of all pages, a blank line between paragraphs; a paragraph goes on over the end of a column or page. Running
 * heads and page numbers are left out, marks of footnotes too, and footnotes stand after the text. Near linear.
 */
export function textOfPages(pages: readonly (readonly Piece[])[]): string {
  const all = withoutMargins(pages.map(linesOf));
  const body: string[] = [];
  const notes: string[] = [];
  const usual = usualHeight(all);
  for (const lines of all) {
    const start = notesFrom(lines, usual);
    body.push(...broken(lines.slice(0, start), usual), COLUMN);
    notes.push('', ...broken(lines.slice(start), usual), '');
  }
  return paragraphs([...body, ...notes]);
}

/** Stands among lines where a column or page ends; an empty line where a paragraph does. */
const COLUMN = '\f';

/**
 * The lines of a page in the order of the file, which is the order of reading in what word processors write.
 */
function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { text, x, y, width, height } of pieces) {
    const line = lines.at(-1);
    const level = line !== undefined && Math.abs(line.y - y) < Math.max(line.height, height, 4) * 0.5;
    // What stands left of a line's beginning is of another column.
    const same = level && x >= line.x - 1;
    if (text.trim() === '' && (!same || text === '')) continue;
    if (!same) lines.push({ text, x, y, end: x + width, height });
    else if (!isNoteMark({ text, y, height }, line)) {
      const gap =
        x - line.end > Math.max(line.height, height) * 0.15 && !/\s$/.test(line.text) && !/^\s/.test(text);
      line.text += gap ? ` ${text}` : text;
      line.end = x + width;
      line.height = Math.max(line.height, height);
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, ' ').trim() }));
}

/** A small raised number behind a word, which would read as a part of it. */
function isNoteMark({ text, y, height }: Pick<Piece, 'text' | 'y' | 'height'>, line: Line): boolean {
  return (
    height < line.height * 0.9 &&
    y > line.y + line.height * 0.15 &&
    /^\s*(?:\d{1,3}|[*†‡])\s*$/.test(text) &&
    /(?:\p{L}{3}|[.,;:!?”"’')])$/u.test(line.text)
  );
}

/** Lines at the edge of a page that are looked at: running heads of two or three lines are not rare. */
const EDGE = 3;

/** A page's number, with nothing else in its line. */
const PAGE_NUMBER = /^(?:page\s+)?[-–]?\s?\d{1,4}\s?[-–]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

/** Leaves out running heads and page numbers: lines at the edge of a page that most pages have at the same place. */
function withoutMargins(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const text of new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)].map(mask)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const isMargin = (line: Line | undefined) =>
    line !== undefined &&
    (PAGE_NUMBER.test(line.text) || (counts.get(mask(line)) ?? 0) > Math.max(1, pages.length / 2));
  return pages.map((lines) => {
    let [start, end] = [0, lines.length];
    while (start < EDGE && isMargin(lines[start])) start++;
    while (end > start && lines.length - end < EDGE && isMargin(lines[end - 1])) end--;
    return lines.slice(start, end);
  });
}

/** A line and its place, without the numbers in it, which count pages. */
function mask({ text, y }: Line): string {
  return `${Math.round(y)} ${text.replaceAll(/\d+/g, '#')}`;
}

/** The height of most letters. */
function usualHeight(pages: readonly (readonly Line[])[]): number {
  const letters = new Map<number, number>();
  for (const { text, height } of pages.flat()) letters.set(height, (letters.get(height) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Where the footnotes of a page begin: the small print at its end, from the first line with a mark. */
function notesFrom(lines: readonly Line[], usual: number): number {
  let start = lines.length;
  for (let i = lines.length - 1; (lines[i]?.height ?? usual) < usual * 0.9; i--)
    if (/^(?:\d{1,3}|[*†‡])[.)]?\s*\p{L}/u.test(lines[i]?.text ?? '')) start = i;
  return start;
}

/** The texts of lines, with an empty one wherever a paragraph ends, and a mark where a column does. */
function broken(lines: readonly Line[], usual: number): readonly string[] {
  const step = usualGap(lines);
  const edges = rightEdges(lines);
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    if (before === undefined) return [line.text];
    const resized = differ(before.height, line.height);
    if (line.y > before.y - 1) return [resized ? '' : COLUMN, line.text];
    const size = Math.max(1, line.height / usual);
    const near = Math.min(line.end, lines[i - 2]?.end ?? line.end);
    const ends =
      before.y - line.y > step * size * 1.25 ||
      resized ||
      isIndented(before, line, lines[i + 1]) ||
      // The lines of a heading are often broken where it looks best.
      (size < 1.15 && endsEarly(before, line, edges.get(column(before)) ?? 0, near));
    return ends ? ['', line.text] : [line.text];
  });
}

/** A step to the next line is usual where so many are as wide: paragraphs of two lines leave half of the gaps. */
const USUAL_SHARE = 0.15;

/** From line to line inside a paragraph: the least of the gaps that many lines have. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, i) => (lines[i]?.y ?? 0) - line.y)
    .filter((gap) => gap > 2)
    .toSorted((a, b) => a - b);
  const many = Math.max(1, gaps.length * USUAL_SHARE);
  let start = 0;
  for (const [i, gap] of gaps.entries()) {
    while ((gaps[start] ?? 0) < gap * 0.95) start++;
    if (i - start + 1 >= many) return gap;
  }
  return gaps.at(-1) ?? 0;
}

/** Headings are set in other sizes than the text below them. */
function differ(one: number, other: number): boolean {
  return Math.max(one, other) > Math.min(one, other) * 1.15;
}

/** The first line of a paragraph that begins further right than the one before and the one after. */
function isIndented(before: Line, line: Line, after: Line | undefined): boolean {
  const indent = line.x - Math.min(before.x, after?.x ?? before.x);
  return indent > line.height * 0.7 && indent < line.height * 5 && ENDED.test(before.text);
}

/** What stands at the end of a sentence. */
const ENDED = /[.!?…:][”"’')\]]{0,3}$/;

/**
 * A line ends early only where a paragraph, a heading or an item does: else the next word would stand on it. Beside a
 * picture or a box all lines are short of the `edge` of the column, so one must end a sentence, be short of the lines
 * before and after it (`near`), or fill less than half of the column.
 */
function endsEarly(before: Line, line: Line, edge: number, near: number): boolean {
  if (/^\p{Ll}/u.test(line.text)) return false;
  const [word = ''] = line.text.split(' ', 1);
  const letter = (line.end - line.x) / Math.max(1, line.text.length);
  const wanted = (word.length + 1) * letter * 1.3 + line.height;
  if (edge - before.end < wanted) return false;
  const isShort = before.end - before.x < (edge - before.x) / 2;
  return isShort || near - before.end > wanted || ENDED.test(before.text);
}

/** Lines that begin near each other are of one column; in points. */
const NEAR = 40;

function column({ x }: Line): number {
  return Math.round(x / NEAR);
}

/** How far the lines of each column reach. */
function rightEdges(lines: readonly Line[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const line of lines)
    for (const near of [-1, 0, 1])
      edges.set(column(line) + near, Math.max(edges.get(column(line) + near) ?? 0, line.end));
  return edges;
}

/** Lines put together to paragraphs. */
function paragraphs(lines: readonly string[]): string {
  const whole = new Set(
    lines
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}-]+/gu),
  );
  const text: string[] = [];
  let before = '';
  let turned = false;
  for (const line of lines) {
    if (line === COLUMN) turned = true;
    else if (before === '') before = line;
    else {
      const ends = line === '' || (turned && ENDED.test(before));
      text.push(ends ? `${before}\n\n` : seam(before, line, whole));
      before = line;
    }
    if (line !== COLUMN) turned = false;
  }
  return (text.join('') + before).trim();
}

/** Words that hyphens join to others, so that a hyphen behind one at the end of a line is no division. */
const JOINED =
  /^(?:all|anti|co|cross|double|eight|ever|ex|far|fast|first|five|four|full|half|hard|high|inter|large|left|long|low|mid|multi|nine|non|off|once|one|open|part|post|pre|pro|right|second|self|semi|seven|short|single|six|small|so|ten|then|third|three|top|two|ultra|well|wide|\p{L}{3,6}ty)$/u;

/** A line as it goes on into the next one: with a blank, or with the rest of a word that was divided at its end. */
function seam(before: string, line: string, whole: ReadonlySet<string>): string {
  const part = /(?<part>[\p{L}-]{0,40}[\p{L}\d])[-\u2010\u00AD]$/u
    .exec(before)
    ?.groups?.['part']?.toLowerCase();
  const rest = /^[\p{L}\d][\p{L}-]*/u.exec(line)?.[0].toLowerCase();
  // "pre- and post-war": the hyphen stands for what follows later.
  if (part === undefined || rest === undefined || /^(?:and|or|to)$/.test(rest)) return `${before} `;
  const divided =
    before.endsWith('\u00AD') ||
    (/^\p{Ll}/u.test(line) &&
      (whole.has(part + rest) || !(whole.has(`${part}-${rest}`) || part.includes('-') || JOINED.test(part))));
  return divided ? before.slice(0, -1) : before;
}
