// Which words does a message put into somebody's mouth? Quotation marks of any kind, and quoted lines.
import type { Span } from '../../model.ts';
import { annotate } from '../../text/annotate.ts';

/** Words that a message quotes. */
export interface Claim {
  /** Without the marks around them. */
  readonly words: string;
  /** Whom the message names as the speaker; null where it names nobody. */
  readonly speaker: string | null;
}

/** Opening marks with what closes them. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '‹': '›',
  '‘': '’',
  '"': '"”',
};

/**
 * The quotations of a message in their order. One that stands alone in quotation marks, at the beginning of lines (`> `),
 * or without any marks at all counts: then the whole message is the claim.
 */
export function claimsIn(message: string): readonly Claim[] {
  const spans = [...marked(message), ...quotedLines(message)].toSorted((a, b) => a.start - b.start);
  const long = spans.filter((span) => wordCount(message.slice(span.start, span.end)) > 1);
  const kept = long.length > 0 ? long : spans;
  if (kept.length === 0) return wordCount(message) === 0 ? [] : [{ words: message.trim(), speaker: null }];
  const speakers = speakersIn(message);
  return kept.map((span) => ({
    words: message.slice(span.start, span.end).replace(/^> ?/gm, '').trim(),
    speaker: speakers.find((other) => other.start < span.end && other.end > span.start)?.name ?? null,
  }));
}

/** The insides of quotation marks; a mark inside another pair is a part of it. */
function marked(message: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < message.length; at += 1) {
    const closers = PAIRS[message[at] ?? ''];
    // An apostrophe is no opening mark, and neither is a mark right after a letter.
    if (closers === undefined || /[\p{L}\p{N}]/u.test(message[at - 1] ?? '')) continue;
    const end = closing(message, at + 1, closers);
    if (end < 0) continue;
    spans.push({ start: at + 1, end });
    at = end;
  }
  return spans;
}

/** The first closing mark, not one inside a word ("don’t"); -1 where the quotation stays open. */
function closing(message: string, from: number, closers: string): number {
  for (let at = from; at < message.length; at += 1)
    if (closers.includes(message[at] ?? '') && !/^[\p{L}\p{N}]/u.test(message.slice(at + 1, at + 3)))
      return at;
  return -1;
}

/** Runs of lines that begin with `> `, as Discord quotes, without quotation marks in them. */
function quotedLines(message: string): Span[] {
  return [...message.matchAll(/(?:^> ?[^\n]{0,4000}(?:\n|$)){1,100}/gm)]
    .map(({ 0: lines, index }) => ({ start: index, end: index + lines.length }))
    .filter(({ start, end }) => marked(message.slice(start, end)).length === 0);
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Whom the message says to speak, with the words that it gives them; read as any document is. */
function speakersIn(text: string): readonly (Span & { readonly name: string })[] {
  const message = { id: 'message', title: '', text, published: null, source: null, author: null, url: null };
  const { quotes, entities } = annotate(message);
  return quotes.flatMap(({ start, end, entity }) => {
    const name = entities.find(({ id }) => id === entity)?.name;
    return name === undefined ? [] : [{ start, end, name }];
  });
}
