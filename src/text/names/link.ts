// Which names mean the same person, organisation or place?
import type { Entity, EntityType, Mention } from '../../model.ts';
import { genderOf } from '../lexicon/names.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { Name } from './find.ts';
import type { Named } from './names.ts';

/** Gives every name its entity. */
export function linkNames(text: string, names: readonly Name[]): Named {
  const groups: Group[] = [];
  const byForm = new Map<string, Group>();
  const long = names.filter(({ words }) => words.length > 1);
  for (const name of [...long, ...names.filter(({ words }) => words.length === 1)]) {
    const key = `${name.type} ${fold(name.words.join(' '))}`;
    let group = byForm.get(key) ?? groupOf(groups, name);
    if (group === undefined)
      groups.push((group = { type: name.type, names: [], words: name.words.map(fold) }));
    byForm.set(key, group);
    group.names.push(name);
  }
  return namedOf(text, groups);
}

interface Group {
  readonly type: EntityType;
  readonly names: Name[];
  /** The words of its fullest form, folded. */
  readonly words: readonly string[];
}

/** The group that a new form belongs to. */
function groupOf(groups: readonly Group[], name: Name): Group | undefined {
  const words = name.words.map(fold);
  if (name.type !== 'person') return undefined;
  const fitting = groups.filter(
    (group) => group.type === 'person' && (words.length === 1 ? group.words.includes(words[0] ?? '') : false),
  );
  return fitting.length === 1
    ? fitting[0]
    : fitting.find((group) => group.names.some((one) => one.start < name.start));
}

function namedOf(text: string, groups: readonly Group[]): Named {
  const ordered = groups.map((group) => ({
    ...group,
    names: group.names.toSorted((a, b) => a.start - b.start),
  }));
  ordered.sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
  const mentions: Mention[] = [];
  const entities: Entity[] = [];
  for (const [index, { type, names }] of ordered.entries()) {
    const id = `e${index + 1}`;
    const forms = [...new Set(names.map((name) => text.slice(name.start, name.end)))];
    const gender = type === 'person' ? genderOfAll(names) : undefined;
    const fullest = forms.reduce((best, form) => (form.length > best.length ? form : best), '');
    entities.push({ id, type, name: fullest, forms, ...(gender === undefined ? {} : { gender }) });
    for (const { start, end, rule } of names)
      mentions.push({ kind: 'mention', start, end, type, form: 'name', entity: id, rule });
  }
  mentions.sort((a, b) => a.start - b.start);
  return { mentions, entities };
}

function genderOfAll(names: readonly Name[]): Gender | undefined {
  for (const { gender } of names) if (gender !== undefined) return gender;
  for (const { words } of names)
    if (words.length > 1) {
      const found = genderOf(words[0] ?? '');
      if (found !== undefined) return found;
    }
  return undefined;
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
