// Who said the words in these quotation marks? Ordered sieves: the first that finds a source wins.
import { ADVERB, AUXILIARY, DETERMINER, PREPOSITION, SUBJECT_PRONOUN, TIME } from '../lexicon/grammar.ts';
import type { Quotation } from './marks.ts';
import { capital, is, isWord, type Page, sameSentence, wordAt } from './page.ts';
import { afterAdjuncts } from './adjuncts.ts';
import type { Phrase, Source } from './attribution.ts';
import { clauseStart, verbGroupStart } from './clause-start.ts';
import { cueAt } from './cues.ts';
import { earlierSpeaker } from './joined.ts';
import { givesName, nounPhraseAfter } from './noun-phrases.ts';
import { clauseSubject, subjectBefore } from './subjects.ts';
import { type Cue, cuePhrase, governs, invertedAt } from './verbs.ts';

/** What the sieves have found so far, by quotation number. */
export type Found = ReadonlyMap<number, Source>;

interface Sieve {
  readonly name: string;
  /** Each a text whose last quotation the sieve attributes, with the speaker's words. */
  readonly examples: readonly (readonly [text: string, speaker: string])[];
  find(page: Page, quotation: Quotation, number: number, found: Found): Source | null;
}

/** The order is the precedence: what stands next to the marks first, what only follows from the context last. */
export const SIEVES: readonly Sieve[] = [
  {
    name: 'speech over paragraphs',
    examples: [['Ann Lee said: "We are tired.\n"We are cold."', 'Ann Lee']],
    find: (page, quotation, number, found) => {
      const before = page.quotations[number - 1];
      if (before === undefined || !before.continues || before.paragraph !== quotation.paragraph - 1)
        return null;
      return found.get(number - 1) ?? null;
    },
  },
  {
    name: 'verb after the mark, inverted',
    examples: [
      ['"We are tired," said Ann Lee.', 'Ann Lee'],
      ['"We are tired," added the mayor of York, a lawyer.', 'the mayor of York, a lawyer'],
      ['"Never," shot back Ann Lee.', 'Ann Lee'],
      ['"We are tired," said her spokesman, Hugh Hill.', 'her spokesman, Hugh Hill'],
    ],
    find: (page, quotation) => inverted(page, quotation),
  },
  {
    name: 'verb after the mark',
    examples: [
      ['"We are tired," Ann Lee said.', 'Ann Lee'],
      ['"Are we late?" she asked.', 'she'],
      ['"We lost," Hugh Hill, a doctor, told the BBC on Monday.', 'Hugh Hill, a doctor'],
      ['"We lost," a rider named Hugh Hill told us.', 'a rider named Hugh Hill'],
    ],
    find: (page, quotation) => verbAfter(page, quotation),
  },
  {
    name: 'according to, after the mark',
    examples: [['"We are tired," according to Ann Lee.', 'Ann Lee']],
    find: (page, quotation) => accordingAfter(page, quotation),
  },
  {
    name: 'verb before the mark',
    examples: [
      ['Ann Lee said: "We are tired."', 'Ann Lee'],
      ['Ann Lee told reporters on Monday, "We are tired."', 'Ann Lee'],
      ['Ann Lee laughed and said, "We are tired."', 'Ann Lee'],
    ],
    find: (page, quotation) => verbBefore(page, quotation),
  },
  {
    name: 'according to, before the mark',
    examples: [['According to Ann Lee, "we are tired."', 'Ann Lee']],
    find: (page, quotation) => accordingBefore(page, quotation),
  },
  {
    name: 'name and colon',
    examples: [
      ['Ann Lee: "We are tired."', 'Ann Lee'],
      ['The minister had one answer: "No."', 'The minister'],
    ],
    find: (page, quotation) => colonBefore(page, quotation),
  },
  {
    name: 'signature after a dash',
    examples: [['"We are tired." — Ann Lee', 'Ann Lee']],
    find: (page, quotation) => signature(page, quotation),
  },
  {
    name: 'same paragraph, same speaker',
    examples: [['"We are tired," Ann Lee said. "We are cold."', 'Ann Lee']],
    find: (page, quotation, number, found) =>
      heading(page, quotation) ? null : lastInParagraph(page, quotation.paragraph, number, found),
  },
  {
    name: 'subject of the sentence before',
    examples: [['Ann Lee shook her head. "Never."', 'Ann Lee']],
    find: (page, quotation) => subjectOfSentenceBefore(page, quotation),
  },
  {
    name: 'next paragraph, same speaker',
    examples: [['"We are tired," Ann Lee said.\n"We are cold."', 'Ann Lee']],
    find: (page, quotation, number, found) =>
      opensParagraph(page, quotation.first) && !heading(page, quotation)
        ? lastInParagraph(page, quotation.paragraph - 1, number, found)
        : null,
  },
  {
    name: 'subject of the paragraph before',
    examples: [['Ann Lee criticised the plan.\n"We are cold."', 'Ann Lee']],
    find: (page, quotation) => subjectOfParagraphBefore(page, quotation),
  },
];

/** So many quotations back a speaker is looked for. */
const FARTHEST = 40;

/** The source of the last attributed quotation before this one, if it stands in the paragraph. */
function lastInParagraph(page: Page, paragraph: number, number: number, found: Found): Source | null {
  for (let i = number - 1; i >= Math.max(0, number - FARTHEST); i -= 1) {
    const before = page.quotations[i];
    if (before === undefined || before.paragraph < paragraph) return null;
    const source = before.paragraph === paragraph ? found.get(i) : undefined;
    if (source !== undefined) return source;
  }
  return null;
}

export function opensParagraph(page: Page, token: number): boolean {
  return token === 0 || token >= page.length || page.paragraphs[token - 1] !== page.paragraphs[token];
}

/** The first token after a quotation that may open an attribution, or -1: not past the paragraph. */
function afterMark(page: Page, quotation: Quotation): number {
  let token = quotation.last + 1;
  if (/^[,—–-]$/.test(wordAt(page, token))) token += 1;
  if (token >= page.length || page.paragraphs[token] !== quotation.paragraph) return -1;
  return (page.quoted[token] ?? -1) >= 0 ? -1 : token;
}

/** The stop inside the closing mark, '' where the last inner token is a word. */
export function finalStop(page: Page, quotation: Quotation): string {
  const inner = wordAt(page, quotation.innerLast);
  if (isWord(page, quotation.innerLast)) return '';
  return inner === ')' || inner === ']' || inner === '’' || inner === "'"
    ? wordAt(page, quotation.innerLast - 1)
    : inner;
}

function inverted(page: Page, quotation: Quotation): Source | null {
  let verb = afterMark(page, quotation);
  if (verb < 0 || capital(page, verb)) return null;
  if (is(page, verb, ADVERB)) verb += 1;
  if (hitsBack(page, verb)) return turnedBack(page, verb);
  if (!governs(page, verb, 'qstpnw')) return null;
  const cue = invertedAt(page, verb);
  return cue === null ? null : sourceOf(cue, 'verb after the mark, inverted');
}

/** '"Never," shot back Ann Lee.': verbs that only their particle makes ones of saying. */
function hitsBack(page: Page, verb: number): boolean {
  const particle = wordAt(page, verb + 1);
  return particle === 'back'
    ? RETORTS.test(wordAt(page, verb))
    : particle === 'in' && /^(?:chimed|cut|broke)$/.test(wordAt(page, verb));
}
const RETORTS =
  /^(?:shot|hit|fired|fires|hits|shoots|struck|fought|wrote|writes|snapped|barked|yelled|shouted|called|came)$/;

function turnedBack(page: Page, verb: number): Source | null {
  const speaker = nounPhraseAfter(page, verb + 2);
  if (speaker === null || is(page, verb + 2, TIME)) return null;
  return { speaker, cue: { first: verb, last: verb + 1 }, rule: 'verb after the mark, inverted' };
}

/** Longest subject between the closing mark and its verb, in tokens. */
const LONGEST_SUBJECT = 45;

export function verbAfter(page: Page, quotation: Quotation): Source | null {
  const start = afterMark(page, quotation);
  if (start < 0) return null;
  const stop = finalStop(page, quotation);
  const sure = stop === ',' || wordAt(page, quotation.last + 1) === ',';
  for (let verb = start; verb < Math.min(page.length, start + LONGEST_SUBJECT); verb += 1) {
    if (verb > start && ends(page, start, verb)) return null;
    const speech = governs(page, verb, 'qstwp') || (sure && governs(page, verb, 'inoxay'));
    if ((!speech && !(sure && actionVerb(page, verb, start))) || givesName(page, verb)) continue;
    const cue = subjectFrom(page, verb, start);
    if (cue === null) continue;
    return sure || closes(page, verb, stop) ? sourceOf(cue, 'verb after the mark') : null;
  }
  return null;
}

function ends(page: Page, start: number, token: number): boolean {
  return !sameSentence(page, start, token) || (page.quoted[token] ?? -1) >= 0 || wordAt(page, token) === ';';
}

/** '"Never," he demurred': any past verb serves where a comma inside the mark promises a speaker. */
function actionVerb(page: Page, verb: number, start: number): boolean {
  return verb > start && /[a-z]{2}ed$/.test(wordAt(page, verb)) && is(page, verb - 1, SUBJECT_PRONOUN);
}

/** The cue whose subject begins at the mark. */
function subjectFrom(page: Page, verb: number, start: number): Cue | null {
  const group = verbGroupStart(page, verb, start);
  const speaker = subjectBefore(page, group, start);
  if (speaker === null) return null;
  for (let i = start; i < speaker.first; i += 1)
    if (!is(page, i, ADVERB) && !/^(?:as|and|but)$/.test(wordAt(page, i))) return null;
  return { verb, group, speaker, how: 'before' };
}

/** After "…!" or "…?" the verb must end its clause, or the sentence is one about something else. */
function closes(page: Page, verb: number, stop: string): boolean {
  const next = verb + 1;
  if (next >= page.length || !sameSentence(page, verb, next)) return true;
  if (leadsOn(page, next)) return false;
  if (stop === '.' || stop === '…')
    return /^[.,]$/.test(wordAt(page, next)) || is(page, next, PREPOSITION | TIME);
  return !/^(?:that|it|he|she|they|we|there)$/.test(wordAt(page, next));
}

/** The verb introduces the next quotation: 'She added, "…"', "He went on to say:". */
function leadsOn(page: Page, from: number): boolean {
  for (let i = from; i < page.length && i < from + LONGEST_LEAD; i += 1) {
    if (!sameSentence(page, from, i)) return wordAt(page, i - 1) === ':';
    if ((page.quoted[i] ?? -1) >= 0) return true;
  }
  return false;
}

function accordingAfter(page: Page, quotation: Quotation): Source | null {
  const token = afterMark(page, quotation);
  if (token < 0 || wordAt(page, token) !== 'according' || wordAt(page, token + 1) !== 'to') return null;
  return accordingTo(page, token, 'according to, after the mark');
}

function accordingTo(page: Page, token: number, rule: string): Source | null {
  const speaker = nounPhraseAfter(page, token + 2);
  return speaker === null ? null : { speaker, cue: { first: token, last: token + 1 }, rule };
}

export function accordingBefore(page: Page, quotation: Quotation): Source | null {
  const token = clauseStart(page, quotation.first - 1);
  if (wordAt(page, token) !== 'according' || wordAt(page, token + 1) !== 'to') return null;
  return accordingTo(page, token, 'according to, before the mark');
}

/** How far before the mark a verb of saying may stand, in tokens. */
const LONGEST_LEAD = 40;

export function verbBefore(page: Page, quotation: Quotation): Source | null {
  const mark = quotation.first - 1;
  if (mark < 0 || page.paragraphs[mark] !== quotation.paragraph)
    return previousParagraphVerb(page, quotation);
  const stop = /^[,:]$/.test(wordAt(page, mark)) ? mark : mark + 1;
  if (/^[.!?]$/.test(wordAt(page, mark))) return null;
  for (let verb = stop - 1; verb > stop - LONGEST_LEAD && verb >= 0; verb -= 1) {
    if (!sameSentence(page, mark, verb) || (page.quoted[verb] ?? -1) >= 0) return null;
    if (!governs(page, verb, 'qtspx')) continue;
    const reach = afterAdjuncts(page, afterHearer(page, verb));
    if (stop < quotation.first ? !leads(page, verb, stop, reach) : reach < stop) continue;
    const cue = cueAt(page, verb);
    if (cue !== null) return sourceOf(cue, 'verb before the mark');
  }
  return null;
}

/** "told the crowd": the hearer after a verb that takes one. */
function afterHearer(page: Page, verb: number): number {
  if (!governs(page, verb, 'o')) return verb + 1;
  const hearer = nounPhraseAfter(page, verb + 1);
  return hearer === null ? verb + (is(page, verb + 1, TIME) ? 1 : 2) : hearer.last + 1;
}

/** A comma or colon before the mark: the verb may be some words off, but must be the last of its clause. */
function leads(page: Page, verb: number, stop: number, reach: number): boolean {
  if (reach >= stop) return true;
  for (let i = verb + 1; i < stop; i += 1) if (/^(?:that|whether)$/.test(wordAt(page, i))) return false;
  if (wordAt(page, stop) === ':') return true;
  for (let i = reach; i < stop; i += 1)
    if (is(page, i, AUXILIARY) && !is(page, i - 1, SUBJECT_PRONOUN)) return false;
  return wordAt(page, stop) === ',' && stop - verb < 25;
}

/** "She said:" ends the paragraph before. */
function previousParagraphVerb(page: Page, quotation: Quotation): Source | null {
  const colon = quotation.first - 1;
  if (colon < 0 || wordAt(page, colon) !== ':') return null;
  return colonVerb(page, colon);
}

function colonVerb(page: Page, colon: number): Source | null {
  for (let verb = colon - 1; verb > colon - LONGEST_LEAD && verb >= 0; verb -= 1) {
    if (!sameSentence(page, colon, verb)) return null;
    if (!governs(page, verb, 'qtswpon')) continue;
    const cue = cueAt(page, verb);
    if (cue !== null && cue.speaker !== null) return sourceOf(cue, 'verb before the mark');
  }
  return null;
}

function colonBefore(page: Page, quotation: Quotation): Source | null {
  const colon = quotation.first - 1;
  if (colon < 1 || wordAt(page, colon) !== ':') return null;
  const verb = colonVerb(page, colon);
  if (verb !== null) return verb;
  const speaker = clauseSubject(page, colon);
  return speaker === null ? null : { speaker, cue: { first: colon, last: colon }, rule: 'name and colon' };
}

function signature(page: Page, quotation: Quotation): Source | null {
  const dash = quotation.last + 1;
  if (!/^(?:[—–-]|--)$/.test(wordAt(page, dash))) return null;
  const speaker = nounPhraseAfter(page, dash + 1);
  if (speaker === null || !capital(page, speaker.first)) return null;
  const after = speaker.last + 1;
  if (after < page.length && sameSentence(page, dash, after) && !/^[.,(]$/.test(wordAt(page, after)))
    return null;
  return { speaker, cue: null, rule: 'signature after a dash' };
}

function subjectOfParagraphBefore(page: Page, quotation: Quotation): Source | null {
  const last = quotation.first - 1;
  if (last < 1 || !opensParagraph(page, quotation.first) || heading(page, quotation)) return null;
  if (page.paragraphs[last] !== quotation.paragraph - 1) return null;
  const speaker = earlierSpeaker(page, quotation.first, last) ?? personalSubject(page, last);
  if (speaker === null) return null;
  return { speaker, cue: null, rule: 'subject of the paragraph before' };
}

function subjectOfSentenceBefore(page: Page, quotation: Quotation): Source | null {
  const last = quotation.first - 1;
  if (last < 0 || page.paragraphs[last] !== quotation.paragraph || !/^[.!?]$/.test(wordAt(page, last)))
    return null;
  const speaker = earlierSpeaker(page, quotation.first, last) ?? personalSubject(page, last);
  return speaker === null ? null : { speaker, cue: null, rule: 'subject of the sentence before' };
}

/** The subject of the sentence that a token ends, where it is a person. */
function personalSubject(page: Page, last: number): Phrase | null {
  if ((page.quoted[last] ?? -1) >= 0) return null;
  const speaker = clauseSubject(page, last);
  return speaker !== null && personal(page, speaker) ? speaker : null;
}

/** A paragraph in single marks, in a text that quotes with double ones: a heading between paragraphs. */
function heading(page: Page, { first, last }: Quotation): boolean {
  const mark = page.text[page.tokens.starts[first] ?? 0];
  if ((mark !== "'" && mark !== '‘') || page.singles) return false;
  return opensParagraph(page, first) && opensParagraph(page, last + 1);
}

/** A pronoun for a person or a name; "the vote" does not speak. */
function personal(page: Page, phrase: Phrase): boolean {
  if (/^(?:he|she|they)$/.test(wordAt(page, phrase.first))) return true;
  return capital(page, phrase.last) && !is(page, phrase.first, DETERMINER);
}

function sourceOf(cue: Cue, rule: string): Source {
  return { speaker: cue.speaker, cue: cuePhrase(cue), rule };
}
