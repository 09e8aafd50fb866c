// What would users get? The product's own functions over JSON Lines: one row in, one row out.
import { createInterface } from 'node:readline';
import type { Document, Reading } from '../src/model.ts';
import { annotate } from '../src/text/annotate.ts';

interface InputDocument {
  readonly id: string;
  readonly title?: string;
  readonly published?: string | null;
  readonly text: string;
}

const modes: Record<string, () => Promise<void>> = { annotate: annotateRows };

const run = modes[process.argv[2] ?? ''];
if (run === undefined) {
  console.error(`predict: give one of ${Object.keys(modes).join(', ')}`);
  process.exitCode = 2;
} else {
  await run();
}

async function annotateRows(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const row: InputDocument = JSON.parse(line);
    const document = documentOf(row);
    const written = process.stdout.write(JSON.stringify(annotated(document, annotate(document))) + '\n');
    if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function documentOf(row: InputDocument): Document {
  const { id, title = '', published = null, text } = row;
  return { id, title, published, text, source: null, author: null, url: null };
}

/** One row of `annotate`, in the form of the scorers. */
function annotated(document: Document, reading: Reading): unknown {
  const words = (span: { start: number; end: number } | null) =>
    span === null ? null : document.text.slice(span.start, span.end);
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
