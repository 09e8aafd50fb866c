// Which parts of an answer stand on which page? Answer → pages of Markdown, each small enough for a message.
import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/corpus.ts';
import type { Messages } from '../messages/messages.ts';
import type { Answer, Citation, Entry, Fact, Span } from '../model.ts';
import { citationLine } from './cite.ts';
import { cut } from './cut.ts';
import { LIMITS } from './limits.ts';
import { inline, quote, shortened } from './markdown.ts';

/** A passage with the number that it has in the whole answer. */
export interface Numbered {
  readonly n: number;
  readonly entry: Entry;
}

/** One page: blocks of Markdown, and the passages that begin or go on there. */
export interface Page {
  readonly blocks: readonly string[];
  readonly passages: readonly Numbered[];
  /** The parts of documents that stand there, one for each block of a passage. */
  readonly pieces: readonly Citation[];
}

/** More passages than this are tiring on a phone. */
const PASSAGES_PER_PAGE = 5;
const BLOCKS_PER_PAGE = 12;
/** What title and footer may take of a message's text. */
const FRAME = 900;
const BODY = LIMITS.text - FRAME;
const LONGEST_TITLE = 200;
const LONGEST_LABEL = 150;

/** The heading of every page. It is ours, so a long one may be shortened. */
export function heading(answer: Answer): string {
  return `### ${inline(shortened(answer.title, LONGEST_TITLE)) || '…'}`;
}

/**
 * The answer on as many pages as it needs, at least one; the same answer always on the same pages. Passages are numbered
 * from `first` on.
 */
export function layOut(answer: Answer, corpus: Corpus, say: Messages, first = 1): readonly Page[] {
  const pages: Page[] = [];
  let blocks: string[] = [];
  let passages: Numbered[] = [];
  let pieces: Citation[] = [];
  const turn = (): void => {
    pages.push({ blocks, passages, pieces });
    [blocks, passages, pieces] = [[], [], []];
  };
  for (const { text, passage, piece } of allBlocks(answer, corpus, say, first)) {
    const isNew = passage !== undefined && passages.at(-1)?.n !== passage.n;
    const full = blocks.length === BLOCKS_PER_PAGE || (isNew && passages.length === PASSAGES_PER_PAGE);
    if (blocks.length > 0 && (full || [...blocks, text].join('\n\n').length > BODY)) turn();
    blocks.push(text);
    if (piece !== undefined) pieces.push(piece);
    if (passage !== undefined && passages.at(-1)?.n !== passage.n) passages.push(passage);
  }
  if (blocks.length > 0 || pages.length === 0) turn();
  return pages;
}

/** A fingerprint of everything that the answer cites: six characters that change when a passage does. */
export function fingerprint(answer: Answer, corpus: Corpus): string {
  return hash(entriesOf(answer).map((entry) => wordsAt(entry.citation, corpus)));
}

/** A short name of one passage: its document, place and words. */
export function passageId({ citation }: Entry, corpus: Corpus): string {
  return hash([wordsAt(citation, corpus)]);
}

/** All passages of an answer, those that are near and no answer too, in the order they are numbered in. */
export function entriesOf(answer: Answer): readonly Entry[] {
  if (answer.kind === 'notice') return [];
  return answer.kind === 'found' ? answer.entries : answer.nearest;
}

function wordsAt(citation: Citation, corpus: Corpus): string {
  return `${citation.document}\n${citation.start}\n${corpus.textOf(citation)}`;
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n\n')).digest('base64url').slice(0, 6);
}

interface Block {
  readonly text: string;
  readonly passage?: Numbered;
  readonly piece?: Citation;
}

function* allBlocks(answer: Answer, corpus: Corpus, say: Messages, first: number): Generator<Block> {
  if (answer.kind === 'nothing') {
    yield* prose(answer.reasons.map(line));
    if (answer.suggestions.length > 0)
      yield* prose([say.passage.tryInstead, ...answer.suggestions].map(line));
    if (answer.nearest.length > 0) yield* prose([{ name: say.passage.nearest, value: '' }]);
  } else {
    if (answer.kind === 'notice') yield* prose(answer.message.split('\n').map(line));
    yield* prose(answer.facts ?? []);
  }
  for (const [index, entry] of entriesOf(answer).entries())
    yield* passageBlocks({ n: first + index, entry }, corpus, say);
}

function line(value: string): Fact {
  return { name: '', value };
}

/** Lines of our own, together in one block as long as they fit; an endless one goes on at the next word. */
function* prose(facts: readonly Fact[]): Generator<Block> {
  let text = '';
  for (const part of facts.flatMap(lines)) {
    if (text !== '' && text.length + part.length > BODY / 2) {
      yield { text };
      text = '';
    }
    text += text === '' ? part : `\n${part}`;
  }
  if (text.trim() !== '') yield { text };
}

function lines({ name, value }: Fact): readonly string[] {
  const head = name.trim() === '' ? '' : `**${inline(shortened(name, LONGEST_LABEL))}** `;
  const pieces = cut(value, ({ start, end }) => inline(value.slice(start, end)).length <= BODY / 3);
  if (pieces.length === 0) return [head.trimEnd()];
  return pieces.map(({ start, end }, n) => (n === 0 ? head : '') + inline(value.slice(start, end)));
}

/** One passage: number and label, the stored words, and where they stand; over several blocks if it must. */
function* passageBlocks(passage: Numbered, corpus: Corpus, say: Messages): Generator<Block> {
  const { n, entry } = passage;
  const { start } = entry.citation;
  const words = corpus.textOf(entry.citation);
  const label = entry.label === undefined ? '' : ` ${inline(shortened(entry.label, LONGEST_LABEL))}`;
  const head = `**\\[${n}\\]**${label}`;
  const foot = citationLine(entry, corpus, say);
  const [continued, continues] = [say.discord.continued, say.discord.continues].map(
    (mark) => `-# ${inline(mark)}`,
  );
  const room = BODY - `${head}\n${continued}\n${foot}\n${continues}\n`.length;
  const ends = corpus.reading(entry.citation.document).sentences.map((sentence) => sentence.end - start);
  const show = (piece: Span): string =>
    quote(words.slice(piece.start, piece.end).trimEnd(), start + piece.start, entry.highlights);
  const pieces = cut(words, (piece) => show(piece).length <= room, ends);
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const parts = [
      index === 0 ? head : `${head}\n${continued}`,
      show(piece),
      isLast ? foot : `${foot}\n${continues}`,
    ];
    yield {
      text: parts.join('\n'),
      passage,
      piece: { document: entry.citation.document, start: start + piece.start, end: start + piece.end },
    };
  }
}
