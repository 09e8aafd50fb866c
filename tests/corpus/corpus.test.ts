import { describe, expect, test } from 'vitest';
import { Corpus, termsOf, wordsOf } from '../../src/corpus/corpus.ts';
import { Shelf } from '../../src/corpus/shelf.ts';
import type { Document } from '../../src/model.ts';
import { annotate } from '../../src/text/annotate.ts';
import { anyText } from '../any-text.ts';
import fc from '../fc.ts';

const document = (id: string, text: string, more: Partial<Document> = {}): Document => ({
  id,
  text,
  title: '',
  published: null,
  source: null,
  author: null,
  url: null,
  ...more,
});

function put(shelf: Shelf | Corpus, ...documents: readonly Document[]): void {
  for (const one of documents) shelf.add(one, annotate(one));
}

const HARBOUR = document('harbour', 'The harbour master resigned. Ferries still sail to the island.', {
  title: 'Harbour news',
  published: '2024-05-02',
});
const STRIKE = document('strike', 'Ferry crews went on strike. The harbour stayed shut for 3 days.', {
  published: '2024-05-03',
});
const BAKERY = document('bakery', 'A bakery in the old town won a prize for its bread.');

const found = (corpus: Corpus, text: string): string[] =>
  corpus.search(text).map(({ document: { id }, sentence }) => `${id} ${sentence.n}`);

describe('words', () => {
  test.each([
    ["Iran's ministers’ cars", 'iran ministers cars'],
    ['José paid 3,518 in the U.K. and 1.5 elsewhere', 'jose paid 3518 in the uk and 1.5 elsewhere'],
    ['They told us that the US and the WHO agreed', 'they told us that the us. and the who. agreed'],
    ['a 34-year-old, don’t', 'a 34 year old dont'],
    ['東京 weiß Æsop', '東 京 weiss aesop'],
    ['😀 … — !', ''],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  test.each([
    ['telephoned telephones', 'telephon telephon'],
    ['They spoke of women and cities', 'speak woman citi'],
    ['the twelve countries', '12 countri'],
    ['who is it', ''],
  ])('%j is searched as %j', (text, terms) => {
    expect(termsOf(text).join(' ')).toBe(terms);
  });

  test('of any text are found without error, in its length or less', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 300 }), (text) => {
        expect(wordsOf(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('a corpus', () => {
  test('finds the sentence that shares most with a text', () => {
    const corpus = new Corpus();
    put(corpus, HARBOUR, STRIKE, BAKERY);
    expect(found(corpus, 'When do ferries sail?')[0]).toBe('harbour 1');
    expect(found(corpus, 'prize bread')).toEqual(['bakery 0']);
    expect(found(corpus, 'volcano')).toEqual([]);
    expect(found(corpus, '')).toEqual([]);
  });

  test.each([
    ['in one document', ['The commissioner left in the evening. The commission met. Even Lee came.']],
    [
      'in several',
      [
        'The commissioner left in the evening.',
        'The commission met.',
        'Even Lee came. The commission, in short.',
      ],
    ],
  ])('knows a word by its own term, also where that word is the term of another: %s', (_, texts) => {
    const corpus = new Corpus();
    for (const [i, text] of texts.entries()) put(corpus, document(`d${i}`, text));
    const sentences = (asked: string) =>
      corpus.search(asked).map(({ document: { text }, sentence: { start, end } }) => text.slice(start, end));
    expect(sentences('evening')).toEqual(['The commissioner left in the evening.']);
    expect(sentences('commissioners')).toEqual(['The commissioner left in the evening.']);
    expect(sentences('commissions').toSorted()[0]).toMatch(/^The commission/);
  });

  test('knows nothing of a document that was taken away', () => {
    const corpus = new Corpus();
    put(corpus, HARBOUR, STRIKE);
    expect(corpus.remove('strike')).toBe(true);
    expect(corpus.remove('strike')).toBe(false);
    expect(found(corpus, 'crews strike')).toEqual([]);
    expect(corpus.documents()).toEqual([HARBOUR]);
    expect(corpus.nearWords('strikes')).toEqual([]);
    expect(() => corpus.reading('strike')).toThrow('no document');
  });

  test('refuses an id that another shelf of its view holds', () => {
    const shared = new Shelf();
    put(shared, HARBOUR);
    const corpus = new Corpus([shared, new Shelf()]);
    expect(() => {
      put(corpus, HARBOUR);
    }).toThrow('already in the corpus');
  });

  test('sees the shelves of its view and nothing else', () => {
    const [shared, own, other] = [new Shelf(), new Shelf(), new Shelf()];
    put(shared, HARBOUR);
    put(own, STRIKE);
    put(other, BAKERY);
    const corpus = new Corpus([shared, own]);
    const alone = new Corpus();
    put(alone, HARBOUR, STRIKE);
    for (const question of ['harbour ferries', 'bakery bread', 'strike']) {
      expect(corpus.search(question)).toEqual(alone.search(question));
    }
    expect(corpus.document('bakery')).toBeUndefined();
    expect(corpus.frequency('bread')).toBe(0);
  });

  test('lists newest first, undated last, and filters by day and outlet', () => {
    const corpus = new Corpus();
    put(corpus, BAKERY, HARBOUR, { ...STRIKE, source: 'The Tide' });
    expect(corpus.documents().map(({ id }) => id)).toEqual(['strike', 'harbour', 'bakery']);
    expect(corpus.documents({ from: '2024-05-03' }).map(({ id }) => id)).toEqual(['strike']);
    expect(corpus.documents({ source: 'the tide' }).map(({ id }) => id)).toEqual(['strike']);
    expect(corpus.search('harbour', { filter: { to: '2024-05-02' } }).map((hit) => hit.document.id)).toEqual([
      'harbour',
    ]);
  });
});

const WORDS = [
  'harbour',
  'ferry',
  'ferries',
  'strike',
  'Strikes',
  'the',
  'bread',
  'US',
  '12',
  'twelve',
  'Léa',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ')}. The end came. ${words.toReversed().join(' ')}!`);

describe('without reading the texts, a corpus knows', () => {
  const lines = [
    "Tom O'Neill paid 3,518 pounds.",
    'The Neills of Saint-Étienne left early.',
    'Nobody else was there, and you’re late.',
  ];
  const documents = lines.map((line, i) => document(`d${i}`, line));

  test.each([
    ['Neill', ['d0', 'd1']],
    ['518', ['d0']],
    ['saint-étienne', ['d1']],
    ['harbour', []],
    ['U.S.', null],
    ['you', null],
    ['', null],
  ])('where %j may stand: %j', (words, ids) => {
    const corpus = new Corpus();
    put(corpus, ...documents);
    const holding = corpus.mayHold(words);
    expect(holding && [...holding].map(({ id }) => id).toSorted()).toEqual(ids);
  });

  test('every document in which any part of a text stands by itself', () => {
    const parts = fc.constantFrom(
      "O'Neill",
      'ÉTIENNE',
      '3,518',
      'the',
      'isn’t',
      'U.K.',
      '東京',
      'a1b2',
      'co\u00adop',
    );
    const some = fc.array(parts, { minLength: 1, maxLength: 4 }).map((chosen) => chosen.join(' '));
    fc.assert(
      fc.property(some, (words) => {
        const corpus = new Corpus();
        put(corpus, document('d', words));
        for (const part of words.split(/[^\p{L}\p{M}\p{N}]+/u))
          expect(corpus.mayHold(part)?.size ?? 1).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  test('the sentences with a term, in the documents that are asked for', () => {
    const corpus = new Corpus();
    put(corpus, HARBOUR, STRIKE);
    const holding = corpus.sentencesWith(['ferri'], new Set([HARBOUR]));
    expect([...holding].map(([{ id }, sentences]) => [id, sentences.map(({ n }) => n)])).toEqual([
      ['harbour', [1]],
    ]);
  });
});

test('adding documents and taking them away again restores every answer exactly', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 5 }),
      fc.array(text, { minLength: 1, maxLength: 5 }),
      fc.array(fc.constantFrom(...WORDS, 'strkie', 'harbor'), { minLength: 1, maxLength: 4 }),
      (kept, gone, question) => {
        const corpus = new Corpus();
        put(corpus, ...kept.map((words, i) => document(`kept ${i}`, words)));
        const answers = (): unknown => [
          corpus.search(question.join(' ')),
          question.map((word) => [corpus.nearWords(word), corpus.frequency(word)]),
          corpus.documents(),
        ];
        const before = answers();
        for (const [i, words] of gone.entries()) put(corpus, document(`gone ${i}`, words));
        for (const i of gone.keys()) corpus.remove(`gone ${i}`);
        expect(answers()).toEqual(before);
      },
    ),
    { numRuns: 60 },
  );
});

test('room is given back after many documents were taken away, and answers stay', () => {
  const corpus = new Corpus();
  put(corpus, HARBOUR, BAKERY);
  const before = corpus.search('harbour ferries bread');
  for (let i = 0; i < 200; i++) put(corpus, document(`d${i}`, `Harbour story number ${i} of a long winter.`));
  for (let i = 0; i < 200; i++) corpus.remove(`d${i}`);
  expect(corpus.search('harbour ferries bread')).toEqual(before);
  expect(corpus.reading('harbour')).toEqual(annotate(HARBOUR));
});

test('a term that stands in very many documents is found in all of them', () => {
  const corpus = new Corpus();
  for (let i = 0; i < 150; i++) put(corpus, document(`d${i}`, `Harbour story ${i}.`));
  expect(corpus.search('harbour', { limit: 1000 })).toHaveLength(100);
  expect(corpus.frequency('harbour')).toBe(150);
});

const known = (shelf: Shelf): string[] =>
  new Corpus([shelf]).names.all().map(({ name, count }) => `${name} ${count}`);

describe('names put together a document at a time', () => {
  const PEOPLE = ['Ann Berg', 'John Doe', 'Ida Lund', 'Tom Hale'];
  const stories = PEOPLE.map((name, n) =>
    document(`${n}`, `${name} opened the harbour. Mayor ${name} said: "It is open."`),
  );
  test('are those that are put together at once', async () => {
    const [slow, quick] = [new Shelf(), new Shelf()];
    put(slow, ...stories);
    put(quick, ...stories);
    await slow.prepareNames(() => false);
    expect(known(slow)).toEqual(known(quick));
    expect(known(slow)).toHaveLength(4);
  });

  test('let others run in between, follow what they change, and are whole for whoever asks', async () => {
    const shelf = new Shelf();
    put(shelf, ...stories);
    const [first, second, third] = stories;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no stories');
    const prepared = shelf.prepareNames(() => false);
    shelf.remove(first.id); // has its names already
    shelf.remove(second.id);
    shelf.remove(third.id);
    put(shelf, second); // gone and come back before its turn
    const expected = new Shelf();
    put(expected, second, ...stories.slice(3));
    expect(known(shelf)).toEqual(known(expected));
    await prepared;
    expect(known(shelf)).toEqual(known(expected));
  });

  test('end early when they are no longer wanted, and are whole all the same', async () => {
    const shelf = new Shelf();
    put(shelf, ...stories);
    let left = 2;
    await shelf.prepareNames(() => left-- === 0);
    expect(known(shelf)).toHaveLength(4);
  });
});
