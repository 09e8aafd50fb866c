// Do two documents that use one name speak of two people?
import type { Document, Mention } from '../../model.ts';
import type { PersonName } from './fold.ts';
import type { Appearance } from './appearance.ts';

/** Years by which a person's age and the day of publication may disagree: birthdays and late reports. */
const AGE_SLACK = 2;
/** A slip of one pronoun says nothing; this many that agree do. */
const GENDER_EVIDENCE = 2;

/** What a document gives away about which of several namesakes it means; null where it says nothing. */
export interface Evidence {
  readonly key: string;
  readonly middle: readonly string[];
  readonly suffix: string;
  readonly gender: 'm' | 'f' | null;
  readonly born: number | null;
}

/**
 * Parts appearances of one name into people. Only what the texts say parts them: other middle names, "Jr"
 * against "Sr", "he" against "she", or an age that does not fit; silence is no evidence. An appearance joins
 * the first group that nothing keeps it from, so the given order decides among equals.
 */
export function partition(appearances: readonly Appearance[]): Appearance[][] {
  const groups: { members: Appearance[]; evidence: Map<string, Evidence> }[] = [];
  for (const appearance of appearances) {
    const { evidence } = appearance;
    const group = groups.find(
      (one) => ![...one.evidence.values()].some((other) => conflict(evidence, other)),
    );
    const said = evidence === null ? [] : [[JSON.stringify(evidence), evidence] as const];
    if (group === undefined) groups.push({ members: [appearance], evidence: new Map(said) });
    else {
      group.members.push(appearance);
      for (const [key, value] of said) group.evidence.set(key, value);
    }
  }
  return groups.map(({ members }) => members);
}

/** `person`: the name taken apart, null for what is no person; `mentions`: those of this entity. */
export function evidenceOf(
  document: Document,
  person: PersonName | null,
  mentions: readonly Mention[],
): Evidence | null {
  if (person === null) return null;
  const { key, middle, suffix } = person;
  const [gender, born] = [genderOf(document, mentions), birthYear(document, mentions)];
  if (middle.length === 0 && suffix === '' && gender === null && born === null) return null;
  return { key, middle, suffix, gender, born };
}

function conflict(a: Evidence | null, b: Evidence): boolean {
  if (a === null) return false;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return true;
  if (a.born !== null && b.born !== null && Math.abs(a.born - b.born) > AGE_SLACK) return true;
  if (a.key !== b.key) return false;
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return true;
  if (a.middle.length === 0 || b.middle.length === 0) return false;
  return !a.middle.some((word) => b.middle.some((other) => word.startsWith(other) || other.startsWith(word)));
}

/** What titles before the name and pronouns say together. */
function genderOf({ text }: Document, mentions: readonly Mention[]): 'm' | 'f' | null {
  let balance = 0;
  for (const { start, end, form } of mentions) {
    const words = form === 'pronoun' ? text.slice(start, end) : text.slice(Math.max(0, start - 5), start);
    if (/^(?:he|him|his|himself)$|\b(?:Mr\.?|Sir) $/i.test(words)) balance += 1;
    if (/^(?:she|her|hers|herself)$|\b(?:Mrs\.?|Ms\.?|Dame) $/i.test(words)) balance -= 1;
  }
  return balance >= GENDER_EVIDENCE ? 'm' : balance <= -GENDER_EVIDENCE ? 'f' : null;
}

/** "John Smith, 43," in a document of 2024: born about 1981. */
function birthYear({ text, published }: Document, mentions: readonly Mention[]): number | null {
  if (published === null) return null;
  for (const { end, form } of mentions) {
    // ',' or a blank before a bracket: most names end otherwise, and need no pattern.
    const next = text.charCodeAt(end);
    if (next !== 0x2c && next !== 0x20) continue;
    const age = form === 'name' ? /^(?:, | \(|, aged )(\d{1,3})[,.);]/.exec(text.slice(end, end + 14)) : null;
    if (age !== null) return Number(published.slice(0, 4)) - Number(age[1]);
  }
  return null;
}
