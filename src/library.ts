// What may a moderator do with one server's documents, and what comes back? Types, and who counts as one.
import type { Answer, Document } from './model.ts';

/** Who asks. In the terminal it is the operator, who may do everything. */
export interface Caller {
  readonly id: string;
  readonly name: string;
  /** True for those who may manage the server. */
  readonly moderator: boolean;
  /** Ids of the roles they hold. */
  readonly roles: readonly string[];
  /** Where an answer that comes later reaches them; absent where nothing can. */
  readonly channel?: string;
  /** The host's code of the language they read, such as `en-GB`; absent where the host does not know it. */
  readonly locale?: string;
}

/** Bytes that somebody handed over. Name and type are their claims. */
export interface Upload {
  readonly name: string;
  readonly type: string | null;
  readonly bytes: Uint8Array;
}

/** What the store keeps of a document besides its text. */
export interface Metadata {
  readonly title: string;
  readonly published: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
}

/** Where a value of the metadata was read. */
export type Origin =
  | 'given'
  | 'front matter'
  | 'JSON-LD'
  | 'Open Graph'
  | 'page'
  | 'PDF'
  | 'DOCX'
  | 'EPUB'
  | 'first line'
  | 'file name'
  | 'address';

export type Origins = { readonly [K in keyof Metadata]?: Origin };

/** What moderators may change of a document; a field that is absent stays as it is, '' makes it unknown. */
export interface Fields {
  readonly title?: string;
  readonly published?: string;
  readonly source?: string;
  readonly author?: string;
  readonly url?: string;
  readonly text?: string;
}

/** One thing to add: a file, a web address, or a text (whose `fields.url` says where it stands). */
export interface Material {
  readonly file?: Upload;
  readonly address?: string;
  readonly text?: string;
  readonly fields?: Fields;
}

/** A block at the head of a file that is never closed, holds no names with values, breaks off at a line, or is too long. */
export type FrontMatterFault =
  | { readonly kind: 'open' | 'no-list' }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'long'; readonly most: number };

/** What a moderator should know before adding; never a reason to refuse. */
export type Warning =
  | { readonly code: 'no-date' }
  | { readonly code: 'bad-date'; readonly given: string }
  | { readonly code: 'odd-date'; readonly given: string }
  | { readonly code: 'not-english' }
  | { readonly code: 'near-duplicate'; readonly id: string; readonly title: string }
  | { readonly code: 'was-withdrawn'; readonly id: string }
  | { readonly code: 'invalid-bytes'; readonly count: number }
  | { readonly code: 'hidden-characters'; readonly count: number }
  | { readonly code: 'bad-front-matter'; readonly fault: FrontMatterFault }
  | { readonly code: 'odd-field'; readonly field: string };

/** A document on its way in, or an edit that waits for a choice. It survives a restart. */
export interface Draft {
  readonly id: string;
  /** As it would be stored; `id` is the draft's. */
  readonly document: Document;
  readonly origins: Origins;
  readonly warnings: readonly Warning[];
  readonly words: number;
  /** The most mentioned first. */
  readonly people: readonly string[];
  readonly quotations: number;
  readonly dates: number;
  /** Up to three sentences of the text. */
  readonly sample: readonly string[];
}

/** What an import added. */
export interface Brought {
  readonly added: number;
  /** Texts that were there already. */
  readonly known: number;
}

/** Something that could not become a draft. */
export interface Failure {
  readonly name: string;
  readonly refusal: Refusal;
}

/** What `/corpus add` puts before the moderator. One id confirms or cancels all of it. */
export interface Proposal {
  readonly id: string;
  readonly drafts: readonly Draft[];
  readonly failures: readonly Failure[];
}

/** A document that the server keeps, live or withdrawn, in its newest version. */
export interface Holding {
  /** `#7`: stays the same through all versions, never used again. */
  readonly id: string;
  readonly version: number;
  readonly state: 'live' | 'withdrawn';
  /** The current version as the corpus knows it (`#7` at first, `#7.2` after an edit). */
  readonly document: Document;
  readonly addedAt: string;
  /** When it was withdrawn, and the last day on which it can be restored. */
  readonly withdrawnAt: string | null;
  readonly restorableUntil: string | null;
}

export interface Version {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly metadata: Metadata;
  readonly hash: string;
  readonly length: number;
}

export type ChangeKind =
  | 'add'
  | 'edit'
  | 'withdraw'
  | 'restore'
  | 'merge'
  | 'split'
  | 'unname'
  | 'settings'
  | 'bring'
  | 'purge'
  | 'forget';

/** One row of the audit: who did what when, with hashes of the document before and after. */
export interface Change {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly kind: ChangeKind;
  /** The document, or '' where the change is about none. */
  readonly document: string;
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The hash over this row and the chain before it: a row altered later breaks it. */
  readonly chain: string;
}

/** Whether the audit is as it was written. */
export interface Seal {
  /** Changes in the log. */
  readonly total: number;
  /** The hash over all of them, '' for none: noted elsewhere, it proves later that nothing before it was altered. */
  readonly chain: string;
  /** The first change that does not follow from those before it: altered, missing or put in; null for none. */
  readonly brokenAt: number | null;
}

/** A role or channel of the server. As an argument of a command it is the text `ID NAME`. */
export interface Place {
  readonly id: string;
  readonly name: string;
}

/** What one server has set. */
export interface Settings {
  /** Whether the operator's documents are part of what the server sees. */
  readonly base: boolean;
  /** Roles whose holders may do what moderators do. */
  readonly moderatorRoles: readonly Place[];
  /** Channel that every change is posted to; null for none. */
  readonly logChannel: Place | null;
  /** Whether addresses may begin with http://. */
  readonly http: boolean;
  /** Whether answers are for the asker alone unless they say otherwise. */
  readonly private: boolean;
}

/** Names that a moderator said are one person, or are not. */
export interface NameRule {
  readonly n: number;
  readonly kind: 'merge' | 'split';
  /** A merge shows all of them as the first. */
  readonly names: readonly string[];
  /** A split of one name: in these documents the first name is somebody else, shown as the second. */
  readonly documents?: readonly string[];
  readonly by: string;
  readonly at: string;
}

/** A question that found nothing: its words and how often, never who asked. */
export interface Gap {
  readonly id: string;
  readonly question: string;
  readonly count: number;
  readonly last: string;
  /** How many wait for an answer. */
  readonly waiting: number;
}

/** What a reader said of an answer. */
export interface Feedback {
  readonly verdict: 'good' | 'bad' | 'speaker' | 'date' | 'no-answer';
  readonly command: string;
  readonly question: string;
  readonly at: string;
}

/** How much is kept under one person's id. */
export interface Personal {
  readonly changes: number;
  readonly drafts: number;
  /** Questions whose answer they want to be told. */
  readonly waiting: number;
}

/** Why no page came: nobody listens, no way there, no TLS spoken, packed wrongly, ended early, or something else. */
export type Unreachable = 'refused' | 'no-way' | 'no-tls' | 'garbled' | 'ended' | 'other';

/** What is wrong with a site's certificate: it names another host, is not valid now, or nobody known vouches for it. */
export type CertificateFault = 'name' | 'time' | 'issuer';

/** Everything that may be refused, with what the sentence about it needs. */
export interface Refusals {
  readonly 'not-a-moderator': { readonly roles: readonly Place[] };
  readonly 'no-library': null;
  readonly 'nothing-given': null;
  readonly 'unknown-document': { readonly given: string };
  readonly 'base-document': { readonly id: string };
  readonly 'unknown-draft': { readonly given: string };
  readonly 'unknown-change': { readonly given: string };
  readonly 'unknown-name-rule': { readonly given: string };
  readonly 'unknown-gap': { readonly given: string };
  readonly 'already-withdrawn': { readonly id: string };
  readonly 'not-withdrawn': { readonly id: string };
  readonly 'too-late': { readonly id: string; readonly days: number };
  readonly 'not-undoable': { readonly n: number; readonly newest: number | null };
  readonly unchanged: { readonly id: string };
  readonly 'edited-since': { readonly id: string };
  readonly duplicate: { readonly id: string; readonly title: string };
  /** `draft` holds the change that was not made; `fields` says what the other one changed. */
  readonly 'changed-meanwhile': {
    readonly id: string;
    readonly by: string;
    readonly version: number;
    readonly draft: string;
    readonly fields: readonly { readonly name: string; readonly theirs: string; readonly yours: string }[];
  };
  readonly 'bad-field': { readonly name: string; readonly value: string };
  readonly 'two-names': null;
  readonly 'file-too-big': { readonly name: string; readonly limit: number };
  readonly 'text-too-long': { readonly name: string; readonly limit: number };
  readonly 'zip-too-big': { readonly name: string; readonly limit: number };
  readonly 'too-many-files': { readonly name: string; readonly limit: number };
  readonly 'nested-zip': { readonly name: string };
  readonly 'bad-path': { readonly name: string };
  readonly empty: { readonly name: string };
  readonly 'no-text': { readonly name: string };
  readonly scanned: { readonly name: string; readonly pages: number };
  readonly encrypted: { readonly name: string };
  readonly damaged: { readonly name: string };
  readonly unreadable: { readonly name: string };
  readonly mislabelled: { readonly name: string; readonly claimed: string; readonly found: string };
  readonly binary: { readonly name: string };
  readonly 'unknown-format': { readonly name: string };
  readonly 'too-slow': { readonly name: string; readonly seconds: number };
  readonly 'too-hungry': { readonly name: string };
  readonly 'not-an-export': { readonly name: string };
  readonly 'bad-address': { readonly address: string };
  readonly 'not-https': { readonly address: string };
  readonly 'private-address': { readonly host: string };
  readonly 'unknown-host': { readonly host: string };
  readonly 'too-many-redirects': { readonly address: string; readonly limit: number };
  readonly 'page-too-big': { readonly address: string; readonly limit: number };
  readonly 'page-too-slow': { readonly address: string; readonly seconds: number };
  readonly 'page-status': { readonly address: string; readonly status: number };
  readonly 'page-type': { readonly address: string; readonly type: string };
  readonly 'page-forbidden': { readonly address: string };
  readonly 'page-unreachable': { readonly address: string; readonly why: Unreachable };
  readonly 'bad-certificate': { readonly host: string; readonly why: CertificateFault };
  readonly 'disk-full': null;
  readonly 'disk-read-only': null;
}

export type Refusal = {
  [C in keyof Refusals]: { readonly code: C; readonly about: Refusals[C] };
}[keyof Refusals];

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * One server's documents and everything a moderator does with them. No call takes a server: a command
 * cannot name another one. Whatever resolves with `ok` is on disk and in the corpus already.
 */
export interface Library {
  settings(): Settings;
  configure(by: Caller, changes: Partial<Settings>): Promise<Result<Settings>>;

  /** Reads what was handed over and keeps it as drafts. */
  propose(by: Caller, materials: readonly Material[]): Promise<Proposal>;
  proposal(id: string): Promise<Result<Proposal>>;
  /** Corrects a draft. */
  amend(by: Caller, draft: string, fields: Fields): Promise<Result<Proposal>>;
  /** Adds (or, for an edit that waited, edits) every draft of a proposal; the drafts are gone then. */
  confirm(
    by: Caller,
    id: string,
  ): Promise<Result<{ readonly done: readonly Holding[]; readonly failures: readonly Failure[] }>>;
  discard(by: Caller, id: string): Promise<Result<Proposal>>;

  /** All documents of the server, newest added first. */
  holdings(): Promise<readonly Holding[]>;
  holding(id: string): Promise<Result<Holding>>;
  /** What can be restored, newest first; for suggestions. */
  withdrawn(): readonly { readonly id: string; readonly title: string }[];
  /** The text in a file, for an edit. */
  textIn(file: Upload): Promise<Result<string>>;
  /** The live documents whose words are nearly the same, most alike first. */
  near(id: string): Promise<readonly Holding[]>;
  /** `seen` is the version that the moderator looked at; a newer one by now is `changed-meanwhile`. */
  edit(by: Caller, id: string, fields: Fields, seen?: number): Promise<Result<Holding>>;
  withdraw(by: Caller, id: string): Promise<Result<Holding>>;
  restore(by: Caller, id: string): Promise<Result<Holding>>;
  /** Oldest first. */
  versions(id: string): Promise<Result<readonly Version[]>>;
  /** Newest first, `count` rows after skipping `skip`. */
  changes(skip: number, count: number): Promise<{ readonly total: number; readonly rows: readonly Change[] }>;
  /** Computes the hashes of the whole log anew. */
  seal(): Promise<Seal>;
  /** Takes back one change of a document or name, as a change of its own. */
  undo(by: Caller, n: number): Promise<Result<Change>>;

  exportZip(by: Caller): Promise<Upload>;
  /** Adds what an export holds and the server has not. */
  importZip(by: Caller, zip: Upload): Promise<Result<Brought>>;

  merge(by: Caller, names: readonly string[]): Promise<Result<NameRule>>;
  /** With `documents`: in these the first name means somebody else, called by the second. */
  split(by: Caller, names: readonly string[], documents?: readonly string[]): Promise<Result<NameRule>>;
  nameRules(): Promise<readonly NameRule[]>;

  /** Notes that a question found nothing; gives the gap's id, for *Tell me*. */
  miss(question: string): Promise<string>;
  gaps(): Promise<readonly Gap[]>;
  /** The caller wants the answer once there is one. */
  tellMe(caller: Caller, gap: string): Promise<Result<Gap>>;
  feedback(given: Omit<Feedback, 'at'>): Promise<void>;
  feedbacks(): Promise<readonly Feedback[]>;

  /** Keeps for 30 days what does not fit elsewhere; gives a short name for it, or null where it cannot be kept. */
  holdCall(body: string): Promise<string | null>;
  /** What was kept under that name; null once it is gone. */
  heldCall(id: string): Promise<string | null>;

  personal(caller: Caller): Promise<Personal>;
  /** Takes the caller's id and name out of everything; gives what there was. */
  forget(caller: Caller): Promise<Personal>;
}

/** An answer that somebody waited for: the host brings it to them. */
export interface Delivery {
  readonly server: string;
  readonly user: string;
  readonly channel: string;
  /** The language of whoever waited, as `Caller` has it; null where it is not known. */
  readonly locale: string | null;
  readonly question: string;
  readonly answer: Answer;
}

/** Whether a caller may do what moderators do: by Discord's permission, or by a role of `/settings`. */
export function mayModerate(caller: Caller, library: Library): boolean {
  if (caller.moderator) return true;
  const { moderatorRoles } = library.settings();
  return caller.roles.some((role) => moderatorRoles.some(({ id }) => id === role));
}
