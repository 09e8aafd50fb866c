// Which words say who somebody is?
import type { Document, Role, Sentence } from '../../model.ts';
import type { Named } from '../names/names.ts';
import type { Tokens } from '../tokens.ts';
import { ROLE_RULES } from './rules.ts';
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
  return roles.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** What the words around one mention say; where two rules read the same words, the earlier rule is kept. */
function rolesAt(scene: Scene, place: Place): Role[] {
  const found: Role[] = [];
  const { form, entity } = place.mention;
  if (form === 'nominal') return found;
  for (const rule of ROLE_RULES) {
    if (form === 'pronoun' && rule.pronouns !== true) continue;
    const range = rule.find(scene, place);
    if (range === null) continue;
    const span = scene.span(range);
    if (!found.some((other) => other.start < span.end && span.start < other.end))
      found.push({ kind: 'role', entity, rule: rule.name, ...span });
  }
  return found;
}
