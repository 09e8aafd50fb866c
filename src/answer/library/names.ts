// Which names are one, and which are not?
import type { Context } from '../../command.ts';
import type { NameRule, Result } from '../../library.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Answer } from '../../model.ts';
import { doer, told, visible, withLibrary } from './parts.ts';

export function mergeNames(names: string, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) =>
    ruled(await library.merge(caller, listOf(names)), await newest(context), say),
  );
}

export function splitNames(names: string, documents: string | undefined, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) =>
    ruled(
      await library.split(caller, listOf(names), documents === undefined ? [] : listOf(documents)),
      await newest(context),
      say,
    ),
  );
}

function listOf(names: string): readonly string[] {
  return names.split(/[,;]|\s=\s/).map((name) => name.trim().replace(/^["“](.*)["”]$/, '$1'));
}

/** The newest change of the names, which is the one just made. */
async function newest({ library }: Context): Promise<number | undefined> {
  const rows = (await library?.changes(0, 20))?.rows ?? [];
  return rows.find(({ kind }) => kind === 'merge' || kind === 'split')?.n;
}

function ruled(result: Result<NameRule>, change: number | undefined, say: Messages): Answer {
  const words = say.moderator;
  return told(result, say, (rule) => ({
    kind: 'notice',
    title: words.namesTitle(1),
    message: ruleLine(rule, say),
    actions:
      change === undefined
        ? []
        : [{ label: words.undo, command: 'corpus undo', arguments: { change: String(change) } }],
  }));
}

export function listRules(context: Context): Promise<Answer> {
  return withLibrary(context, async (library, _, say) => {
    const rules = await library.nameRules();
    const lines = rules.map(
      (rule) => `${rule.n} · ${ruleLine(rule, say)} · ${doer(rule.by, say)} · ${rule.at.slice(0, 10)}`,
    );
    return {
      kind: 'notice',
      title: say.moderator.namesTitle(rules.length),
      message: rules.length === 0 ? say.moderator.namesEmpty : lines.join('\n'),
    };
  });
}

function ruleLine({ kind, names, documents = [] }: NameRule, say: Messages): string {
  const shown = names.map((name) => visible(name, 80));
  if (documents.length > 0) return say.moderator.nameIn(shown[0] ?? '', shown[1] ?? '', documents.join(', '));
  return say.moderator.nameRule(kind, shown.join(', '));
}
