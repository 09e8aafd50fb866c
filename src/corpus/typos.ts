// Which words may have been meant by one that stands nowhere?

/** A word within reach of another; a smaller distance is nearer. */
export interface Near {
  readonly word: string;
  readonly distance: number;
  readonly documents: number;
}

/** Orders by distance, then by whether the first letter is right, then by how many documents hold the word. */
export function nearer(asked: string): (a: Near, b: Near) => number {
  const first = (near: Near): number => (near.word[0] === asked[0] ? 0 : 1);
  return (a, b) =>
    a.distance - b.distance || first(a) - first(b) || b.documents - a.documents || (a.word < b.word ? -1 : 1);
}
