import { expect, test } from 'vitest';
import type { Document, Reading } from '../../../src/model.ts';
import { annotate } from '../../../src/text/annotate.ts';
import { anyText } from '../../any-text.ts';
import fc from '../../fc.ts';

function read(text: string): Reading {
  const document: Document = {
    id: 'd',
    title: '',
    text,
    published: '2024-08-13',
    source: null,
    author: null,
    url: null,
  };
  return annotate(document);
}

/** The names of a text as "type name", in order. */
function names(text: string): string[] {
  return read(text)
    .mentions.filter(({ form }) => form === 'name')
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

test.each([
  ['Prime Minister Jane Smith met Mr Patel in Leeds.', ['person Jane Smith', 'person Patel', 'place Leeds']],
  [
    'A blast in Beirut killed Tuad Vokr, a commander of the guard. Tuad Vokr fled. They mourn Vokr.',
    ['place Beirut', 'person Tuad Vokr', 'person Tuad Vokr', 'person Vokr'],
  ],
  ['The Bank of England raised rates on Monday.', ['organization Bank of England']],
  ['Officials said the talks failed.', []],
  ['Simon Peel KC left. So did Ann Lee MP.', ['person Simon Peel', 'person Ann Lee']],
  ['Simon Peel KC’s client left.', ['person Simon Peel']],
  ['Storm Petra hit Leeds.', ['place Leeds']],
  ['Lawmaker Lam Wai-ting met Kim Ho-sung.', ['person Lam Wai-ting', 'person Kim Ho-sung']],
  ['“Who gave this? Who knows,” Simon Peel said.', ['person Simon Peel']],
  ['Harold Voss, a Nobel laureate, left.', ['person Harold Voss']],
  [
    "She sat at St Alban's Hospice near St. John's with Ann St. Clair.",
    ["organization St Alban's Hospice", "place St. John's", 'person Ann St. Clair'],
  ],
  ['Iran’s government spoke to Reuters.', ['place Iran', 'organization Reuters']],
  [
    'BERLIN PREPARES FOR PRESIDENT LUC PEETERS NEXT WEEK AS TALKS OVER BREAD FAIL',
    ['place BERLIN', 'person LUC PEETERS'],
  ],
  ['Ann Lee\tLabour\t21,034', ['person Ann Lee', 'organization Labour']],
  ['More at https://example.com/Ann-Lee/Hull or "www.hull-post.example/Vienna".', []],
  [
    'QUILL: Good evening.\nSENATOR VOSK: Good evening.\nQUILL: Why?\nHOST: We are back.\nQ: Now?\nA: No.',
    ['person QUILL', 'person VOSK', 'person QUILL'],
  ],
  ['UPDATE: The bridge is shut.\nREAD MORE: Why it is shut.\nREAD MORE: When it opens.\nNOTE: Go.', []],
  ['Crown Prince Mohammed bin Salman flew to Riyadh.', ['person Mohammed bin Salman', 'place Riyadh']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('a person named in full is meant by the surname alone', () => {
  const { entities } = read('Keir Starmer spoke. Later Starmer left.');
  expect(entities).toEqual([
    { id: 'e1', type: 'person', name: 'Keir Starmer', forms: ['Keir Starmer', 'Starmer'], gender: 'male' },
  ]);
});

test('a title tells the gender of a person', () => {
  expect(read('Mrs Okonjo left.').entities).toMatchObject([{ name: 'Okonjo', gender: 'female' }]);
});

test('names are ordered, disjoint, inside the text and of a known entity', () => {
  const piece = fc.constantFrom(
    'Mr',
    'Smith',
    'of',
    'the',
    'UK',
    '’s',
    '.',
    ' ',
    '(',
    'J',
    'É',
    '\n',
    '3',
    'said',
    '👍',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 50 }).map((all) => all.join(' ')),
        anyText(),
      ),
      (text) => {
        const { mentions, entities } = read(text);
        const ids = new Set(entities.map(({ id }) => id));
        let at = 0;
        for (const { start, end, entity, form } of mentions) {
          expect(ids.has(entity)).toBe(true);
          if (form !== 'name') continue;
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test.each([
  ['capitals without end', 'Xavier '],
  ['initials without end', 'J. '],
  ['one surname over and over', 'Ann Lee met Bo Lee. Lee left. '],
])('%s are read in good time', (_, piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  expect(read(text).sentences.at(-1)?.end).toBe(text.trimEnd().length);
});
