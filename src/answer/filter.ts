// Which documents does a filter typed by a person mean?
import { daysMeant } from '../calendar/words.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Messages } from '../messages/messages.ts';
import type { Filter } from '../model.ts';

/** A filter as typed, each part optional. */
export interface Typed {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
  readonly document?: string | undefined;
}

/**
 * The filter that was meant, or what is wrong with it in our words. Days may be given as people write them, and as years
 * and months too (2024, August 2024): `from` is then the first day and `to` the last one.
 */
export function readFilter(typed: Typed, corpus: Corpus, say: Messages): Filter | string {
  const filter: { from?: string; to?: string; source?: string; document?: string } = {};
  for (const part of ['from', 'to'] as const) {
    const words = typed[part]?.trim();
    if (words === undefined || words === '') continue;
    const days = daysMeant(words);
    if (days === null) return say.search.badDay(words);
    filter[part] = part === 'from' ? days.first : days.last;
  }
  if (filter.from !== undefined && filter.to !== undefined && filter.from > filter.to)
    return say.search.badOrder(filter.from, filter.to);
  if (typed.source?.trim()) filter.source = typed.source.trim();
  if (typed.document?.trim()) filter.document = documentLike(typed.document, corpus);
  return filter;
}

/** The id of the document that has this id or title; what was typed where there is none. */
function documentLike(typed: string, corpus: Corpus): string {
  if (corpus.document(typed) !== undefined) return typed;
  const titled = corpus.documents().find(({ title }) => title.toLowerCase() === typed.trim().toLowerCase());
  return titled?.id ?? typed;
}
