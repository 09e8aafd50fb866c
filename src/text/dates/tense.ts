// Does a sentence speak of the past or of the future where a date stands?
import { before, type Found, type Page } from './found.ts';
import { BE, isPastForm, words } from './verbs.ts';

/** -1 for the past, 1 for the future, 0 where the words do not say. */
export type Direction = -1 | 0 | 1;

/** Words that put their clause into the future. */
const AHEAD = words(
  "will shall won't won’t ll 'll ’ll would may might should must deadline upcoming forthcoming likely",
);
/** Verbs and nouns of planning, which look ahead from where they stand: "plans a rally on Friday". */
const PLANS = words(
  'plans plan planning hopes hope aims aim intends intend expects expect wants want promises vows pledges seeks prepares preparing',
);
/** Participles of planning: they look ahead after "is" and before "to" or "for", as in "is due", "expected to". */
const PLANNED = words(
  'planned expected scheduled due set slated poised ready going supposed meant bound proposed required urged asked told ' +
    'ordered invited vowed agreed promised pledged decided hoped intended wanted able',
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
/** Words that begin another clause than the date's. */
const CLAUSE = words('; : — – ( ) but although while whereas because which who that after before');
/** What a photograph shows is over, though its caption says it in the present. */
const CREDIT = /^.{0,60}?(?:\/(?:Getty|Reuters|AP\b|AFP|EPA|PA\b|Shutterstock)|Hide Caption)/s;

/** How far from the date a verb is looked for, in tokens. */
const REACH = 40;

/** Verbs after which "until Friday" lies behind: it lasted; after others it was put off to a day to come. */
const LASTED =
  /\b(?:lasted|stayed|remained|continued|ran|fought|worked|lived|held|waited|reigned|not|n['’]t)\b/i;
/** "do not play again until Friday" */
const NOT_YET = /\b(?:(?:do|does|will|can|would|is|are) not|cannot|(?:do|does|wo|ca|would|is|are)n['’]t)\b/i;
/** Verbs in the past that look ahead: "hoped for an answer by Friday". */
const LOOKING_AHEAD =
  /\b(?:hope[ds]?|expect(?:ed|s)?|wanted|planned|demanded|promised|vowed|agreed to|asked|told|urged|ordered|given?|gave|called on|due|deadline|postponed|delayed|put off|adjourned|extended)\b/i;
const PUT_OFF =
  /\b(?:postponed|delayed|put off|pushed back|moved|brought forward|rescheduled|adjourned|extended)\b/i;

/** The tense of the verb that is nearest to the date: before it in its clause, or else after it. */
export function directionOf(found: Found): Direction {
  switch (before(found).toLowerCase()) {
    case 'since':
      return -1;
    case 'until':
    case 'till':
      return LASTED.test(clauseBefore(found)) && !NOT_YET.test(clauseBefore(found)) ? -1 : 1;
    case 'by':
      return LOOKING_AHEAD.test(clauseBefore(found)) ? 1 : back(found) || ahead(found);
    case 'to':
      return PUT_OFF.test(clauseBefore(found)) ? 1 : back(found) || ahead(found);
    default:
      return back(found) || ahead(found);
  }
}

function clauseBefore({ page, start, sentence }: Found): string {
  return page.text.slice(Math.max(sentence?.start ?? 0, start - 120), start);
}

/** From the date back to the verb that it follows. */
function back(found: Found): Direction {
  const { page } = found;
  let diary: Direction = 0;
  for (let n = found.firstToken - 1, seen = 0; seen < REACH && inSentence(found, n); n -= 1, seen += 1) {
    const word = wordAt(page, n);
    if (AHEAD.has(word) || PLANS.has(word) || isPlanned(page, n) || isArranged(page, n)) return 1;
    if (word === 'to' && isProspect(page, n)) return 1;
    if (isPastForm(word)) return futureBefore(page, n) || diary || -1;
    if (diary === 0 && isDiary(page, n) && !hasCredit(found)) diary = 1;
    if (CLAUSE.has(word) && seen > 0) break;
  }
  return diary;
}

/** From the date on to the verb of the clause that it opens. */
function ahead(found: Found): Direction {
  const { page } = found;
  for (let n = found.lastToken + 1, seen = 0; seen < REACH && inSentence(found, n); n += 1, seen += 1) {
    const word = wordAt(page, n);
    if (AHEAD.has(word)) return 1;
    if (isPastForm(word)) return isPlanned(page, n) && BE.has(wordAt(page, n - 1)) ? 1 : -1;
    if (isDiary(page, n) && !hasCredit(found)) return 1;
    if (CLAUSE.has(word) || (word === ',' && seen > 0)) break;
  }
  return 0;
}

function inSentence({ page, sentence }: Found, n: number): boolean {
  if (n < 0 || n >= page.tokens.length) return false;
  const start = page.tokens.starts[n] ?? 0;
  return sentence === undefined || (start >= sentence.start && start < sentence.end);
}

/** "is due", "expected to open", "set for": but not "the sun set". */
function isPlanned(page: Page, n: number): boolean {
  if (!PLANNED.has(wordAt(page, n))) return false;
  const next = wordAt(page, n + 1);
  return next === 'for' || next === 'to'
    ? !isNounAfterTo(page, n + 2) || next === 'for'
    : isNow(wordAt(page, n - 1));
}

/** "is getting married in August": what is going on at a date ahead is arranged for it. */
function isArranged(page: Page, n: number): boolean {
  return wordAt(page, n).endsWith('ing') && isNow(wordAt(page, n - 1));
}

function isNow(word: string): boolean {
  return word === 'is' || word === 'are' || word === 'be' || word === 'being';
}

/** "to" that leads to a thing and not to a deed: "agreed to the deal", "due to rain" is past telling. */
function isNounAfterTo(page: Page, n: number): boolean {
  return /^(?:the|a|an|in|on|at|by|his|her|its|their|this|that|[^a-z].*|.*(?:tion|ment|ness|rain|ing|s))?$/.test(
    wordAt(page, n),
  );
}

/** "is to open", "urged her to stay": "to" with a deed after a word of planning in the same clause. */
function isProspect(page: Page, n: number): boolean {
  if (isNounAfterTo(page, n + 1)) return false;
  if (isNow(wordAt(page, n - 1))) return true;
  for (let at = n - 1; at > n - 10 && at >= 0; at -= 1) {
    const word = wordAt(page, at);
    if (PLANNED.has(word) || PLANS.has(word)) return true;
    if (CLAUSE.has(word) || word === ',' || word === '.') return false;
  }
  return false;
}

function isDiary(page: Page, n: number): boolean {
  const word = wordAt(page, n);
  return DIARY.has(word) || (DIARY_PLURAL.has(word) && wordAt(page, n - 1).endsWith('s'));
}

/** "will have ended", "plans to keep it closed": what puts a participle into the future just before it. */
function futureBefore(page: Page, n: number): Direction {
  for (let at = n - 1; at >= n - 4; at -= 1) {
    const word = wordAt(page, at);
    if (/^\P{L}*$/u.test(word)) return 0;
    if (AHEAD.has(word) || isArranged(page, at)) return 1;
    if (word === 'to') return isProspect(page, at) || isToBe(page, at) ? 1 : 0;
    if (/^(?:was|were|had|has|have)$/.test(word)) return 0;
  }
  return 0;
}

/** "a meeting to be held", but not "caused it to be closed" or "said to have left". */
function isToBe(page: Page, n: number): boolean {
  if (!/^(?:be|have)$/.test(wordAt(page, n + 1))) return false;
  return ![1, 2, 3, 4].some((steps) => TOLD.has(wordAt(page, n - steps)));
}
const TOLD = words(
  'caused forced led allowed believed thought said reported known proved found claimed appeared seemed considered alleged',
);

function hasCredit({ page, sentence }: Found): boolean {
  return sentence !== undefined && CREDIT.test(page.text.slice(sentence.end, sentence.end + 80));
}

/** A token in small letters, but the month of May as it is; '' before the first and after the last. */
function wordAt({ text, tokens }: Page, n: number): string {
  if (n < 0 || n >= tokens.length) return '';
  const word = text.slice(tokens.starts[n], tokens.ends[n]);
  return word === 'May' ? word : word.toLowerCase();
}
