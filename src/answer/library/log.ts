// Who did what, and how is it taken back?
import type { Context } from '../../command.ts';
import type { Change, Seal } from '../../library.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Answer } from '../../model.ts';
import { doer, pageActions, pageNumber, told, visible, withLibrary } from './parts.ts';

const LINES = 10;

export function showLog(page: string | undefined, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, _, say) => {
    const words = say.moderator;
    const { total } = await library.changes(0, 0);
    const pages = Math.max(1, Math.ceil(total / LINES));
    const number = pageNumber(page, pages);
    const { rows } = await library.changes((number - 1) * LINES, LINES);
    const [newest] = rows;
    const lines = rows.map((row) => changeLine(row, say));
    const seal = await library.seal();
    return {
      kind: 'notice',
      title: words.logTitle(total),
      message:
        total === 0
          ? words.logEmpty
          : [...lines, ...(pages > 1 ? [words.page(number, pages)] : [])].join('\n'),
      ...(total > 0 && { facts: [{ name: words.seal, value: sealText(seal, say) }] }),
      actions: [
        ...(newest === undefined || number > 1
          ? []
          : [
              {
                label: words.undoNumber(newest.n),
                command: 'corpus undo',
                arguments: { change: String(newest.n) },
              },
            ]),
        ...pageActions('corpus log', number, pages, say),
      ],
    };
  });
}

/** Digits of the seal that are shown: as many as nobody can hit by trying. */
const DIGITS = 32;

export function sealText({ chain, brokenAt }: Seal, say: Messages): string {
  return brokenAt === null
    ? say.moderator.sealWhole(chain.slice(0, DIGITS))
    : `⚠ ${say.moderator.sealBroken(brokenAt)}`;
}

/** One change in a line: number, time, who, what, and the document's hashes before and after. */
export function changeLine(
  { n, at, by, kind, document, title, before, after }: Change,
  say: Messages,
): string {
  const hashes =
    before === null && after === null
      ? ''
      : ` · ${(before ?? '–').slice(0, 8)} → ${(after ?? '–').slice(0, 8)}`;
  const what = document === '' ? visible(title, 120) : `${document} ${visible(title, 100)}`;
  return `${n} · ${at.slice(0, 16).replace('T', ' ')} · ${doer(by, say)} · ${say.change[kind]} · ${what}${hashes}`;
}

export function undoChange(change: string, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) => {
    const n = /^\d{1,9}$/.test(change.trim()) ? Number(change) : 0;
    return told(await library.undo(caller, n), say, (done) => ({
      kind: 'notice',
      title: say.moderator.undone(n),
      message: changeLine(done, say),
      actions: [{ label: say.moderator.redo, command: 'corpus undo', arguments: { change: String(done.n) } }],
    }));
  });
}
