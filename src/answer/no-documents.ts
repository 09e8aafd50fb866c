// What is answered where there is no document at all?
import type { Context } from '../command.ts';
import type { Answer } from '../model.ts';

/** That there is nothing to answer from, the same for every question; null where there is a document. */
export function noDocuments(title: string, { corpus, say }: Context): Answer | null {
  if (corpus.size > 0) return null;
  return { kind: 'nothing', title, reasons: [say.ask.emptyCorpus], suggestions: [], nearest: [] };
}
