import { expect, test } from 'vitest';
import { who } from '../../src/answer/who/who.ts';
import { cut } from '../../src/discord/cut.ts';
import { idsOf } from '../../src/discord/ids.ts';
import { layOut } from '../../src/discord/layout.ts';
import { draw, drawBare } from '../../src/discord/message.ts';
import { Seals, type State } from '../../src/discord/state.ts';
import { en } from '../../src/messages/en.ts';
import { messagesFor } from '../../src/messages/languages.ts';
import type { Answer, Document, Entry } from '../../src/model.ts';
import { corpusOf, documentOf } from '../document.ts';
import { allParts, faultsOf } from '../host/check.ts';
import { shown } from './shown.ts';
import fc from '../fc.ts';

const HOSTILE = [
  'Plain words stand here. ',
  '**bold** _it_ `code` ||x|| [a](https://e.example) <@123> @everyone https://e.example ',
  '# heading\n> quote\n- item\n1. one\n',
  'עברית \u202e\u2066 ',
  '\u200b\u200d',
  '😀👩‍👩‍👧‍👦',
  'x'.repeat(700),
  '*'.repeat(300),
  'word '.repeat(300),
  '\n\n',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 30 })), {
    maxLength: 25,
  })
  .map((parts) => parts.join(''))
  .filter((parts) => parts.trim() !== '');
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const word = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 400 }));

const document: fc.Arbitrary<Document> = fc.record({
  id: fc.constantFrom('a', 'b'),
  title: word,
  text,
  published: fc.constantFrom(null, '2024-08-13', '2024-08-13T20:15'),
  source: fc.option(word),
  author: fc.constant(null),
  url: fc.constantFrom(
    null,
    'https://example.org/a(b)',
    'javascript:alert(1)',
    'https://e.org/' + 'x'.repeat(900),
  ),
});

/** A document and passages of it, anywhere. */
const cited = document.chain((doc) => {
  const offset = fc.nat(doc.text.length);
  const span = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const entry: fc.Arbitrary<Entry> = fc.record(
    {
      label: word,
      citation: span
        .filter(({ start, end }) => doc.text.slice(start, end).trim() !== '')
        .map((at) => ({ ...at, document: doc.id })),
      highlights: fc.array(span, { maxLength: 3 }),
      also: fc.array(
        span.map((at) => ({ ...at, document: doc.id })),
        { maxLength: 5 },
      ),
    },
    { requiredKeys: ['citation', 'highlights'] },
  );
  return fc.record({ doc: fc.constant(doc), entries: fc.array(entry, { maxLength: 12 }) });
});

const answers = fc.record({
  cited,
  kind: fc.constantFrom('found', 'nothing', 'notice'),
  title: word,
  lines: fc.array(word, { maxLength: 6 }),
  actions: fc.array(word, { maxLength: 12 }),
  confidence: some(fc.constantFrom('exact', 'likely', 'weak')),
  question: fc.string({ maxLength: 80 }),
  page: fc.integer({ min: -2, max: 9 }),
  isPrivate: fc.boolean(),
});

type Made = typeof answers extends fc.Arbitrary<infer T> ? T : never;

function answerFrom({ kind, title, lines, actions, confidence, cited: { entries } }: Made): Answer {
  const offered = actions.map((label) => ({ label, command: 'find', arguments: {} }));
  const facts = lines.map((value) => ({ name: value.slice(0, 20), value }));
  if (kind === 'notice') return { kind, title, message: lines.join('\n'), facts, actions: offered };
  if (kind === 'nothing')
    return { kind, title, reasons: lines, suggestions: lines, nearest: entries, actions: offered };
  return { kind: 'found', title, facts, entries, actions: offered, ...(confidence && { confidence }) };
}

test('no message breaks a limit of Discord, for any answer', () => {
  const seals = new Seals('secret');
  fc.assert(
    fc.property(answers, (made) => {
      const studio = { corpus: corpusOf(made.cited.doc), say: en, seals, place: 'here' };
      const state: State = {
        asker: '700000000000000007',
        command: 'find',
        arguments: { words: made.question, source: made.title },
        print: 'abcdef',
        private: made.isPrivate,
        kept: null,
      };
      const drawing = {
        answer: answerFrom(made),
        state,
        page: made.page,
        filters: { source: {} },
        stale: true,
        isAsked: true,
      };
      const page = draw(drawing, studio);
      const message = page ?? drawBare(drawing, studio).message;
      const body = {
        flags: 1 << 15,
        components: JSON.parse(JSON.stringify(message)),
        allowed_mentions: { parse: [] },
      };
      expect(faultsOf(body)).toEqual([]);
      for (const { content } of allParts(body.components))
        if (content !== undefined) expect(shown(content).kinds.filter((kind) => !OURS.has(kind))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the footer names filters and choices in the words of the reader', () => {
  const studio = { corpus: corpusOf(), say: messagesFor('de'), seals: new Seals('secret'), place: 'here' };
  const state: State = {
    asker: '700000000000000007',
    command: 'who',
    arguments: { name: 'yes', related: 'yes', source: 'yes' },
    print: 'abcdef',
    private: false,
    kept: null,
  };
  const answer: Answer = { kind: 'nothing', title: 'yes', reasons: ['–'], suggestions: [], nearest: [] };
  const filters = { related: { choices: ['yes'] as const }, source: {} };
  const drawn = draw({ answer, state, page: 0, filters, stale: false, isAsked: true }, studio);
  expect(JSON.stringify(drawn)).toContain('-# verwandt: ja · quelle: yes');
});

test('a card that is held to a filter has it in its buttons and in its footer', () => {
  const doc = documentOf('Mayor Ann Berg opened the harbour of Valmere.', {
    id: 'harbour',
    published: '2024-08-13',
    source: 'The Harbour Post',
  });
  const corpus = corpusOf(doc);
  const studio = { corpus, say: en, seals: new Seals('secret'), place: 'here' };
  const held = { from: '1 August 2024', to: '2024', source: 'The Harbour Post', document: 'harbour' };
  const state: State = {
    asker: '700000000000000007',
    command: 'who',
    arguments: { name: 'Ann Berg', ...held },
    print: 'abcdef',
    private: false,
    kept: null,
  };
  const answer = who('Ann Berg', { corpus, say: en }, held);
  const filters = { related: {}, from: {}, to: {}, source: {}, document: {} };
  const drawn = draw({ answer, state, page: 0, filters, stale: false, isAsked: true }, studio) ?? [];
  expect(JSON.stringify(drawn)).toContain(
    '-# from: 1 August 2024 · to: 2024 · source: The Harbour Post · document: harbour',
  );
  const ids = idsOf(drawn);
  expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(100);
  const quotes = ids.find((id) => id.startsWith('run:0')) ?? '';
  expect(studio.seals.read(quotes, ids, 'here')?.state.arguments).toEqual(state.arguments);
  expect(answer.actions?.[0]?.arguments).toEqual({ speaker: 'Ann Berg', ...held });
});

/** The formatting that we use ourselves. */
const OURS = new Set(['heading', 'subtext', 'blockQuote', 'strong', 'link']);

test('the pages of an answer hold every stored word of every passage, in order, and nothing else', () => {
  fc.assert(
    fc.property(answers, (made) => {
      const corpus = corpusOf(made.cited.doc);
      const answer = answerFrom(made);
      const entries =
        answer.kind === 'found' ? answer.entries : answer.kind === 'nothing' ? answer.nearest : [];
      const pages = layOut(answer, corpus, en);
      const quoted = pages.flatMap(({ blocks }) => blocks).flatMap(quotesIn);
      const pieces = pages.flatMap((page) => page.pieces);
      expect(pieces.map((piece) => corpus.textOf(piece)).join('')).toBe(
        entries.map(({ citation }) => corpus.textOf(citation)).join(''),
      );
      expect(quoted.map(bare)).toEqual(pieces.map((piece) => bare(corpus.textOf(piece).trimEnd())));
      const numbers = pages.flatMap(({ passages }) => passages.map(({ n }) => n));
      expect([...new Set(numbers)]).toEqual(entries.map((_, n) => n + 1));
    }),
    { numRuns: 200 },
  );
});

/** What the block quotes of a block show. */
function quotesIn(block: string): readonly string[] {
  const quoted = block.split('\n').filter((line) => line.startsWith('> '));
  return quoted.length === 0 ? [] : [shown(quoted.join('\n')).text];
}

function bare(shownText: string): string {
  return shownText.replace(/[\u2068\u2069]/g, '');
}

test('a long passage is parted at sentences, and marked outside the quotation', () => {
  const sentence = 'This sentence has a few words and then it ends. ';
  const doc = documentOf(sentence.repeat(200).trim());
  const entry = { citation: { document: doc.id, start: 0, end: doc.text.length }, highlights: [] };
  const pages = layOut({ kind: 'found', title: 't', entries: [entry] }, corpusOf(doc), en);
  expect(pages.length).toBeGreaterThan(2);
  for (const [n, { blocks, pieces }] of pages.entries()) {
    const [block = ''] = blocks;
    expect(block.includes(`-# ${en.discord.continued}`)).toBe(n > 0);
    expect(block.endsWith(`-# ${en.discord.continues}`)).toBe(n < pages.length - 1);
    for (const { end } of pieces) expect(doc.text.slice(0, end)).toMatch(/ends\. ?$/);
  }
});

test.each([
  ['one two three', 8, ['one two ', 'three']],
  ['onetwothree', 4, ['onet', 'woth', 'ree']],
  ['ab👩‍👩‍👧cd', 6, ['ab', '👩‍👩‍👧cd'.slice(0, 8), 'cd']],
  ['', 5, []],
])('%j in pieces of %i', (words, most, pieces) => {
  const spans = cut(words, ({ start, end }) => end - start <= most);
  expect(spans.map(({ start, end }) => words.slice(start, end)).join('')).toBe(words);
  if (!words.includes('👩')) expect(spans.map(({ start, end }) => words.slice(start, end))).toEqual(pieces);
});

test('no cut stands inside a surrogate pair', () => {
  const words = '😀'.repeat(100);
  for (const most of [1, 2, 3, 7])
    for (const { start, end } of cut(words, (piece) => piece.end - piece.start <= most))
      expect(words.slice(start, end)).toMatch(/^(?:😀)+$/u);
});
