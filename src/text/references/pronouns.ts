// Which pronouns stand for one person, and what do they tell of the person?
import type { Gender } from '../lexicon/titles.ts';
import { type Page, wordAt } from '../quotes/page.ts';

const GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...['he', 'him', 'his', 'himself', "he's", "he'd", "he'll"].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself', "she's", "she'd", "she'll"].map((word) => [word, 'female'] as const),
]);

/** The gender of a pronoun of the third person singular; null for every other word. */
export function genderOfPronoun(page: Page, token: number): Gender | null {
  return GENDERS.get(wordAt(page, token)) ?? null;
}
