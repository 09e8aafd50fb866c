// Which words stand in quotation marks? Marks paired paragraph by paragraph, whatever is missing.
import { NUMBER, type Tokens, WORD } from '../tokens.ts';

/** One stretch of quoted words inside one paragraph. Token numbers are inclusive. */
export interface Quotation {
  /** The opening mark, or the first word where the mark is missing. */
  readonly first: number;
  /** The closing mark, or the last token of the paragraph where it is missing. */
  readonly last: number;
  /** Inner tokens, without the marks; `innerLast < innerFirst` where nothing is quoted. */
  readonly innerFirst: number;
  readonly innerLast: number;
  readonly paragraph: number;
  /** No closing mark, and the next paragraph opens with a mark: one speech over several paragraphs. */
  readonly continues: boolean;
}

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly side: 'open' | 'close' | 'either';
}

/** The quotations of a text in order, never overlapping; inner quotations belong to the outer one. */
export function pairMarks(text: string, tokens: Tokens, paragraphs: Int32Array): Quotation[] {
  const quotations: Quotation[] = [];
  for (let from = 0; from < tokens.length;) {
    let to = from;
    while (to + 1 < tokens.length && paragraphs[to + 1] === paragraphs[from]) to += 1;
    pairParagraph(text, tokens, { from, to, number: paragraphs[from] ?? 0 }, quotations);
    from = to + 1;
  }
  return quotations;
}

interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

function pairParagraph(text: string, tokens: Tokens, paragraph: Paragraph, out: Quotation[]): void {
  const doubles = pairDoubles(text, tokens, paragraph, endsOpen(out, paragraph));
  const singles = pairSingles(text, tokens, paragraph, doubles);
  const outer = doubles.filter(
    (one) => !singles.some((single) => single.first < one.first && one.last < single.last),
  );
  for (const one of [...outer, ...singles].toSorted((a, b) => a.first - b.first)) {
    const before = out.at(-1);
    if (before === undefined || before.last < one.first) out.push(one);
  }
}

function endsOpen(out: readonly Quotation[], paragraph: Paragraph): boolean {
  const before = out.at(-1);
  return before !== undefined && before.continues && before.paragraph === paragraph.number - 1;
}

function pairDoubles(text: string, tokens: Tokens, paragraph: Paragraph, running: boolean): Quotation[] {
  const marks = doubleMarks(text, tokens, paragraph);
  const found: Quotation[] = [];
  const close = (first: Mark | null, from: number, innerLast: number, last: number, continues = false) =>
    found.push({
      first: from,
      last,
      innerFirst: first === null ? from : first.to + 1,
      innerLast,
      paragraph: paragraph.number,
      continues,
    });
  let open: Mark | null = null;
  for (let i = 0; i < marks.length; i += 1) {
    const mark = marks[i];
    if (mark === undefined) break;
    if (open === null) {
      if (mark.side !== 'close') open = mark;
      else if (running && found.length === 0) close(null, paragraph.from, mark.from - 1, mark.to);
      else strayClose(tokens, text, paragraph, mark, found);
    } else if (mark.side === 'open') {
      const ends =
        marks[i + 2] === undefined ? runsOn(text, tokens, paragraph) : marks[i + 2]?.side === 'close';
      if (marks[i + 1]?.side === 'close' && ends) i += 1;
      else {
        const end = sentenceEndBefore(text, tokens, open.to, mark.from);
        close(open, open.from, end, end);
        open = mark;
      }
    } else {
      close(open, open.from, mark.from - 1, mark.to);
      open = null;
    }
  }
  if (open !== null) {
    close(open, open.from, paragraph.to, paragraph.to, runsOn(text, tokens, paragraph));
  }
  return found;
}

/** The next paragraph opens with a mark. */
function runsOn(text: string, tokens: Tokens, paragraph: Paragraph): boolean {
  return paragraph.to + 1 < tokens.length && opensQuotation(text, tokens, paragraph.to + 1);
}

function opensQuotation(text: string, tokens: Tokens, token: number): boolean {
  const char = text[tokens.starts[token] ?? 0];
  return char === '"' || char === '“' || char === '„' || char === '«' || isPair(text, tokens, token);
}

/** Two single marks or backquotes that touch: the typewriter's double mark. */
function isPair(text: string, tokens: Tokens, token: number): boolean {
  const at = tokens.starts[token] ?? 0;
  const pair = text.slice(at, at + 2);
  return pair === "''" || pair === '``';
}

function doubleMarks(text: string, tokens: Tokens, paragraph: Paragraph): Mark[] {
  const marks: Mark[] = [];
  for (let i = paragraph.from; i <= paragraph.to; i += 1) {
    const at = tokens.starts[i] ?? 0;
    const char = text[at] ?? '';
    if (!/["“”„«»'`]/.test(char)) continue;
    const pair = isPair(text, tokens, i);
    if (!pair && /['`]/.test(char)) continue;
    const to = pair ? i + 1 : i;
    const side = sideOf(text, char, at, tokens.ends[to] ?? at + 1);
    if (side !== null) marks.push({ from: i, to, side });
    i = to;
  }
  return marks;
}

/** Which way a mark turns, by its shape or by the blanks around it; null for inches and seconds. */
function sideOf(text: string, char: string, start: number, end: number): Mark['side'] | null {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  // “This is how some type them.“
  if (char === '“' && /[.,!?\p{L}]/u.test(before) && /\s/.test(after)) return 'close';
  if (char === '“' || char === '„' || char === '«' || char === '`') return 'open';
  const opens = /[\s\p{Cf}([{—–-]/u.test(before) && !/\s/.test(after);
  if (char === '”' || char === '»') return opens && char === '”' ? 'either' : 'close';
  const closes = !/\s/.test(before) && /[\s.,;:!?)\]}—–-]/.test(after);
  if (/\d/.test(before) && closes && char === '"' && /\d'?\s?\d{0,3}$/.test(text.slice(start - 6, start))) {
    return 'close';
  }
  if (opens === closes) return 'either';
  return opens ? 'open' : 'close';
}

/** How far back a missing opening mark is looked for, in tokens. */
const LONGEST_STRAY = 120;

/** A closing mark that nothing opened: the words since the last sentence end, if they end like speech. */
function strayClose(
  tokens: Tokens,
  text: string,
  paragraph: Paragraph,
  mark: Mark,
  found: Quotation[],
): void {
  if (!/[,!?]/.test(text[(tokens.starts[mark.from] ?? 1) - 1] ?? '')) return;
  const floor = (found.at(-1)?.last ?? paragraph.from - 1) + 1;
  let first = mark.from - 1;
  const stops = (token: number) => /[.!?;:]/.test(text[tokens.starts[token] ?? 0] ?? '');
  while (first > floor && mark.from - first < LONGEST_STRAY && !stops(first - 1)) first -= 1;
  const startsSentence = first > floor ? stops(first - 1) : found.length === 0;
  if (!startsSentence || first >= mark.from) return;
  const { number } = paragraph;
  found.push({
    first,
    last: mark.to,
    innerFirst: first,
    innerLast: mark.from - 1,
    paragraph: number,
    continues: false,
  });
}

function sentenceEndBefore(text: string, tokens: Tokens, open: number, limit: number): number {
  for (let i = open + 1; i < limit; i += 1) if (/[.!?]/.test(text[tokens.starts[i] ?? 0] ?? '')) return i;
  return limit - 1;
}

const ELIDED = new Set(['em', 'til', 'tis', 'twas', 'cause', 'cuz', 'n', 'bout', 'round', 'neath']);

/** British quotations: an apostrophe closes only where a single mark has opened. */
function pairSingles(
  text: string,
  tokens: Tokens,
  paragraph: Paragraph,
  doubles: readonly Quotation[],
): Quotation[] {
  const found: Quotation[] = [];
  let next = 0;
  let barren = 0;
  for (let i = paragraph.from; i <= paragraph.to; i += 1) {
    while ((doubles[next]?.last ?? Infinity) < i) next += 1;
    const inside = doubles[next];
    if (inside !== undefined && inside.first <= i) {
      i = inside.last;
      continue;
    }
    if (!opensSingle(text, tokens, i)) continue;
    const limit = Math.min(paragraph.to, i + LONGEST_SINGLE);
    const last = closeOfSingle(text, tokens, Math.max(i + 2, barren), limit);
    if (last < 0) {
      barren = limit;
      continue;
    }
    found.push({
      first: i,
      last,
      innerFirst: i + 1,
      innerLast: last - 1,
      paragraph: paragraph.number,
      continues: false,
    });
    i = last;
  }
  return found;
}

function opensSingle(text: string, tokens: Tokens, token: number): boolean {
  const at = tokens.starts[token] ?? 0;
  const char = text[at];
  if (char !== '‘' && char !== "'") return false;
  if (isPair(text, tokens, token)) return false;
  if (!/[\s([{—–]/.test(text[at - 1] ?? ' ') || /\s/.test(text[at + 1] ?? ' ')) return false;
  const word = text.slice(tokens.starts[token + 1], tokens.ends[token + 1]);
  return !ELIDED.has(word.toLowerCase()) && !(tokens.kinds[token + 1] === NUMBER && /^\d0s$/.test(word));
}

/** Longest British quotation looked at, in tokens: apostrophes far away belong to something else. */
const LONGEST_SINGLE = 400;

function closeOfSingle(text: string, tokens: Tokens, from: number, to: number): number {
  let weak = -1;
  for (let i = from; i <= to; i += 1) {
    const at = tokens.starts[i] ?? 0;
    const char = text[at];
    if (char === '‘' && weak >= 0) return weak;
    if (char !== '’' && char !== "'") continue;
    const after = text[at + 1] ?? ' ';
    const before = text[at - 1] ?? ' ';
    if (/\s/.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
    if (!possessive(text, tokens, i)) return i;
    weak = i;
  }
  return weak;
}

/** "the leaders' talks": a plural with a word after it, and no stop before the mark. */
function possessive(text: string, tokens: Tokens, mark: number): boolean {
  const at = tokens.starts[mark] ?? 0;
  const after = tokens.starts[mark + 1];
  return (
    text[at - 1] === 's' &&
    tokens.kinds[mark - 1] === WORD &&
    tokens.kinds[mark + 1] === WORD &&
    text[at + 1] === ' ' &&
    after !== undefined
  );
}
