import { expect, test } from 'vitest';
import { type Asked, quote } from '../../src/answer/quote/quote.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { en } from '../../src/messages/en.ts';
import { corpusOf, manyOf } from './corpus.ts';
import fc from '../fc.ts';

const TALKS = corpusOf(
  [
    'monday',
    '2024-08-12',
    'Prime Minister Ann Harper telephoned Hugh Hollis, the president of Ruritania. Harper said the border must open.\n' +
      '"We are running out of time," she told reporters. "The snow will not wait."\n' +
      'The Ruritanian foreign ministry refused, with a spokesman saying: "The border stays shut."',
  ],
  [
    'tuesday',
    '2024-08-13',
    'Two officials said the talks had failed. Hugh Hollis called the offer "an insult to every farmer".',
  ],
);

/** Kind and title, then each entry as its label and its words. */
function shown(corpus: Corpus, asked: Asked): unknown {
  const answer = quote(asked, { corpus, say: en });
  if (answer.kind !== 'found') return answer;
  return [answer.title, ...answer.entries.map(({ label, citation }) => [label, corpus.textOf(citation)])];
}

test('a speaker is found by part of the name, and every utterance is whole and labelled', () => {
  expect(shown(TALKS, { speaker: 'harper' })).toEqual([
    'Said by Ann Harper',
    ['Ann Harper · reported', 'Harper said the border must open.'],
    [
      'Ann Harper · word for word',
      '"We are running out of time," she told reporters. "The snow will not wait."',
    ],
  ]);
});

test('the words said are what is painted', () => {
  const answer = quote({ speaker: 'Hugh Hollis' }, { corpus: TALKS, say: en });
  const [entry] = answer.kind === 'found' ? answer.entries : [];
  const painted = entry?.highlights.map((span) =>
    TALKS.textOf({ document: entry.citation.document, ...span }),
  );
  expect(painted).toEqual(['the offer "an insult to every farmer"']);
  expect(entry?.detail).toEqual({ kind: 'quote', speaker: 'Hugh Hollis', type: 'mixed' });
});

test('a nameless speaker is found by the words of the text', () => {
  expect(shown(TALKS, { speaker: 'officials' })).toEqual([
    'Said by officials',
    ['Two officials · reported', 'Two officials said the talks had failed.'],
  ]);
});

test('a spokesman is not the ministry, but is found with it', () => {
  expect(shown(TALKS, { speaker: 'Ruritanian foreign ministry' })).toEqual([
    'Said by Ruritanian foreign ministry',
    [
      'a spokesman of the Ruritanian foreign ministry · word for word',
      'The Ruritanian foreign ministry refused, with a spokesman saying: "The border stays shut."',
    ],
  ]);
});

test('a subject puts the words that have to do with it first', () => {
  expect(shown(TALKS, { about: 'border' })).toEqual([
    'Said about “border”',
    ['Ann Harper · reported', 'Harper said the border must open.'],
    [
      'a spokesman of the Ruritanian foreign ministry · word for word',
      'The Ruritanian foreign ministry refused, with a spokesman saying: "The border stays shut."',
    ],
  ]);
});

test('days of publication narrow the answer, whole months too', () => {
  expect(shown(TALKS, { speaker: 'Hollis', from: '2024-08-13' })).toHaveLength(2);
  expect(shown(TALKS, { speaker: 'Hollis', to: '2024-08' })).toHaveLength(2);
  expect(shown(TALKS, { speaker: 'Hollis', from: '13 August 2024' })).toHaveLength(2);
  expect(shown(TALKS, { speaker: 'Hollis', to: '2024-08-11' })).toMatchObject({
    kind: 'nothing',
    reasons: [expect.anything(), 'Only documents that pass the filters were looked at.'],
  });
  expect(shown(TALKS, { speaker: 'Hollis', to: 'someday' })).toEqual({
    kind: 'notice',
    title: 'Said by Hollis',
    message: '“someday” is no day. Write 2024-08-12, 12 August 2024, 2024-08 or 2024.',
  });
});

test('one document may be asked alone, by its title or its id', () => {
  expect(shown(TALKS, { speaker: 'Hollis', document: 'tuesday' })).toHaveLength(2);
  expect(shown(TALKS, { speaker: 'Hollis', document: 'title of TUESDAY' })).toHaveLength(2);
  expect(shown(TALKS, { speaker: 'Harper', document: 'tuesday' })).toMatchObject({ kind: 'nothing' });
  expect(shown(TALKS, { speaker: 'Hollis', from: '2024-08-13', to: '2024-08-12' })).toMatchObject({
    kind: 'notice',
    message: expect.stringContaining('no span of time'),
  });
});

test('without a speaker and a subject the latest quotations are shown', () => {
  expect(shown(TALKS, { speaker: ' ' })).toMatchObject([
    'The latest quotations',
    ['Hugh Hollis · partly word for word', expect.anything()],
    ['Ann Harper · word for word', expect.anything()],
    [expect.stringContaining('a spokesman'), expect.anything()],
  ]);
});

test('a speaker quoted on something else is said to be so, with a way to all of it', () => {
  expect(shown(TALKS, { speaker: 'Harper', about: 'zebras' })).toMatchObject({
    kind: 'nothing',
    reasons: ['Nothing that Ann Harper said has to do with “zebras”.', 'Nowhere in the documents: “zebras”.'],
    actions: [{ command: 'quote', arguments: { speaker: 'Ann Harper' } }],
  });
});

test('for a stranger those are named who are quoted', () => {
  expect(shown(TALKS, { speaker: 'Zebulon' })).toMatchObject({
    kind: 'nothing',
    reasons: ['Nobody called “Zebulon” is quoted in the documents.', 'Nowhere in the documents: “Zebulon”.'],
    suggestions: ['Ann Harper', 'Hugh Hollis', 'Ruritanian foreign ministry'],
  });
});

test('where nobody is quoted, there are no quotations', () => {
  expect(shown(corpusOf(['calm', null, 'Snow fell on the border.']), {})).toMatchObject({
    kind: 'nothing',
    reasons: ['The documents hold no quotations.'],
  });
});

test('a speaker of a pronoun that nothing settles is not named', () => {
  const corpus = corpusOf(['d', '2024-08-13', '"We are tired," they said.']);
  expect(shown(corpus, {})).toEqual([
    'The latest quotations',
    ['speaker not named in the text · word for word', '"We are tired," they said.'],
  ]);
});

test('whatever is asked of whatever text, words shown lie inside the document and highlights inside the words', () => {
  const word = fc.constantFrom(
    'Ann Harper',
    'said',
    '"',
    '“',
    '”',
    ',',
    '.',
    '\n',
    'he',
    'that',
    'the talks',
    'failed',
    '’',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), word, (words, asked) => {
      const corpus = corpusOf(['d', null, words.join(' ')]);
      for (const answer of [quote({ speaker: asked }, { corpus, say: en }), quote({}, { corpus, say: en })]) {
        if (answer.kind !== 'found') continue;
        for (const { citation, highlights } of answer.entries) {
          expect(citation.start).toBeGreaterThanOrEqual(0);
          expect(citation.end).toBeLessThanOrEqual(words.join(' ').length);
          for (const span of highlights) {
            expect(span.start).toBeGreaterThanOrEqual(citation.start);
            expect(span.end).toBeLessThanOrEqual(citation.end);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** The facts of an answer, or why there is none. */
function factsOf(corpus: Corpus, asked: Asked): unknown {
  const answer = quote(asked, { corpus, say: en });
  if (answer.kind !== 'found') return answer.kind === 'nothing' ? answer.reasons : answer.kind;
  return (answer.facts ?? []).map(({ name, value }) => `${name}: ${value}`);
}

test('"at least" is said where more documents than it looks at may hold more, and only there', () => {
  const text = 'Ann Harper said: "The border must open." Hugh Hollis left the palace.';
  const [most, more] = [manyOf(300, text), manyOf(301, text)];
  for (const asked of [{ speaker: 'Harper' }, { about: 'border' }]) {
    expect(factsOf(most, asked)).toEqual(['Found: 300 word for word', 'Shown: 20 of 300']);
    expect(factsOf(more, asked)).toEqual(['Found: at least 300 word for word', 'Shown: 20 of at least 300']);
  }
  const never = en.quote.neverQuoted('Hugh Hollis');
  expect(factsOf(most, { speaker: 'Hollis' })).toEqual([never]);
  expect(factsOf(more, { speaker: 'Hollis' })).toEqual([never, en.passage.partly(300)]);
});
