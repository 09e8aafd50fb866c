// Documents for tests: a text, and of the rest only what the test is about.
import type { Context } from '../src/command.ts';
import { Corpus } from '../src/corpus/corpus.ts';
import { en } from '../src/messages/en.ts';
import type { Document } from '../src/model.ts';
import { annotate } from '../src/text/annotate.ts';

/** A document of which nothing is known but its text, and what is given. */
export function documentOf(text: string, known: Partial<Document> = {}): Document {
  return { id: 'd', title: 'T', published: null, source: null, author: null, url: null, text, ...known };
}

export function corpusOf(...documents: readonly Document[]): Corpus {
  const corpus = new Corpus();
  for (const document of documents) corpus.add(document, annotate(document));
  return corpus;
}

/** What a command works with that asks these documents, in English. */
export function contextOf(...documents: readonly Document[]): Context {
  return { corpus: corpusOf(...documents), say: en };
}
