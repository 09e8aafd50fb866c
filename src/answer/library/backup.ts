// How does a server's corpus leave and come back?
import type { Context } from '../../command.ts';
import { refuse } from '../../command.ts';
import type { Answer } from '../../model.ts';
import { told, withLibrary } from './parts.ts';

export function exportLibrary(context: Context): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) => {
    const { name, bytes } = await library.exportZip(caller);
    const holdings = await library.holdings();
    const message = say.moderator.exported(holdings.length, bytes.length);
    return { kind: 'notice', title: say.moderator.exportTitle, message, attachment: { name, bytes } };
  });
}

export function importLibrary(context: Context): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) => {
    const [zip] = context.files ?? [];
    if (zip === undefined) return refuse({ code: 'nothing-given', about: null }, say);
    return told(await library.importZip(caller, zip), say, ({ added, known }) => {
      const actions = [{ label: say.moderator.list, command: 'corpus list', arguments: {} }];
      return {
        kind: 'notice',
        title: say.moderator.importTitle,
        message: say.moderator.brought(added, known),
        actions,
      };
    });
  });
}
