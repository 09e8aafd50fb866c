import { expect, test } from 'vitest';
import { leans } from '../../../src/answer/rank/passage.ts';
import { stem } from '../../../src/corpus/stem.ts';
import { annotate } from '../../../src/text/annotate.ts';
import { corpusOf, documentOf } from '../../document.ts';

const TOWNS = 'Ada Marlow met Ben Ode in the towns of Eastwick.';
const COMPANY = 'Marlow Foods Ltd closed both shops.';

test.each([
  [TOWNS, 'They spoke for an hour.', true],
  [TOWNS, 'But she refused.', true],
  [TOWNS, 'The last two were Hull and Leeds.', true],
  [TOWNS, 'The last time they met was in May.', false],
  [TOWNS, 'The small town welcomed her.', true],
  [TOWNS, 'The company said nothing.', false],
  [TOWNS, 'The Guardian reported it.', false],
  [TOWNS, 'Ben Ode spoke for an hour.', false],
  [TOWNS, '"They were tired," said Cy Hale.', false],
  [COMPANY, 'The company said nothing.', true],
])('after %j, whether %j leans on it: %j', (before, sentence, expected) => {
  const document = documentOf(`${before} ${sentence}`);
  const { candidates } = corpusOf(document).match(
    [{ terms: [{ term: stem('marlow'), fit: 1 }], weight: 1 }],
    {},
    1,
    () => 1,
  );
  expect(leans(document, annotate(document).sentences, 1, candidates[0]?.holds ?? [])).toBe(expected);
});
