// Where does each sentence begin and end?
import type { Sentence } from '../model.ts';
import type { Tokens } from './tokens.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text, ordered and disjoint, without the blanks between them. */
export function splitSentences(text: string, _tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() === '') continue;
    for (const { segment, index } of segmenter.segment(line[0])) {
      const words = segment.trim();
      if (words === '') continue;
      const start = line.index + index + segment.indexOf(words);
      sentences.push({ n: sentences.length, paragraph, start, end: start + words.length });
    }
    paragraph += 1;
  }
  return sentences;
}
