// Are two names the same for somebody who types them? Capitals, and accents that a keyboard may lack, do not part them.

/** The text in small letters without accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
