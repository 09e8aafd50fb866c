// What is read in each document? `{"id","title"?,"published"?,"text"}` → sentences, names, quotations, dates.
import type { Document, Reading, Span } from '../../src/model.ts';
import { annotate as read } from '../../src/text/annotate.ts';
import { eachRow } from '../rows.ts';
import { documentOf, type Mode } from './mode.ts';

export const annotate: Mode = (rows, _flags, complain) =>
  eachRow(rows, complain, (row) => {
    const document = documentOf(row);
    return written(document, read(document));
  });

/** One reading in the form of the scorers. */
function written(document: Document, reading: Reading): object {
  const words = (span: Span | null) => (span === null ? null : document.text.slice(span.start, span.end));
  const names = new Map(reading.entities.map((entity) => [entity.id, entity.name]));
  return {
    id: document.id,
    sents: reading.sentences.map(({ start, end }) => [start, end]),
    mentions: reading.mentions
      .filter(({ form }) => form === 'name')
      .map(({ start, end, type, entity }) => ({ start, end, type, entity })),
    quotes: reading.quotes.map((quote) => ({
      start: quote.start,
      end: quote.end,
      type: quote.type,
      speaker: words(quote.speaker),
      speaker_start: quote.speaker?.start ?? null,
      speaker_end: quote.speaker?.end ?? null,
      speaker_name: quote.entity === null ? null : (names.get(quote.entity) ?? null),
      cue: words(quote.cue),
    })),
    timexes: reading.dates.map(({ start, end, type, value }) => ({ start, end, type, value })),
  };
}
