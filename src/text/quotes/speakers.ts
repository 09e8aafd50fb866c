// Which entity is a speaker's phrase about?
import type { Mention } from '../../model.ts';
import { plainOffice } from '../lexicon/person-nouns.ts';
import { ADDRESSES, HONOURS } from '../lexicon/titles.ts';
import { writtenAt } from '../tokens.ts';
import { DETERMINER, PREPOSITION, RELATIVE } from '../lexicon/grammar.ts';
import { is, mentionOf, type Page, sameSentence, wordAt } from './page.ts';
import type { Phrase } from './attribution.ts';

/** The entity that heads a phrase: of "Labour leader Ann Lee of York" Ann Lee, of "a spokesman for Lee" none. */
export function entityOf(page: Page, phrase: Phrase): string | null {
  const alone = phrase.first === phrase.last && wordAt(page, phrase.first) === 'who';
  const core = alone
    ? phrase.first - (wordAt(page, phrase.first - 1) === ',' ? 2 : 1)
    : coreEnd(page, phrase);
  if (severalNames(page, phrase)) return null;
  const head = mentionOf(page, core);
  if (head !== undefined && endsWith(page, head, core)) return head.entity;
  return (
    (apposed(page, phrase, core) ?? entitled(page, phrase, core) ?? spokenFor(page, phrase))?.entity ?? null
  );
}

/** "Minister for Health Ann Lee", "Director of rugby Hugh Hill": an office without an article, then its holder. */
function entitled(page: Page, { first, last }: Phrase, core: number): Mention | null {
  if (is(page, first, DETERMINER) || plainOffice(wordAt(page, core)) === null) return null;
  const mention = mentionOf(page, last);
  if (mention?.type !== 'person' || mention.form !== 'name' || !endsWith(page, mention, last)) return null;
  // "Adviser to Mr Lee": the name itself hangs on the preposition.
  return mention.start > (page.tokens.ends[core + 2] ?? 0) && !isAddress(page, core + 2) ? mention : null;
}

function isAddress(page: Page, token: number): boolean {
  const word = wordAt(page, token);
  return ADDRESSES.has(word) || plainOffice(word) !== null;
}

const SPEAKS_FOR = /^(?:spokes(?:man|woman|person|people)|officials?|statement|readout|communiqu[eé])$/;

/** "The ministry refused, with a spokesperson saying …": the organisation that a bare spokesperson speaks for. */
function spokenFor(page: Page, { first, last }: Phrase): Mention | null {
  if (last - first > 1 || !SPEAKS_FOR.test(wordAt(page, last)) || wordAt(page, first) === 'the') return null;
  for (let i = first - 1; i >= 0 && first - i < 60 && sameSentence(page, i, first); i -= 1) {
    const mention = mentionOf(page, i);
    if (mention?.type === 'organization' && mention.start >= (page.tokens.starts[i] ?? 0)) return mention;
  }
  return null;
}

/** "Lee and Hill", "the UK, France and Germany": nobody alone. */
function severalNames(page: Page, { first, last }: Phrase): boolean {
  const named = (token: number) => mentionOf(page, token)?.form === 'name';
  for (let i = first; i <= last; i += 1) {
    if (named(i)) continue;
    if (wordAt(page, i) === 'and') return i > first && named(i - 1);
    // "Ann Lee, the chair and founder": an aside, not a list.
    const list = i === first ? is(page, i, DETERMINER) : wordAt(page, i) === ',';
    if (!list) return false;
  }
  return false;
}

/** The last token of the phrase before any comma, preposition or relative clause. */
function coreEnd(page: Page, { first, last }: Phrase): number {
  for (let i = first + 1; i <= last; i += 1) {
    const mention = mentionOf(page, i);
    // "Ann Lee KC": letters after a name are none of it.
    if (
      mention === undefined &&
      HONOURS.has(writtenAt(page.tokens, i)) &&
      mentionOf(page, i - 1) !== undefined
    )
      return i - 1;
    const inName = mention !== undefined && mention === mentionOf(page, i - 1);
    if (inName) continue;
    if (/^[,(—–]$/.test(wordAt(page, i)) || (is(page, i, PREPOSITION | RELATIVE) && !is(page, i, DETERMINER)))
      return i - 1;
  }
  return last;
}

function endsWith(page: Page, mention: Mention, token: number): boolean {
  return mention.end >= (page.tokens.ends[token] ?? 0) - 2;
}

/** "His wife, Ann Lee,", "a lawyer for the union, Ann Lee": who is named in the first aside where the head names nobody. */
function apposed(page: Page, { last }: Phrase, core: number): Mention | null {
  let comma = core + 1;
  while (comma < last && wordAt(page, comma) !== ',') comma += 1;
  if (comma + 1 > last) return null;
  const aside = { first: comma + 1, last };
  const end = coreEnd(page, aside);
  const mention = mentionOf(page, end);
  return mention !== undefined && mention.type === 'person' && endsWith(page, mention, end) ? mention : null;
}
