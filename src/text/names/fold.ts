// When are two ways of writing a name the same?

/** Lower case, without accents, stops and curly apostrophes: "Nuño's" → "nuno's". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z-]+$/.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/[\p{M}.]/gu, '')
        .replaceAll('’', "'");
}
