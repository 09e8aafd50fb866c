// Which passages answer a question?
import type { Context } from '../command.ts';
import type { Answer } from '../model.ts';

/** The passages of the corpus that answer, best first, or the news that none does. */
export function ask(question: string, { corpus, say }: Context): Answer {
  const entries = corpus.search(question, { limit: 5 }).map(({ document, sentence }) => ({
    citation: { document: document.id, start: sentence.start, end: sentence.end },
    highlights: [],
  }));
  const title = say.ask.title(question);
  if (entries.length === 0) return { kind: 'nothing', title, reasons: [], suggestions: [], nearest: [] };
  return { kind: 'found', title, entries };
}
