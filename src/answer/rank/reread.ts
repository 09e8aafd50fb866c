// Which of the best sentences answers, when each is read word by word with what is shown beside it?
import { HOLDS } from '../../corpus/digest.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { COMMON } from '../../corpus/lexicon/common.ts';
import { stem } from '../../corpus/stem.ts';
import { scanWords, wordOf } from '../../corpus/words.ts';
import type { Document, Sentence, Span } from '../../model.ts';
import { type Gap, gapOf, keyOf } from './asking.ts';
import { MOST_TOLD_APART, share, type Weighted } from './features.ts';
import { passageOf } from './passage.ts';
import type { Ranked } from './rank.ts';
import { type Told, wordsTold } from './told.ts';
import { REREAD_WEIGHTS } from './weights.ts';

/** The names of the numbers that `rereadFacts` gives, in its order. */
export const REREAD_FACTS = [
  'pairs',
  'passage',
  'next',
  'superlative',
  'counted',
  'money',
  'headline',
  'headlineName',
  'lead',
  'gap',
] as const;

/** A sentence that was read again, with what is shown of its document if it is shown. */
interface Reread extends Ranked {
  readonly passage: Span;
  readonly reread: readonly number[];
}

/** Sentences that are read again, the best ones. */
const READ_AGAIN = 16;

/** The best of the sentences read again and ordered anew; the others follow as they were. */
export function rereadBest(corpus: Corpus, asked: Weighted, ranked: readonly Ranked[]): readonly Ranked[] {
  const gap = gapOf(asked.question);
  const opened = new Map<Document, Opened>();
  const best = ranked.slice(0, READ_AGAIN).map((one): Reread => {
    const { document, score } = one;
    const open = opened.get(document) ?? {
      sentences: corpus.sentences(document.id),
      headline: headlineOf(document, asked),
    };
    opened.set(document, open);
    const passage = passageOf(one, open.sentences, asked.question.expects);
    const reread = rereadFacts({ ...open, one, passage, asked, gap });
    // However much a sentence that asks is like the question, it does not answer.
    const asks = ((one.prepared.candidate.holds[one.sentence] ?? 0) & HOLDS.question) !== 0;
    const gained = asks ? 0 : reread.reduce((sum, fact, i) => sum + fact * (REREAD_WEIGHTS[i] ?? 0), 0);
    return { ...one, passage, reread, score: score + gained };
  });
  return [...best.toSorted((a, b) => b.score - a.score), ...ranked.slice(READ_AGAIN)];
}

/** What is needed of a document, once for all its sentences. */
interface Opened {
  readonly sentences: readonly Sentence[];
  readonly headline: Headline;
}

interface Reading extends Opened {
  readonly one: Ranked;
  readonly passage: Span;
  readonly asked: Weighted;
  readonly gap: Gap;
}

/** What reading closely tells of a sentence, in the order of `REREAD_FACTS`. */
function rereadFacts({ one, passage, sentences, asked, gap, headline }: Reading): number[] {
  const { document, prepared, sentence } = one;
  const read = (n: number): Told[] => wordsTold(prepared, n, sentences[n] ?? passage);
  const { start = 0, end = 0, paragraph = 0 } = sentences[sentence] ?? {};
  const here = read(sentence);
  const before = passage.start < start ? read(sentence - 1) : [];
  const after = passage.end > end ? read(sentence + 1) : [];
  const words = [...before, ...here, ...after];
  const fills = words.map(({ news }) => (news & gap.expects) !== 0);
  const text = document.text.slice(passage.start, passage.end);
  return [
    pairsIn(here, gap),
    // What the question asks for and only the sentence before says.
    share(bitsOf(before) & ~bitsOf(here), asked),
    after.length > 0 ? 1 : 0,
    gap.superlatives.size > 0 && words.some(({ word }) => gap.superlatives.has(word)) ? 1 : 0,
    counted(words, gap),
    gap.money && MONEY.test(text) ? 1 : 0,
    asksForThing(asked) ? headlineTold(words, headline) : 0,
    headline.terms.size > 0 &&
    words.some(({ word }, i) => fills[i] === true && headline.terms.has(stem(word)))
      ? 1
      : 0,
    paragraph === 0 ? 1 : 0,
    gapFit(words, fills, gap, asked),
  ];
}

const MONEY = /[$€£¥]\s?\d|\d\s?(?:percent|%)|\b(?:dollars|euros|pounds)\b/;

/** The share of the question's neighbouring words, common ones too, that stand side by side here. */
function pairsIn(words: readonly Told[], { pairs }: Gap): number {
  if (pairs.size === 0) return 0;
  const found = new Set<string>();
  let last = '';
  for (const { word, wanted, fit } of words) {
    const key = keyOf(word, fit > ALIKE ? wanted : -1);
    const pair = `${last} ${key}`;
    if (pairs.has(pair)) found.add(pair);
    last = key;
  }
  return found.size / pairs.size;
}

/** From this fit on, another word stands for the asker's own in a pair. */
const ALIKE = 0.6;

/** The wanted terms among these words, as bits. */
function bitsOf(words: readonly Told[]): number {
  let bits = 0;
  for (const { wanted } of words) if (wanted >= 0 && wanted < MOST_TOLD_APART) bits |= 1 << wanted;
  return bits;
}

/** How close a number stands before what is counted: "three large ships" for "how many ships". */
function counted(words: readonly Told[], { noun, expects }: Gap): number {
  if (noun < 0 || expects !== HOLDS.number) return 0;
  let best = 0;
  for (const [i, { news }] of words.entries()) {
    if (news !== HOLDS.number) continue;
    for (let far = 1; far <= COUNTS; far++)
      if (words[i + far]?.wanted === noun) best = Math.max(best, 1 / far);
  }
  return best;
}

const COUNTS = 3;

/** The title of a document, where it is a sentence and not a name. */
interface Headline {
  readonly terms: ReadonlySet<string>;
  /** Those that the question does not have. */
  readonly fresh: ReadonlySet<string>;
  /** How these begin: to look up a word that begins otherwise is a waste. */
  readonly beginnings: ReadonlySet<string>;
}

const BEGINNING = 2;

/** From so many terms on, a title tells what is new; shorter ones only name the matter. */
const HEADLINE = 4;

function headlineOf({ title }: Document, { question }: Weighted): Headline {
  const terms: string[] = [];
  scanWords(title, 0, title.length, (codes, length) => {
    const word = wordOf(codes, length);
    if (!COMMON.has(word)) terms.push(stem(word));
  });
  if (terms.length < HEADLINE) return { terms: new Set(), fresh: new Set(), beginnings: new Set() };
  const asked = new Set(question.sought.map(({ term }) => term));
  const fresh = terms.filter((term) => !asked.has(term));
  const beginnings = new Set(fresh.map((term) => term.slice(0, BEGINNING)));
  return { terms: new Set(terms), fresh: new Set(fresh), beginnings };
}

function asksForThing({ question: { asks } }: Weighted): boolean {
  return asks === 'which' || asks === 'what' || asks === 'who';
}

/** How much these words tell of what the headline says and the question does not: that is often what it asks for. */
function headlineTold(words: readonly Told[], { fresh, beginnings }: Headline): number {
  if (fresh.size === 0) return 0;
  const told = new Set<string>();
  for (const { word, common, wanted } of words) {
    if (common || wanted >= 0 || !beginnings.has(word.slice(0, BEGINNING))) continue;
    const term = stem(word);
    if (fresh.has(term)) told.add(term);
  }
  return told.size / Math.sqrt(fresh.size);
}

/** Words between the thing that answers and what the question says before its gap. */
const NEAR = 6;

/** How near before something that may answer the words stand that stand before the gap of the question. */
function gapFit(
  words: readonly Told[],
  fills: readonly boolean[],
  { before }: Gap,
  { weights, total }: Weighted,
): number {
  if (before.size === 0 || total === 0) return 0;
  let best = 0;
  for (let at = 0; at < words.length; at++) {
    if (fills[at] !== true) continue;
    let sum = 0;
    for (let far = 1; far <= NEAR; far++) {
      const wanted = words[at - far]?.wanted ?? -1;
      if (before.has(wanted)) sum += (weights[wanted] ?? 0) / far;
    }
    best = Math.max(best, sum);
  }
  return best / total;
}
