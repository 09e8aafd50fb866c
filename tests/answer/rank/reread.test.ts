import { expect, test } from 'vitest';
import { readQuestion } from '../../../src/answer/rank/question.ts';
import { rank } from '../../../src/answer/rank/rank.ts';
import { REREAD_FACTS } from '../../../src/answer/rank/reread.ts';
import { REREAD_WEIGHTS } from '../../../src/answer/rank/weights.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { annotate } from '../../../src/text/annotate.ts';

function corpusOf(title: string, text: string): Corpus {
  const corpus = new Corpus();
  const document = { id: 'd', text, title, published: '2021-01-01', source: null, author: null, url: null };
  corpus.add(document, annotate(document));
  return corpus;
}

/** What reading again tells of the sentence that holds these words. */
function told(corpus: Corpus, question: string, words: string): Record<string, number> {
  const { sentences } = rank(corpus, readQuestion(question));
  const one = sentences.find(({ document: { id, text }, sentence }) => {
    const { start = 0, end = 0 } = corpus.sentences(id)[sentence] ?? {};
    return text.slice(start, end).includes(words);
  });
  return Object.fromEntries(REREAD_FACTS.map((name, i) => [name, one?.reread?.[i] ?? Number.NaN]));
}

test('there is a weight for every fact, and every fact speaks for a sentence', () => {
  expect(REREAD_WEIGHTS).toHaveLength(REREAD_FACTS.length);
  expect(REREAD_WEIGHTS.every((weight) => weight >= 0)).toBe(true);
});

const harbour = corpusOf(
  'Harbour of Skarholm gets a brass lighthouse lamp',
  `The harbour is to get a new lamp. It was made by Greta Lindqvist, who sold it for $400.

  The most expensive lamp of the town shines over 12 old windmills. The mayor moved to the castle of Bergen.`,
);

test.each([
  ['counted', 'How many old windmills are there?', '12 old windmills', 0.5],
  ['counted', 'How many lamps shine over windmills?', '12 old windmills', 0],
  ['money', 'How much was the lamp sold for?', '$400', 1],
  ['money', 'How much did the mayor pay for the lamp?', 'mayor moved', 0],
  ['superlative', 'Which lamp is most expensive?', 'most expensive', 1],
  ['superlative', 'Which lamp is most expensive?', 'new lamp', 0],
  ['lead', 'Which lamp is most expensive?', 'new lamp', 1],
  ['lead', 'Which lamp is most expensive?', 'most expensive', 0],
  ['headline', 'Which lamp is for the harbour?', 'most expensive', 0],
  ['headlineName', 'Who sold the lamp?', 'Greta', 0],
  ['pairs', 'Who sold it?', 'sold it', 1],
  ['passage', 'Who made the lamp of the harbour?', 'new lamp', 0],
])('%s for %j of the sentence with %j: %d', (fact, question, words, value) => {
  expect(told(harbour, question, words)[fact]).toBe(value);
});

test('what only the sentence before says counts where it is shown too', () => {
  expect(told(harbour, 'Who made the new lamp?', 'made by')['passage']).toBeGreaterThan(0);
});

test('what may answer stands behind the words that stand before the gap', () => {
  const before = told(harbour, 'The mayor moved to the castle of which city?', 'Bergen');
  const elsewhere = told(harbour, 'Which city has the castle the mayor moved to?', 'Bergen');
  expect(before['gap']).toBeGreaterThan(0);
  expect(elsewhere['gap']).toBe(0);
});

test('what the headline tells and the question does not speaks for the sentence that tells it too', () => {
  const corpus = corpusOf(
    'Blue herring is recalled from shops in Norway',
    'A product was recalled from shops. Shops in Norway recalled blue herring on Monday.',
  );
  const question = 'Which product was recalled from shops?';
  expect(told(corpus, question, 'A product')['headline']).toBe(0);
  // Blue, herring and Norway are all that is new in the headline.
  expect(told(corpus, question, 'blue herring')['headline']).toBeCloseTo(3 / Math.sqrt(3));
  expect(told(corpus, question, 'blue herring')['headlineName']).toBe(0);
  expect(told(corpus, 'Where was a product recalled?', 'blue herring')['headlineName']).toBe(1);
});

test('a title that only names the matter is no headline', () => {
  const named = corpusOf('Herring', 'The herring is a fish. A fish that is eaten in Norway is the herring.');
  expect(told(named, 'Which fish is eaten?', 'Norway')['headline']).toBe(0);
});
