// What does one page of an answer look like in Discord? Page → components, with every button's id.
import { ComponentType, type APIMessageTopLevelComponent } from 'discord.js';
import type { Option } from '../command.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Messages } from '../messages/messages.ts';
import type { Answer, Attachment } from '../model.ts';
import { optionIn, valueIn } from '../messages/wording.ts';
import { contextMenu, offered, tools, turning, type Row } from './controls.ts';
import { heading, layOut, type Page } from './layout.ts';
import { inline, shortened } from './markdown.ts';
import type { Seals, State } from './state.ts';

/** What a page is drawn from. */
export interface Drawing {
  readonly answer: Answer;
  readonly state: State;
  /** Counts from 0; a page that is not there becomes the nearest one. */
  readonly page: number;
  /** Options of the command that narrow its answer, in the order of the footer. */
  readonly filters: Readonly<Record<string, Pick<Option, 'choices'>>>;
  /** Whether the documents have changed since the answer was first given. */
  readonly stale: boolean;
  /** Whether a reader asked for it, and not a moderator at work. */
  readonly isAsked: boolean;
}

/** Where messages are drawn: the words, the documents, and what ids are sealed with. */
export interface Studio {
  readonly corpus: Corpus;
  readonly say: Messages;
  readonly seals: Seals;
  /** The server, or the user in a direct message: ids work there only. */
  readonly place: string;
}

/** Everything that one message shows. */
export type Components = readonly APIMessageTopLevelComponent[];

const COLOURS = { found: 0x2f6f9f, nothing: 0x8a8f98, notice: 0x5b6470 } as const;
const LONGEST_FILTER = 40;

/** The message for one page; null where the question is too long for the ids of its buttons to hold it. */
export function draw(drawing: Drawing, studio: Studio): Components | null {
  const { answer, state } = drawing;
  const { corpus, say } = studio;
  const pages = layOut(answer, corpus, say);
  const at = Math.max(0, Math.min(drawing.page, pages.length - 1));
  const rows = [
    turning(at, pages.length, say),
    contextMenu(pages[at]?.passages ?? [], corpus, say),
    ...offered(answer),
    tools(answer, state, at, drawing.isAsked, say),
  ];
  const buttons = sealed(rows, state, studio);
  const page = pages[at];
  if (buttons === null || page === undefined) return null;
  return [container(drawing, page, at, pages.length, say), ...buttons];
}

/** A message with the files that belong to it. */
export interface Bare {
  readonly message: Components;
  readonly files: readonly Attachment[];
}

/** The first page of an answer without buttons. */
export function drawBare(drawing: Drawing, studio: Studio): Bare {
  return bare(drawing.answer, studio, (pages) => footerLines(drawing, 0, pages, studio.say));
}

/** The first page without buttons; where there are more, all of them in a file. */
export function bare(
  answer: Answer,
  { corpus, say }: Pick<Studio, 'corpus' | 'say'>,
  footer: (pages: number) => readonly string[] = () => [],
): Bare {
  const pages = layOut(answer, corpus, say);
  const isWhole = pages.length === 1;
  const notes = [...footer(pages.length), ...(isWhole ? [] : [say.discord.restInFile])];
  const message = [box(pageTexts(answer, pages[0], notes), COLOURS[answer.kind])];
  const text = [heading(answer), ...pages.flatMap(({ blocks }) => blocks)].join('\n\n');
  const whole = { name: 'answer.md', bytes: new TextEncoder().encode(`${text}\n`) };
  return { message, files: isWhole ? [] : [whole] };
}

/** Rows of controls with their ids; null where the state does not fit into them. */
export function sealed(rows: readonly Row[], state: State, { seals, place }: Studio): Components | null {
  const ids = seals.write(rows.flat(), state, place);
  if (ids === null) return null;
  let next = 0;
  return rows
    .filter((row) => row.length > 0)
    .map((row) => ({
      type: ComponentType.ActionRow,
      components: row.map((control) => control.build(ids[next++] ?? '')),
    }));
}

function container(
  drawing: Drawing,
  page: Page,
  at: number,
  of: number,
  say: Messages,
): APIMessageTopLevelComponent {
  const { answer } = drawing;
  return box(pageTexts(answer, page, footerLines(drawing, at, of, say)), COLOURS[answer.kind]);
}

/** The texts of one page, from heading to footer. */
export function pageTexts(
  answer: Answer,
  page: Page | undefined,
  footer: readonly string[],
): readonly string[] {
  const notes = footer.map((line) => `-# ${inline(line)}`).join('\n');
  return [heading(answer), ...(page?.blocks ?? []), ...(notes === '' ? [] : [notes])];
}

/** A coloured box of texts, one below the other. */
export function box(texts: readonly string[], colour: number = COLOURS.notice): APIMessageTopLevelComponent {
  return {
    type: ComponentType.Container,
    accent_color: colour,
    components: texts.map((content) => ({ type: ComponentType.TextDisplay, content })),
  };
}

function footerLines(
  { answer, state, filters, stale }: Drawing,
  at: number,
  of: number,
  say: Messages,
): string[] {
  const { discord } = say;
  const notes: string[] = [];
  if (answer.kind === 'found' && answer.confidence !== undefined)
    notes.push(say.passage.confidence[answer.confidence]);
  // What we say ourselves is not narrowed by anything.
  for (const [name, option] of Object.entries(answer.kind === 'notice' ? {} : filters)) {
    const value = state.arguments[name];
    if (value !== undefined) {
      const called = optionIn(state.command, name, say.commands);
      const shown = valueIn(value, option, say.commands);
      notes.push(say.passage.named(called, shortened(shown, LONGEST_FILTER)));
    }
  }
  const person = state.kept?.person ?? null;
  if (person !== null) notes.push(discord.keeping(person));
  if (of > 1) notes.push(discord.page(at + 1, of));
  return [...(notes.length === 0 ? [] : [notes.join(' · ')]), ...(stale ? [discord.changed] : [])];
}
