// How is a text kept within a limit without harm to its letters?

/** At most `most` UTF-16 units: cut at a word where one ends in the last third, with an ellipsis. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = most - 1;
  // Never half of a surrogate pair.
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
  const blank = text.lastIndexOf(' ', end);
  return `${text.slice(0, blank > (most * 2) / 3 ? blank : end).trimEnd()}…`;
}
