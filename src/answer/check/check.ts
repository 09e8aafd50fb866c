// Does the corpus bear out what a message quotes? Each quotation: exact, altered, of somebody else, or not there.
import type { Context } from '../../command.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Finding } from '../../messages/check.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Answer, Citation, Entry, Fact, Span } from '../../model.ts';
import { noDocuments } from '../no-documents.ts';
import { find, type Found } from './find.ts';
import { claimsIn, type Claim } from './quotations.ts';

/** More quotations than this in one message are left unchecked; a message has 4,000 characters at most. */
const MOST_CLAIMS = 10;

/** Passages that come near a quotation that is not there. */
const NEAREST = 2;

/** Checks every quotation in a message against the documents, word by word and speaker by speaker. */
export function check(message: string, { corpus, say }: Context): Answer {
  const all = claimsIn(message);
  const claims = all.slice(0, MOST_CLAIMS);
  if (claims.length === 0)
    return { kind: 'notice', title: say.check.title(0), message: say.check.nothingToCheck };
  const empty = noDocuments(say.check.title(0), { corpus, say });
  if (empty !== null) return empty;
  const verdicts = claims.map((claim) => judge(claim, corpus, say));
  const title = say.check.title(claims.length);
  const facts = numbered(verdicts);
  if (all.length > MOST_CLAIMS) facts.push({ name: '', value: say.check.onlySo(MOST_CLAIMS) });
  const entries = verdicts.flatMap(({ entry }) => entry ?? []);
  if (entries.length > 0) return { kind: 'found', title, facts, entries };
  const reasons = facts.map(({ name, value }) => [name, value].filter((part) => part !== '').join(' '));
  return { kind: 'nothing', title, reasons, suggestions: [], nearest: nearest(claims, corpus) };
}

interface Verdict {
  readonly fact: Fact;
  readonly entry?: Entry;
}

/** The facts; each quotation that is there begins with the number of its passage. */
function numbered(verdicts: readonly Verdict[]): Fact[] {
  let passages = 0;
  return verdicts.map(({ fact: { name, value }, entry }) =>
    entry === undefined ? { name, value } : { name: `[${(passages += 1)}] ${name}`, value },
  );
}

function judge(claim: Claim, corpus: Corpus, say: Messages): Verdict {
  const name = say.check.quotation(claim.words);
  const found = find(claim.words, corpus);
  if (found === null) return { fact: { name, value: say.check.finding.missing } };
  const speaker = speakerAt(found.citation, corpus);
  const other = found.likeness === 1 && isOther(claim.speaker, speaker, corpus);
  const finding: Finding = found.likeness < 1 ? 'altered' : other ? 'other-speaker' : 'exact';
  const value = [
    say.check.finding[finding],
    ...found.changes.map((change) => say.check.change(change.document, change.quotation)),
    speakerLine(speaker, other ? claim.speaker : null, say),
  ].join(' · ');
  return { fact: { name, value }, entry: entryOf(found, say.check.finding[finding], corpus) };
}

/** Who says the words by the document: a name, words for nobody in particular, or nobody where they are no speech. */
type Speaker =
  | { readonly kind: 'named'; readonly id: string | null; readonly name: string }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'narration' };

function speakerAt(citation: Citation, corpus: Corpus): Speaker {
  const { quotes, entities } = corpus.reading(citation.document);
  const quote = quotes
    .filter(({ start, end }) => start < citation.end && end > citation.start)
    .toSorted((a, b) => overlap(b, citation) - overlap(a, citation))[0];
  if (quote === undefined) return { kind: 'narration' };
  if (quote.entity === null) return { kind: 'unnamed' };
  const named = corpus.names.of(citation.document, quote.entity);
  const name = named?.name ?? entities.find(({ id }) => id === quote.entity)?.name;
  return name === undefined ? { kind: 'unnamed' } : { kind: 'named', id: named?.id ?? null, name };
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Whether the message names somebody whom the documents know, and who is not the one who said it. */
function isOther(claimed: string | null, speaker: Speaker, corpus: Corpus): boolean {
  if (claimed === null || speaker.kind !== 'named' || speaker.id === null) return false;
  const meant = corpus.names.find(claimed);
  return !meant.some(({ id }) => id === speaker.id);
}

function speakerLine(speaker: Speaker, claimed: string | null, say: Messages): string {
  if (speaker.kind === 'narration') return say.check.narrated;
  if (speaker.kind === 'unnamed') return say.check.speaker(null);
  return claimed === null ? say.check.speaker(speaker.name) : say.check.otherSpeaker(speaker.name, claimed);
}

/** The sentences that the words stand in; painted: what differs, or where nothing does, the words. */
function entryOf({ citation, changes }: Found, label: string, corpus: Corpus): Entry {
  const { sentences } = corpus.reading(citation.document);
  const inside = sentences.filter(({ start, end }) => start < citation.end && end > citation.start);
  const start = Math.min(citation.start, inside.at(0)?.start ?? citation.start);
  const end = Math.max(citation.end, inside.at(-1)?.end ?? citation.end);
  const differing = changes.map(({ span }) => span).filter((span) => span.end > span.start);
  const highlights = differing.length > 0 ? differing : [{ start: citation.start, end: citation.end }];
  return { label, citation: { document: citation.document, start, end }, highlights };
}

function nearest([first]: readonly Claim[], corpus: Corpus): readonly Entry[] {
  if (first === undefined) return [];
  return corpus.search(first.words, { limit: NEAREST }).map(({ document, sentence: { start, end } }) => ({
    citation: { document: document.id, start, end },
    highlights: [],
  }));
}
