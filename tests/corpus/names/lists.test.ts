import { expect, test } from 'vitest';
import { Lists } from '../../../src/corpus/names/lists.ts';
import fc from '../../fc.ts';

test('items come back in the order in which they came, whatever came and went', () => {
  const items = ['one', 'two', 'three', 'four'].map((name) => ({ name }));
  const step = fc.record({
    key: fc.constantFrom('a', 'b'),
    item: fc.constantFrom(...items),
    add: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const lists = new Lists<(typeof items)[number]>();
      const expected = new Map<string, (typeof items)[number][]>();
      for (const { key, item, add } of steps) {
        const list = expected.get(key) ?? [];
        if (add) lists.add(key, item);
        else lists.remove(key, item);
        expected.set(key, add ? [...list, item] : list.filter((other) => other !== item));
        for (const one of ['a', 'b']) {
          expect(lists.get(one)).toEqual(expected.get(one) ?? []);
          expect(lists.has(one)).toBe((expected.get(one) ?? []).length > 0);
        }
        expect(new Set(lists.keys())).toEqual(new Set(['a', 'b'].filter((one) => lists.has(one))));
      }
    }),
  );
});
