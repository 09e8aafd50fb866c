import { expect, test } from 'vitest';
import { publicationDay, readPlain } from '../../src/ingest/plain.ts';

const TODAY = '2024-09-01';

function read(text: string) {
  return readPlain(new TextEncoder().encode(text), TODAY);
}

function problemOf(text: string): string {
  const draft = read(text);
  return draft instanceof Error ? draft.message : 'no problem';
}

test('front matter gives the fields and the rest is the text', () => {
  const text = [
    '---',
    'title: "Talks: day two"',
    'published: 2024-08-13',
    'source: The Harbour Post',
    'author: [Ann Lee, Bo Ray]',
    'url: https://example.org/talks',
    '---',
    '',
    'The talks went on.',
    '',
  ].join('\n');
  expect(read(text)).toEqual({
    document: {
      title: 'Talks: day two',
      published: '2024-08-13',
      source: 'The Harbour Post',
      author: 'Ann Lee, Bo Ray',
      url: 'https://example.org/talks',
      text: 'The talks went on.\n',
    },
    remarks: [],
  });
});

test('a text without front matter is kept whole and takes its first line as title', () => {
  expect(read('\nThe talks went on.\nNobody left.\n')).toEqual({
    document: {
      title: 'The talks went on.',
      published: null,
      source: null,
      author: null,
      url: null,
      text: '\nThe talks went on.\nNobody left.\n',
    },
    remarks: [],
  });
});

test.each([
  ['the first heading', 'Printed in Leeds\n\n## The talks ##\n\nThey went on.', 'The talks'],
  ['the first line that holds a word', '* * *\n\n  They went\ton.  \nNobody left.', 'They went on.'],
  ['a long first line cut at a word', `${'word '.repeat(60)}end`, `${'word '.repeat(40).trim()}…`],
  ['a long line of one word, cut between characters', '𝕏'.repeat(150), `${'𝕏'.repeat(99)}…`],
])('without a title, %s is the title', (_, text, title) => {
  expect(read(`---\nsource: Post\n---\n${text}`)).toMatchObject({ document: { title } });
});

test('fields that say nothing are unknown, and numbers stay as they were written', () => {
  expect(read('---\ntitle: 007\nauthor:\nsource: ~\nurl: null\n---\nText.')).toMatchObject({
    document: { title: '007', author: null, source: null, url: null },
    remarks: [],
  });
});

test('a byte-order mark and the line ends of other systems do not reach the text', () => {
  expect(read('\uFEFF---\r\ntitle: A\r\n---\r\nOne.\r\nTwo.\rThree.')).toMatchObject({
    document: { title: 'A', text: 'One.\nTwo.\nThree.' },
  });
});

test('UTF-16 with a byte-order mark is read', () => {
  const bytes = Buffer.from('\uFEFFThe talks – day two', 'utf16le');
  expect(readPlain(bytes, TODAY)).toMatchObject({ document: { text: 'The talks – day two' } });
});

test('an address that is none is left out with a remark', () => {
  expect(read('---\nurl: example dot org\n---\nText.')).toMatchObject({
    document: { url: null },
    remarks: ["url 'example dot org' is no web address (https://…) and is left out"],
  });
});

test.each([
  ['', 'is empty: it holds no word'],
  ['---\ntitle: A\n---\n\n***\n', 'is empty: it holds no word'],
  ['a\0b', 'is binary, not text'],
  ['---\ntitle: A\nText.', "front matter opens with '---' and is not closed by a line '---'"],
  ['---\n- A\n---\nText.', "front matter is not a list of lines 'name: value'"],
  [
    '---\nsource: Post\ntitle: A: b\n---\nText.',
    'front matter, line 3 of the file: Nested mappings are not allowed in compact mappings',
  ],
])('%j is refused: %s', (text, problem) => {
  expect(problemOf(text)).toBe(problem);
});

test('bytes that are no UTF-8 are refused', () => {
  expect(readPlain(Uint8Array.of(0x63, 0x61, 0x66, 0xe9), TODAY)).toEqual(
    new Error('is not valid UTF-8; save it as UTF-8'),
  );
});

test.each([
  ['2024-08-13', '2024-08-13'],
  ['2024-02-29', '2024-02-29'],
  ['2024-09-01', '2024-09-01'],
  ['2024-08-13T20:15', '2024-08-13T20:15'],
  ['2024-08-13 20:15:59 +02:00', '2024-08-13T20:15'],
  ['2024-08-13t20:15:59.5Z', '2024-08-13T20:15'],
  ['2024-08-13T00:00:00Z', '2024-08-13'],
])('published: %s means %s', (written, meant) => {
  expect(publicationDay(written, TODAY)).toBe(meant);
});

test.each([
  ['13 August 2024', 'which is no date; write it as 2024-08-13 or 2024-08-13T20:15'],
  ['2024-02-30', 'which is no date; write it as 2024-08-13 or 2024-08-13T20:15'],
  ['2024-08-13T25:00', 'which is no date; write it as 2024-08-13 or 2024-08-13T20:15'],
  ['1899-12-31', 'which is before 1900'],
  ['2024-09-02', 'which is in the future'],
])('published: %s is refused, %s', (written, problem) => {
  expect(publicationDay(written, TODAY)).toEqual(new Error(`published is '${written}', ${problem}`));
});
