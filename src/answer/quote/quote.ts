// What was said, by whom?
import type { Context } from '../../command.ts';
import { type Corpus, termsOf } from '../../corpus/corpus.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Action, Answer, Document, Entry, Fact, Filter } from '../../model.ts';
import { readFilter } from '../filter.ts';
import { noDocuments } from '../no-documents.ts';
import { closeness } from './closeness.ts';
import { type Said, saidIn } from './said.ts';
import { saidBy, speakerOf, type Wanted, wantedSpeakers } from './speakers.ts';

/** What is asked for, as it was typed. */
export interface Asked {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
  readonly document?: string | undefined;
}

/** Utterances of one answer; documents looked at for one; and what is offered where nothing is found. */
const SHOWN = 20;
const DOCUMENTS = 300;
const LATEST_DOCUMENTS = 20;
const SUGGESTIONS = 8;
const NEAREST = 3;

/**
 * What the documents attribute to a speaker, on a subject, or both, each utterance whole and labelled: the best
 * first where a subject is given, else the newest document first. Without either, the latest quotations.
 */
export function quote(asked: Asked, context: Context): Answer {
  const speaker = filled(asked.speaker);
  const about = filled(asked.about);
  const { corpus, say } = context;
  const filter = readFilter(asked, corpus, say);
  if (typeof filter === 'string')
    return { kind: 'notice', title: say.quote.title(speaker, about), message: filter };
  const empty = noDocuments(say.quote.title(speaker, about), context);
  if (empty !== null) return empty;
  if (speaker === null && about === null) return latest(filter, context);
  const readings = speaker === null ? [null] : wantedSpeakers(corpus, speaker);
  const [surest] = readings;
  let isAll = true;
  for (const wanted of readings) {
    const found = search(corpus, wanted, about, filter);
    isAll &&= found.isAll;
    if (found.onSubject.length > 0) return answer(found, wanted, about, context);
    if (found.all.length > 0 && wanted !== null)
      return nothing({ wanted, about, anything: true, filter, isAll: found.isAll }, context);
  }
  return nothing({ wanted: surest ?? null, about, anything: false, filter, isAll }, context);
}

/** What was said in the documents that were looked through. */
interface Found {
  readonly all: readonly Said[];
  readonly onSubject: readonly Said[];
  /** Whether no other document can hold more of it. */
  readonly isAll: boolean;
}

/** Everything of the speaker, and what of it has to do with the subject. */
function search(corpus: Corpus, wanted: Wanted | null, about: string | null, filter: Filter): Found {
  const { documents, isAll } = documentsFor(corpus, wanted, about, filter);
  const all = documents.flatMap((document) =>
    saidIn(corpus, document).filter((said) => wanted === null || saidBy(corpus, wanted, said)),
  );
  return { all, onSubject: about === null ? all : closeness(corpus, all, about), isAll };
}

function filled(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** Documents to look at, and whether they are all that there are. */
interface Chosen {
  readonly documents: readonly Document[];
  readonly isAll: boolean;
}

/** The documents to look at, newest first: those that name the speaker, or share words with what is asked. */
function documentsFor(corpus: Corpus, wanted: Wanted | null, about: string | null, filter: Filter): Chosen {
  if (wanted === null) return sharing(corpus, about ?? '', filter);
  const ids = new Set(
    wanted.named.flatMap(({ appearances }) => appearances.map(({ document }) => document.id)),
  );
  const worded = sharing(corpus, wanted.asked, filter);
  for (const { id } of worded.documents) ids.add(id);
  const documents = corpus.documents(filter).filter(({ id }) => ids.has(id));
  return { documents: documents.slice(0, DOCUMENTS), isAll: worded.isAll && documents.length <= DOCUMENTS };
}

function sharing(corpus: Corpus, text: string, filter: Filter): Chosen {
  const wanted = [...new Set(termsOf(text))].map((term) => ({ terms: [{ term, fit: 1 }], weight: 1 }));
  if (wanted.length === 0) return { documents: [], isAll: true };
  const best = corpus.matching(wanted, filter, DOCUMENTS + 1);
  const found = new Set(best.slice(0, DOCUMENTS));
  const documents = corpus.documents(filter).filter((document) => found.has(document));
  return { documents, isAll: best.length <= DOCUMENTS };
}

function latest(filter: Filter, { corpus, say }: Context): Answer {
  const found = corpus
    .documents(filter)
    .slice(0, LATEST_DOCUMENTS)
    .flatMap((document) => saidIn(corpus, document))
    .filter(({ type }) => type !== 'indirect');
  const title = say.quote.latest;
  if (found.length === 0)
    return { kind: 'nothing', title, reasons: [say.quote.nothingAtAll], suggestions: [], nearest: [] };
  const hint = { name: say.quote.hint, value: say.quote.hintText };
  return { kind: 'found', title, facts: [hint], entries: entriesOf(found, corpus, say) };
}

function answer(
  { onSubject, isAll }: Found,
  wanted: Wanted | null,
  about: string | null,
  { corpus, say }: Context,
): Answer {
  const title = say.quote.title(speakerName(wanted), about);
  const entries = entriesOf(onSubject, corpus, say);
  const facts = [...countsOf(onSubject, isAll, entries.length, say), ...readAs(wanted, say)];
  return { kind: 'found', title, facts, entries };
}

function entriesOf(found: readonly Said[], corpus: Corpus, say: Messages): Entry[] {
  return found.slice(0, SHOWN).map((said) => {
    const speaker = speakerOf(corpus, said, say);
    return {
      label: say.quote.label(speaker ?? say.quote.unnamed, said.type),
      citation: { document: said.document.id, ...said.span },
      highlights: said.words,
      detail: { kind: 'quote', speaker, type: said.type },
    };
  });
}

/** How many utterances there are, and how many of them are shown where that is not all. */
function countsOf(found: readonly Said[], isAll: boolean, shown: number, say: Messages): Fact[] {
  const count = (type: Said['type']) => found.filter((said) => said.type === type).length;
  const counts = say.quote.counts(count('direct'), count('mixed'), count('indirect'));
  const fact = { name: say.quote.found, value: isAll ? counts : say.passage.atLeast(counts) };
  if (shown === found.length) return [fact];
  return [fact, { name: say.passage.shown, value: say.passage.shownOf(shown, found.length, !isAll) }];
}

function readAs(wanted: Wanted | null, say: Messages): Fact[] {
  const names = wanted?.named.map(({ name }) => name) ?? [];
  return names.length > 1 ? [{ name: say.quote.asked, value: say.quote.readAs(names) }] : [];
}

function speakerName(wanted: Wanted | null): string | null {
  if (wanted === null) return null;
  const [only, other] = wanted.named;
  return only !== undefined && other === undefined ? only.name : wanted.asked;
}

interface Missed {
  readonly wanted: Wanted | null;
  readonly about: string | null;
  /** The speaker is quoted, only not on this subject. */
  readonly anything: boolean;
  readonly filter: Filter;
  readonly isAll: boolean;
}

/** Why there is nothing, who is quoted instead, and the passages that come nearest. */
function nothing(missed: Missed, { corpus, say }: Context): Answer {
  const { wanted, about, anything, filter, isAll } = missed;
  const name = speakerName(wanted) ?? '';
  const title = say.quote.title(speakerName(wanted), about);
  const near = corpus.search([about ?? '', anything ? '' : (wanted?.asked ?? '')].join(' '), {
    limit: NEAREST,
    filter,
  });
  const actions: Action[] = anything
    ? [{ label: say.quote.everything(name), command: 'quote', arguments: { speaker: name } }]
    : [];
  return {
    kind: 'nothing',
    title,
    reasons: [
      ...reasons(missed, name, corpus, say),
      ...(Object.keys(filter).length > 0 ? [say.quote.narrowed] : []),
      ...(isAll ? [] : [say.passage.partly(DOCUMENTS)]),
    ],
    suggestions: anything ? [] : quotedMost(corpus, filter),
    nearest: near.map(({ document, sentence }) => ({
      citation: { document: document.id, start: sentence.start, end: sentence.end },
      highlights: [],
    })),
    ...(actions.length > 0 ? { actions } : {}),
  };
}

function reasons({ wanted, about, anything }: Missed, name: string, corpus: Corpus, say: Messages): string[] {
  const words = say.quote;
  const asked = [wanted?.asked ?? '', about ?? ''].join(' ');
  const absent = (asked.match(WRITTEN) ?? []).filter((word) => isAbsent(corpus, word));
  const nowhere = absent.length > 0 ? [words.nowhere(absent)] : [];
  if (wanted === null) return [words.nothingAbout(about ?? ''), ...nowhere];
  if (anything) return [words.notAbout(name, about ?? ''), ...nowhere];
  const known = wanted.named.length > 0;
  return [known ? words.neverQuoted(name) : words.noSpeaker(name), ...nowhere];
}

/** Words as they were typed, capitals included. */
const WRITTEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)?/gu;

function isAbsent(corpus: Corpus, word: string): boolean {
  const [term] = termsOf(word);
  return term !== undefined && corpus.frequency(term) === 0;
}

/** The people who are quoted most in the newest documents. */
function quotedMost(corpus: Corpus, filter: Filter): string[] {
  const counts = new Map<string, number>();
  for (const document of corpus.documents(filter).slice(0, LATEST_DOCUMENTS))
    for (const { entity } of saidIn(corpus, document)) {
      const named = entity === null ? undefined : corpus.names.of(document.id, entity);
      const name = named?.type === 'place' ? undefined : named?.name;
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(([name]) => name);
}
