// What is a mode of `predict`? Rows in, rows out, in the same order.
import type { Document } from '../../src/model.ts';
import { type Complain, fieldsOf, type Row } from '../rows.ts';

/** What may follow the name of a mode. */
export interface Flags {
  /** All rows are one corpus. */
  readonly pool: boolean;
  /** A file of documents, one a line. */
  readonly documents: string | undefined;
}

/** Rows in, rows out, in the same order; `eachRow` does most of it. */
export type Mode = (rows: AsyncIterable<Row>, flags: Flags, complain: Complain) => AsyncIterable<object>;

/** A row `{"id", "title"?, "published"?, "source"?, "text"}` as a document. */
export function documentOf(row: Row): Document {
  const fields = fieldsOf(row);
  return {
    id: fields.text('id'),
    title: fields.maybeText('title') ?? '',
    text: fields.text('text'),
    published: fields.maybeText('published'),
    source: fields.maybeText('source'),
    author: null,
    url: null,
  };
}
