// What is reported without quotation marks, or with some? Rules around a word of saying, in order of precedence.
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  GERUND,
  OBJECT_PRONOUN,
  RELATIVE,
  SUBJECT_PRONOUN,
  TIME,
} from '../lexicon/grammar.ts';
import { prepositionsOf, sayingNounOf } from '../lexicon/saying.ts';
import type { Source } from './attribution.ts';
import { clauseBackTo, clauseEnd, type ClauseKind, opensClause, plainClause } from './clauses.ts';
import { afterAdjuncts, type Cue, cueAt, cuePhrase, governs, invertedAt } from './cues.ts';
import { capital, is, isWord, type Page, sameSentence, wordAt } from './page.ts';
import {
  clauseStart,
  clauseSubject,
  finite,
  nounPhraseAfter,
  plainPhraseEnd,
  opensNounPhrase,
  type Phrase,
} from './phrases.ts';

/** A source with the stretches of words that are reported. */
export interface Report extends Source {
  readonly contents: readonly Phrase[];
}

interface Rule {
  readonly name: string;
  /** Each a sentence, the reported words in it, and the speaker's. */
  readonly examples: readonly (readonly [text: string, content: string, speaker: string | null])[];
  read(page: Page, token: number): Report | null;
}

export const RULES: readonly Rule[] = [
  {
    name: 'quoted as saying',
    examples: [
      ['Irna quoted a commander as saying the talks had failed.', 'the talks had failed', 'a commander'],
      ['Ann Lee was quoted as saying that the talks had failed.', 'that the talks had failed', 'Ann Lee'],
    ],
    read: (page, token) => (wordAt(page, token) === 'saying' ? quotedAsSaying(page, token) : null),
  },
  {
    name: 'according to',
    examples: [
      ['The talks failed, according to two diplomats.', 'The talks failed', 'two diplomats'],
      ['According to Ann Lee, the talks failed.', 'the talks failed', 'Ann Lee'],
    ],
    read: (page, token) => (wordAt(page, token) === 'according' ? accordingTo(page, token) : null),
  },
  {
    name: 'parenthesis',
    examples: [
      ['The talks failed, officials said.', 'The talks failed', 'officials'],
      ['The talks failed, said Ann Lee, a diplomat.', 'The talks failed', 'Ann Lee, a diplomat'],
    ],
    read: (page, token) => (governs(page, token, 'qst') ? parenthesis(page, token) : null),
  },
  {
    name: 'as somebody said',
    examples: [
      ['As Ann Lee told reporters, the talks failed.', 'the talks failed', 'Ann Lee'],
      ['The talks failed, as Ann Lee put it.', 'The talks failed', 'Ann Lee'],
    ],
    read: (page, token) => (governs(page, token, 'qst') ? asSaid(page, token) : null),
  },
  {
    name: 'clause with that',
    examples: [
      ['Ann Lee said on Monday that the talks failed.', 'that the talks failed', 'Ann Lee'],
      [
        'She told reporters that the talks failed, adding that she was tired.',
        'that the talks failed',
        'She',
      ],
    ],
    read: (page, token) => (governs(page, token, 'tsq') ? thatClause(page, token) : null),
  },
  {
    name: 'question clause',
    examples: [['Ann Lee asked whether the talks had failed.', 'whether the talks had failed', 'Ann Lee']],
    read: (page, token) => (governs(page, token, 'w') ? questionClause(page, token) : null),
  },
  {
    name: 'infinitive',
    examples: [
      ['Ann Lee promised to resign.', 'to resign', 'Ann Lee'],
      ['Ann Lee urged the party to wait.', 'the party to wait', 'Ann Lee'],
    ],
    read: (page, token) => (governs(page, token, 'i') ? infinitive(page, token) : null),
  },
  {
    name: 'bare clause',
    examples: [
      ['Ann Lee said the talks had failed.', 'the talks had failed', 'Ann Lee'],
      ['Ann Lee told the BBC she was tired.', 'she was tired', 'Ann Lee'],
    ],
    read: (page, token) => (governs(page, token, 'st') ? bareClause(page, token) : null),
  },
  {
    name: 'words in marks',
    examples: [['Ann Lee said "late at best".', '"late at best"', 'Ann Lee']],
    read: (page, token) => (governs(page, token, 'qstnxap') ? quotedWords(page, token) : null),
  },
  {
    name: 'accusation',
    examples: [['Ann Lee accused the minister of lying.', 'the minister of lying', 'Ann Lee']],
    read: (page, token) => (governs(page, token, 'y') ? thing(page, token, 'accusation') : null),
  },
  {
    name: 'thing and what it is called',
    examples: [['Ann Lee called the plan a mistake.', 'the plan a mistake', 'Ann Lee']],
    read: (page, token) =>
      governs(page, token, 'xa') ? thing(page, token, 'thing and what it is called') : null,
  },
  {
    name: 'thing after a preposition',
    examples: [['Ann Lee called for new talks.', 'new talks', 'Ann Lee']],
    read: (page, token) => (governs(page, token, 'p') ? afterPreposition(page, token) : null),
  },
  {
    name: 'thing',
    examples: [['Ann Lee criticised the new plan.', 'the new plan', 'Ann Lee']],
    read: (page, token) => (governs(page, token, 'n') ? thing(page, token, 'thing') : null),
  },
  {
    name: 'name and colon at the start',
    examples: [['Ann Lee: the talks have failed', 'the talks have failed', 'Ann Lee']],
    read: (page, token) => (wordAt(page, token) === ':' ? nameAndColon(page, token) : null),
  },
  {
    name: 'noun of saying',
    examples: [['Few believe his claim that the talks had failed.', 'that the talks had failed', 'his']],
    read: (page, token) => (wordAt(page, token + 1) === 'that' ? nounClause(page, token) : null),
  },
];

function accordingTo(page: Page, token: number): Report | null {
  if (wordAt(page, token + 1) !== 'to') return null;
  const start = clauseStart(page, token);
  const leads = start === token || (token - start < 3 && /^(?:but|and|still)$/.test(wordAt(page, start)));
  const comma = leads ? commaBeforeClause(page, token + 2) : -1;
  const named = nounPhraseAfter(page, token + 2) ?? titleAfter(page, token + 2);
  const speaker = comma < 0 ? named : { first: token + 2, last: comma - 1 };
  if (speaker === null) return null;
  const source = { speaker, cue: { first: token, last: token + 1 }, rule: 'according to' };
  if (leads) {
    if (comma < 0) return null;
    const last = clauseEnd(page, comma + 1);
    // "According to the readout, he added: '…'": the one who relays is not the one who speaks.
    if (wordAt(page, last + 1) === ':' && (page.quoted[last + 2] ?? -1) >= 0) return null;
    return { ...source, contents: [{ first: comma + 1, last }] };
  }
  const last = /^[,—–-]$/.test(wordAt(page, token - 1)) ? token - 2 : token - 1;
  const content = clauseBackTo(page, last, sentenceFloor(page, token));
  if (content === null) return null;
  const rest = /^[,—–-]$/.test(wordAt(page, token - 1)) ? goesOn(page, speaker.last + 1) : [];
  return { ...source, contents: [content, ...rest] };
}

/** Longest source between "according to" and its comma, in tokens. */
const LONGEST_SOURCE = 40;

/** The comma after which the reported clause begins, or -1. */
function commaBeforeClause(page: Page, from: number): number {
  for (
    let i = from + 1;
    i < Math.min(page.length, from + LONGEST_SOURCE) && sameSentence(page, from, i);
    i += 1
  ) {
    if (wordAt(page, i) !== ',' || (page.quoted[i] ?? -1) >= 0) continue;
    if ((page.quoted[i + 1] ?? -1) >= 0 || opensClause(page, i + 1)) return i;
  }
  return -1;
}

/** A work as the source: according to "A Life in Letters" by Ann Lee. */
function titleAfter(page: Page, token: number): Phrase | null {
  const quotation = page.quotations[page.quoted[token] ?? -1];
  if (quotation === undefined || quotation.first !== token) return null;
  const by = wordAt(page, quotation.last + 1) === 'by' ? nounPhraseAfter(page, quotation.last + 2) : null;
  return { first: token, last: by?.last ?? quotation.last };
}

/** The first token of the sentence. */
function sentenceFloor(page: Page, token: number): number {
  return Math.max(token - LONGEST_SENTENCE, page.sentenceFirst[token] ?? 0);
}

/** Longer sentences, in tokens, are looked at only in part. */
const LONGEST_SENTENCE = 250;

/** ", officials said." and ", said Ann Lee,": the reported words stand before, and after if it goes on. */
function parenthesis(page: Page, verb: number): Report | null {
  const cue = verbLast(page, verb) ?? verbFirst(page, verb);
  if (cue === null || cue.speaker === null || is(page, cue.speaker.first, RELATIVE)) return null;
  const first = Math.min(cue.speaker.first, cue.group);
  const comma = first - 1;
  if (comma < 1) return null;
  const closing = (page.quoted[comma] ?? -1) >= 0;
  if (!closing && !/^[,—–]$/.test(wordAt(page, comma))) return null;
  if (closing && !/^[,!?]$/.test(wordAt(page, comma - 1))) return null;
  const left = clauseBackTo(page, closing ? comma : comma - 1, sentenceFloor(page, verb));
  if (left === null) return null;
  const end = Math.max(cue.speaker.last, cue.verb);
  const rest = goesOn(page, end === cue.verb ? afterHearer(page, cue.verb) : end + 1);
  if (rest.length === 0 && (left.last === left.first || !saysSomething(page, left))) return null;
  const contents = [left, ...rest];
  return { speaker: cue.speaker, cue: cuePhrase(cue), rule: 'parenthesis', contents };
}

/** "As Lee said, the talks failed": the clause stands on the other side of the comma. */
function asSaid(page: Page, verb: number): Report | null {
  const cue = cueAt(page, verb);
  if (cue === null || cue.speaker === null || cue.how !== 'before') return null;
  const as = cue.speaker.first - 1;
  if (wordAt(page, as) !== 'as') return null;
  const source = { speaker: cue.speaker, cue: cuePhrase(cue), rule: 'as somebody said' };
  const next = afterAdjuncts(page, governs(page, verb, 'o') ? afterHearer(page, verb) : verb + 1);
  const end = wordAt(page, next) === 'it' ? next + 1 : next;
  if (as === sentenceFloor(page, verb)) {
    if (wordAt(page, end) !== ',' || (page.quoted[end + 1] ?? -1) >= 0) return null;
    return { ...source, contents: [{ first: end + 1, last: clauseEnd(page, end + 1) }] };
  }
  if (wordAt(page, as - 1) !== ',' || !closed(page, verb, end)) return null;
  const left = clauseBackTo(page, as - 2, sentenceFloor(page, verb));
  return left === null ? null : { ...source, contents: [left] };
}

/** "quoted a commander as saying", "was quoted as saying": the speaker is the one who is quoted. */
function quotedAsSaying(page: Page, saying: number): Report | null {
  if (wordAt(page, saying - 1) !== 'as') return null;
  const quoting = quotingVerb(page, saying - 2);
  if (quoting < 0) return null;
  const passive = quoting === saying - 2;
  const speaker = passive ? clauseSubject(page, quoting) : { first: quoting + 1, last: saying - 2 };
  const first = saying + 1;
  if (!sameSentence(page, saying, first)) return null;
  const contents = [{ first, last: clauseEnd(page, first) }];
  return {
    speaker,
    cue: { first: passive ? quoting : saying, last: saying },
    rule: 'quoted as saying',
    contents,
  };
}

/** "quoted" or "cited" a short name before the token, or right at it. */
function quotingVerb(page: Page, from: number): number {
  for (let i = from; i >= Math.max(page.sentenceFirst[from] ?? 0, from - 12); i -= 1)
    if (/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(wordAt(page, i))) return i;
  return -1;
}

function verbLast(page: Page, verb: number): Cue | null {
  const next = governs(page, verb, 'o') ? afterHearer(page, verb) : verb + 1;
  if (!closed(page, verb, afterAdjuncts(page, next))) return null;
  const cue = cueAt(page, verb);
  return cue !== null && cue.how === 'before' ? cue : null;
}

function closed(page: Page, verb: number, after: number): boolean {
  if (after >= page.length || !sameSentence(page, verb, after)) return true;
  return /^[.,;—–-]$/.test(wordAt(page, after));
}

/** Verbs that turn round without a quotation too: ", said Ms Lee". */
const TURNING =
  /^(?:say|add|explain|recall|write|report|note|warn|argue|announce|continue|conclude|insist|claim|reply)$/;

function verbFirst(page: Page, verb: number): Cue | null {
  const before = wordAt(page, verb - 1);
  if (before !== ',' && before !== '—' && before !== '–' && (page.quoted[verb - 1] ?? -1) < 0) return null;
  if (!TURNING.test(page.sayings[verb]?.lemma ?? '')) return null;
  const cue = invertedAt(page, verb);
  if (cue === null || cue.speaker === null) return null;
  const end = afterAdjuncts(page, cue.speaker.last + 1);
  return closed(page, verb, end) || /^who(?:se)?$/.test(wordAt(page, end)) ? cue : null;
}

/** A clause has a finite verb, or words in quotation marks. */
function saysSomething(page: Page, { first, last }: Phrase): boolean {
  for (let i = first; i <= last; i += 1)
    if ((page.quoted[i] ?? -1) >= 0 || finite(page, i, first)) return true;
  return false;
}

/** The rest of a clause that the parenthesis interrupts. */
function goesOn(page: Page, token: number): Phrase[] {
  const comma = afterAdjuncts(page, token);
  if (!/^[,—–-]$/.test(wordAt(page, comma)) || !sameSentence(page, token - 1, comma + 1)) return [];
  if ((page.quoted[comma + 1] ?? -1) >= 0 || page.sayings[comma + 1]?.form === 'ing') return [];
  if (
    /ing$|^(?:and|but|who|which|while|according|as|although|though|after|before|when|if|because)$/.test(
      wordAt(page, comma + 1),
    )
  )
    return [];
  return [{ first: comma + 1, last: clauseEnd(page, comma + 1) }];
}

/** "After Lee asked Hill who would come, …": a cue in a clause that only opens the sentence. */
function inOpeningClause(page: Page, verb: number): boolean {
  const start = sentenceFloor(page, verb);
  const first = /^(?:but|and|even)$/.test(wordAt(page, start)) ? start + 1 : start;
  if (
    !/^(?:after|before|when|while|if|as|although|though|since|because|until|once)$/.test(wordAt(page, first))
  )
    return false;
  for (let i = first; i < verb; i += 1)
    if (wordAt(page, i) === ',' || (page.quoted[i] ?? -1) >= 0) return false;
  return true;
}

function kindOf(page: Page, verb: number, rule: string): ClauseKind {
  if (inOpeningClause(page, verb)) return 'opening';
  return /^(?:thing|accusation|words in marks)/.test(rule) ? 'thing' : 'clause';
}

function report(page: Page, verb: number, first: number, rule: string, end?: number): Report | null {
  if (!sameSentence(page, verb, first)) return null;
  const cue = cueAt(page, verb);
  if (cue === null) return null;
  const last = end ?? clauseEnd(page, first, kindOf(page, verb, rule));
  return { speaker: cue.speaker, cue: cuePhrase(cue), rule, contents: [{ first, last }] };
}

/** The first token after the hearer that some verbs take: "told the BBC | that". */
function afterHearer(page: Page, verb: number): number {
  const next = verb + 1;
  if (!governs(page, verb, 'oiw') || wordAt(page, next) === 'to') return next;
  if (is(page, next, OBJECT_PRONOUN)) return next + 1;
  if (is(page, next, SUBJECT_PRONOUN) && !is(page, next, DETERMINER)) return next;
  const hearer = nounPhraseAfter(page, next);
  return hearer === null ? next : hearer.last + 1;
}

function thatClause(page: Page, verb: number): Report | null {
  const end = afterAdjuncts(page, governs(page, verb, 'o') ? afterHearer(page, verb) : verb + 1);
  for (let i = verb + 1; i <= end; i += 1)
    if (wordAt(page, i) === 'that' && !demonstrative(page, i))
      return report(page, verb, i, 'clause with that');
  return null;
}

/** "said that was late" has no subject but "that" itself. */
function demonstrative(page: Page, token: number): boolean {
  return is(page, token + 1, AUXILIARY) && (page.quoted[token + 1] ?? -1) < 0;
}

function questionClause(page: Page, verb: number): Report | null {
  const asked = askedPassively(page, verb);
  if (asked !== null) return asked;
  const start = afterAdjuncts(page, governs(page, verb, 'oi') ? afterHearer(page, verb) : verb + 1);
  for (const first of [verb + 1, start])
    if (/^(?:whether|if|how|why|what|when|where|who|which)$/.test(wordAt(page, first)))
      return report(page, verb, first, 'question clause');
  return null;
}

/** "When asked whether he would …", "Asked if …": nobody is named who asks. */
function askedPassively(page: Page, verb: number): Report | null {
  if (wordAt(page, verb) !== 'asked') return null;
  const opens =
    verb === sentenceFloor(page, verb) || /^(?:when|if|once|after|while)$/.test(wordAt(page, verb - 1));
  const first = wordAt(page, verb + 1) === 'about' ? verb + 2 : verb + 1;
  if (
    !opens ||
    !(first > verb + 1 || /^(?:whether|if|how|why|what|when|where|who|which)$/.test(wordAt(page, first)))
  )
    return null;
  const last = clauseEnd(page, first, 'opening');
  return {
    speaker: null,
    cue: { first: verb, last: verb },
    rule: 'question clause',
    contents: [{ first, last }],
  };
}

function infinitive(page: Page, verb: number): Report | null {
  const next = verb + 1;
  if (opensInfinitive(page, next)) return report(page, verb, next, 'infinitive');
  if (
    !governs(page, verb, 'o') &&
    !/^(?:ask|order|instruct|invite|encourage|beg|implore|exhort|command|forbid|challenge)$/.test(
      page.sayings[verb]?.lemma ?? '',
    )
  )
    return null;
  const to = afterHearer(page, verb);
  return to > next && opensInfinitive(page, to) ? report(page, verb, next, 'infinitive') : null;
}

/** After "said" anything of some length is a clause, whether its verb is known or not. */
function longThing(page: Page, token: number): boolean {
  if (!opensNounPhrase(page, token) || is(page, token, TIME)) return false;
  for (let i = token; i < token + 4; i += 1)
    if (!sameSentence(page, token, i) || /^[.,;:—–]$/.test(wordAt(page, i)) || (page.quoted[i] ?? -1) >= 0)
      return false;
  return true;
}

/** "to resign", "not to resign", "to "de-escalate""; not "to Iran". */
function opensInfinitive(page: Page, token: number): boolean {
  const to = wordAt(page, token) === 'not' ? token + 1 : token;
  if (wordAt(page, to) !== 'to') return false;
  const verb = to + 1;
  if ((page.quoted[verb] ?? -1) >= 0) return true;
  return (
    isWord(page, verb) &&
    !capital(page, verb) &&
    !is(page, verb, DETERMINER | OBJECT_PRONOUN | SUBJECT_PRONOUN)
  );
}

function bareClause(page: Page, verb: number): Report | null {
  const first = governs(page, verb, 'o') ? afterHearer(page, verb) : verb + 1;
  const free = governs(page, verb, 's');
  const opens = (token: number) =>
    (page.quoted[token] ?? -1) < 0 &&
    (free ? opensClause(page, token) || longThing(page, token) : plainClause(page, token));
  if (opens(first)) return report(page, verb, first, 'bare clause');
  const start = afterAdjuncts(page, first);
  if (start > first && opens(start)) return report(page, verb, start, 'bare clause');
  if (!free || start === first || !sameSentence(page, verb, start)) return null;
  // "said in the past few years he had": no telling where the adjunct ends and the clause begins.
  return wordAt(page, start) === ',' && opens(start + 1) ? report(page, verb, first, 'bare clause') : null;
}

function quotedWords(page: Page, verb: number): Report | null {
  // "She read 'A Room With a View'": a title, not speech.
  if (page.sayings[verb]?.lemma === 'read') return null;
  const hearer = governs(page, verb, 'o') && !governs(page, verb, 'n');
  let token = hearer ? afterHearer(page, verb) : verb + 1;
  while (token < verb + 6 && is(page, token, TIME | ADVERB) && (page.quoted[token] ?? -1) < 0) token += 1;
  return (page.quoted[token] ?? -1) >= 0 ? report(page, verb, token, 'words in marks') : null;
}

function thing(page: Page, verb: number, rule: string): Report | null {
  if (page.sayings[verb]?.lemma === 'quote' && asSayingAfter(page, verb)) return null;
  const first = verb + 1;
  if (!opensNounPhrase(page, first) || is(page, first, TIME)) return null;
  const end = rule === 'thing' ? thingEnd(page, first) : undefined;
  return report(page, verb, first, rule, end);
}

function asSayingAfter(page: Page, verb: number): boolean {
  for (let i = verb + 1; i < verb + 14 && sameSentence(page, verb, i); i += 1)
    if (wordAt(page, i) === 'as' && wordAt(page, i + 1) === 'saying') return true;
  return false;
}

function afterPreposition(page: Page, verb: number): Report | null {
  const preposition = verb + 1;
  const lemma = page.sayings[verb]?.lemma ?? '';
  if (!prepositionsOf(lemma).includes(wordAt(page, preposition))) return null;
  const first = preposition + 1;
  if (!opensNounPhrase(page, first) && (page.quoted[first] ?? -1) < 0) return null;
  return report(page, verb, first, 'thing after a preposition', thingEnd(page, first));
}

/** "Lee: talks have failed" as a headline, "LEE: Yes." in a transcript: a person's name opens the paragraph. */
function nameAndColon(page: Page, colon: number): Report | null {
  const mention = page.mentionAt[colon - 1] ?? -1;
  if (mention < 0 || page.named.mentions[mention]?.type === 'place') return null;
  let first = colon - 1;
  while (page.mentionAt[first - 1] === mention) first -= 1;
  if (first > 0 && page.paragraphs[first - 1] === page.paragraphs[first]) return null;
  const next = colon + 1;
  if (page.paragraphs[next] !== page.paragraphs[colon] || (page.quoted[next] ?? -1) >= 0) return null;
  return {
    speaker: { first, last: colon - 1 },
    cue: { first: colon, last: colon },
    rule: 'name and colon at the start',
    contents: [{ first: next, last: clauseEnd(page, next) }],
  };
}

/** A thing ends with its noun phrase, or goes on to the end of what is said of it ("all sides to …", "… that …"). */
function thingEnd(page: Page, first: number): number | undefined {
  const last = plainPhraseEnd(page, first);
  if (last < first || is(page, first, GERUND)) return undefined;
  const next = last + 1;
  if (
    (page.quoted[next] ?? -1) >= 0 ||
    /^(?:to|that|as|who|which|by|over|after|on|about|for|from)$/.test(wordAt(page, next))
  )
    return undefined;
  return last;
}

function nounClause(page: Page, token: number): Report | null {
  const frames = sayingNounOf(wordAt(page, token));
  if (frames === undefined || !frames.includes('t')) return null;
  const owner = token - 1;
  const owned = /^(?:his|her|their|its)$/.test(wordAt(page, owner));
  const first = token + 1;
  return {
    speaker: owned ? { first: owner, last: owner } : null,
    cue: { first: token, last: token },
    rule: 'noun of saying',
    contents: [{ first, last: clauseEnd(page, first) }],
  };
}
