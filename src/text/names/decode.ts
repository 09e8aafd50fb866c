// Which words of a document belong to which names? Two readings: each name for itself, then with the others.
import { NUMBER } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import type { Sentence } from '../../model.ts';
import { readEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { aroundOf, jointFeatures, MOST_FEATURES, SIDES } from './features.ts';
import { ALONE, FIRST, PHRASE_KINDS, phrasesOf } from './phrases.ts';
import { KINDS, LABELS, OUTSIDE, beginOf, bestLabels, isInside, kindOf } from './labels.ts';
import { addScores, addSums } from './model.ts';
import type { Model } from './model.ts';
import { readSegments } from './segments.ts';
import type { Segment } from './segments.ts';
import type { Word } from './words.ts';

/** All that is known of a document before its names are read. */
export interface Scene {
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  readonly evidence: Evidence;
}

export function readScene(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  words: readonly Word[],
): Scene {
  const segments = readSegments(text, tokens, sentences, words);
  return { words, segments, evidence: readEvidence(words, segments) };
}

/** A segment with the labels of its words. */
export interface Labelled {
  readonly segment: Segment;
  readonly labels: Uint8Array;
  /** The labels of the first reading were others. */
  readonly changed: boolean;
}

export function labelSegments(tokens: Tokens, scene: Scene, model: Model): Labelled[] {
  const sheet = newSheet(scene.segments);
  for (const [n, segment] of scene.segments.entries()) readAlone(tokens, scene, segment, sheet, n, model);
  const votes = countVotes(scene, sheet);
  return scene.segments.map((segment, n) => readAgain(scene, segment, sheet, n, votes, model));
}

/** What is found of the words of all segments, one after another. */
interface Sheet {
  /** Where the words of each segment begin; after the last the end of all. */
  readonly starts: Int32Array;
  /** One for each word and label. */
  readonly scores: Int32Array;
  readonly small: Uint8Array;
  readonly labels: Uint8Array;
}

function newSheet(segments: readonly Segment[]): Sheet {
  const starts = new Int32Array(segments.length + 1);
  let words = 0;
  for (const [n, { tokens }] of segments.entries()) starts[n + 1] = words += tokens.length;
  return {
    starts,
    scores: new Int32Array(words * LABELS),
    small: new Uint8Array(words),
    labels: new Uint8Array(words),
  };
}

const features = new Int32Array(MOST_FEATURES);

function readAlone(
  tokens: Tokens,
  scene: Scene,
  segment: Segment,
  { starts, scores, small, labels }: Sheet,
  n: number,
  model: Model,
): void {
  const first = starts[n] ?? 0;
  const phrases = phrasesOf(scene.words, segment);
  for (let k = 0; k < segment.tokens.length; k += 1) {
    const at = (first + k) * LABELS;
    const around = aroundOf(scene, segment, k);
    for (let side = 0; side < SIDES; side += 1) {
      const word = around[side];
      if (word !== undefined) addSums(model, word, side, scores, at);
    }
    const count = jointFeatures(scene, segment, phrases, k, around, features, 0);
    addScores(model, features, count, scores, at);
    trustList(phrases[k] ?? 0, scores, at, model.scale);
    small[first + k] = isSmall(tokens, scene.words, segment, k) ? 1 : 0;
    if (around[0].particle) scores[at + OUTSIDE] = (scores[at + OUTSIDE] ?? 0) - PARTICLE * model.scale;
  }
  bestLabels(scores, model.steps, small, first, starts[n + 1] ?? 0, labels);
}

/** What a listed phrase of several words weighs, in units of the model; found by trial. */
const LISTED = 1;

/** What weighs against leaving "bin" or "von" out of a name that stands on both sides of it. */
const PARTICLE = 2;

/** "Bank of England", "West Bank": the lists know whole phrases better than the model knows their words. */
function trustList(phrase: number, scores: Int32Array, at: number, scale: number): void {
  const kind = PHRASE_KINDS[phrase >> 2];
  if (kind === undefined || (phrase & 3) === ALONE) return;
  const label = beginOf(kind) + ((phrase & 3) === FIRST ? 0 : 1);
  scores[at + label] = (scores[at + label] ?? 0) + LISTED * scale;
}

/** A word that begins no name: "of", "and". */
export function isSmall(tokens: Tokens, words: readonly Word[], segment: Segment, k: number): boolean {
  const i = segment.tokens[k] ?? 0;
  return !words[i]?.capital && tokens.kinds[i] !== NUMBER;
}

/** How often the first reading put a word into each kind of name, no name last. */
interface Votes {
  readonly counts: number[];
  /** How often it ended the name of a person of several words: a surname. */
  surname: number;
}

const NO_KIND = KINDS.length;

function countVotes({ words, segments }: Scene, { starts, labels }: Sheet): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const [n, { tokens }] of segments.entries()) {
    const first = starts[n] ?? 0;
    for (const [k, i] of tokens.entries()) {
      const word = words[i];
      if (!word?.capital) continue;
      let vote = votes.get(word.lower);
      if (vote === undefined) votes.set(word.lower, (vote = { counts: [0, 0, 0, 0, 0], surname: 0 }));
      const label = labels[first + k];
      const kind = voteOf(label);
      vote.counts[kind] = (vote.counts[kind] ?? 0) + 1;
      const goesOn = k + 1 < tokens.length && labels[first + k + 1] === SURNAME;
      if (label === SURNAME && !goesOn) vote.surname += 1;
    }
  }
  return votes;
}

const SURNAME = beginOf('person') + 1;

function voteOf(label = OUTSIDE): number {
  return label === OUTSIDE ? NO_KIND : kindOf(label);
}

/** What the rest of the document weighs against a word's own place, in units of the model; found by trial. */
const AGREEMENT = 2;
/** What it weighs that a word alone is the surname of somebody named in full. */
const SURNAME_AGREEMENT = 1.5;

function readAgain(
  { words }: Scene,
  segment: Segment,
  { starts, scores, small, labels }: Sheet,
  n: number,
  votes: ReadonlyMap<string, Votes>,
  model: Model,
): Labelled {
  const first = starts[n] ?? 0;
  const end = starts[n + 1] ?? 0;
  let swayed = false;
  for (const [k, i] of segment.tokens.entries()) {
    const word = words[i];
    const vote = word?.capital ? votes.get(word.lower) : undefined;
    const at = first + k;
    if (vote !== undefined && sway(scores, at * LABELS, vote, labels[at] ?? OUTSIDE, model.scale))
      swayed = true;
  }
  if (!swayed) return { segment, labels: labels.subarray(first, end), changed: false };
  const before = labels.slice(first, end);
  bestLabels(scores, model.steps, small, first, end, labels);
  const again = labels.subarray(first, end);
  return { segment, labels: again, changed: again.some((label, k) => label !== before[k]) };
}

/** Adds what the other places of a word say to its scores; false where there are none. */
function sway(
  scores: Int32Array,
  at: number,
  { counts, surname }: Votes,
  own: number,
  scale: number,
): boolean {
  const mine = voteOf(own);
  let others = -1;
  for (const count of counts) others += count;
  if (others === 0) return false;
  // The more other places, the more they weigh: one half for one, two thirds for two.
  const weight = (AGREEMENT * scale) / (others + 1);
  for (let kind = 0; kind <= NO_KIND; kind += 1) {
    const count = (counts[kind] ?? 0) - (kind === mine ? 1 : 0);
    if (count === 0) continue;
    const add = Math.round(weight * count);
    const label = kind === NO_KIND ? OUTSIDE : 1 + 2 * kind;
    scores[at + label] = (scores[at + label] ?? 0) + add;
    if (label !== OUTSIDE) scores[at + label + 1] = (scores[at + label + 1] ?? 0) + add;
  }
  if (surname > 0 && !isInside(own))
    scores[at + SURNAME - 1] = (scores[at + SURNAME - 1] ?? 0) + Math.round(SURNAME_AGREEMENT * scale);
  return true;
}
