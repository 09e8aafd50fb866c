// Which marks in a page lead to its notes? In the text they would stick to a word.

interface MarkedPage {
  querySelectorAll(selector: string): Iterable<Mark>;
}

/** The few members of an element that are looked at. */
export interface Mark {
  readonly textContent: string | null;
  readonly previousSibling: { readonly textContent: string | null } | null;
  querySelector(selector: string): unknown;
  closest(selector: string): unknown;
  remove(): void;
}

/** Links to a place in a page. */
const TO_NOTE = 'a[href*="#"]';

/** Takes out the raised numbers that link to notes or stand behind words, and the arrows that lead back from notes. */
export function removeNoteMarks(page: MarkedPage): void {
  for (const raised of page.querySelectorAll('sup')) {
    const isNumber = /^\s*[[(]?(?:\d{1,3}|[*†‡])[\])]?\s*$/.test(raised.textContent ?? '');
    const behindWord = /(?:\p{L}{3}|[.,;:!?”"’')])$/u.test(raised.previousSibling?.textContent ?? '');
    const isLink = raised.querySelector(TO_NOTE) !== null || raised.closest(TO_NOTE) !== null;
    if (isNumber && (behindWord || isLink)) raised.remove();
  }
  for (const link of page.querySelectorAll(TO_NOTE))
    if (/^\s*[↑↩⏎^]\uFE0E?\s*$/.test(link.textContent ?? '')) link.remove();
}
