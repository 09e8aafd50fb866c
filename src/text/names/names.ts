// Which people, organisations and places does a document name?
import type { Document, Entity, Mention, Sentence } from '../../model.ts';
import type { Tokens } from '../tokens.ts';
import { linkNames } from './link.ts';
import { findNames } from './find.ts';

/** The entities of one document and every place where they are meant, ordered by `start`. */
export interface Named {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** Finds the names of a document, types them and puts the forms of one entity together. */
export function readNames(document: Document, tokens: Tokens, sentences: readonly Sentence[]): Named {
  return linkNames(document.text, findNames(document.text, tokens, sentences));
}
