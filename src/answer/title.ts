// What stands above the answer to a question? The question itself, cut where it is very long.

/** Longer questions are cut, in UTF-16 units. */
const LONGEST = 200;

/** A text that somebody typed, in one line. */
export function titleOf(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')} …`;
}
