// What does the server keep, and how is one document shown, edited, withdrawn and brought back?
import type { Context } from '../../command.ts';
import type { Fields, Holding, Library, Result } from '../../library.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Action, Answer, Document, Entry, Field, Span } from '../../model.ts';
import { choose, present } from './add.ts';
import {
  doer,
  lineOf,
  metadataFacts,
  metadataForm,
  pageActions,
  pageNumber,
  told,
  visible,
  withLibrary,
} from './parts.ts';

/** Documents on one page of the list. */
const LINES = 10;

export function listHoldings(
  text: string | undefined,
  page: string | undefined,
  context: Context,
): Promise<Answer> {
  return withLibrary(context, async (library, _, say) => {
    const words = say.moderator;
    const wanted = text?.trim().toLowerCase() ?? '';
    const all = (await library.holdings()).filter(({ id, document: { title, source } }) =>
      `${id} ${title} ${source ?? ''}`.toLowerCase().includes(wanted),
    );
    if (all.length === 0)
      return {
        kind: 'notice',
        title: words.listTitle(0),
        message: wanted === '' ? words.listEmpty : words.listNone(visible(wanted)),
      };
    const pages = Math.ceil(all.length / LINES);
    const number = pageNumber(page, pages);
    const lines: string[] = [];
    for (const holding of all.slice((number - 1) * LINES, number * LINES))
      lines.push(await listed(holding, library, say));
    return {
      kind: 'notice',
      title: words.listTitle(all.length),
      message: [...lines, ...(pages > 1 ? [words.page(number, pages)] : [])].join('\n'),
      actions: pageActions('corpus list', number, pages, say, wanted === '' ? {} : { text: wanted }),
    };
  });
}

async function listed(holding: Holding, library: Library, say: Messages): Promise<string> {
  const line = lineOf(holding, say);
  if (holding.state === 'withdrawn')
    return `${line} · ${say.moderator.withdrawnUntil(holding.restorableUntil ?? '')}`;
  const near = await library.near(holding.id);
  return near.length === 0 ? line : `${line} · ${say.moderator.nearly(near.map(({ id }) => id).join(', '))}`;
}

/** Text on one page of a document, in UTF-16 units; a paragraph is never parted. */
const PAGE = 1800;

/** A document from one page on: every word of it can be read. */
export function showHolding(given: string, page: string | undefined, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, _, say) => {
    const found = await library.holding(given);
    if (found.ok) return shown(found.value, library, page, context);
    const base = context.corpus.document(given.trim());
    if (base === undefined) return told(found, say, () => ({ kind: 'notice', title: '', message: '' }));
    return shownLive(
      base,
      page,
      context,
      [{ name: say.moderator.state, value: say.moderator.fromFolder }],
      [],
      base.id,
    );
  });
}

async function shown(
  holding: Holding,
  library: Library,
  page: string | undefined,
  context: Context,
): Promise<Answer> {
  const { say } = context;
  const words = say.moderator;
  const { id, document, version } = holding;
  const history: Action = { label: words.history, command: 'corpus history', arguments: { document: id } };
  const facts = [{ name: words.state, value: words.stateOf(id, version, holding.restorableUntil) }];
  if (holding.state === 'withdrawn') {
    return {
      kind: 'notice',
      title: visible(document.title, 200),
      message: visible(document.text, PAGE),
      facts: [...facts, ...metadataFacts(document, {}, say)],
      actions: [{ label: words.restore, command: 'corpus restore', arguments: { document: id } }, history],
    };
  }
  const near = (await library.near(id)).map((one) => lineOf(one, say));
  if (near.length > 0) facts.push({ name: words.near, value: near.join('\n') });
  const actions = [
    editAction(holding, say),
    { label: words.withdraw, command: 'corpus withdraw', arguments: { document: id } },
    history,
  ];
  return shownLive(document, page, context, facts, actions, id);
}

function shownLive(
  document: Document,
  page: string | undefined,
  { corpus, say }: Context,
  about: readonly { readonly name: string; readonly value: string }[],
  actions: readonly Action[],
  id: string,
): Answer {
  const words = say.moderator;
  const pages = pagesOf(paragraphsOf(document, corpus.reading(document.id).sentences));
  const number = pageNumber(page, pages.length);
  const entries = (pages[number - 1] ?? []).map((span): Entry => ({
    citation: { document: document.id, ...span },
    highlights: [],
  }));
  const hidden = hiddenIn(document.text);
  return {
    kind: 'found',
    title: visible(document.title, 200),
    facts: [
      ...about,
      ...metadataFacts(document, {}, say),
      ...(hidden === '' ? [] : [{ name: words.hidden, value: hidden }]),
      ...(pages.length > 1 ? [{ name: words.pageName, value: words.page(number, pages.length) }] : []),
    ],
    entries,
    actions: [...actions, ...pageActions('corpus show', number, pages.length, say, { document: id })],
  };
}

/** Paragraphs of the text, each from its first sentence to its last. */
function paragraphsOf(
  document: Document,
  sentences: readonly (Span & { readonly paragraph: number })[],
): readonly Span[] {
  const spans = new Map<number, Span>();
  for (const { paragraph, start, end } of sentences)
    spans.set(paragraph, { start: spans.get(paragraph)?.start ?? start, end });
  return spans.size > 0 ? [...spans.values()] : [{ start: 0, end: document.text.length }];
}

function pagesOf(paragraphs: readonly Span[]): readonly (readonly Span[])[] {
  const pages: Span[][] = [];
  let length = Infinity;
  for (const span of paragraphs) {
    length += span.end - span.start;
    if (length > PAGE) pages.push([]);
    if (length > PAGE) length = span.end - span.start;
    pages.at(-1)?.push(span);
  }
  return pages;
}

/** Which characters a text hides, each with how often: "U+202E ×2". */
function hiddenIn(text: string): string {
  const counts = new Map<string, number>();
  for (const [mark] of text.matchAll(
    /(?![\n\t])[\p{Cc}\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu,
  )) {
    const name = `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} ×${count}`).join(', ');
}

/** Longest text that a form can hold (Discord's limit for one field). */
const FORM_TEXT = 4000;

function editAction({ id, version, document }: Holding, say: Messages): Action {
  const args = { document: id, version: String(version) };
  return {
    label: say.moderator.edit,
    command: 'corpus edit',
    arguments: args,
    form: metadataForm(document, say),
  };
}

/** A form for the text, where the text fits into one. */
function textAction({ id, version, document }: Holding, say: Messages): readonly Action[] {
  if (document.text.length > FORM_TEXT) return [];
  const form: readonly Field[] = [{ name: 'text', label: say.field.text, value: document.text, long: true }];
  const args = { document: id, version: String(version) };
  return [{ label: say.moderator.editText, command: 'corpus edit', arguments: args, form }];
}

interface Edit {
  readonly document: string;
  readonly version: string | undefined;
  readonly fields: { readonly [K in keyof Fields]: string | undefined };
}

/** Changes metadata or text; without any change given, offers the forms. */
export function editHolding({ document, version, fields: given }: Edit, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) => {
    const words = say.moderator;
    const fields = await withFile(present(given), library, context);
    if (!fields.ok) return told(fields, say, () => ({ kind: 'notice', title: '', message: '' }));
    if (Object.keys(fields.value).length === 0)
      return told(await library.holding(document), say, (holding) => ({
        kind: 'notice',
        title: words.editTitle(holding.id),
        message: holding.document.text.length > FORM_TEXT ? words.editLong : words.editHow,
        facts: metadataFacts(holding.document, {}, say),
        actions: [editAction(holding, say), ...textAction(holding, say)],
      }));
    const seen = version === undefined ? undefined : Number.parseInt(version, 10) || undefined;
    const result = await library.edit(caller, document, fields.value, seen);
    if (!result.ok && result.refusal.code === 'changed-meanwhile') return choose(result.refusal.about, say);
    return changed(result, library, say, words.edited);
  });
}

async function withFile(fields: Fields, library: Library, { files = [] }: Context): Promise<Result<Fields>> {
  const [file] = files;
  if (file === undefined) return { ok: true, value: fields };
  const text = await library.textIn(file);
  return text.ok ? { ok: true, value: { ...fields, text: text.value } } : text;
}

export function withdrawHolding(document: string, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) =>
    changed(await library.withdraw(caller, document), library, say, say.moderator.withdrawn),
  );
}

export function restoreHolding(document: string, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) =>
    changed(await library.restore(caller, document), library, say, say.moderator.restored),
  );
}

/** So far back the change of a document is looked for, to offer its undoing. */
const RECENT = 20;

/** What was done to a document, with the way back. */
async function changed(
  result: Result<Holding>,
  library: Library,
  say: Messages,
  title: (id: string) => string,
): Promise<Answer> {
  const recent = result.ok ? (await library.changes(0, RECENT)).rows : [];
  return told(result, say, (holding) => {
    const last = recent.find(({ document }) => document === holding.id);
    const until = holding.restorableUntil;
    return {
      kind: 'notice',
      title: title(holding.id),
      message:
        until === null ? lineOf(holding, say) : `${lineOf(holding, say)}\n${say.moderator.canRestore(until)}`,
      actions: [
        ...(last === undefined
          ? []
          : [{ label: say.moderator.undo, command: 'corpus undo', arguments: { change: String(last.n) } }]),
        { label: say.moderator.show, command: 'corpus show', arguments: { document: holding.id } },
      ],
    };
  });
}

export function historyOf(document: string, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, _, say) =>
    told(await library.versions(document), say, (versions) => ({
      kind: 'notice',
      title: say.moderator.historyTitle(document, versions.length),
      message: versions
        .map(({ version, at, by, metadata, hash, length }, i) => {
          const before = versions[i - 1];
          const names = before === undefined ? '' : changedFields(before, { metadata, hash, length }, say);
          return say.moderator.versionLine(
            version,
            at.slice(0, 16).replace('T', ' '),
            doer(by, say),
            visible(metadata.title, 100),
            names,
            hash.slice(0, 12),
          );
        })
        .join('\n'),
      actions: [{ label: say.moderator.show, command: 'corpus show', arguments: { document } }],
    })),
  );
}

/** Which fields differ between two versions, by name. */
function changedFields(
  before: { readonly metadata: Holding['document'] | Fields | object; readonly length: number },
  after: { readonly metadata: object; readonly length: number; readonly hash: string },
  say: Messages,
): string {
  const old = new Map(Object.entries(before.metadata));
  const names = Object.entries(after.metadata).filter(([name, value]) => old.get(name) !== value);
  const fields = names.map(([name]) => Object.entries(say.field).find(([key]) => key === name)?.[1] ?? name);
  return (fields.length === 0 || before.length !== after.length ? [...fields, say.field.text] : fields).join(
    ', ',
  );
}
