// What does /timeline find? `{"id","documents":[…],"timelines":[{"topic"}]}` → the dated events of each topic.
import { happenings } from '../../src/answer/timeline/happenings.ts';
import { extentOf } from '../../src/calendar.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { annotate } from '../../src/text/annotate.ts';
import { BadRow, eachRow, fieldsOf, type Row } from '../rows.ts';
import { documentOf, type Mode } from './mode.ts';

/** Document → where each of its sentences begins and ends; null for one that was taken out. */
type Numbering = ReadonlyMap<string, readonly (readonly [number, number] | null)[]>;

export const timeline: Mode = (rows, _flags, complain) =>
  eachRow(rows, complain, (row) => {
    const fields = fieldsOf(row);
    const corpus = new Corpus();
    const numbering = new Map(fields.list('documents').map((one) => addTo(corpus, one)));
    const timelines = fields.list('timelines').map((one) => {
      const topic = fieldsOf(one).text('topic');
      return { topic, timeline: eventsAbout(topic, corpus, numbering) };
    });
    return { id: fields.text('id'), timelines };
  });

function addTo(corpus: Corpus, row: Row): [string, readonly (readonly [number, number] | null)[]] {
  const document = documentOf(row);
  corpus.add(document, annotate(document));
  return [document.id, fieldsOf(row).list('sentences').map(rangeOf)];
}

function rangeOf({ place, value }: Row): readonly [number, number] | null {
  if (value === null) return null;
  if (!Array.isArray(value)) throw new BadRow(`${place}: is no range`);
  const [start, end]: unknown[] = value;
  if (typeof start !== 'number' || typeof end !== 'number') throw new BadRow(`${place}: is no range`);
  return [start, end];
}

/** The events of a topic by date, in the form of the scorer: days, months and years, and numbers of sentences. */
function eventsAbout(topic: string, corpus: Corpus, numbering: Numbering): object[] {
  const mentions = new Map<string, { doc: string; sentence: number }[]>();
  for (const { value, document, sentence, part } of happenings(topic, corpus.documents(), corpus)) {
    const date = dateOf(value);
    const at = part?.start ?? sentence.start;
    const n = (numbering.get(document.id) ?? []).findIndex(
      (range) => range !== null && range[0] <= at && at < range[1],
    );
    if (date === null || n < 0) continue;
    mentions.set(date, [...(mentions.get(date) ?? []), { doc: document.id, sentence: n }]);
  }
  return [...mentions].map(([date, places]) => ({ date, mentions: places }));
}

/** A day, month or year for every value: the month in which a week begins, the year of a season. */
function dateOf(value: string): string | null {
  const extent = extentOf(value);
  switch (extent?.precision) {
    case undefined:
    case 'decade':
    case 'century':
      return null;
    case 'minute':
    case 'part':
    case 'day':
      return extent.first;
    case 'weekend':
    case 'week':
      return extent.first.slice(0, 7);
    case 'month':
      return value;
    case 'season':
    case 'quarter':
    case 'half':
    case 'year':
      return value.slice(0, 4);
  }
}
