// What does the database hold? One row type a table; every table but the engine's own carries the server.
import type { ColumnType, Insertable, Selectable } from 'kysely';

/** Bytes: written as `Uint8Array`, read back as what the driver gives. */
type Bytes = ColumnType<Uint8Array | ArrayBuffer, Uint8Array, Uint8Array>;

/** Counters of one server. Numbers only ever grow, so that no id is used twice. */
interface ServerRow {
  server: string;
  last_document: number;
  last_change: number;
  /** Hash over all changes so far. */
  chain: string;
}

interface DocumentRow {
  server: string;
  number: number;
  version: number;
  /** `live`, `withdrawn`, or `purged` when only the number is left. */
  state: string;
  /** Hash of the normalised words, while live; no two live documents of a server share one. */
  words_hash: string | null;
  added_at: string;
  withdrawn_at: string | null;
}

interface VersionRow {
  server: string;
  number: number;
  version: number;
  title: string;
  published: string | null;
  source: string | null;
  author: string | null;
  url: string | null;
  /** Names the row of `texts`. */
  text_hash: string;
  /** Hash of text and metadata. */
  hash: string;
  words_hash: string;
  sketch: Bytes;
  length: number;
  at: string;
  by_id: string;
  by_name: string;
}

/** Texts by hash: versions that differ in metadata alone share one. UTF-8, since SQL texts end at a NUL. */
interface TextRow {
  server: string;
  hash: string;
  bytes: Bytes;
}

interface DraftRow {
  server: string;
  id: string;
  batch: string;
  position: number;
  /** JSON: everything but the text. */
  body: string;
  text: Bytes;
  at: string;
  by_id: string;
}

interface ChangeRow {
  server: string;
  n: number;
  at: string;
  by_id: string;
  by_name: string;
  kind: string;
  /** The document's number; null where the change is about none. */
  number: number | null;
  title: string;
  before: string | null;
  after: string | null;
  /** JSON: what undoing needs. */
  detail: string;
  chain: string;
}

interface SettingRow {
  server: string;
  name: string;
  value: string;
}

interface NameRow {
  server: string;
  n: number;
  kind: string;
  /** JSON lists. */
  names: string;
  documents: string;
  active: number;
  at: string;
  by_name: string;
}

interface GapRow {
  server: string;
  id: string;
  question: string;
  count: number;
  first_at: string;
  last_at: string;
}

/** Who waits for the answer to a gap; deleted when they have it. */
interface WishRow {
  server: string;
  gap: string;
  user_id: string;
  channel: string;
  /** The language in which to tell them; null where it is not known. */
  locale: string | null;
}

interface FeedbackRow {
  server: string;
  n: number;
  verdict: string;
  command: string;
  question: string;
  at: string;
}

/** A question that is too long for the buttons under its answer, and when it was last used. */
interface CallRow {
  server: string;
  id: string;
  body: string;
  at: string;
}

export interface Tables {
  servers: ServerRow;
  documents: DocumentRow;
  versions: VersionRow;
  texts: TextRow;
  drafts: DraftRow;
  changes: ChangeRow;
  settings: SettingRow;
  names: NameRow;
  gaps: GapRow;
  wishes: WishRow;
  feedback: FeedbackRow;
  calls: CallRow;
}

export type DocumentRecord = Selectable<DocumentRow>;
export type NewVersion = Insertable<VersionRow>;
export type ChangeRecord = Selectable<ChangeRow>;

/** The text in a column of bytes. */
export function textIn(bytes: Uint8Array | ArrayBuffer): string {
  // Without `ignoreBOM` a text that begins with U+FEFF would lose it.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
