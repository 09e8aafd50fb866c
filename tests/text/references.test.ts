// Whom do pronouns, offices and ministries mean?
import { expect, test } from 'vitest';
import type { Document } from '../../src/model.ts';
import { annotate } from '../../src/text/annotate.ts';
import fc from '../fc.ts';

function documentOf(text: string): Document {
  return { id: 'd', title: '', text, published: '2024-08-13', source: null, author: null, url: null };
}

/** Every mention that is no name, with the name it leads to. */
function meant(text: string): string[] {
  const { mentions, entities } = annotate(documentOf(text));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return mentions
    .filter(({ form }) => form !== 'name')
    .map(({ start, end, entity }) => `${text.slice(start, end)} = ${names.get(entity) ?? ''}`);
}

test.each<[string, string[]]>([
  ['Margaret Harper resigned. She was tired.', ['She = Margaret Harper']],
  ['Margaret Harper met Peter Hollis. He was late.', ['He = Peter Hollis']],
  ['Margaret Harper met Peter Hollis. She was late.', ['She = Margaret Harper']],
  ['Peter Hollis met John Baxter. He was late.', ['He = Peter Hollis']],
  ['Peter Hollis spoke. "He is a liar," Margaret Harper said.', []],
  ['Prime Minister Margaret Harper flew home. The PM was tired.', ['The PM = Margaret Harper']],
  ['Margaret Harper, the mayor of York, resigned. The mayor was tired.', ['The mayor = Margaret Harper']],
  ['Sen. Peter Hollis voted. The senator was tired.', ['The senator = Peter Hollis']],
  [
    'Peter Hollis met John Baxter and said no word. Tuad Vokr was a colonel. He was late.',
    ['He = Tuad Vokr'],
  ],
  ['The president was tired.', []],
  [
    'Peter Hollis left. The minister for sport, Margaret Harper, was late.',
    ['The minister = Margaret Harper'],
  ],
  [
    'Peter Hollis, 58, sued. Through Margaret Harper, the 58-year-old says he won.',
    ['the 58-year-old = Peter Hollis', 'he = Peter Hollis'],
  ],
  ['The 58-year-old bridge fell.', []],
  ['John Baxter left. Asked whether he was ill, Peter Hollis said no.', ['he = Peter Hollis']],
  ['John Baxter spoke. Asked by Peter Hollis, he refused.', ['he = John Baxter']],
  ['Justice Margaret Harper sat. The judge was late.', ['The judge = Margaret Harper']],
  [
    'Peter Hollis said he was late. According to Tass, the president said more.',
    ['the president = Peter Hollis'],
  ],
  ['Prime Minister Peter Hollis said it was late. The president said more.', []],
  [
    "Iran's foreign ministry refused. The ministry gave no reason.",
    ["foreign ministry = Iran's foreign ministry", "ministry = Iran's foreign ministry"],
  ],
  ['The foreign ministry refused.', []],
])('%s', (text, expected) => {
  const found = meant(text);
  expect(found).toEqual(expect.arrayContaining(expected));
  if (expected.length === 0) expect(found).toEqual([]);
});

test('mentions are ordered and each leads to an entity of the reading', () => {
  const word = fc.constantFrom(
    'Margaret Harper',
    'Peter Hollis',
    'she',
    'his',
    'the mayor',
    '"',
    '.',
    '\n',
    'said',
    'Mr',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const { mentions, entities } = annotate(documentOf(words.join(' ')));
      const ids = new Set(entities.map(({ id }) => id));
      for (const [i, mention] of mentions.entries()) {
        expect(ids.has(mention.entity)).toBe(true);
        expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.start ?? 0);
      }
    }),
    { numRuns: 100 },
  );
});
