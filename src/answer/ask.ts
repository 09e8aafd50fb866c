// Which passages answer a question?
import type { Context } from '../command.ts';
import type { Answer } from '../model.ts';
import { readQuestion } from './rank/question.ts';
import { rank } from './rank/rank.ts';

/** The passages of the corpus that answer, best first, or the news that none does. */
export function ask(question: string, { corpus, say }: Context): Answer {
  const { sentences } = rank(corpus, readQuestion(question));
  const entries = sentences.slice(0, 5).flatMap(({ document, sentence }) => {
    const span = corpus.reading(document.id).sentences[sentence];
    if (span === undefined) return [];
    return [{ citation: { document: document.id, start: span.start, end: span.end }, highlights: [] }];
  });
  const title = say.ask.title(question);
  if (entries.length === 0) return { kind: 'nothing', title, reasons: [], suggestions: [], nearest: [] };
  return { kind: 'found', title, entries };
}
