// Whom does a text mean by a name that the reader of names did not see?
import type { Corpus } from '../../corpus/corpus.ts';
import { Appearance } from '../../corpus/names/appearance.ts';
import { fold } from '../../corpus/names/fold.ts';
import { profileOf } from '../../corpus/names/profile.ts';
import { Named } from '../../corpus/names/named.ts';
import type { Document, Entity, EntityType, Filter, Mention, Reading, Span } from '../../model.ts';
import { readRoles } from '../../text/roles/roles.ts';
import { tokenize } from '../../text/tokens.ts';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place'];
/** Documents that are read again for a name nobody listed. */
const DOCUMENTS = 20;
const ID = 'unlisted';

/**
 * Whatever bears a name in the documents that pass the filter although no reading lists it; null where the words do not
 * stand there.
 */
export function unlisted(corpus: Corpus, name: string, filter: Filter = {}): Named | null {
  const wanted = name.trim();
  if (fold(wanted) === '') return null;
  const found: Appearance[] = [];
  for (const document of candidates(corpus, wanted, filter)) {
    const places = occurrences(document.text, wanted);
    if (places.length > 0) found.push(appearance(corpus, document, places));
  }
  return found.length === 0 ? null : new Named(`u ${fold(wanted)}`, found);
}

function candidates(corpus: Corpus, name: string, filter: Filter): readonly Document[] {
  const found = corpus.search(name, { limit: DOCUMENTS * 3, filter });
  const documents = new Set(found.map(({ document }) => document));
  return [...documents].slice(0, DOCUMENTS);
}

/** Where the words stand as a name: not inside a word, and with a capital. */
function occurrences(text: string, name: string): Span[] {
  const words = name.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
  const spans = [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return spans.filter(({ start, end }) => NAME.test(text.slice(start, end)));
}

/** The first and the last word begin with a capital or a number: "Iranian president" is no name. */
const NAME = /^(?=[\p{Lu}\p{N}])(?:.*\s)?[\p{Lu}\p{N}]\S*$/su;

/** The document read once more with the name in it, as the type that its words say most about. */
function appearance(corpus: Corpus, document: Document, places: readonly Span[]): Appearance {
  const readings = TYPES.map((type) => withName(document, corpus.reading(document.id), places, type));
  const best = readings.reduce((a, b) => (rolesIn(b).length > rolesIn(a).length ? b : a));
  const entity = best.entities.at(-1) ?? { id: ID, type: 'person', name: '', forms: [] };
  const counts = entity.forms.map(
    (form) => places.filter(({ start, end }) => document.text.slice(start, end) === form).length,
  );
  return new Appearance({
    document,
    id: entity.id,
    profile: profileOf(entity),
    roles: rolesIn(best),
    counts,
    evidence: null,
    readings: { reading: () => best, places: (_, id) => best.mentions.filter((one) => one.entity === id) },
  });
}

function rolesIn({ roles }: Reading): Reading['roles'] {
  return roles.filter(({ entity }) => entity === ID);
}

function withName(document: Document, reading: Reading, places: readonly Span[], type: EntityType): Reading {
  const forms = [...new Set(places.map(({ start, end }) => document.text.slice(start, end)))];
  const entity: Entity = { id: ID, type, name: forms[0] ?? '', forms };
  const own: Mention[] = places.map(({ start, end }) => ({
    kind: 'mention',
    form: 'name',
    rule: 'as asked',
    entity: ID,
    type,
    start,
    end,
  }));
  const others = reading.mentions.filter(
    (one) => !own.some((name) => one.start < name.end && name.start < one.end),
  );
  const mentions = [...others, ...own].toSorted((a, b) => a.start - b.start);
  const entities = [...reading.entities, entity];
  const roles = readRoles(document, tokenize(document.text), reading.sentences, { mentions, entities });
  return { ...reading, mentions, entities, roles };
}
