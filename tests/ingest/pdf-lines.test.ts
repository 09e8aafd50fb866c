import { describe, expect, test } from 'vitest';
import { textOfPages } from '../../src/ingest/pdf-lines.ts';
import type { Piece } from '../../src/ingest/pdf-lines.ts';
import fc from '../fc.ts';
import { effort } from '../effort.ts';

/** Letters of a size, half as wide as high. */
function piece(text: string, y: number, x = 72, height = 10): Piece {
  return { text, x, y, width: text.length * height * 0.5, height };
}

/** Lines of one size, each so far below the one before; an empty one is a gap. */
function lines(texts: readonly string[], { top = 700, x = 72, step = 12 } = {}): readonly Piece[] {
  return texts.flatMap((text, i) => (text === '' ? [] : [piece(text, top - i * step, x)]));
}

const FULL = 'The ferry to Osterholm sank on Sunday night, and the harbour office';
const LAST = 'said that nobody was missing in the morning.';

describe('a paragraph ends', () => {
  test.each<[string, readonly Piece[], string]>([
    [
      'where the gap is wider, however many of the gaps are',
      lines([FULL, LAST, '', FULL, LAST, '', FULL, LAST]),
      [0, 1, 2].map(() => `${FULL} ${LAST}`).join('\n\n'),
    ],
    [
      'before a line that is indented',
      [
        piece(FULL, 700, 90),
        piece(FULL, 688),
        piece(`${FULL.slice(0, -7)} sank.`, 676),
        piece(FULL, 664, 90),
        piece(LAST, 652),
      ],
      `${FULL} ${FULL} ${FULL.slice(0, -7)} sank.\n\n${FULL} ${LAST}`,
    ],
    [
      'after a line on which the next word would have had room',
      lines([FULL, FULL, 'At the pier', 'Nobody was hurt', FULL, LAST]),
      `${FULL} ${FULL} At the pier\n\nNobody was hurt\n\n${FULL} ${LAST}`,
    ],
    [
      'where the letters change their size',
      [
        piece('A ferry sinks by night', 714, 72, 15),
        piece('in the strait', 700, 72, 15),
        ...lines([FULL, LAST], { top: 688 }),
      ],
      `A ferry sinks by night in the strait\n\n${FULL} ${LAST}`,
    ],
    [
      'not at the lines beside a picture',
      lines([
        FULL,
        'The mayor came to the pier on Monday',
        '12 boats were sent, of which two on',
        'Tuesday, he said.',
        FULL,
      ]),
      `${FULL} The mayor came to the pier on Monday 12 boats were sent, of which two on Tuesday, he said.\n\n${FULL}`,
    ],
    [
      'where another column begins at the same height',
      [piece('Opened in 1952', 700, 400), piece('A ferry sinks', 700, 72, 15), piece(LAST, 680)],
      `Opened in 1952\n\nA ferry sinks\n\n${LAST}`,
    ],
  ])('%s', (_, pieces, expected) => {
    expect(textOfPages([pieces])).toBe(expected);
  });
});

test('a sentence goes on over the end of a column and of a page', () => {
  const first = [...lines([FULL, FULL]), ...lines([FULL, FULL], { x: 320 })];
  expect(textOfPages([first, lines([LAST, '', FULL, LAST])])).toBe(
    `${FULL} ${FULL} ${FULL} ${FULL} ${LAST}\n\n${FULL} ${LAST}`,
  );
});

/** A page with a head of two lines and a number below. */
function numbered(n: number, texts: readonly string[]): readonly Piece[] {
  const head = [piece('Harbour Post', 760), piece(`12 August 2024, page ${n}`, 748)];
  return [...head, ...lines(texts), piece(String(n), 40)];
}

test('running heads and page numbers are left out, and what stands on one page only is not', () => {
  const pages = [numbered(1, [FULL, FULL, LAST]), numbered(2, [LAST, '', FULL, LAST])];
  expect(textOfPages(pages)).toBe(`${FULL} ${FULL} ${LAST}\n\n${LAST}\n\n${FULL} ${LAST}`);
});

test('a footnote stands behind the text, and its mark not in it', () => {
  const mark = { ...piece('1', 704, 72 + 5 * FULL.length, 6), width: 3 };
  const [first = piece('', 0)] = lines([FULL]);
  const page = [first, mark, piece(FULL, 688), piece('1 The office counted again.', 60, 72, 8)];
  expect(textOfPages([page, lines([LAST])])).toBe(`${FULL} ${FULL} ${LAST}\n\n1 The office counted again.`);
});

test.each([
  ['It was near the har-', 'bour of the town.', 'It was near the harbour of the town.'],
  ['It was near the har\u2010', 'bour of the town.', 'It was near the harbour of the town.'],
  ['It was near the har\u00AD', 'bour of the town.', 'It was near the harbour of the town.'],
  ['She is a well-', 'known captain.', 'She is a well-known captain.'],
  ['It is a state-of-', 'the-art ship.', 'It is a state-of-the-art ship.'],
  ['A sea-worthy ship, or a sea-', 'worthy boat.', 'A sea-worthy ship, or a sea-worthy boat.'],
  ['The Anglo-', 'Danish line closed.', 'The Anglo-Danish line closed.'],
  ['The pre-', 'and post-war years.', 'The pre- and post-war years.'],
])('“%s” and “%s” are put together', (first, second, expected) => {
  const page = lines([first, second]).map((line) => ({ ...line, width: 400 }));
  expect(textOfPages([page])).toBe(expected);
});

test('wherever the pieces of a page stand, no letter is lost or made', () => {
  const place = fc.oneof(fc.integer({ min: -20, max: 800 }), fc.constantFrom(72, 84, 700, 688, Number.NaN));
  const word = fc.constantFrom(
    'The ferry',
    'sank-',
    'off',
    ' ',
    '',
    '1',
    'Osterholm.',
    '“Never”',
    'page',
    '\u00AD',
  );
  const pieces = fc.array(
    fc.record({ text: word, x: place, y: place, width: place, height: fc.constantFrom(0, 8, 10, 15) }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(pieces, (page) => {
      expect(letters(textOfPages([page]))).toEqual(letters(page.map(({ text }) => text).join(' ')));
    }),
  );
});

function letters(text: string): readonly string[] {
  return (text.match(/\p{L}/gu) ?? []).toSorted();
}

test('very many lines are read in good time', async () => {
  const page = lines(Array.from({ length: 20_000 }, () => FULL));
  expect(textOfPages([page]).length).toBeGreaterThan(1_000_000);
  expect(await effort(() => textOfPages([page]))).toBeLessThan(400);
});
