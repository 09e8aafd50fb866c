// Which ministries and governments does a text speak of without a name of their own?
import type { Entity, Mention } from '../../model.ts';
import { perSpelling } from '../tokens.ts';
import { capital, isWord, type Page, spanOf, wordAt } from '../quotes/page.ts';

const HEADS = new Set(
  'ministry government embassy parliament judiciary military army presidency cabinet'.split(' '),
);
const FIELDS = new Set(
  `foreign interior defence defense health finance justice home energy trade education culture oil intelligence
  information economy transport labour labor environment agriculture tourism interim caretaker coalition`.split(
    /\s+/,
  ),
);

/** Asked once for each spelling: every word of a text may be one. */
const headsIn = perSpelling((written) => HEADS.has(written.toLowerCase()));

/** The institutions, and every place where they are meant. */
export interface Institutions {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/**
 * "the Iranian foreign ministry", "Iran's government", and later "the ministry": an institution whose country the
 * text gives is an organisation. Without a country it could be any, and stays out.
 */
export function institutionsOf(page: Page): Institutions {
  const entities = new Map<string, Entity>();
  const lastOf = new Map<string, string>();
  const mentions: Mention[] = [];
  const heads = headsIn(page.tokens);
  for (let token = 0; token < page.length; token += 1) {
    if (heads[token] !== true) continue;
    const head = wordAt(page, token);
    if ((page.quoted[token] ?? -1) >= 0 || (page.mentionAt[token] ?? -1) >= 0) continue;
    const found = countryBefore(page, token);
    const id = found === null ? bareId(page, token, lastOf) : `i ${found.name.toLowerCase()}`;
    if (id === null) continue;
    if (found !== null && !entities.has(id))
      entities.set(id, { id, type: 'organization', name: found.name, forms: [found.name] });
    lastOf.set(head, id);
    mentions.push({
      kind: 'mention',
      ...spanOf(page, found?.first ?? token, token),
      type: 'organization',
      form: 'nominal',
      entity: id,
      rule: found === null ? 'institution named before' : 'institution of a country',
    });
  }
  return { entities: [...entities.values()], mentions };
}

/** The name with its country, and the first token that no other name holds; null where no country is given. */
function countryBefore(page: Page, head: number): { name: string; first: number } | null {
  let first = head;
  while (first > 0 && head - first < 2 && FIELDS.has(wordAt(page, first - 1))) first -= 1;
  const before = first - 1;
  if (before < 0 || !isWord(page, before) || !capital(page, before)) return null;
  const word = wordAt(page, before);
  const named = (page.mentionAt[before] ?? -1) >= 0;
  if (!named && !/(?:ian|an|ish|ese|i|ch)$/.test(word)) return null;
  if (named && !word.endsWith("'s") && !/^(?:us|uk|u\.s|u\.k|un|eu|british)$/.test(word)) return null;
  const start = named ? first : before;
  const { start: from } = spanOf(page, before, before);
  const { end: to } = spanOf(page, head, head);
  return { name: page.text.slice(from, to).replace(/\s+/g, ' '), first: start };
}

/** "the ministry": the last ministry spoken of. */
function bareId(page: Page, head: number, lastOf: ReadonlyMap<string, string>): string | null {
  let first = head;
  while (first > 0 && head - first < 2 && FIELDS.has(wordAt(page, first - 1))) first -= 1;
  return wordAt(page, first - 1) === 'the' ? (lastOf.get(wordAt(page, head)) ?? null) : null;
}
