import { describe, expect, test } from 'vitest';
import { check } from '../../../src/answer/check/check.ts';
import { find } from '../../../src/answer/check/find.ts';
import { claimsIn } from '../../../src/answer/check/quotations.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { en } from '../../../src/messages/en.ts';
import type { Document } from '../../../src/model.ts';
import { annotate } from '../../../src/text/annotate.ts';
import { contextOf, documentOf } from '../../document.ts';
import { effort } from '../../effort.ts';
import fc from '../../fc.ts';

const HARBOUR: Document = {
  id: 'harbour',
  title: 'The harbour reopens',
  published: '2024-08-13',
  source: 'Post',
  author: null,
  url: null,
  text: [
    'The harbour opened on Monday after a long wait.',
    '"It took us nine long years to build this, and nobody helped us," said Mayor Ann Berg.',
    'The fishermen’s union disagreed. "We don’t want bigger ships here," John Doe said. "They scare away the fish."',
    '"Nobody asked us," a fisherman said.',
  ].join('\n\n'),
};

const corpus = new Corpus();
corpus.add(HARBOUR, annotate(HARBOUR));
const context = { corpus, say: en };
const { finding } = en.check;

/** The findings for a message, one for each quotation, and the stored words shown. */
function findings(message: string): readonly string[] {
  const answer = check(message, context);
  if (answer.kind === 'nothing') return answer.reasons;
  return (answer.facts ?? []).map(({ value }) => value);
}

describe('a quotation is', () => {
  test.each([
    [
      'exact',
      'She said "It took us nine long years to build this."',
      [`${finding.exact} · said by Ann Berg`],
    ],
    [
      'exact whatever its marks, capitals and blanks',
      '“it took us  nine long years”',
      [`${finding.exact} · said by Ann Berg`],
    ],
    [
      'exact where it says that words are left out',
      '"It took us nine long years … and nobody helped us"',
      [`${finding.exact} · said by Ann Berg`],
    ],
    [
      'exact with any apostrophe',
      '"We don\'t want bigger ships here"',
      [`${finding.exact} · said by John Doe`],
    ],
    [
      'altered, with every difference named',
      '"It took us ten years to build all this, and nobody helped us"',
      [`${finding.altered} · “nine long” became “ten” · “all” was put in · said by Ann Berg`],
    ],
    [
      'altered by one word in three',
      '"Nobody ever asked"',
      [`${finding.altered} · “ever” was put in · ${en.check.speaker(null)}`],
    ],
    [
      'not there where one word of two that matter is another',
      '"the bigger crane"',
      [`“the bigger crane” ${finding.missing}`],
    ],
    [
      'altered at its ends without the words outside the marks',
      '"They all scare away the fish today"',
      [`${finding.altered} · “all” was put in · “today” was put in · said by John Doe`],
    ],
    [
      "somebody else's",
      'John Doe said: "It took us nine long years."',
      [`${finding['other-speaker']} · said by Ann Berg, not by John Doe`],
    ],
    [
      'not there',
      'He said "We shall sell the whole harbour to the moon."',
      [`“We shall sell the whole harbour to the moon.” ${finding.missing}`],
    ],
    [
      'narration where nobody says it',
      '"The harbour opened on Monday"',
      [`${finding.exact} · ${en.check.narrated}`],
    ],
    [
      'checked for each of several',
      '"We don’t want bigger ships here," and also "Nobody asked us"',
      [`${finding.exact} · said by John Doe`, `${finding.exact} · ${en.check.speaker(null)}`],
    ],
    ['found without any marks', 'They scare away the fish', [`${finding.exact} · said by John Doe`]],
  ])('%s', (_name, message, expected) => {
    expect(findings(message)).toEqual(expected);
  });
});

test('an altered quotation is cited, with the words that differ painted', () => {
  const answer = check('"We do not want bigger boats here"', context);
  if (answer.kind !== 'found') throw new Error(answer.kind);
  const [entry] = answer.entries;
  if (entry === undefined) throw new Error('no entry');
  expect(corpus.textOf(entry.citation)).toBe('"We don’t want bigger ships here," John Doe said.');
  expect(entry.highlights.map(({ start, end }) => HARBOUR.text.slice(start, end))).toEqual([
    'don’t',
    'ships',
  ]);
});

test('a quotation has the number of its passage, and none where it is not there', () => {
  const answer = check(
    '"Nobody asked us", "We sold the moon to Mars" and "They scare away the fish"',
    context,
  );
  if (answer.kind !== 'found') throw new Error(answer.kind);
  expect(answer.facts?.map(({ name }) => name)).toEqual([
    '[1] “Nobody asked us”',
    '“We sold the moon to Mars”',
    '[2] “They scare away the fish”',
  ]);
  expect(answer.entries.map(({ label, citation }) => [label, corpus.textOf(citation)])).toEqual([
    [finding.exact, '"Nobody asked us," a fisherman said.'],
    [finding.exact, '"They scare away the fish."'],
  ]);
});

test('what is not there comes with the nearest passages, as what they are', () => {
  const answer = check('"Ships full of gold came to the harbour"', context);
  expect(answer.kind).toBe('nothing');
  if (answer.kind === 'nothing') expect(answer.nearest.length).toBeGreaterThan(0);
});

test.each([
  [
    '"one two" and “three four” and «five six» and „seven eight“ and ‘nine ten’',
    ['one two', 'three four', 'five six', 'seven eight', 'nine ten'],
  ],
  ["it's the dogs' 'fault'", ["it's the dogs' 'fault'"]],
  ['the so-called "experts" say "it is fine now"', ['it is fine now']],
  ['the "experts"', ['experts']],
  ['> one line\n> and another\nmy view', ['one line\nand another']],
  ['> he said "this is it" then', ['this is it']],
  ['an "open quotation', ['an "open quotation']],
  ['', []],
  ['🙂 … !', []],
])('the quotations of %j', (message, words) => {
  expect(claimsIn(message).map((claim) => claim.words)).toEqual(words);
});

test('words that the index knows are found however much there is to read', () => {
  const { corpus: many } = contextOf(
    ...Array.from({ length: 30 }, (_, i) => documentOf('Ships are late. '.repeat(9), { id: `s${i}` })),
    documentOf('“Ships of the harbour are late, so they were,” he said.', { id: 'z' }),
  );
  expect(find('ships of the harbour', many, 100)?.citation.document).toBe('z');
  expect(find('so they were', many, 100)).toBeNull();
  expect(find('so they were', many)?.citation.document).toBe('z');
});

test.each([
  [10, false],
  [11, true],
])('of %i quotations, whether only the first ones were checked: %j', (count, isCut) => {
  const message = Array.from({ length: count }, (_, i) => `“ships number ${i}”`).join(' ');
  const answer = check(message, context);
  const told = answer.kind === 'nothing' ? answer.reasons : [];
  expect(told.includes(en.check.onlySo(10))).toBe(isCut);
});

test('it never fails, and cites what it says is there, for any message', () => {
  const parts = fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    '> ',
    '\n',
    '…',
    '[',
    ']',
    'It took us ',
    'ships ',
    'Ann Berg said ',
    '(.*)+',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string({ maxLength: 5 })), { maxLength: 30 }), (pieces) => {
      const answer = check(pieces.join(''), context);
      const entries =
        answer.kind === 'found' ? answer.entries : answer.kind === 'nothing' ? answer.nearest : [];
      for (const { citation, highlights } of entries)
        for (const { start, end } of highlights)
          expect(citation.start <= start && start < end && end <= citation.end).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('6,000 characters are checked in a blink', async () => {
  const message = `"${'nobody ships harbour '.repeat(290)}"`;
  expect(await effort(() => check(message, context))).toBeLessThan(100);
});
