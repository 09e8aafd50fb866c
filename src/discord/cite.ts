// Where do these words stand? The line under a passage.
import { refer, type Reference } from '../corpus/cite.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Messages } from '../messages/messages.ts';
import type { Citation, Entry } from '../model.ts';
import { inline, shortened } from './markdown.ts';

/** How many further places are named before "and 3 more". */
const PLACES = 3;
/** Titles and outlets beyond this are shortened; a link beyond this would crowd out the words it leads to. */
const LONGEST_NAME = 80;
const LONGEST_LINK = 600;

/** Title, outlet, date, paragraph and sentence, with a link to the words; unknown is said. */
export function citationLine(entry: Entry, corpus: Corpus, say: Messages): string {
  const { link, ...reference } = refer(corpus, entry.citation);
  const parts = [...document(reference, say), linked(place(reference, say), link)];
  if (entry.detail?.kind === 'date')
    parts.push(inline(say.discord.readFrom(shortened(corpus.textOf(entry.detail.readFrom), LONGEST_NAME))));
  return [`-# ${parts.join(' · ')}`, ...alsoLines(entry.also ?? [], corpus, say)].join('\n');
}

/** The further places, without links: the first one opens the words. */
function alsoLines(also: readonly Citation[], corpus: Corpus, say: Messages): string[] {
  const lines = also.slice(0, PLACES).map((citation) => {
    const reference = refer(corpus, citation);
    return [...document(reference, say), inline(place(reference, say))].join(' · ');
  });
  if (also.length > PLACES) lines.push(inline(say.discord.andMore(also.length - PLACES)));
  return lines.map((line, n) => (n === 0 ? `-# ${inline(say.passage.alsoIn)} ${line}` : `-# ${line}`));
}

function document(
  { document: { title, source, published } }: Pick<Reference, 'document'>,
  say: Messages,
): string[] {
  return [
    shortened(title, LONGEST_NAME),
    shortened(source ?? say.unknownOutlet, LONGEST_NAME),
    published === null ? say.unknownDate : say.date(published),
  ].map(inline);
}

function place({ paragraph, sentence }: Pick<Reference, 'paragraph' | 'sentence'>, say: Messages): string {
  return say.passage.place(paragraph, sentence);
}

/** Our own words as a link; plain where the address is none that Discord opens, or is endlessly long. */
function linked(words: string, link: string | null): string {
  const address = link === null ? null : webAddress(link);
  return address === null || address.length > LONGEST_LINK ? inline(words) : `[${words}](${address})`;
}

/** An address that can stand inside `(…)`; null for anything but http and https. */
function webAddress(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const address = new URL(link);
  if (!/^https?:$/.test(address.protocol)) return null;
  return address.href.replace(/[()<>\\\s]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
