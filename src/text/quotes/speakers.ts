// Which entity is a speaker's phrase about?
import type { Mention } from '../../model.ts';
import { DETERMINER, PREPOSITION, RELATIVE } from '../lexicon/grammar.ts';
import { is, mentionOf, type Page, wordAt } from './page.ts';
import type { Phrase } from './phrases.ts';

/** The entity that heads a phrase: of "Labour leader Ann Lee of York" Ann Lee, of "a spokesman for Lee" none. */
export function entityOf(page: Page, phrase: Phrase): string | null {
  const alone = phrase.first === phrase.last && wordAt(page, phrase.first) === 'who';
  const core = alone
    ? phrase.first - (wordAt(page, phrase.first - 1) === ',' ? 2 : 1)
    : coreEnd(page, phrase);
  const head = mentionOf(page, core);
  if (head !== undefined && endsWith(page, head, core)) return head.entity;
  return apposed(page, phrase, core)?.entity ?? null;
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
