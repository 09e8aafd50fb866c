// Who said what?
import type { Document, Quote, Sentence } from '../../model.ts';
import type { Named } from '../names/names.ts';
import type { Tokens } from '../tokens.ts';

/** Direct, mixed and reported speech with speaker and cue, ordered by `start`. */
export function readQuotes(
  _document: Document,
  _tokens: Tokens,
  _sentences: readonly Sentence[],
  _named: Named,
): Quote[] {
  return [];
}
