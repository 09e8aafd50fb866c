import { expect, test } from 'vitest';
import type { NameEdit } from '../../../src/corpus/names/edits.ts';
import { Names } from '../../../src/corpus/names/names.ts';
import { NameShelf } from '../../../src/corpus/names/shelf.ts';
import { written, type Written } from './reading.ts';
import { anyText } from '../../any-text.ts';
import fc from '../../fc.ts';

function shelfOf(...documents: readonly Written[]): NameShelf {
  const readings = new Map(
    [...documents, CALL, LATER].map(({ document, reading }) => [document.id, reading]),
  );
  const shelf = new NameShelf({
    reading: (id) => readings.get(id),
    places: (id, entity) => readings.get(id)?.mentions.filter((one) => one.entity === entity),
  });
  for (const { document, reading } of documents) shelf.add(document, reading);
  return shelf;
}

function namesOf(documents: readonly Written[], edits: readonly NameEdit[] = []): Names {
  return new Names([shelfOf(...documents)], edits);
}

/** Name, mentions and documents of everything in a directory. */
function listed(names: Names): unknown {
  return names
    .all()
    .map((named) => [named.name, named.count, named.appearances.map((one) => one.document.id)]);
}

const CALL = written(
  'call',
  '2024-08-13',
  'Keir Starmer called Masoud Pezeshkian. Starmer was concerned. Irna reported it in Tehran.',
  ['person', 'Keir Starmer', 'Starmer'],
  ['person', 'Masoud Pezeshkian'],
  ['organization', 'Irna'],
  ['place', 'Tehran'],
);
const LATER = written(
  'later',
  '2024-08-20',
  'Starmer spoke again. The Islamic Republic News Agency (IRNA) said so. IRNA is in Tehran.',
  ['person', 'Starmer'],
  ['organization', 'Islamic Republic News Agency', 'IRNA'],
  ['place', 'Tehran'],
);

test('a surname and a full name in different documents are one person', () => {
  expect(listed(namesOf([CALL, LATER]))).toEqual([
    ['Islamic Republic News Agency', 4, ['later', 'call']],
    ['Keir Starmer', 3, ['later', 'call']],
    ['Tehran', 2, ['later', 'call']],
    ['Masoud Pezeshkian', 1, ['call']],
  ]);
});

test('an entity knows its days, its forms and its sentences', () => {
  const [starmer] = namesOf([CALL, LATER]).find('starmer');
  expect([starmer?.first, starmer?.last, starmer?.type]).toEqual(['2024-08-13', '2024-08-20', 'person']);
  expect(starmer?.forms).toEqual(['Starmer', 'Keir Starmer']);
  expect(starmer?.sentences()).toEqual([
    { document: 'later', start: 0, end: 20 },
    { document: 'call', start: 0, end: 38 },
    { document: 'call', start: 39, end: 61 },
  ]);
});

test.each([
  ['Keir Starmer', 'Keir Starmer'],
  ['keir starmer', 'Keir Starmer'],
  ['Sir Keir Starmer', 'Keir Starmer'],
  ['Mr Starmer', 'Keir Starmer'],
  ["Starmer's", 'Keir Starmer'],
  ['Keir', 'Keir Starmer'],
  ['Keir S', 'Keir Starmer'],
  ['starm', 'Keir Starmer'],
  ['Stramer', 'Keir Starmer'],
  ['Pezeshkan', 'Masoud Pezeshkian'],
  ['IRNA', 'Islamic Republic News Agency'],
  ['news agency', 'Islamic Republic News Agency'],
])('%s finds %s', (text, name) => {
  expect(namesOf([CALL, LATER]).find(text)[0]?.name).toBe(name);
});

test.each(['Netanyahu', '', ' ', '…', 'X'])('%j finds nobody', (text) => {
  expect(namesOf([CALL, LATER]).find(text)).toEqual([]);
});

test('a name that two people share finds both, the most mentioned first', () => {
  const names = namesOf([
    written('a', '2016-01-01', 'Hillary Clinton spoke. Hillary Clinton left.', ['person', 'Hillary Clinton']),
    written('b', '2016-01-02', 'Bill Clinton spoke.', ['person', 'Bill Clinton']),
    written('c', '2016-01-03', 'Clinton spoke.', ['person', 'Clinton']),
  ]);
  expect(names.find('Clinton').map(({ name }) => name)).toEqual([
    'Hillary Clinton',
    'Bill Clinton',
    'Clinton',
  ]);
});

test('an initial is not put with another first name', () => {
  const names = namesOf([
    written('a', null, 'Tom Starmer spoke.', ['person', 'Tom Starmer']),
    written('b', null, 'K. Starmer spoke.', ['person', 'K. Starmer']),
  ]);
  expect(names.all()).toHaveLength(2);
});

test.each([
  ['middle names', 'John A. Smith left.', 'John A. Smith', 'John B. Smith left.', 'John B. Smith', 2],
  ['ages', 'John Smith, 43, left.', 'John Smith', 'John Smith, 71, left.', 'John Smith', 2],
  ['ages that fit', 'John Smith, 43, left.', 'John Smith', 'John Smith, 44, left.', 'John Smith', 1],
  ['silence', 'John Smith left.', 'John Smith', 'John A. Smith left.', 'John A. Smith', 1],
])('namesakes are told apart by %s', (_why, first, one, second, other, people) => {
  const names = namesOf([
    written('a', '2024-01-01', first, ['person', one]),
    written('b', '2024-02-01', second, ['person', other]),
  ]);
  expect(names.all()).toHaveLength(people);
});

test('a person and a place of one name stay two', () => {
  const names = namesOf([
    written('a', null, 'Jordan signed.', ['place', 'Jordan']),
    written('b', null, 'Jordan scored.', ['person', 'Jordan']),
  ]);
  expect(
    names
      .find('jordan')
      .map(({ type }) => type)
      .toSorted(),
  ).toEqual(['person', 'place']);
});

test('moderators merge two names, and taking the decision back parts them', () => {
  const documents = [
    written('a', null, 'Beijing agreed.', ['place', 'Beijing']),
    written('b', null, 'Peking agreed. Peking left.', ['place', 'Peking']),
  ];
  const merge: NameEdit = { kind: 'merge', name: 'Peking', into: 'Beijing' };
  expect(listed(namesOf(documents, [merge]))).toEqual([['Beijing', 3, ['a', 'b']]]);
  expect(namesOf(documents, [merge]).find('peking')[0]?.name).toBe('Beijing');
  expect(namesOf(documents).all()).toHaveLength(2);
});

test('moderators part a short name from a long one, between documents and within one', () => {
  const split: NameEdit = { kind: 'split', name: 'Starmer', from: 'Keir Starmer' };
  expect(listed(namesOf([CALL, LATER], [split]))).toEqual(
    expect.arrayContaining([
      ['Keir Starmer', 1, ['call']],
      ['Starmer', 2, ['later', 'call']],
    ]),
  );
});

test('moderators say that in some documents a name means somebody else', () => {
  const documents = [
    written('a', null, 'John Smith resigned.', ['person', 'John Smith']),
    written('b', null, 'John Smith was arrested.', ['person', 'John Smith']),
  ];
  const split: NameEdit = { kind: 'split', name: 'John Smith', documents: ['b'], as: 'John Smith of Leeds' };
  expect(listed(namesOf(documents, [split]))).toEqual([
    ['John Smith', 1, ['a']],
    ['John Smith of Leeds', 1, ['b']],
  ]);
});

test('a merge after a split wins, and a circle of merges ends', () => {
  const documents = [CALL, LATER];
  const split: NameEdit = { kind: 'split', name: 'Starmer', from: 'Keir Starmer' };
  const merge: NameEdit = { kind: 'merge', name: 'Starmer', into: 'Keir Starmer' };
  expect(namesOf(documents, [split, merge]).find('starmer')).toHaveLength(1);
  const circle: NameEdit[] = [
    { kind: 'merge', name: 'Tehran', into: 'Irna' },
    { kind: 'merge', name: 'Irna', into: 'Tehran' },
  ];
  expect(namesOf([CALL], circle).find('Tehran')[0]?.count).toBe(2);
});

test('a view over a shared and an own shelf links both and knows no other shelf', () => {
  const [shared, one, other] = [shelfOf(CALL), shelfOf(LATER), shelfOf()];
  const [first, second] = [new Names([shared, one]), new Names([shared, other])];
  expect(first.find('Starmer')[0]?.count).toBe(3);
  expect(second.find('Starmer')[0]?.count).toBe(2);
  expect(second.find('Islamic Republic News Agency')).toEqual([]);
  expect(second.complete('isl')).toEqual([]);
});

test('of names a slip away those with the letter that was left out come first', () => {
  const text = written(
    'slips',
    '2024-08-13',
    'Ann Bake met Bo Bacoke. They like Bake.',
    ['person', 'Bo Bacoke'],
    ['person', 'Ann Bake', 'Bake'],
  );
  // One letter more or less than "backe" makes either, and both are mentioned twice.
  const names = namesOf([text, written('more', '2024-08-14', 'Bo Bacoke left.', ['person', 'Bo Bacoke'])]);
  expect(names.complete('backe').map(({ name }) => name)).toEqual(['Bo Bacoke', 'Ann Bake']);
});

test('adding and removing a document restores every answer', () => {
  fc.assert(
    fc.property(fc.constantFrom('starmer', 'irna', 'teh', '', 'Pezeshkan'), (typed) => {
      const shelf = shelfOf(CALL);
      const names = new Names([shelf]);
      const before = JSON.stringify([listed(names), names.complete(typed)]);
      shelf.add(LATER.document, LATER.reading);
      names.all();
      shelf.remove('later');
      expect(JSON.stringify([listed(names), names.complete(typed)])).toBe(before);
    }),
  );
});

test('no text makes a look-up fail', () => {
  const names = namesOf([CALL, LATER]);
  fc.assert(
    fc.property(anyText({ maxLength: 40 }), (typed) => {
      expect(names.complete(typed).length).toBeLessThanOrEqual(25);
      expect(names.find(typed).length).toBeLessThanOrEqual(10);
    }),
  );
});

test('the entity of a reading leads to its name', () => {
  const names = namesOf([CALL, LATER]);
  expect(names.of('later', 'e0')?.name).toBe('Keir Starmer');
  expect(names.of('later', 'nobody')).toBeUndefined();
});
