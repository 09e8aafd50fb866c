import { expect, test } from 'vitest';
import { passageLink } from '../../src/corpus/link.ts';
import { anyText } from '../any-text.ts';
import { effort } from '../effort.ts';
import fc from '../fc.ts';

const URL_OF_PAGE = 'https://example.org/talks';

function linkTo(text: string, words: string, url: string | null = URL_OF_PAGE, from = 0): string | null {
  const start = text.indexOf(words, from);
  const document = { id: 'd', title: 'T', published: null, source: null, author: null, url, text };
  return passageLink(document, { start, end: start + words.length });
}

test('a short passage that stands once is linked whole', () => {
  expect(linkTo('One. Two, by-and-by & so on.', 'Two, by-and-by & so on.')).toBe(
    `${URL_OF_PAGE}#:~:text=Two%2C%20by%2Dand%2Dby%20%26%20so%20on.`,
  );
});

test('a long passage, or one over several lines, is linked by its ends', () => {
  const passage = 'It began on a Monday when nobody looked.\nIt ended on a Friday when all had gone home.';
  expect(linkTo(`Before. ${passage} After.`, passage)).toBe(
    `${URL_OF_PAGE}#:~:text=It%20began%20on%20a,all%20had%20gone%20home.`,
  );
});

test('words that stand twice are told apart by their neighbours, whatever their case', () => {
  const text = 'Ann said no deal. Bo said No deal. The end.';
  expect(linkTo(text, 'No deal.')).toBe(
    `${URL_OF_PAGE}#:~:text=no%20deal.%20Bo%20said-,No%20deal.,-The%20end.`,
  );
});

test('words that nothing tells apart are linked by the address alone', () => {
  expect(linkTo('yes '.repeat(300), 'yes', URL_OF_PAGE, 600)).toBe(URL_OF_PAGE);
});

test('a fragment that the address has already is kept', () => {
  expect(linkTo('One. Two.', 'Two.', `${URL_OF_PAGE}#top`)).toBe(`${URL_OF_PAGE}#top:~:text=Two.`);
});

test('without an address there is no link', () => {
  expect(linkTo('One. Two.', 'Two.', null)).toBeNull();
});

test('any span of any text has a link, quickly', async () => {
  fc.assert(
    fc.property(anyText(), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
      const document = {
        id: 'd',
        title: 'T',
        published: null,
        source: null,
        author: null,
        url: URL_OF_PAGE,
        text,
      };
      return passageLink(document, { start: start ?? 0, end: end ?? 0 })?.startsWith(URL_OF_PAGE);
    }),
  );
  const [text, words] = ['a'.repeat(2_000_000), 'a'.repeat(1000)];
  expect(await effort(() => linkTo(text, words, URL_OF_PAGE, 1_000_000))).toBeLessThan(100);
});
