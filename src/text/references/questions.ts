// Who is meant in "Asked whether he would go, Lee said no" and "Asked by Lee, he said no"?
import type { Entity } from '../../model.ts';
import type { Gender } from '../lexicon/titles.ts';
import { capital, type Page, sameSentence, wordAt } from '../quotes/page.ts';

/** Participles that open a sentence with a question put to its subject. */
const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged|interviewed|cross-examined|grilled|probed)$/;

/** How far into its sentence the answer is looked for, in tokens. */
const REACH = 40;

/** "Asked whether he would go, Ann Lee said no": the one who answers, for a pronoun in the question; else null. */
export function answererAfter(
  page: Page,
  token: number,
  gender: Gender,
  people: ReadonlyMap<string, Entity>,
): string | null {
  const asked = questionAt(page, token);
  if (asked < 0) return null;
  for (let i = token + 1; i < asked + REACH && sameSentence(page, asked, i); i += 1) {
    if (wordAt(page, i) !== ',' || (page.quoted[i] ?? -1) >= 0) continue;
    const entity = people.get(speakerFrom(page, i + 1) ?? '');
    if (entity === undefined) continue;
    return entity.gender === undefined || entity.gender === gender ? entity.id : null;
  }
  return null;
}

/** "Asked by Ann Lee, he": whoever asks is not who answers; null where the sentence opens otherwise. */
export function askerBefore(page: Page, token: number): string | null {
  const asked = questionAt(page, token);
  if (asked < 0 || wordAt(page, asked + 1) !== 'by') return null;
  for (let i = asked + 2; i < token && wordAt(page, i) !== ','; i += 1) {
    const mention = page.named.mentions[page.mentionAt[i] ?? -1];
    if (mention !== undefined) return mention.entity;
  }
  return null;
}

/** The participle that opens the sentence of a token, "When" before it or not; -1 where there is none. */
function questionAt(page: Page, token: number): number {
  const first = page.sentenceFirst[token] ?? 0;
  const asked = wordAt(page, first) === 'when' ? first + 1 : first;
  return ASKED.test(wordAt(page, asked)) && token - asked < REACH ? asked : -1;
}

/** The person whose name, over titles, stands right before a verb of saying. */
function speakerFrom(page: Page, first: number): string | null {
  let i = first;
  while (i < first + 4 && (page.mentionAt[i] ?? -1) < 0 && (capital(page, i) || wordAt(page, i) === '.'))
    i += 1;
  const number = page.mentionAt[i] ?? -1;
  const mention = page.named.mentions[number];
  if (mention === undefined || mention.form !== 'name') return null;
  while (page.mentionAt[i + 1] === number) i += 1;
  const form = page.sayings[i + 1]?.form;
  return form === 'past' || form === 'third' ? mention.entity : null;
}
