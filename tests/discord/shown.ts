// What does Discord show for a piece of Markdown? An independent parser of its dialect, flattened.
import { parse } from 'discord-markdown-parser';

/** What a reader sees: the words, which of them are bold, and every other kind of formatting that was applied. */
export interface Shown {
  readonly text: string;
  readonly bold: readonly string[];
  readonly links: readonly string[];
  readonly kinds: readonly string[];
}

/** Reads Markdown as Discord does. */
export function shown(markdown: string): Shown {
  const seen = { text: '', bold: [] as string[], links: [] as string[], kinds: new Set<string>() };
  walk(parse(markdown, 'extended'), seen);
  return { ...seen, kinds: [...seen.kinds].toSorted() };
}

interface Seen {
  text: string;
  readonly bold: string[];
  readonly links: string[];
  readonly kinds: Set<string>;
}

function walk(node: unknown, seen: Seen): void {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, seen);
    return;
  }
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  const content = 'content' in node ? node.content : undefined;
  if (node.type === 'br' || node.type === 'newline') seen.text += '\n';
  else if (node.type === 'text' && typeof content === 'string') seen.text += content;
  // An emoji is drawn as a picture of itself.
  else if (node.type === 'twemoji' && 'name' in node) seen.text += String(node.name);
  else {
    seen.kinds.add(String(node.type));
    const from = seen.text.length;
    walk(content, seen);
    if (typeof content === 'string') seen.text += content;
    if (node.type === 'strong') seen.bold.push(seen.text.slice(from));
    if ('target' in node) seen.links.push(String(node.target));
  }
}
