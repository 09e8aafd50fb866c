// What is kept about the one who asks?
import type { Context } from '../command.ts';
import type { Answer } from '../model.ts';

/** What is kept about the caller in this server; forgotten first where they want that. */
export async function privacy(forget: boolean, { library, caller, say }: Context): Promise<Answer> {
  const words = say.privacy;
  if (library === undefined || caller === undefined)
    return { kind: 'notice', title: words.title, message: words.statement };
  if (forget) {
    await library.forget(caller);
    return { kind: 'notice', title: words.title, message: words.forgotten };
  }
  const kept = Object.entries(await library.personal(caller));
  const facts = kept.flatMap(([name, value]) =>
    value > 0 && isKept(name, words.kept) ? [{ name: words.kept[name], value: String(value) }] : [],
  );
  const mine = facts.length === 0 ? `${words.mine} ${words.nothing}.` : words.mine;
  const actions = [{ label: words.forget, command: 'privacy', arguments: { forget: 'yes' } }];
  return {
    kind: 'notice',
    title: words.title,
    message: `${words.statement}\n\n${mine}`,
    facts,
    ...(facts.length > 0 && { actions }),
  };
}

function isKept<T extends object>(name: PropertyKey, words: T): name is keyof T {
  return Object.hasOwn(words, name);
}
