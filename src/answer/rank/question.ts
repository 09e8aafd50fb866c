// What does a question ask for? Its words, and the kind of thing that would answer it.
import { HOLDS } from '../../corpus/digest.ts';
import { COMMON } from '../../corpus/lexicon/common.ts';
import { stem } from '../../corpus/stem.ts';
import { scanWords, wordOf } from '../../corpus/words.ts';

/** The kind of thing that answers: a person, a day, a number, … `open` says nothing about it. */
export type Asks =
  | 'who'
  | 'when'
  | 'where'
  | 'how-many'
  | 'how-long'
  | 'why'
  | 'how'
  | 'which'
  | 'what'
  | 'whether'
  | 'open';

/** One word of the question that is searched for. */
export interface Sought {
  /** As folded, and as it is searched. */
  readonly word: string;
  readonly term: string;
  /** Where it stands in the question, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Written like a name. */
  readonly name: boolean;
  /** Part of the sentence that asks. */
  readonly focus: boolean;
}

export interface Question {
  readonly text: string;
  readonly asks: Asks;
  /** What a sentence that answers should hold, as bits of `HOLDS`; 0 where any sentence may answer. */
  readonly expects: number;
  /** Whether it asks for what is new. */
  readonly recent: boolean;
  /** Each term once, in the order of the question. */
  readonly sought: readonly Sought[];
}

/** Terms of very long questions beyond these are left out. */
const MOST_TERMS = 400;

/** Reads a question in any language; in English it also tells what is asked for. */
export function readQuestion(text: string): Question {
  const all: Sought[] = [];
  const words: string[] = [];
  const [from, to] = focusOf(text);
  let before = '';
  scanWords(text, 0, text.length, (codes, length, start, end) => {
    const word = wordOf(codes, length);
    // "How old" asks for a number; nothing in the answer need be old.
    const measure = before === 'how' && MEASURES.has(word);
    before = word;
    const focus = start >= from && start < to;
    const first = words.length === 0 && focus;
    if (focus) words.push(word);
    if (measure || COMMON.has(word)) return;
    all.push({ word, term: stem(word), start, end, focus, name: !first && isCapital(text, start) });
  });
  const asks = asked(words);
  return {
    text,
    asks,
    expects: expected(asks, words),
    recent: words.some((word) => RECENT.has(word)),
    sought: distinct(all).slice(0, MOST_TERMS),
  };
}

/** The last sentence that asks; what stands before it tells of the matter. */
function focusOf(text: string): [number, number] {
  const ends = [...text.slice(0, LONGEST_READ).matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  const starts = [
    0,
    ...ends.filter(
      (end) =>
        !/\b(?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Jr|Sr|No|\p{Lu})\.\s+$/u.test(
          text.slice(Math.max(0, end - 8), end),
        ),
    ),
  ];
  for (let i = starts.length - 1; i >= 0; i--) {
    const [start = 0, end = text.length] = [starts[i], starts[i + 1]];
    if (/\b(?:who|whom|whose|what|which|when|where|why|how)\b|\?/i.test(text.slice(start, end)))
      return [start, end];
  }
  return [0, text.length];
}

/** Only so much of a question is looked through for the sentence that asks. */
const LONGEST_READ = 6000;

const RECENT = new Set([
  'week',
  'recently',
  'recent',
  'now',
  'currently',
  'latest',
  'today',
  'yesterday',
  'newest',
  'month',
]);

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

function distinct(all: readonly Sought[]): Sought[] {
  const known = new Map<string, Sought>();
  for (const one of all) {
    const before = known.get(one.term);
    if (before === undefined) known.set(one.term, one);
    else known.set(one.term, { ...before, name: before.name || one.name, focus: before.focus || one.focus });
  }
  return [...known.values()];
}

const QUANTITIES = new Set([
  'many',
  'much',
  'old',
  'tall',
  'big',
  'large',
  'high',
  'far',
  'fast',
  'deep',
  'wide',
  'heavy',
]);
const MEASURES = new Set([...QUANTITIES, 'long', 'often', 'come']);
const AUXILIARIES = new Set(
  'is are was were do does did has have had can could will would shall should may might must am'.split(' '),
);
const ASKS: Readonly<Record<string, Asks>> = {
  who: 'who',
  whom: 'who',
  whose: 'who',
  when: 'when',
  where: 'where',
  why: 'why',
  how: 'how',
  which: 'which',
  what: 'what',
};

/** The kind of question, by its question word: the one it begins with, or else the most telling one. */
function asked(words: readonly string[]): Asks {
  const at = words.findIndex((word) => Object.hasOwn(ASKS, word));
  if (at < 0) return AUXILIARIES.has(words[0] ?? '') ? 'whether' : 'open';
  if (at > 1 && AUXILIARIES.has(words[0] ?? '')) return 'whether';
  const telling =
    at <= 1 ? words[at] : (words.find((word) => word === 'which' || word === 'what') ?? words[at]);
  const next = words[words.indexOf(telling ?? '') + 1] ?? '';
  if (telling === 'how') return next === 'long' ? 'how-long' : QUANTITIES.has(next) ? 'how-many' : 'how';
  return ASKS[telling ?? ''] ?? 'open';
}

/** Nouns after "which" and "what", by term, and what they ask for. */
const NOUNS: readonly (readonly [number, string])[] = [
  [
    HOLDS.person,
    `person people man woman actor actress singer president minister leader author writer artist player musician
    politician senator director scientist king queen celebrity athlete coach judge general chancellor official
    pope prince princess governor mayor founder star rapper footballer quarterback`,
  ],
  [
    HOLDS.organization,
    `company firm organization agency party team club group bank university airline network brand retailer store
    chain band publisher newspaper manufacturer corporation league college school studio court army platform retailer supermarket automaker manufacturer`,
  ],
  [
    HOLDS.place,
    `country city state nation town region province county continent island river lake mountain place
    location capital village district area sea ocean ports`,
  ],
  [HOLDS.person | HOLDS.organization | HOLDS.place, 'name'],
  [HOLDS.date, `year day date month decade century time season`],
  [
    HOLDS.number,
    `number percentage percent amount age price cost size share rate population score total temperature`,
  ],
];

const EXPECTED_NOUNS = new Map(
  NOUNS.flatMap(([bits, nouns]) =>
    nouns
      .trim()
      .split(/\s+/)
      .map((noun): [string, number] => [stem(noun), bits]),
  ),
);

/** What a noun, as a term, is a name for: bits of `HOLDS`, 0 for most. */
export function kindOf(term: string): number {
  return EXPECTED_NOUNS.get(term) ?? 0;
}

/** How many words after "which" the noun may stand: "which popular US tourist attraction". */
const NOUN_REACH = 5;

function expected(asks: Asks, words: readonly string[]): number {
  if (asks !== 'which' && asks !== 'what') return EXPECTED[asks] ?? 0;
  return expectedOf(words, asks) | (asksForSpeech(words) ? HOLDS.quote : 0);
}

/** "What did she say …", "What has the minister demanded?" */
function asksForSpeech(words: readonly string[]): boolean {
  const at = words.indexOf('what');
  return AUXILIARIES.has(words[at + 1] ?? '') && words.slice(at + 2).some((word) => SPEECH.has(stem(word)));
}

const SPEECH = new Set(
  `say tell ask call warn claim announce state declare demand urge promise vow pledge insist argue suggest explain
  describe reply respond answer comment add admit deny accuse criticize condemn praise propose request threaten`
    .split(/\s+/)
    .map(stem),
);

const EXPECTED: Readonly<Partial<Record<Asks, number>>> = {
  who: HOLDS.person | HOLDS.organization,
  when: HOLDS.date,
  where: HOLDS.place,
  'how-many': HOLDS.number,
  'how-long': HOLDS.duration | HOLDS.number,
};

function expectedOf(words: readonly string[], asks: string): number {
  const at = words.lastIndexOf(asks);
  for (const word of words.slice(at + 1, at + 1 + NOUN_REACH)) {
    if (AUXILIARIES.has(word) && word !== 'is' && word !== 'was') break;
    const bits = kindOf(stem(word));
    if (bits !== 0) return bits;
  }
  return 0;
}
