// Which words say who somebody is?
import type { Document, Role, Sentence } from '../model.ts';
import type { Named } from './names/names.ts';
import type { Tokens } from './tokens.ts';

/** Titles, appositions, "X is the …", "X, who …" and "became …", ordered by `start`. */
export function readRoles(
  _document: Document,
  _tokens: Tokens,
  _sentences: readonly Sentence[],
  _named: Named,
): Role[] {
  return [];
}
