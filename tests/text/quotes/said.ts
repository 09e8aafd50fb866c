// What is read as said in a text of 13 August 2024?
import { annotate } from '../../../src/text/annotate.ts';
import { documentOf } from '../../document.ts';

/** Each quote of a text as type, words and speaker. */
export function quotesOf(text: string): (string | null)[][] {
  const words = (span: { start: number; end: number } | null) =>
    span === null ? null : text.slice(span.start, span.end);
  return annotate(documentOf(text, { published: '2024-08-13' })).quotes.map((quote) => [
    quote.type,
    words(quote),
    words(quote.speaker),
  ]);
}

/** The words of each quote of a text. */
export function said(text: string): (string | null | undefined)[] {
  return quotesOf(text).map(([, words]) => words);
}
