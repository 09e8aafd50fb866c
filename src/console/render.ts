// How does an answer look in a terminal?
import type { Context } from '../command.ts';
import { refer } from '../corpus/cite.ts';
import type { Action, Answer, Citation, Entry, Fact, Span } from '../model.ts';
import { neutral, wrap } from './wrap.ts';

/** What the screen can do: its width in cells (infinite where lines are not to be broken), and colours. */
export interface Screen {
  readonly width: number;
  readonly colour: boolean;
}

/** Document words stand behind this bar, our own words never do. */
const BAR = '│ ';
const INDENT = '    ';

/** Narrower than this a passage would be one word a line; then lines run over instead. */
const NARROWEST = 24;

/** The whole answer, without a line break at its end. Text of documents is shown as stored, see `neutral`. */
export function render(
  answer: Answer,
  { corpus, say }: Pick<Context, 'corpus' | 'say'>,
  screen: Screen,
): string {
  const words = say.console;
  const paint = painter(screen.colour);
  const blocks: string[] = [];
  const ours = (text: string, indent = '') => flow(text, indent, screen);
  const passages = (entries: readonly Entry[]) =>
    entries.map((entry, i) => {
      const label = entry.label === undefined ? '' : ` ${entry.label}`;
      const also = (entry.also ?? []).map((place) => ours(`${words.alsoIn} ${cited(place)}`, INDENT));
      return [
        paint.label(ours(`[${i + 1}]${label}`)),
        passage(entry, corpus.textOf(entry.citation), screen),
        paint.faint([ours(cited(entry.citation), INDENT), ...also].join('\n')),
        ...linkOf(entry.citation),
      ].join('\n');
    });
  const cited = (citation: Citation): string => {
    const { document, paragraph, sentence } = refer(corpus, citation);
    const published = document.published === null ? say.unknownDate : words.published(document.published);
    const place = words.place(paragraph, sentence);
    const parts = [
      document.title,
      document.source ?? say.unknownOutlet,
      together(published),
      together(place),
    ];
    return parts.join(`${KEEP}· `);
  };
  // An address is never broken: it is there to be opened.
  const linkOf = (citation: Citation) => {
    const { link } = refer(corpus, citation);
    return link === null ? [] : [paint.faint(INDENT + neutral(link))];
  };
  blocks.push(paint.title(ours(answer.title)));
  if (answer.kind === 'found') {
    if (answer.confidence !== undefined)
      append(blocks, paint.faint(ours(words.confidence[answer.confidence])));
    if (answer.facts !== undefined) append(blocks, facts(answer.facts, screen));
    blocks.push(...passages(answer.entries));
  } else if (answer.kind === 'nothing') {
    if (answer.reasons.length > 0) append(blocks, answer.reasons.map((reason) => ours(reason)).join('\n'));
    if (answer.suggestions.length > 0)
      blocks.push([words.tryInstead, ...answer.suggestions.map((one) => ours(one, '  '))].join('\n'));
    if (answer.nearest.length > 0) blocks.push(words.nearest, ...passages(answer.nearest));
  } else {
    if (answer.message !== '') append(blocks, ours(answer.message));
    if (answer.facts !== undefined && answer.facts.length > 0) blocks.push(facts(answer.facts, screen));
  }
  const lines = (answer.actions ?? []).map((action) => `${action.label}: ${lineOf(action)}`);
  if (lines.length > 0) blocks.push([words.next, ...lines.map((line) => ours(line, '  '))].join('\n'));
  return blocks.join('\n\n');
}

/** The line that does what a button does in Discord. */
function lineOf({ command, arguments: args, form = [] }: Action): string {
  const given = Object.entries(args).map(([name, value]) => `${name}:${value}`);
  const asked = form.map(({ name }) => `${name}:…`);
  return ['/' + command, ...given, ...asked].join(' ');
}

/** Puts a text right under the last block, without a blank line between. */
function append(blocks: string[], text: string): void {
  if (text !== '') blocks.push(`${blocks.pop() ?? ''}\n${text}`);
}

function passage(entry: Entry, text: string, { width, colour }: Screen): string {
  const shown = neutral(text);
  const marks = entry.highlights.map(({ start, end }) => ({
    start: start - entry.citation.start,
    end: end - entry.citation.start,
  }));
  const lines = wrap(shown, room(width, INDENT.length + BAR.length));
  return lines
    .map((line) => INDENT.slice(2) + BAR + (colour ? marked(shown, line, marks) : slice(shown, line)))
    .join('\n');
}

/** One line with its highlights in bold; the highlight ends with the line, so the bar stays plain. */
function marked(text: string, line: Span, marks: readonly Span[]): string {
  let painted = '';
  let at = line.start;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(line.end, mark.end);
    if (end <= start) continue;
    painted += text.slice(at, start) + BOLD + text.slice(start, end) + PLAIN;
    at = end;
  }
  return painted + text.slice(at, line.end);
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Names in one column and values in another, or one below the other where the screen is narrow. */
function facts(all: readonly Fact[], screen: Screen): string {
  const column = Math.max(0, ...all.map(({ name }) => name.length)) + 2;
  const narrow = screen.width < column + NARROWEST;
  return all
    .map(({ name, value }) => {
      if (narrow) return `${flow(name, '', screen)}\n${flow(value, '  ', screen)}`;
      return neutral(name).padEnd(column) + flow(value, ' '.repeat(column), screen).trimStart();
    })
    .join('\n');
}

/** A blank at which no line is broken; on the screen it is one like any other. */
const KEEP = '\u00A0';

/** A few words of ours that read badly with a line break among them: a date, a place in a document. */
function together(words: string): string {
  return words.replaceAll(' ', KEEP);
}

/** Our own words, broken at the width; lines after a line break of theirs keep the blanks they begin with. */
function flow(text: string, indent: string, { width }: Screen): string {
  return neutral(text)
    .split('\n')
    .flatMap((line) => {
      const own = indent + (/^ */.exec(line)?.[0] ?? '');
      const lines = wrap(line, room(width, own.length));
      return lines.length === 0 ? [''] : lines.map((span) => own + slice(line, span).replaceAll(KEEP, ' '));
    })
    .join('\n');
}

function room(width: number, taken: number): number {
  return Math.max(width - taken, Math.min(width, NARROWEST));
}

const BOLD = '\u001B[1m';
const PLAIN = '\u001B[0m';

type Paint = (text: string) => string;

function painter(colour: boolean): { readonly title: Paint; readonly label: Paint; readonly faint: Paint } {
  const paint = (code: string) => (text: string) =>
    colour && text !== '' ? `\u001B[${code}m${text}${PLAIN}` : text;
  return { title: paint('1;4'), label: paint('36'), faint: paint('2') };
}
