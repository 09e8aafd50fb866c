import { expect, test } from 'vitest';
import { Bytes } from '../../src/corpus/arrays.ts';
import { packReading, unpackPlacesOf, unpackReading, unpackTypeOf } from '../../src/corpus/packed.ts';
import type { Reading } from '../../src/model.ts';
import { anyText } from '../any-text.ts';
import fc from '../fc.ts';

const span = fc.record({ start: fc.nat(10_000_000), end: fc.nat(10_000_000) });
const word = anyText({ maxLength: 12 });
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const list = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(some, { maxLength: 4 });
const spanned = <T extends object>(rest: fc.Arbitrary<T>) =>
  fc.tuple(span, rest).map(([where, what]) => ({ ...where, ...what }));
const type = fc.constantFrom('person' as const, 'organization' as const, 'place' as const);

const reading: fc.Arbitrary<Reading> = fc.record({
  sentences: list(spanned(fc.record({ paragraph: fc.nat(99) }))).map((all) =>
    all.map((one, n) => ({ n, ...one })),
  ),
  entities: list(fc.record({ id: word, type, name: word, forms: list(word) })),
  mentions: list(
    spanned(
      fc.record({
        kind: fc.constant('mention' as const),
        type,
        form: fc.constantFrom('name' as const, 'nominal' as const, 'pronoun' as const),
        entity: word,
        rule: word,
      }),
    ),
  ),
  roles: list(spanned(fc.record({ kind: fc.constant('role' as const), entity: word, rule: word }))),
  quotes: list(
    spanned(
      fc.record({
        kind: fc.constant('quote' as const),
        type: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
        speaker: maybe(span),
        entity: maybe(word),
        cue: maybe(span),
        run: fc.nat(1000),
        rule: word,
      }),
    ),
  ),
  dates: list(
    spanned(
      fc.record({
        kind: fc.constant('date' as const),
        type: fc.constantFrom('DATE' as const, 'TIME' as const, 'DURATION' as const, 'SET' as const),
        value: word,
        implied: fc.boolean(),
        rule: word,
      }),
    ),
  ),
});

test('a packed reading comes back as it was, whatever stands around it', () => {
  fc.assert(
    fc.property(reading, reading, (one, other) => {
      const bytes = new Bytes();
      packReading(one, bytes);
      const second = bytes.length;
      packReading(other, bytes);
      expect(unpackReading(bytes.used())).toEqual(one);
      expect(unpackReading(bytes.used(), second)).toEqual(other);
    }),
  );
});

test('where one entity is meant, and what it is, is the same alone as among all of the reading', () => {
  fc.assert(
    fc.property(reading, (one) => {
      const bytes = new Bytes();
      packReading(one, bytes);
      const packed = bytes.used();
      for (const id of [
        ...one.mentions.map(({ entity }) => entity),
        ...one.entities.map((each) => each.id),
        '?',
      ]) {
        const places = one.mentions.filter(({ entity }) => entity === id);
        expect(unpackPlacesOf(packed, 0, id)).toEqual(
          places.map(({ start, end, form }) => ({ start, end, form })),
        );
        expect(unpackTypeOf(packed, 0, id)).toBe(one.entities.find((entity) => entity.id === id)?.type);
      }
    }),
  );
});
