// How does an answer look to a program? One object a command, offsets in UTF-16 units of the document's text.
import { refer } from './corpus/cite.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { Messages } from './messages/messages.ts';
import type { Answer, Entry } from './model.ts';

/**
 * The answer as a plain object. The passages of a `nothing` answer are those that come near; `reasons`, `message`,
 * `facts`, `confidence` and `also` are there where the answer has them.
 */
export function toJson(
  command: string,
  answer: Answer,
  { corpus, say }: { readonly corpus: Corpus; readonly say: Messages },
): object {
  const { kind, title } = answer;
  const passages = answer.kind === 'found' ? answer.entries : answer.kind === 'nothing' ? answer.nearest : [];
  const fallback = answer.kind === 'nothing' ? say.passage.nearest : null;
  return {
    command,
    kind,
    title,
    entries: passages.map((entry, i) => ({
      ...entryOf(entry, i + 1, fallback, corpus),
      ...detailOf(command, entry, corpus),
    })),
    suggestions: answer.kind === 'nothing' ? answer.suggestions : [],
    ...(answer.kind === 'nothing' ? { reasons: answer.reasons } : {}),
    ...(answer.kind === 'notice' ? { message: answer.message } : {}),
    ...('facts' in answer ? { facts: answer.facts } : {}),
    ...('confidence' in answer ? { confidence: answer.confidence } : {}),
  };
}

function entryOf(
  { label, citation, highlights, also = [] }: Entry,
  n: number,
  fallback: string | null,
  corpus: Corpus,
): object {
  const { document, paragraph, sentence, link } = refer(corpus, citation);
  const { title, source, published, url } = document;
  return {
    n,
    label: label ?? fallback,
    text: corpus.textOf(citation),
    highlights: highlights.map(({ start, end }) => [start, end]),
    document: document.id,
    title,
    source,
    published,
    url,
    link,
    paragraph,
    sentence,
    start: citation.start,
    end: citation.end,
    ...(also.length === 0
      ? {}
      : { also: also.map(({ document: id, start, end }) => ({ document: id, start, end })) }),
  };
}

/** What each entry of a command has beside the passage, null where it is not known. */
const UNKNOWN: Readonly<Record<string, object>> = {
  who: { role: null },
  quote: { speaker: null, type: null },
  timeline: { date: null, read_from: null },
};

function detailOf(command: string, { detail }: Entry, corpus: Corpus): object {
  switch (detail?.kind) {
    case undefined:
      return UNKNOWN[command] ?? {};
    case 'quote':
      return { speaker: detail.speaker, type: detail.type };
    case 'date':
      return { date: detail.value, read_from: corpus.textOf(detail.readFrom) };
    case 'role':
      return { role: corpus.textOf(detail.role) };
  }
}
