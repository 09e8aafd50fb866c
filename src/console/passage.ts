// How does a passage look in a terminal, and what stands beside it?
import type { Context } from '../command.ts';
import { refer } from '../corpus/cite.ts';
import type { Citation, Entry, Span } from '../model.ts';
import { flow, KEEP, paint, room, type Screen, slice, together } from './screen.ts';
import { neutral, wrap } from './wrap.ts';

/** Document words stand behind this bar, our own words never do. */
const BAR = '  │ ';
const INDENT = '    ';

/** Number and label, the words as stored (see `neutral`), where they stand, and the link to them. */
export function passage(
  entry: Entry,
  n: number,
  { corpus, say }: Pick<Context, 'corpus' | 'say'>,
  screen: Screen,
): string {
  const { citation, also = [], label } = entry;
  const head = label === undefined ? `[${n}]` : `[${n}] ${label}`;
  const { link } = refer(corpus, citation);
  const places = [
    cited(citation, { corpus, say }),
    ...also.map((place) => `${say.passage.alsoIn} ${cited(place, { corpus, say })}`),
  ];
  const below = places.map((place) => flow(place, INDENT, screen));
  // An address is never broken: it is there to be opened.
  if (link !== null) below.splice(1, 0, INDENT + neutral(link));
  return [
    paint(flow(head, '', screen), 'label', screen),
    words(entry, corpus.textOf(citation), screen),
    paint(below.join('\n'), 'faint', screen),
  ].join('\n');
}

/** Title, outlet, day and place; what is not known is said to be unknown. */
function cited(citation: Citation, { corpus, say }: Pick<Context, 'corpus' | 'say'>): string {
  const { document, paragraph, sentence } = refer(corpus, citation);
  const { title, source, published } = document;
  const day = published === null ? say.unknownDate : say.date(published);
  const place = say.passage.place(paragraph, sentence);
  return [title, source ?? say.unknownOutlet, together(day), together(place)].join(`${KEEP}· `);
}

function words({ citation, highlights }: Entry, text: string, screen: Screen): string {
  const shown = neutral(text);
  const marks = highlights
    .map(({ start, end }) => ({ start: start - citation.start, end: end - citation.start }))
    .toSorted((a, b) => a.start - b.start);
  return wrap(shown, room(screen.width, BAR.length))
    .map((line) => BAR + marked(shown, line, marks, screen))
    .join('\n');
}

/** One line with its highlights; each ends with the line at the latest, so the bar stays plain. */
function marked(text: string, line: Span, marks: readonly Span[], screen: Screen): string {
  let painted = '';
  let at = line.start;
  for (const mark of marks) {
    const start = Math.max(at, mark.start);
    const end = Math.min(line.end, mark.end);
    if (end <= start) continue;
    painted += text.slice(at, start) + paint(text.slice(start, end), 'match', screen);
    at = end;
  }
  return painted + slice(text, { start: at, end: line.end });
}
