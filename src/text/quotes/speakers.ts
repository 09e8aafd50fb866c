// Which entity is a speaker's phrase about?
import type { Mention } from '../../model.ts';
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
  return (apposed(page, phrase, core) ?? spokenFor(page, phrase))?.entity ?? null;
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

/** "His wife, Ann Lee,": the person named in the first aside of a phrase that itself names nobody. */
function apposed(page: Page, { last }: Phrase, core: number): Mention | null {
  if (wordAt(page, core + 1) !== ',' || core + 2 > last) return null;
  const aside = { first: core + 2, last };
  const end = coreEnd(page, aside);
  const mention = mentionOf(page, end);
  return mention !== undefined && mention.type === 'person' && endsWith(page, mention, end) ? mention : null;
}
