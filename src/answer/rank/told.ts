// Which words does a sentence tell, common ones too, and which of them were asked for?
import { COMMON } from '../../corpus/lexicon/common.ts';
import { scanWords, wordOf } from '../../corpus/words.ts';
import type { Span } from '../../model.ts';
import { occurrencesIn, type Prepared } from './features.ts';

/** One word of a sentence. */
export interface Told {
  readonly word: string;
  readonly common: boolean;
  /** Which of the wanted terms it is, and how well it fits; −1 for none. */
  readonly wanted: number;
  readonly fit: number;
  /** As a bit of `HOLDS`: the kind of name, date or number it is part of, if the question does not have it; else 0. */
  readonly news: number;
}

/** The words of one sentence in their order; names and numbers are known where anything asked for stands there. */
export function wordsTold(prepared: Prepared, sentence: number, { start, end }: Span): Told[] {
  const occurrences = occurrencesIn(prepared, sentence);
  const words: Told[] = [];
  let next = 0;
  let at = -1;
  scanWords(prepared.candidate.document.text, start, end, (codes, length) => {
    const word = wordOf(codes, length);
    const common = COMMON.has(word);
    if (!common) at++;
    while ((occurrences[next]?.at ?? Infinity) < at) next++;
    const here = common ? undefined : occurrences[next];
    const { wanted = -1, fit = 0 } = here?.at === at ? here : {};
    const isAsked = here?.at === at && wanted >= 0;
    const isNew = here?.at === at && wanted < 0;
    words.push({
      word,
      common,
      wanted: isAsked ? wanted : -1,
      fit: isAsked ? fit : 0,
      news: isNew ? 1 << (-wanted - 1) : 0,
    });
  });
  return words;
}
