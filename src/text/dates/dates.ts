// When does the text say that something happens?
import type { DateMention, Document, Sentence } from '../../model.ts';
import type { Tokens } from '../tokens.ts';

/** Time expressions resolved against the publication day, ordered by `start`, never overlapping. */
export function readDates(
  _document: Document,
  _tokens: Tokens,
  _sentences: readonly Sentence[],
): DateMention[] {
  return [];
}
