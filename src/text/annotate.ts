// What does a text say? The ordered list of steps from words to annotations.
import type { Document, Reading } from '../model.ts';
import { readDates } from './dates/dates.ts';
import { readNames } from './names/names.ts';
import { readQuotes } from './quotes/quotes.ts';
import { readReferences } from './references/references.ts';
import { readRoles } from './roles/roles.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/**
 * Reads one document. Pure: the same document gives the same reading, "today" in it is the day it was
 * published. Never throws; time grows linearly with the text.
 */
export function annotate(document: Document): Reading {
  const tokens = tokenize(document.text);
  const sentences = splitSentences(document.text, tokens);
  const dates = readDates(document, tokens, sentences);
  const names = readNames(document, tokens, sentences);
  const named = readReferences(document, tokens, sentences, names);
  const roles = readRoles(document, tokens, sentences, named);
  const quotes = readQuotes(document, tokens, sentences, named);
  return { sentences, mentions: named.mentions, entities: named.entities, roles, quotes, dates };
}
