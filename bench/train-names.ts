// Where do the weights of the name model come from? Learned from annotated documents that are CC BY.
//
//   node --import tsx bench/train-names.ts              learns from all, writes src/text/names/weights.json
//   node --import tsx bench/train-names.ts --folds 5    cross-validation: prints predictions for the scorer
//
// Training texts and annotation: GUM news, interview, academic and court (Amir Zeldes and others, CC BY 4.0;
// texts of Wikinews CC BY 2.5) and WikiGold (Dominic Balasuriya and others, CC BY 4.0). Share-alike texts are
// read for predictions only, never for training.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSmall, readScene } from '../src/text/names/decode.ts';
import { MOST_FEATURES, featuresOf } from '../src/text/names/features.ts';
import { phrasesOf } from '../src/text/names/phrases.ts';
import { findNames } from '../src/text/names/find.ts';
import { LABELS, OUTSIDE, beginOf, isInside } from '../src/text/names/labels.ts';
import type { Kind } from '../src/text/names/labels.ts';
import { unpack } from '../src/text/names/model.ts';
import type { Packed } from '../src/text/names/model.ts';
import type { Word } from '../src/text/names/words.ts';
import { ENGLISH } from '../src/text/lexicon/names.ts';
import { hashOf, kindOf, readWords } from '../src/text/names/words.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { tokenize } from '../src/text/tokens.ts';
import { learn } from './crf.ts';
import type { Example } from './crf.ts';

const DATA = join(import.meta.dirname, '..', '..', 'shared', 'eval', 'who');
const WEIGHTS = join(import.meta.dirname, '..', 'src', 'text', 'names', 'weights.json');
const LEARNED_FROM = /^(?:GUM (?:news|interview|academic|court)|wikigold)$/;

/** Slow and early to stop: with so little text, anything faster learns the documents by heart. */
const SETTINGS = { rounds: 15, rate: 0.012, decay: 1e-4 };
/** Features seen less often are left out. */
const LEAST_SEEN = 3;
/** Weights are stored as whole numbers, so many to one. */
const SCALE = 40;
/** Features whose stored weights are all smaller are left out. */
const LEAST_WEIGHT = 2;

/** Any label may be right: material that the source does not annotate. */
const ANY = (1 << LABELS) - 1;

interface Gold {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: Kind;
    readonly kind: string;
    readonly nested?: boolean;
    readonly alttypes?: readonly Kind[];
  }[];
  readonly ignore?: readonly (readonly [number, number])[];
}

/** Of the words that are hidden, so many in a hundred are unknown to the lists as well. */
const UNLISTED = 30;

const documents = ['mentions.dev.jsonl', 'mentions.extra.jsonl'].flatMap(readGold);
const training = documents.filter(({ source }) => LEARNED_FROM.test(source));
const folds = process.argv.indexOf('--folds');
if (folds < 0) writeFileSync(WEIGHTS, JSON.stringify(train(training), null, 1) + '\n');
else crossValidate(Number(process.argv[folds + 1] ?? 5));

function readGold(file: string): Gold[] {
  const lines = readFileSync(join(DATA, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Gold => JSON.parse(line));
}

/** Each document is read with a model that has not seen it. */
function crossValidate(count: number): void {
  const foldOf = ({ id }: Gold) => Math.abs(hashOf(id)) % count;
  for (let fold = 0; fold < count; fold += 1)
    predict(
      training.filter((one) => foldOf(one) === fold),
      train(training.filter((one) => foldOf(one) !== fold)),
    );
  predict(
    documents.filter(({ source }) => !LEARNED_FROM.test(source)),
    train(training),
  );
}

function predict(unseen: readonly Gold[], packed: Packed): void {
  const model = unpack(packed);
  for (const { id, text } of unseen) {
    const tokens = tokenize(text);
    const mentions = findNames(text, tokens, splitSentences(text, tokens), model);
    console.log(
      JSON.stringify({ id, mentions: mentions.map(({ start, end, type }) => ({ start, end, type })) }),
    );
  }
}

function train(from: readonly Gold[]): Packed {
  const segments = [
    ...from.flatMap((gold) => readExamples(gold, false)),
    ...from.flatMap((gold) => readExamples(gold, true)),
  ];
  const seen = new Map<number, number>();
  for (const { features } of segments)
    for (const row of features) for (const hash of row) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [hash, count] of seen) if (count >= LEAST_SEEN) rows.set(hash, rows.size);
  const examples = segments.map(({ features, right, small }): Example => ({
    rows: features.map((row) => Int32Array.from(Array.from(row).flatMap((hash) => rows.get(hash) ?? []))),
    right,
    small,
  }));
  const { weights, steps } = learn(examples, rows.size, SETTINGS);
  return pack([...rows.keys()], weights, steps);
}

interface Segment {
  readonly features: readonly Int32Array[];
  readonly right: Int32Array;
  readonly small: readonly boolean[];
}

/** The segments of a document; `hide` covers the names, so that context and lists learn to do without them. */
function readExamples(gold: Gold, hide: boolean): Segment[] {
  const tokens = tokenize(gold.text);
  const seen = readWords(tokens);
  const words = hide ? seen.map((word) => hidden(gold, word)) : seen;
  const scene = readScene(gold.text, tokens, splitSentences(gold.text, tokens), words);
  const labels = labelsOf(gold, tokens.starts);
  const buffer = new Int32Array(MOST_FEATURES);
  return scene.segments.map((segment) => {
    const phrases = phrasesOf(words, segment);
    const small = segment.tokens.map((_, k) => isSmall(tokens, words, segment, k));
    const features = segment.tokens.map((_, k) =>
      buffer.slice(0, featuresOf(scene, segment, phrases, k, buffer)),
    );
    return {
      features,
      small,
      right: whole(
        segment.tokens.map((i) => labels[i] ?? 0),
        small,
      ),
    };
  });
}

/** A capitalised word that is not in the dictionary, as if it had never been seen. */
function hidden(gold: Gold, word: Word): Word {
  if (!word.capital || word.flags & ENGLISH) return word;
  const unknown = { ...word, hash: 1, suffix2: 1, suffix3: 1, suffix4: 1, prefix3: 1 };
  if ((hashOf(gold.id + word.lower) >>> 3) % 100 >= UNLISTED) return unknown;
  return { ...unknown, flags: 0, kind: kindOf(word.text, 0) };
}

/** For every token the labels that are right for it, as a bit set. */
function labelsOf({ mentions, ignore = [] }: Gold, starts: Int32Array): Int32Array {
  const labels = new Int32Array(starts.length).fill(1 << OUTSIDE);
  for (const [start, end] of ignore) starts.forEach((at, i) => at >= start && at < end && (labels[i] = ANY));
  for (const { start, end, type, kind, nested, alttypes = [] } of mentions) {
    if (kind !== 'name' || nested) continue;
    const first = starts.findIndex((at) => at >= start);
    for (let i = first; i >= 0 && i < starts.length && (starts[i] ?? 0) < end; i += 1) {
      labels[i] = 0;
      for (const one of [type, ...alttypes])
        labels[i] = (labels[i] ?? 0) | (1 << (beginOf(one) + (i === first ? 0 : 1)));
    }
  }
  return labels;
}

/** Makes labels that a segment cuts in two begin anew, and takes names off small words that begin none. */
function whole(labels: readonly number[], small: readonly boolean[]): Int32Array {
  const right = Int32Array.from(labels);
  right.forEach((bits, k) => {
    if (bits === ANY) return;
    let fixed = 0;
    for (let label = 0; label < LABELS; label += 1) {
      if (!((bits >> label) & 1)) continue;
      const before = k > 0 ? (right[k - 1] ?? 0) : 0;
      const follows = isInside(label) && ((before >> label) & 1 || (before >> (label - 1)) & 1);
      const begins = isInside(label) ? label - 1 : label;
      fixed |= 1 << (follows ? label : small[k] ? OUTSIDE : begins);
    }
    right[k] = fixed;
  });
  return right;
}

function pack(hashes: readonly number[], weights: Float64Array, steps: Float64Array): Packed {
  const rounded = (value: number) => Math.max(-127, Math.min(127, Math.round(value * SCALE)));
  const kept: number[] = [];
  const rows: number[] = [];
  hashes.forEach((hash, row) => {
    const values = Array.from(weights.subarray(row * LABELS, (row + 1) * LABELS), rounded);
    if (values.every((value) => Math.abs(value) < LEAST_WEIGHT)) return;
    kept.push(hash);
    rows.push(...values);
  });
  const features = Buffer.alloc(kept.length * 4);
  kept.forEach((hash, i) => features.writeInt32LE(hash, i * 4));
  console.error(`${kept.length} of ${hashes.length} features kept`);
  return {
    scale: SCALE,
    features: features.toString('base64'),
    rows: Buffer.from(Int8Array.from(rows).buffer).toString('base64'),
    steps: Buffer.from(Int8Array.from(steps, rounded).buffer).toString('base64'),
  };
}
