// What stands around a passage? Two sentences to each side, its paragraph, the document page by page.
import type { Corpus } from '../corpus/corpus.ts';
import type { Answer, Citation, Entry } from '../model.ts';
import { button, type Row } from './controls.ts';
import { layOut, passageId } from './layout.ts';
import { box, pageTexts, sealed, type Components, type Studio } from './message.ts';
import type { State } from './state.ts';

const LEVELS = ['sentences', 'paragraph', 'document'] as const;
type Level = (typeof LEVELS)[number];

/** Sentences to each side of a passage. */
const NEIGHBOURS = 2;

export interface View {
  readonly entry: Entry;
  /** The number that the passage has in its answer. */
  readonly n: number;
  readonly level: string;
  /** Counts from 0; below 0: the page that the passage stands on. */
  readonly page: number;
  readonly state: State;
}

/** The passage inside what stands around it, painted, with buttons to see more. */
export function surroundings({ entry, n, level: wanted, page, state }: View, studio: Studio): Components {
  const { corpus, say } = studio;
  const level = LEVELS.find((known) => known === wanted) ?? 'sentences';
  const { previous, next, sentences, paragraph, whole } = say.discord.button;
  const labels = { sentences, paragraph, document: whole };
  const answer = widened(entry, level, labels[level], corpus);
  const pages = layOut(answer, corpus, say, n);
  const home = pages.findIndex(({ pieces }) => pieces.some(({ end }) => end > entry.citation.start));
  const at = Math.min(page < 0 ? Math.max(0, home) : page, pages.length - 1);
  const id = passageId(entry, corpus);
  const turning: Row = [
    button('around', `${id}.${level}.${at - 1}`, { label: previous, disabled: at === 0 }),
    button('around', `${id}.${level}.${at + 1}.`, { label: next, disabled: at === pages.length - 1 }),
  ];
  const levels = LEVELS.map((other) =>
    button('around', `${id}.${other}.-1`, { label: labels[other], disabled: other === level }),
  );
  const notes = pages.length > 1 ? [say.discord.page(at + 1, pages.length)] : [];
  const rows = pages.length > 1 ? [turning, levels] : [levels];
  return [box(pageTexts(answer, pages[at], notes)), ...(sealed(rows, state, studio) ?? [])];
}

/** An answer whose one passage is the wider part of the document, the first one painted in it. */
function widened({ citation }: Entry, level: Level, label: string, corpus: Corpus): Answer {
  const title = corpus.document(citation.document)?.title ?? '';
  const entry = { label, citation: around(citation, level, corpus), highlights: [citation] };
  return { kind: 'found', title, entries: [entry] };
}

function around({ document, start, end }: Citation, level: Level, corpus: Corpus): Citation {
  if (level === 'document') return { document, start: 0, end: corpus.document(document)?.text.length ?? end };
  const { sentences } = corpus.reading(document);
  const inside = sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  const [first, last] = [inside.at(0), inside.at(-1)];
  if (first === undefined || last === undefined) return { document, start, end };
  const wide =
    level === 'paragraph'
      ? sentences.filter(({ paragraph }) => paragraph >= first.paragraph && paragraph <= last.paragraph)
      : sentences.slice(Math.max(0, first.n - NEIGHBOURS), last.n + NEIGHBOURS + 1);
  return {
    document,
    start: Math.min(start, wide.at(0)?.start ?? start),
    end: Math.max(end, wide.at(-1)?.end ?? end),
  };
}
