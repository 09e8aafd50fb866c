// Which churches, hospitals and towns are named after a saint?
import type { Tokens } from '../tokens.ts';
import type { Name } from './find.ts';
import type { Word } from './words.ts';

const SAINT = /^(?:St|Saint)$/;
/** What is named after a saint and is no town; own list. */
const HOUSES =
  /^(?:Hospital|Hospice|Infirmary|Church|Cathedral|Chapel|Abbey|School|College|University|Academy|Primary|Park|Clinic|Priory|Parish|Hall|Seminary|Palace|House|Convent|Monastery|Ambulance)$/;

/** "St Mary's Hospital" is one organisation and "St. John's" a town, where the saint alone was read as a person. */
export function withSaints(tokens: Tokens, words: readonly Word[], names: readonly Name[]): readonly Name[] {
  if (!words.some(({ text }) => text === 'St' || text === 'Saint')) return names;
  const found: Name[] = [];
  let n = 0;
  for (let k = 0; k < names.length; k += 1) {
    const name = names[k];
    if (name === undefined) break;
    while ((tokens.starts[n] ?? Infinity) < name.start) n += 1;
    const saint = name.type !== 'organization' ? afterSaint(tokens, words, n, name) : null;
    found.push(saint ?? name);
    const next = names[k + 1];
    // "Hospital" alone, read as a name of its own, is now a part of the longer one.
    if (saint !== null && next !== undefined && next.start < saint.end) k += 1;
  }
  return found;
}

/** The longer name from "St" on; null where none stands before a possessive. */
function afterSaint(tokens: Tokens, words: readonly Word[], first: number, name: Name): Name | null {
  let saint = first;
  if (!SAINT.test(words[first]?.text ?? '')) {
    saint = words[first - 1]?.text === '.' ? first - 2 : first - 1;
    if (!SAINT.test(words[saint]?.text ?? '')) return null;
  }
  let last = first;
  while ((tokens.starts[last + 1] ?? Infinity) < name.end) last += 1;
  const apostrophe = words[last]?.possessive === true;

  if (!apostrophe || last - saint > 2 + (words[saint + 1]?.text === '.' ? 1 : 0)) return null;
  const house = HOUSES.test(words[last + 1]?.text ?? '');
  const end = tokens.ends[house ? last + 1 : last] ?? name.end;
  const { gender: _gender, title: _title, ...rest } = name;
  return {
    ...rest,
    start: tokens.starts[saint] ?? name.start,
    end,
    type: house ? 'organization' : 'place',
    rule: 'saint',
    words: words
      .slice(saint, (house ? last + 1 : last) + 1)
      .flatMap(({ text }) => (text === '.' ? [] : [text])),
  };
}
