// Which address opens the original at these very words? URL fragment text directives, as browsers read them:
// https://wicg.github.io/scroll-to-text-fragment/
import type { Document, Span } from '../model.ts';

/** Up to this many UTF-16 units on one line, a passage stands in the link whole; longer ones by both ends. */
const WHOLE = 60;

/** Words tried for each end of a long passage, and for the words around it; the fewest that are unique win. */
const WORD_COUNTS = [4, 8, 16, 32];

/** How far from the span its neighbouring words are looked for, in UTF-16 units. */
const REACH = 2000;

/** Words that stand oftener than this are not told apart: a text of one endless line must not cost seconds. */
const MOST_TRIES = 500;

/** The parts of a text directive: `#:~:text=[prefix-,]start[,end][,-suffix]`. */
interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/**
 * The document's address with a fragment that matches the span and no other place of the stored text. Where
 * the words cannot be told apart even by their neighbours, the address alone; null where there is none.
 */
export function passageLink(document: Document, span: Span): string | null {
  if (document.url === null) return null;
  const address = document.url.replace(/#.*$/s, '');
  const own = document.url.slice(address.length);
  const directive = directiveFor(document.text, trimmed(document.text, span));
  if (directive === null) return document.url;
  return `${address}${own === '' ? '#' : own.replace(/:~:.*$/s, '')}:~:${written(directive)}`;
}

/** The words as a browser compares them: case and the kind of white space do not count; offsets stay the same. */
function fold(words: string): string {
  const lower = words.toLowerCase();
  return (lower.length === words.length ? lower : words).replaceAll(/\s/g, ' ');
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

/** The shortest directive that is unique, or null. */
function directiveFor(text: string, span: Span): Directive | null {
  if (span.end <= span.start) return null;
  const page = fold(text);
  const words = text.slice(span.start, span.end);
  const whole = words.length <= WHOLE && !words.includes('\n');
  for (const count of [0, ...WORD_COUNTS]) {
    const around = neighbours(text, span, count);
    for (const ends of whole ? [0] : WORD_COUNTS) {
      const start = whole ? words : firstWords(words, ends);
      const end = whole ? '' : lastWords(words, ends);
      if (start.length + end.length > words.length) continue;
      const directive = { ...around, start, end };
      if (isUnique(page, span, directive)) return directive;
    }
  }
  return null;
}

/** The words just before and after a span; each stays within its own line, as browsers want. */
function neighbours(text: string, { start, end }: Span, count: number): { prefix: string; suffix: string } {
  if (count === 0) return { prefix: '', suffix: '' };
  return {
    prefix: lastWords(text.slice(Math.max(0, start - REACH), start).trimEnd(), count),
    suffix: firstWords(text.slice(end, end + REACH).trimStart(), count),
  };
}

function firstWords(words: string, count: number): string {
  return new RegExp(`^\\S+(?:[^\\S\\n]+\\S+){0,${count - 1}}`).exec(words)?.[0] ?? '';
}

function lastWords(words: string, count: number): string {
  const line = words.slice(words.lastIndexOf('\n') + 1);
  const starts = [...line.matchAll(/\S+/g)].map(({ index }) => index);
  return line.slice(starts.at(-count) ?? starts[0] ?? 0);
}

/** Whether the directive matches the span and nothing else; looks for matches in order, as a browser does. */
function isUnique(page: string, span: Span, directive: Directive): boolean {
  const [prefix, start, end, suffix] = [
    directive.prefix,
    directive.start,
    directive.end,
    directive.suffix,
  ].map(fold);
  if (start === undefined || end === undefined) return false;
  let tries = 0;
  let matches = 0;
  for (let at = page.indexOf(start); at >= 0 && matches < 2; at = page.indexOf(start, at + 1)) {
    if ((tries += 1) > MOST_TRIES) return false;
    const from = at + start.length;
    const last = end === '' ? from : page.indexOf(end, from);
    if (last < 0) break;
    const close = last + end.length;
    if (
      !page
        .slice(Math.max(0, at - 2 * REACH), at)
        .trimEnd()
        .endsWith(prefix ?? '')
    )
      continue;
    if (
      !page
        .slice(close, close + 2 * REACH)
        .trimStart()
        .startsWith(suffix ?? '')
    )
      continue;
    if (at !== span.start || close !== span.end) return false;
    matches += 1;
  }
  return matches === 1;
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [prefix === '' ? '' : `${encode(prefix)}-`, encode(start), encode(end)];
  parts.push(suffix === '' ? '' : `-${encode(suffix)}`);
  return `text=${parts.filter((part) => part !== '').join(',')}`;
}

/** Percent-encoding, of the dash too: in a directive it has a meaning. Half a character cannot be written. */
function encode(words: string): string {
  const whole = words.replaceAll(/\s+/g, ' ').replaceAll(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(whole).replaceAll('-', '%2D');
}
