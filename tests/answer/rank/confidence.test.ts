import { expect, test } from 'vitest';
import { CONFIDENCE_FACTS } from '../../../src/answer/rank/confidence.ts';
import { find } from '../../../src/answer/rank/find.ts';
import { CONFIDENCE_WEIGHTS, SENTENCE_WEIGHTS } from '../../../src/answer/rank/weights.ts';
import { FEATURES } from '../../../src/answer/rank/features.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { annotate } from '../../../src/text/annotate.ts';

const corpus = new Corpus();
for (const [id, text] of [
  ['ferry', 'The ferry to Skarholm sank on 3 May 2019. Captain Nils Bergqvist was rescued after six hours.'],
  ['inquiry', 'An inquiry blamed a rusty valve for the loss of the ferry. It took 14 months.'],
  ['museum', 'Greta Lindqvist opened a museum in the old customs house. Tickets cost 12 kronor.'],
] as const) {
  const document = { id, text, title: id, published: '2021-01-01', source: null, author: null, url: null };
  corpus.add(document, annotate(document));
}

test.each([
  ['When did the ferry to Skarholm sink?', true],
  ['Who opened the museum?', true],
  ['What did the inquiry blame?', true],
  ['Who was rescued after six hours?', true],
  ['When did the museum sink?', false],
  ['Who invented the steam engine?', false],
  ['How many passengers drowned in Bergen?', false],
  ['What is the capital of Norway?', false],
])('of three short documents, %j is answered surely: %s', (question, sure) => {
  const { confidence } = find(corpus, question);
  expect(confidence === 'exact' || confidence === 'likely').toBe(sure);
});

test('there is a weight for every fact', () => {
  expect(CONFIDENCE_WEIGHTS).toHaveLength(CONFIDENCE_FACTS.length);
  expect(SENTENCE_WEIGHTS).toHaveLength(FEATURES.length);
});
