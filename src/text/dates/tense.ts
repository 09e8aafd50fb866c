// Does a sentence speak of the past or of the future where a date stands?
import type { Found, Page } from './found.ts';
import { isPastForm, words } from './verbs.ts';

/** -1 for the past, 1 for the future, 0 where the words do not say. */
export type Direction = -1 | 0 | 1;

/** Modal words that put what follows into the future. */
const FUTURE = words(
  "will shall won't won’t ll 'll ’ll would may might should must can could plans plan planned hopes aims aim intends intend " +
    'expects expect expected scheduled due set slated poised ready going promises promised deadline upcoming until till ' +
    'forthcoming wants proposed likely about',
);
/** Verbs in the present that announce what stands in the diary: "the fair opens on Friday". */
const DIARY = words(
  'opens closes begins starts ends meets returns travels arrives leaves runs expires resumes takes goes votes faces plays ' +
    'hosts launches holds flies heads visits comes continues departs kicks concludes elects celebrates',
);
/** Their forms after a plural: "talks start on Friday", but not "a bright start on Friday". */
const DIARY_PLURAL = words(
  'open close begin start end meet return travel arrive leave resume vote play visit continue',
);
/** Words that end the clause that the date belongs to. */
const CLAUSE = new Set([
  ';',
  ':',
  '—',
  '–',
  '(',
  ')',
  'but',
  'although',
  'while',
  'whereas',
  'because',
  'which',
  'who',
  'that',
  'after',
  'before',
]);

/** How far from the date a verb is looked for, in tokens. */
const REACH = 40;

/** The tense of the verb that is nearest to the date: before it in its clause, or else after it. */
export function directionOf(found: Found): Direction {
  return scan(found, found.firstToken - 1, -1) || scan(found, found.lastToken + 1, 1);
}

function scan({ page, sentence }: Found, from: number, step: 1 | -1): Direction {
  const { text, tokens } = page;
  let diary: Direction = 0;
  for (let n = from, seen = 0; n >= 0 && n < tokens.length && seen < REACH; n += step, seen += 1) {
    const start = tokens.starts[n] ?? 0;
    if (sentence !== undefined && (start < sentence.start || start >= sentence.end)) break;
    const word = text.slice(start, tokens.ends[n]).toLowerCase();
    if (FUTURE.has(word)) return 1;
    if (word === 'to' && step === -1 && isInfinitive(page, n)) return 1;
    if (isPastForm(word)) {
      const perfect = step === -1 ? futureBefore(page, n) : 0;
      return perfect || diary || -1;
    }
    if (diary === 0 && (DIARY.has(word) || (DIARY_PLURAL.has(word) && wordAt(page, n - 1).endsWith('s'))))
      diary = 1;
    if (CLAUSE.has(word) && seen > 0) break;
    if (word === ',' && step === 1 && seen > 0) break;
  }
  return diary;
}
/** "will have ended", "is to be held": a future word just before a past form. */
function futureBefore(page: Page, n: number): Direction {
  for (let back = 1; back <= 4; back += 1) {
    const word = wordAt(page, n - back);
    if (/^\P{L}*$/u.test(word)) return 0;
    if (FUTURE.has(word)) return 1;
    if (word === 'to' && /^(?:be|have)$/.test(wordAt(page, n - back + 1))) return 1;
    if (word === 'was' || word === 'were' || word === 'had' || word === 'has' || word === 'have') return 0;
  }
  return 0;
}

/** "is due to open", "to be held": `to` with a verb after a form of "be" or a word of planning. */
function isInfinitive(page: Page, n: number): boolean {
  return PLANS.test(wordAt(page, n - 1));
}
const PLANS =
  /^(?:is|are|be|due|set|expected|scheduled|planned|planning|plans|hopes|wants|going|slated|ready|vowed|agreed|promised|intends|decided|supposed)$/;

/** A token in small letters; '' before the first and after the last. */
function wordAt({ text, tokens }: Page, n: number): string {
  return n < 0 || n >= tokens.length ? '' : text.slice(tokens.starts[n], tokens.ends[n]).toLowerCase();
}
