// Small documents with known names, for tests of what is built upon the reading of names.
import type { Document, Entity, EntityType, Mention, Reading } from '../../../src/model.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { tokenize } from '../../../src/text/tokens.ts';

export interface Written {
  readonly document: Document;
  readonly reading: Reading;
}

/** `names`: the forms of each entity, the fullest first, as `['person', 'Keir Starmer', 'Starmer']`. */
export function written(
  id: string,
  published: string | null,
  text: string,
  ...names: readonly (readonly [EntityType, ...string[]])[]
): Written {
  const document: Document = { id, title: id, text, published, source: null, author: null, url: null };
  const entities: Entity[] = names.map(([type, name = '', ...rest], n) => ({
    id: `e${n}`,
    type,
    name,
    forms: [name, ...rest].filter((form) => text.includes(form)),
  }));
  const sentences = splitSentences(text, tokenize(text));
  const mentions = entities
    .flatMap((entity) => mentionsOf(entity, text))
    .toSorted((a, b) => a.start - b.start);
  return { document, reading: { sentences, mentions, entities, roles: [], quotes: [], dates: [] } };
}

/** Every place where a form stands; the longest form wins, so that "Starmer" is not found inside "Keir Starmer". */
function mentionsOf({ id, type, forms }: Entity, text: string): Mention[] {
  const longest = forms.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    longest.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'g',
  );
  const found = [...text.matchAll(pattern)].filter(([words]) => words !== '');
  return found.map(({ index, 0: words }) => ({
    kind: 'mention',
    form: 'name',
    rule: 'test',
    type,
    entity: id,
    start: index,
    end: index + words.length,
  }));
}
