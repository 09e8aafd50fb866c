import { expect, test } from 'vitest';
import { escape, quote } from '../../src/discord/markdown.ts';
import { shown } from './shown.ts';
import fc from '../fc.ts';

const HOSTILE = [
  'plain words, with a comma: and 10:30 o’clock',
  '**bold** *it* __under__ _it_ ~~gone~~ ||hidden|| `code` ```js\nblock\n```',
  '[click here](https://evil.example) and <https://evil.example> and https://evil.example/a_b',
  '# heading\n## second\n-# small\n> quote\n>>> all of it',
  '- item\n* item\n+ item\n1. one\n12) twelve\n   3. three',
  '@everyone @here <@123> <@!123> <@&123> <#123> </who:123> <t:1723500000:R> <:x:1> <a:x:1> <id:browse>',
  ':smile: :+1: ::: a:b http://x discord://x steam://x mailto:x@y.z',
  'back\\slash \\* \\\\* trailing\\',
  '¯\\_(ツ)_/¯ snake_case_word *a*b* __',
  'עברית \u202eabc\u202c \u2067x \u2069\u2069 \u200bzero\u200dwidth\ufeff',
  '😀👩‍👩‍👧‍👦 © ™ \ud83d',
  '',
  ' ',
  '\n\n> \n#',
];

test.each(HOSTILE)('shows exactly as stored: %j', (text) => {
  expect(shown(escape(text))).toEqual({ text, bold: [], links: [], kinds: [] });
});

const snippets = fc.constantFrom(
  ...HOSTILE,
  ...'\\*_~|`<>[]()@:#-+.1 \n/a'.split(''),
  'http://',
  '://x',
  '**',
  '  ',
);
const wild = fc
  .array(fc.oneof(snippets, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

test('any text shows exactly as stored', () => {
  fc.assert(
    fc.property(wild, (text) => {
      expect(shown(escape(text))).toEqual({ text, bold: [], links: [], kinds: [] });
    }),
    { numRuns: 2000 },
  );
});

test('a passage shows exactly as stored, whatever is highlighted', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(30)), { maxLength: 5 });
  fc.assert(
    fc.property(wild, spans, fc.nat(1000), (text, ranges, start) => {
      const highlights = ranges.map(([from, length]) => ({
        start: start + from,
        end: start + from + length,
      }));
      const seen = shown(quote(text, start, highlights));
      expect(withoutIsolates(seen.text)).toBe(withoutIsolates(text));
      expect(seen.kinds.filter((kind) => kind !== 'strong')).toEqual(['blockQuote']);
      for (const bold of seen.bold) expect(bold.trim()).toBe(bold);
    }),
    { numRuns: 2000 },
  );
});

test('highlights are bold, joined where they touch, and split at line ends', () => {
  const highlights = [
    { start: 10, end: 13 },
    { start: 14, end: 17 },
    { start: 17, end: 21 },
  ];
  expect(quote('one two\nthree', 10, highlights)).toBe('> **one** **two**\n> **thr**ee');
});

test('right-to-left text and direction marks stay inside their line', () => {
  expect(quote('a \u202eb', 0, [])).toBe('> \u2068a \u202eb\u2069');
  expect(quote('a \u2069 b \u2067 c', 0, [])).toBe('> \u2068\u2068a \u2069 b \u2067 c\u2069\u2069');
});

/** Direction isolates are the one thing that a quotation may gain, at the ends of its lines. */
function withoutIsolates(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
