// What does a tree of HTML elements say, as plain text? One paragraph a block, blank lines between.

/** The few members of a DOM node that are looked at. */
export interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
  readonly parentNode: Node | null;
}

const ELEMENT = 1;
const TEXT = 3;

const words = (list: string) => new Set(list.split(' '));

/** Elements that begin and end a paragraph. */
const BLOCKS = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL',
);

/** Elements whose text is not for readers of the page. */
const UNREAD = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO HEAD TITLE SELECT BUTTON TEXTAREA DATALIST DEL STRIKE S AMP-AD AMP-SIDEBAR',
);

/** The text under a node, in reading order. Linear; without recursion, however deep the elements lie. */
export function textOfBlocks(root: Node): string {
  const text = new Paragraphs();
  let node: Node | null = root;
  while (node !== null) {
    const skipped: boolean = node.nodeType === ELEMENT && UNREAD.has(node.nodeName.toUpperCase());
    if (!skipped) begin(node, text);
    if (!skipped && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      end(node, text);
      node = node.parentNode;
    }
    if (node === null || node === root) break;
    end(node, text);
    node = node.nextSibling;
  }
  return text.done();
}

function begin(node: Node, text: Paragraphs): void {
  if (node.nodeType === TEXT) return text.add(node.nodeValue ?? '');
  const name = node.nodeName.toUpperCase();
  if (name === 'BR') return text.breakLine();
  end(node, text);
  if (name === 'TR') text.beginRow();
  else if (name === 'TIME') text.timed = true;
}

function end(node: Node, text: Paragraphs): void {
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toUpperCase();
  if (BLOCKS.has(name)) text.breakParagraph();
  if (name === 'TR') text.endRow();
  else if (name === 'TIME') text.timed = false;
}

/** Longest cell of a table with figures and names, in UTF-16 units; tables of longer ones lay out a page. */
const LONGEST_CELL = 80;

/** Collects words; white space inside a line is one blank. */
class Paragraphs {
  readonly #paragraphs: string[] = [];
  #lines: string[] = [];
  #line: string[] = [];
  /** Whether the paragraph says more than a time of publication. */
  #said = false;
  /** Where the paragraphs of the rows begin that are open now. */
  readonly #rows: number[] = [];
  /** Whether what comes stands in a `<time>`. */
  timed = false;

  add(text: string): void {
    if (text === '') return;
    this.#line.push(text);
    this.#said ||= !this.timed && /\S/.test(text);
  }

  beginRow(): void {
    this.#rows.push(this.#paragraphs.length);
  }

  /** The short cells of a row are one line, parted by tabs. */
  endRow(): void {
    const start = this.#rows.pop() ?? this.#paragraphs.length;
    const cells = this.#paragraphs.slice(start);
    if (cells.length < 2 || cells.some((cell) => cell.length > LONGEST_CELL || cell.includes('\n'))) return;
    this.#paragraphs.splice(start, cells.length, cells.join('\t'));
  }

  breakLine(): void {
    // No-break spaces are kept: they are the writer's own. Soft hyphens are for screens of another width.
    const line = this.#line
      .join('')
      .replaceAll('\u00AD', '')
      .replaceAll(/[ \t\n\r\f]+/g, ' ')
      .replaceAll(/^ | $/g, '');
    this.#line = [];
    if (line !== '') this.#lines.push(line);
  }

  breakParagraph(): void {
    this.breakLine();
    if (this.#lines.length > 0 && this.#said) this.#paragraphs.push(this.#lines.join('\n'));
    this.#lines = [];
    this.#said = false;
  }

  done(): string {
    this.breakParagraph();
    return this.#paragraphs.join('\n\n');
  }
}
