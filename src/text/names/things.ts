// Which names mean the same organisation or place?
import { canonical } from '../lexicon/aliases.ts';
import { DEMONYM, ORGANISATION_HEAD, PLACE, flagsOf } from '../lexicon/names.ts';
import type { Name } from './find.ts';
import { fold } from './fold.ts';
import type { Group } from './link.ts';

/** Endings that a company's name has or has not: "Boeing Company", "Acme Inc." */
const ENDINGS = new Set(
  'inc corp corporation co company companies ltd limited llc plc group holdings sa ag gmbh'.split(' '),
);
/** Small words that initials pass over: "IAEA", "University of Southern Indiana (USI)". */
const SMALL = new Set('of and the for & de la in on to'.split(' '));

/** Puts the names of each organisation and place together. */
export function linkThings(text: string, names: readonly Name[]): Group[] {
  const byKey = new Map<string, Group>();
  for (const name of names) {
    const key = keyOf(name);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { type: name.type, names: [name] });
    else group.names.push(name);
  }
  const aliases = aliasesOf(byKey);
  for (const [key, other] of definitions(text, names))
    if (!aliases.has(key) && key !== other) aliases.set(key, other);
  return merged(byKey, aliases);
}

/** A name without article, endings of companies and ways of writing. */
function keyOf({ words }: Name): string {
  const folded = words.map(fold).filter((word) => /[\p{L}\p{N}&]/u.test(word));
  if (folded.length > 1 && folded[0] === 'the') folded.shift();
  const known = canonical(folded.join(' '));
  if (known !== folded.join(' ')) return known;
  while (folded.length > 1 && ENDINGS.has(folded.at(-1) ?? '')) folded.pop();
  return canonical(folded.join(' '));
}

/** Short keys with the long key that they stand for; none where two long ones compete. */
function aliasesOf(byKey: ReadonlyMap<string, Group>): Map<string, string> {
  const found = new Map<string, string | undefined>();
  for (const [key, { type }] of byKey)
    for (const { short, sameType } of shortFormsOf(key)) {
      const group = byKey.get(short);
      if (short === key || group === undefined || (sameType && group.type !== type)) continue;
      found.set(short, found.has(short) && found.get(short) !== key ? undefined : key);
    }
  const settled = new Map<string, string>();
  for (const [short, long] of found) if (long !== undefined) settled.set(short, long);
  return settled;
}

interface Short {
  readonly short: string;
  /** Initials stand for places and organisations alike; "Boston" is not "Boston University". */
  readonly sameType: boolean;
}

/** What a long name may be called: its initials; itself without its kind or its place; its kind alone. */
function shortFormsOf(key: string): Short[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const large = words.filter((word) => !SMALL.has(word));
  const letters = [initials(words), initials(large), initials(large.flatMap((word) => word.split('-')))];
  const forms: string[] = [];
  const last = words.at(-1) ?? '';
  if (isHead(last)) forms.push(words.slice(0, -1).join(' '), last);
  const small = words.findIndex((word) => PARTS.has(word));
  if (small > 1) forms.push(words.slice(0, small).join(' '));
  if (small === 1 && isHead(words[0] ?? '')) forms.push(words[0] ?? '');
  for (const length of [1, 2])
    if (flagsOf(words.slice(0, length).join(' ')) & WHERE) forms.push(words.slice(length).join(' '));
  return [
    ...letters.filter((form) => form.length > 1).map((short) => ({ short, sameType: false })),
    ...forms.map((short) => ({ short, sameType: true })),
  ];
}

/** Before these a long name may stop: "Smith Foundation for the Arts", "University of Leeds". */
const PARTS = new Set(['of', 'for', 'at', 'in']);
/** What a long name may begin with and a short one leave out: "US State Department", "Leeds United". */
const WHERE = PLACE | DEMONYM;

function isHead(word: string): boolean {
  return (flagsOf(word) & ORGANISATION_HEAD) !== 0;
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** "International Atomic Energy Agency (IAEA)": the name in brackets stands for the one before. */
function definitions(text: string, names: readonly Name[]): [string, string][] {
  const found: [string, string][] = [];
  for (const [i, name] of names.entries()) {
    const before = names[i - 1];
    if (before === undefined || name.words.length > 1 || !/^\p{Lu}[\p{Lu}\d&.]+$/u.test(name.words[0] ?? ''))
      continue;
    if (text.slice(before.end, name.start) !== ' (' || text.charAt(name.end) !== ')') continue;
    if (before.words[0]?.charAt(0).toLowerCase() === name.words[0]?.charAt(0).toLowerCase())
      found.push([keyOf(name), keyOf(before)]);
  }
  return found;
}

function merged(byKey: ReadonlyMap<string, Group>, aliases: ReadonlyMap<string, string>): Group[] {
  const groups: Group[] = [];
  for (const [key, group] of byKey) {
    const target = byKey.get(lastOf(aliases, key)) ?? group;
    if (target === group) groups.push(group);
    else for (const name of group.names) target.names.push(name);
  }
  for (const group of groups) group.names.sort((a, b) => a.start - b.start);
  return groups;
}

/** Follows short forms of short forms, at most so far. */
const LONGEST_CHAIN = 4;

function lastOf(aliases: ReadonlyMap<string, string>, key: string): string {
  let last = key;
  for (let step = 0; step < LONGEST_CHAIN; step += 1) last = aliases.get(last) ?? last;
  return last;
}
