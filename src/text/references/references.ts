// Whom do "he", "the PM" and "the spokesman" mean?
import type { Document, Entity, Mention, Sentence } from '../../model.ts';
import type { Named } from '../names/names.ts';
import { type Page, pageOf, spanOf } from '../quotes/page.ts';
import type { Tokens } from '../tokens.ts';
import { institutionsOf } from './institutions.ts';
import { namedAfter, type Nominal, nominalAt, type Offices, officesOf } from './nominals.ts';
import { answererAfter } from './questions.ts';
import { genderOfPronoun } from './pronouns.ts';
import { Salience } from './salience.ts';

/**
 * Adds pronouns and nominals to the names of a document where the text settles whom they mean. Words inside
 * quotation marks are left alone: there "he" is the speaker's choice, not the writer's.
 */
export function readReferences(
  document: Document,
  tokens: Tokens,
  sentences: readonly Sentence[],
  named: Named,
): Named {
  const page = pageOf(document.text, tokens, sentences, named);
  const institutions = institutionsOf(page);
  const found = [...resolve(page), ...institutions.mentions];
  if (found.length === 0) return named;
  const mentions = [...named.mentions, ...found].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { mentions, entities: [...named.entities, ...institutions.entities] };
}

function resolve(page: Page): Mention[] {
  const people = new Map<string, Entity>();
  for (const entity of page.named.entities) if (entity.type === 'person') people.set(entity.id, entity);
  if (people.size === 0) return [];
  const salience = new Salience(page, people);
  const offices = officesOf(page, people);
  const found: Mention[] = [];
  for (let token = 0; token < page.length; token += 1) {
    const named = page.mentionAt[token] ?? -1;
    if (named >= 0) {
      if (named !== page.mentionAt[token - 1]) salience.mention(token, page.named.mentions[named]);
      continue;
    }
    if ((page.quoted[token] ?? -1) >= 0) continue;
    const gender = genderOfPronoun(page, token);
    if (gender !== null) {
      const entity = answererAfter(page, token, gender, people) ?? salience.settle(token, gender);
      if (entity === null) continue;
      salience.refer(token, token, entity);
      found.push(mentionOf(page, token, token, entity, 'pronoun'));
      continue;
    }
    const nominal = nominalAt(page, token);
    if (nominal === null) continue;
    const entity =
      page.named.mentions[namedAfter(page, nominal.last)]?.entity ??
      offices.holder(nominal, token) ??
      bearer(offices, salience, token, nominal);
    if (entity !== null) {
      salience.refer(token, nominal.last, entity);
      found.push(mentionOf(page, token, nominal.last, entity, 'nominal'));
    }
    token = nominal.last;
  }
  return found;
}

function bearer(offices: Offices, salience: Salience, token: number, nominal: Nominal): string | null {
  const id = salience.bearer(token, nominal);
  return id === null || offices.holdsOther(id, nominal.noun) ? null : id;
}

function mentionOf(
  page: Page,
  first: number,
  last: number,
  entity: string,
  form: 'pronoun' | 'nominal',
): Mention {
  const rule = form === 'pronoun' ? 'pronoun for the person in focus' : 'office or trade of a person named';
  return { kind: 'mention', ...spanOf(page, first, last), type: 'person', form, entity, rule };
}
