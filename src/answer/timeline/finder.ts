// Where do some words stand in a text, whatever their capitals, and as words of their own?
import type { Span } from '../../model.ts';

/** The places in a text, in order and disjoint. */
export type Finder = (text: string) => Span[];

/** Finds the words of each form with any blanks between them; of two forms at one place the first is taken. */
export function finderOf(forms: readonly (readonly string[])[]): Finder | null {
  const [words, ...others] = forms;
  if (words === undefined) return null;
  return others.length === 0 && words.every((word) => PLAIN.test(word)) ? plainFinder(words) : finder(forms);
}

/** Words whose letters the engine searches for by themselves, many times quicker than with all that Unicode knows. */
const PLAIN = /^[a-z0-9.,&'’-]+$/i;

function plainFinder(words: readonly string[]): Finder {
  const pattern = new RegExp(words.map((word) => Array.from(word, anyCase).join('')).join('\\s+'), 'g');
  return (text) => {
    const found: Span[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const span = { start: match.index, end: pattern.lastIndex };
      if (standsAlone(text, span)) found.push(span);
      else pattern.lastIndex = span.start + 1;
    }
    return found;
  };
}

/** A character in all its cases, those of Unicode included. */
function anyCase(character: string): string {
  switch (character.toLowerCase()) {
    case 's':
      return '[sS\u017f]';
    case 'k':
      return '[kK\u212a]';
    default:
      return /[a-z]/i.test(character)
        ? `[${character.toLowerCase()}${character.toUpperCase()}]`
        : escape(character);
  }
}

/** Whether no letter or number stands right before or after. */
function standsAlone(text: string, { start, end }: Span): boolean {
  return !ENDS.test(text.slice(Math.max(0, start - 2), start)) && !BEGINS.test(text.slice(end, end + 2));
}
const BEGINS = /^[\p{L}\p{N}]/u;
const ENDS = /[\p{L}\p{N}]$/u;

function finder(forms: readonly (readonly string[])[]): Finder {
  const any = forms.map((words) => words.map(escape).join('\\s+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => spansOf(text, pattern);
}

/** Where a pattern with the `g` flag matches. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** A word as a pattern for itself. */
export function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
