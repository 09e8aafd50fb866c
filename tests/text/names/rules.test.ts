import { expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { RULES } from '../../../src/text/names/rules.ts';

const rows = RULES.flatMap(({ name, examples }) =>
  examples.map(([text, names]) => [name, text, names] as const),
);

test.each(rows)('%s: %s', (rule, text, names) => {
  const { mentions } = annotate({
    id: 'd',
    title: '',
    text,
    published: null,
    source: null,
    author: null,
    url: null,
  });
  const found = mentions.filter((mention) => mention.rule === rule && mention.form === 'name');
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(names);
});

test('every rule has a name of its own, and the last always holds', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  expect(RULES.at(-1)?.name).toBe('context');
});
