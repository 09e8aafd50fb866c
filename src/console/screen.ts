// How do our own words go onto a screen? Colours, and lines broken at its width.
import type { Span } from '../model.ts';
import { neutral, wrap } from './wrap.ts';

/** What the screen can do: its width in cells (infinite where lines are not to be broken), and colours. */
export interface Screen {
  readonly width: number;
  readonly colour: boolean;
}

/** Narrower than this, text would be one word a line; then lines run over instead. */
const NARROWEST = 24;

/** A blank at which no line is broken; on the screen it is one like any other. */
export const KEEP = '\u00A0';

/** A few words of ours that read badly with a line break among them: a date, a place in a document. */
export function together(words: string): string {
  return words.replaceAll(' ', KEEP);
}

/** Our own words, broken at the width; lines after a line break of theirs keep the blanks they begin with. */
export function flow(text: string, indent: string, { width }: Screen): string {
  return neutral(text)
    .split('\n')
    .flatMap((line) => {
      const own = indent + (/^ */.exec(line)?.[0] ?? '');
      const lines = wrap(line, room(width, own.length));
      return lines.length === 0 ? [''] : lines.map((span) => own + slice(line, span).replaceAll(KEEP, ' '));
    })
    .join('\n');
}

/** Two columns, or the second below the first where the screen is narrow. */
export function columns(rows: readonly (readonly [string, string])[], screen: Screen): string {
  const first = Math.max(0, ...rows.map(([name]) => name.length)) + 2;
  const narrow = screen.width < first + NARROWEST;
  return rows
    .map(([name, value]) => {
      if (narrow) return `${flow(name, '', screen)}\n${flow(value, '  ', screen)}`;
      return neutral(name).padEnd(first) + flow(value, ' '.repeat(first), screen).trimStart();
    })
    .join('\n');
}

/** Cells left for text beside so many taken ones. */
export function room(width: number, taken: number): number {
  return Math.max(width - taken, Math.min(width, NARROWEST));
}

export function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

export type Paint = 'title' | 'label' | 'faint' | 'match';

/** Select Graphic Rendition codes of ECMA-48. */
const CODES: Readonly<Record<Paint, string>> = { title: '1;4', label: '36', faint: '2', match: '1' };

/** The text in a colour, where the screen has any. */
export function paint(text: string, how: Paint, { colour }: Screen): string {
  return colour && text !== '' ? `\u001B[${CODES[how]}m${text}\u001B[0m` : text;
}
