// What does a question ask for? Its words, and the kind of thing that would answer it.
import { HOLDS } from '../../corpus/digest.ts';
import { COMMON } from '../../corpus/lexicon/common.ts';
import { stem } from '../../corpus/stem.ts';
import { scanWords } from '../../corpus/words.ts';

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
}

export interface Question {
  readonly text: string;
  readonly asks: Asks;
  /** What a sentence that answers should hold, as bits of `HOLDS`; 0 where any sentence may answer. */
  readonly expects: number;
  /** Each term once, in the order of the question. */
  readonly sought: readonly Sought[];
}

/** Terms of very long questions beyond these are left out. */
const MOST_TERMS = 400;

/** Reads a question in any language; in English it also tells what is asked for. */
export function readQuestion(text: string): Question {
  const all: Sought[] = [];
  const words: string[] = [];
  scanWords(text, 0, text.length, (codes, length, start, end) => {
    const word = String.fromCharCode(...codes.subarray(0, length));
    const first = words.length === 0;
    words.push(word);
    if (COMMON.has(word)) return;
    all.push({ word, term: stem(word), start, end, name: !first && isCapital(text, start) });
  });
  const asks = asked(words);
  return { text, asks, expects: expected(asks, words), sought: distinct(all).slice(0, MOST_TERMS) };
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

function distinct(all: readonly Sought[]): Sought[] {
  const known = new Map<string, Sought>();
  for (const one of all) {
    const before = known.get(one.term);
    if (before === undefined) known.set(one.term, one);
    else if (one.name && !before.name) known.set(one.term, { ...before, name: true });
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

/** The kind of question, by its question word, wherever in the question it stands. */
function asked(words: readonly string[]): Asks {
  const at = words.findIndex((word) => Object.hasOwn(ASKS, word));
  const [word, next = ''] = [words[at], words[at + 1]];
  if (at !== 0 && AUXILIARIES.has(words[0] ?? '')) return 'whether';
  if (word === 'how') return next === 'long' ? 'how-long' : QUANTITIES.has(next) ? 'how-many' : 'how';
  return ASKS[word ?? ''] ?? 'open';
}

/** Nouns after "which" and "what", by term, and what they ask for. */
const NOUNS: readonly (readonly [number, string])[] = [
  [
    HOLDS.person,
    `person people man woman actor actress singer president minister leader author writer artist player musician
    politician senator director scientist king queen celebrity athlete coach judge general chancellor
    pope prince princess governor mayor founder name star rapper footballer quarterback`,
  ],
  [
    HOLDS.organization,
    `company firm organization agency party team club group bank university airline network brand retailer store
    chain band publisher newspaper manufacturer corporation league college school studio court army platform`,
  ],
  [
    HOLDS.place,
    `country city state nation town region province county continent island river lake mountain place
    location capital village district area sea ocean ports`,
  ],
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

/** How many words after "which" the noun may stand: "which popular US tourist attraction". */
const NOUN_REACH = 5;

function expected(asks: Asks, words: readonly string[]): number {
  return asks === 'which' || asks === 'what' ? expectedOf(words, asks) : (EXPECTED[asks] ?? 0);
}

const EXPECTED: Readonly<Partial<Record<Asks, number>>> = {
  who: HOLDS.person | HOLDS.organization,
  when: HOLDS.date,
  where: HOLDS.place,
  'how-many': HOLDS.number,
  'how-long': HOLDS.duration | HOLDS.number,
};

function expectedOf(words: readonly string[], asks: string): number {
  const at = words.indexOf(asks);
  for (const word of words.slice(at + 1, at + 1 + NOUN_REACH)) {
    if (AUXILIARIES.has(word)) break;
    const bits = EXPECTED_NOUNS.get(stem(word));
    if (bits !== undefined) return bits;
  }
  return 0;
}
