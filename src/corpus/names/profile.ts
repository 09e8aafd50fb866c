// By which words can a name be looked up?
import type { Entity, EntityType } from '../../model.ts';
import { fold, initials, nameWords, personName, type PersonName } from './fold.ts';

/** What all appearances of one name with the same forms have in common; kept once. */
export interface Profile {
  readonly type: EntityType;
  readonly name: string;
  readonly forms: readonly string[];
  /** The key under which the appearances of one entity are gathered over documents: `p keir starmer`. */
  readonly head: string;
  /** The name taken apart; null for what is no person. */
  readonly person: PersonName | null;
  /** How often documents name it, and how many do. */
  mentions: number;
  appearances: number;
}

export function profileOf({ type, name, forms }: Entity): Profile {
  const person = type === 'person' ? personName(name) : null;
  const head = headKey(name, type === 'person');
  return { type, name, forms, head, person, mentions: 0, appearances: 0 };
}

/** Every word of the keys of a name, and words with hyphens written as one. */
export function wordsOf(keys: readonly string[], forms: readonly string[]): ReadonlySet<string> {
  const words = new Set(keys.flatMap((key) => key.split(' ')));
  for (const form of forms)
    for (const word of form.match(HYPHENS) ?? []) words.add(fold(word.replace(/[-‑]/g, '')));
  return words;
}

const HYPHENS = /\p{L}+(?:[-‑]\p{L}+)+/gu;

/** `p` and a person's first and last name, or `o` and all words of another name. */
export function headKey(name: string, person: boolean): string {
  if (person) return `p ${personName(name)?.key ?? ''}`;
  const words = nameWords(name).join(' ');
  return `o ${SAME.get(words) ?? words}`;
}

/** Names of one state or union that share no word or initial; common knowledge, own list. */
const SAME = new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['eu', 'european union'],
  ['un', 'united nations'],
  ['uae', 'united arab emirates'],
  ['burma', 'myanmar'],
  ['czechia', 'czech republic'],
  ['holland', 'netherlands'],
  ['turkiye', 'turkey'],
  ['ivory coast', 'cote divoire'],
  ['islamic republic of iran', 'iran'],
  ['peoples republic of china', 'china'],
  ['russian federation', 'russia'],
]);

/** Whatever it may be called by, folded: its forms, a surname, first and last name, initials. */
export function keysOf({ type, name, forms }: Pick<Entity, 'type' | 'name' | 'forms'>): readonly string[] {
  const keys = new Set<string>();
  for (const form of [name, ...forms]) {
    const words = nameWords(form, type);
    keys.add(words.join(' '));
    if (type === 'person') {
      const person = personName(form);
      if (person !== null) keys.add(person.key).add(person.surname);
    } else if (words.length > 2 || (words.length === 2 && type === 'place')) keys.add(initials(words));
  }
  keys.delete('');
  return [...keys];
}
