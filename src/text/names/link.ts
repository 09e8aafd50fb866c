// Which names mean the same person, organisation or place?
import type { Entity, EntityType, Mention } from '../../model.ts';
import { genderOf } from '../lexicon/names.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { Name } from './find.ts';
import { fold } from './fold.ts';
import type { Named } from './names.ts';
import { linkPeople } from './people.ts';
import { linkThings } from './things.ts';

/** All names of one entity, in order. */
export interface Group {
  readonly type: EntityType;
  readonly names: Name[];
}

/** Gives every name its entity. Entities are numbered in order of first appearance. */
export function linkNames(text: string, names: readonly Name[]): Named {
  const groups = [
    ...linkPeople(names.filter(({ type }) => type === 'person')),
    ...linkThings(
      text,
      names.filter(({ type }) => type !== 'person'),
    ),
  ].toSorted((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
  const mentions: Mention[] = [];
  const entities: Entity[] = [];
  for (const [index, group] of groups.entries()) {
    const entity = entityOf(text, `e${index + 1}`, group);
    entities.push(entity);
    for (const { start, end, type, rule } of group.names)
      mentions.push({ kind: 'mention', start, end, type, form: 'name', entity: entity.id, rule });
  }
  return { mentions: mentions.toSorted((a, b) => a.start - b.start), entities };
}

function entityOf(text: string, id: string, { type, names }: Group): Entity {
  const forms = [...new Set(names.map(({ start, end }) => text.slice(start, end)))];
  const gender = type === 'person' ? genderOfAll(names) : undefined;
  return {
    id,
    type: type === 'person' ? type : commonest(names),
    name: fullest(forms),
    forms,
    ...(gender === undefined ? {} : { gender }),
  };
}

/** The longest form, the first of several. */
function fullest(forms: readonly string[]): string {
  return forms.reduce((best, form) => (form.length > best.length ? form : best), '');
}

/** The type of most names; of equally many, that of the first. */
function commonest(names: readonly Name[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { type } of names) counts.set(type, (counts.get(type) ?? 0) + 1);
  let best: EntityType = names[0]?.type ?? 'organization';
  for (const [type, count] of counts) if (count > (counts.get(best) ?? 0)) best = type;
  return best;
}

/** What titles tell, or the first name of a full form. */
function genderOfAll(names: readonly Name[]): Gender | undefined {
  for (const { gender } of names) if (gender !== undefined) return gender;
  for (const { words } of names) {
    const found = words.length > 1 ? genderOf(fold(words[0] ?? '')) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
