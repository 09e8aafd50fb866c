// Which words say who somebody is?
import type { Document, EntityType, Role, Sentence } from '../../model.ts';
import type { Named } from '../names/names.ts';
import type { Tokens } from '../tokens.ts';
import { ROLE_RULES, type RoleRule } from './rules.ts';
import { Scene, type Place } from './scene.ts';

/** Titles, appositions, "X is the …", "X, who …" and "became …", ordered by `start`. */
export function readRoles(
  document: Document,
  tokens: Tokens,
  sentences: readonly Sentence[],
  named: Named,
): Role[] {
  const scene = new Scene(document, tokens, sentences, named.mentions);
  const roles = scene.places.flatMap((place) => rolesAt(scene, place));
  const known = new Set(roles.map(({ entity }) => entity));
  const silent = scene.places.filter(({ mention }) => mention.form === 'name' && !known.has(mention.entity));
  const mistyped = silent.flatMap((place) => rolesOfOtherType(scene, place));
  return [...roles, ...mistyped].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The types that a reader of names confuses with each, the likeliest first. */
const CONFUSED: Readonly<Record<EntityType, readonly EntityType[]>> = {
  person: ['organization', 'place'],
  organization: ['person', 'place'],
  place: ['organization', 'person'],
};

/** An article or possessive makes a phrase that is no list of names. */
const INTRODUCED = /^(?:the|an?|one|his|her|its|their|our|[\p{L}-]+['’]s?) /iu;

/** What is said of a name that got the wrong type; only where the grammar leaves no doubt. */
function rolesOfOtherType(scene: Scene, place: Place): Role[] {
  for (const type of CONFUSED[place.type]) {
    const rules = ROLE_RULES.filter(({ sure = [] }) => sure.includes(place.type));
    const found = rolesAt(scene, { ...place, type }, rules).filter(
      ({ start, end }) =>
        INTRODUCED.test(scene.text.slice(start, end)) ||
        /\b(?:the|its|an?) $/i.test(scene.text.slice(Math.max(0, start - 5), start)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** What the words around one mention say; where two rules read the same words, the earlier rule is kept. */
function rolesAt(scene: Scene, place: Place, rules: readonly RoleRule[] = ROLE_RULES): Role[] {
  const found: Role[] = [];
  const { form, entity } = place.mention;
  if (form === 'nominal') return found;
  for (const rule of rules) {
    if (form === 'pronoun' && rule.pronouns !== true) continue;
    const range = rule.find(scene, place);
    if (range === null) continue;
    const span = scene.span(range);
    if (!found.some((other) => other.start < span.end && span.start < other.end))
      found.push({
        kind: 'role',
        entity,
        rule: form === 'pronoun' ? `${rule.name}-pronoun` : rule.name,
        ...span,
      });
  }
  return found;
}
