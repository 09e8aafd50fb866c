import { expect, test } from 'vitest';
import { leans } from '../../../src/answer/rank/passage.ts';
import { annotate } from '../../../src/text/annotate.ts';
import { documentOf } from '../../document.ts';

test.each([
  ['They spoke for an hour.', true],
  ['But she refused.', true],
  ['The company said nothing.', true],
  ['The last time they met was in May.', false],
  ['The last two met in May.', true],
  ['The Guardian reported it.', false],
  ['Ben Ode spoke for an hour.', false],
])('after another sentence, whether %j leans on it: %j', (sentence, expected) => {
  const text = `Ada Marlow met Ben Ode in Eastwick. ${sentence}`;
  const document = documentOf(text);
  expect(leans(document, annotate(document).sentences, 1)).toBe(expected);
});
