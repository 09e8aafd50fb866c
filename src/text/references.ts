// Whom do "he", "the PM" and "the spokesman" mean?
import type { Document, Sentence } from '../model.ts';
import type { Named } from './names/names.ts';
import type { Tokens } from './tokens.ts';

/** Adds pronouns and nominals to the names of a document where the text settles whom they mean. */
export function readReferences(
  _document: Document,
  _tokens: Tokens,
  _sentences: readonly Sentence[],
  named: Named,
): Named {
  return named;
}
