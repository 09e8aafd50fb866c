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
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO HEAD TITLE SELECT BUTTON TEXTAREA DATALIST',
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
  if (node.nodeType === TEXT) text.add(node.nodeValue ?? '');
  else if (node.nodeName.toUpperCase() === 'BR') text.breakLine();
  else end(node, text);
}

function end(node: Node, text: Paragraphs): void {
  if (node.nodeType === ELEMENT && BLOCKS.has(node.nodeName.toUpperCase())) text.breakParagraph();
}

/** Collects words; white space inside a line is one blank. */
class Paragraphs {
  readonly #paragraphs: string[] = [];
  #lines: string[] = [];
  #line: string[] = [];

  add(text: string): void {
    if (text !== '') this.#line.push(text);
  }

  breakLine(): void {
    // No-break spaces are kept: they are the writer's own.
    const line = this.#line
      .join('')
      .replaceAll(/[ \t\n\r\f]+/g, ' ')
      .replaceAll(/^ | $/g, '');
    this.#line = [];
    if (line !== '') this.#lines.push(line);
  }

  breakParagraph(): void {
    this.breakLine();
    if (this.#lines.length > 0) this.#paragraphs.push(this.#lines.join('\n'));
    this.#lines = [];
  }

  done(): string {
    this.breakParagraph();
    return this.#paragraphs.join('\n\n');
  }
}
