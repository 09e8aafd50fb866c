// What do the answers of the moderators' commands have in common?
import { refuse } from '../../command.ts';
import type { Choice, Context } from '../../command.ts';
import type { Caller, Holding, Library, Metadata, Origins, Result } from '../../library.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Action, Answer, Fact, Field } from '../../model.ts';

/** Runs with the server's library, or says that there is none here. */
export async function withLibrary(
  { library, caller, say }: Context,
  run: (library: Library, caller: Caller, say: Messages) => Promise<Answer>,
): Promise<Answer> {
  if (library === undefined || caller === undefined) return refuse({ code: 'no-library', about: null }, say);
  return run(library, caller, say);
}

/** The answer to a result: what went well through `tell`, what did not as a refusal. */
export function told<T>(result: Result<T>, say: Messages, tell: (value: T) => Answer): Answer {
  return result.ok ? tell(result.value) : refuse(result.refusal, say);
}

export const METADATA: readonly (keyof Metadata)[] = ['title', 'published', 'source', 'author', 'url'];

/** The metadata as facts, each with where it was read. */
export function metadataFacts(metadata: Metadata, origins: Origins, say: Messages): readonly Fact[] {
  return METADATA.map((name) => {
    const value = metadata[name];
    const origin = origins[name];
    if (value === null) return { name: say.field[name], value: say.moderator.unknown(name) };
    const shown = visible(value);
    return {
      name: say.field[name],
      value: origin === undefined ? shown : say.moderator.from(shown, say.origin[origin]),
    };
  });
}

/** A form with the metadata filled in. */
export function metadataForm(metadata: Metadata, say: Messages): readonly Field[] {
  return METADATA.map((name) => ({
    name,
    label: say.field[name],
    value: metadata[name] ?? '',
    ...(name === 'title' ? {} : { optional: true }),
  }));
}

/** Longest text shown inside one of our own sentences, in UTF-16 units. */
const SHOWN = 300;

/**
 * Words of a document inside a text of ours: characters that cannot be seen or turn the order around are
 * written out (`⟨U+202E⟩`), line breaks become blanks, and a long text ends at a word.
 */
export function visible(text: string, longest: number = SHOWN): string {
  const shown = text
    .slice(0, longest * 2)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      HIDDEN,
      (mark) => `⟨U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
    .trim();
  if (shown.length <= longest) return shown;
  const cut = shown.lastIndexOf(' ', longest);
  return `${shown.slice(0, cut > longest / 2 ? cut : longest).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

const HIDDEN = /[\p{Cc}\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Who did something; those who asked to be forgotten have no name. */
export function doer(by: string, say: Messages): string {
  return by === '' ? say.moderator.somebody : visible(by, 40);
}

/** One line about a document: number, title, outlet and day. */
export function lineOf({ id, document }: Holding, say: Messages): string {
  const { title, source, published } = document;
  return `${id} ${visible(title, 100)} · ${source === null ? say.unknownOutlet : visible(source, 60)} · ${published === null ? say.unknownDate : say.date(published)}`;
}

/** Buttons to the pages before and after. */
export function pageActions(
  command: string,
  page: number,
  pages: number,
  say: Messages,
  args: Readonly<Record<string, string>> = {},
): readonly Action[] {
  const to = (label: string, target: number): Action => {
    return { label, command, arguments: { ...args, page: String(target) } };
  };
  return [
    ...(page > 1 ? [to(say.moderator.previous, page - 1)] : []),
    ...(page < pages ? [to(say.moderator.next, page + 1)] : []),
  ];
}

/** The number of a page as given, kept between the first and the last. */
export function pageNumber(given: string | undefined, pages: number): number {
  const number = Number.parseInt(given ?? '1', 10);
  return Number.isNaN(number) ? 1 : Math.min(Math.max(1, number), Math.max(1, pages));
}

/** Discord's limit for suggestions. */
const MOST_CHOICES = 25;

/** The server's own documents that hold what was typed in number or title. */
export function completeOwn(typed: string, { corpus }: Context): readonly Choice[] {
  const own = corpus.documents().filter(({ id }) => id.startsWith('#'));
  return choices(
    typed,
    own.map(({ id, title }) => ({ id: id.replace(/\.\d+$/, ''), title })),
  );
}

/** Everything that the server sees. */
export function completeAny(typed: string, { corpus }: Context): readonly Choice[] {
  return choices(
    typed,
    corpus.documents().map(({ id, title }) => ({ id: id.replace(/^(#\d+)\.\d+$/, '$1'), title })),
  );
}

/** What can be restored. */
export function completeWithdrawn(typed: string, { library }: Context): readonly Choice[] {
  return choices(typed, library?.withdrawn() ?? []);
}

function choices(
  typed: string,
  from: readonly { readonly id: string; readonly title: string }[],
): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  return from
    .filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(wanted))
    .slice(0, MOST_CHOICES)
    .map(({ id, title }) => ({ name: visible(`${id} ${title}`, 95), value: id }));
}
