// Which options does a text name?
import type { Command } from '../command.ts';
import type { CommandWords } from '../messages/commands.ts';
import { optionIn } from '../messages/wording.ts';
import { folded } from './folded.ts';

/** One `option:` of a line: its English name, where it begins as it was typed, where its value begins. */
export interface Key {
  readonly name: string;
  readonly start: number;
  readonly value: number;
}

/** Every `option:` of a text that names one of the command's, in order; not those inside quotation marks. */
export function keysOf(text: string, command: Command, words: CommandWords): readonly Key[] {
  const names = new Map(
    Object.keys(command.options).flatMap((name) => [
      [folded(optionIn(command.name, name, words)), name] as const,
      [folded(name), name] as const,
    ]),
  );
  const keys: Key[] = [];
  let quotedUntil = 0;
  for (const match of text.matchAll(/(?<=^|\s)(?<word>[\p{L}\p{M}\p{N}_-]{1,32}):\s*/gu)) {
    const name = names.get(folded(match.groups?.['word'] ?? ''));
    if (name === undefined || match.index < quotedUntil) continue;
    const value = match.index + match[0].length;
    keys.push({ name, start: match.index, value });
    quotedUntil = value + (quoted(text.slice(value))?.whole.length ?? 0);
  }
  return keys;
}

/** A quoted text at the very start, closed before a blank or the end. */
export function quoted(text: string): { whole: string; inside: string } | undefined {
  const match = /^(?:"(?<straight>[^"]*)"|“(?<curly>[^”]*)”)(?=\s|$)/.exec(text);
  if (match === null) return undefined;
  return { whole: match[0], inside: match.groups?.['straight'] ?? match.groups?.['curly'] ?? '' };
}
