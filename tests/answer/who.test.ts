import { expect, test } from 'vitest';
import { completeNames } from '../../src/answer/complete.ts';
import { clip } from '../../src/answer/who/clip.ts';
import { type Asked, who } from '../../src/answer/who/who.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { en } from '../../src/messages/en.ts';
import { corpusOf } from './corpus.ts';
import { anyText } from '../any-text.ts';
import fc from '../fc.ts';

const TALKS = corpusOf(
  [
    'july',
    '2024-07-06',
    'Keir Starmer became prime minister on Friday. Rishi Sunak, the former prime minister, congratulated him. ' +
      'Starmer is a lawyer from Surrey.',
  ],
  [
    'august',
    '2024-08-13',
    'Prime Minister Keir Starmer telephoned Masoud Pezeshkian, the president of Iran. ' +
      'The Iranian state news agency Irna reported the call. Starmer was worried.',
  ],
);

/** Title, then each passage as its label and its first words. */
function shown(corpus: Corpus, name: string): unknown {
  const answer = who(name, { corpus, say: en });
  if (answer.kind !== 'found') return answer.kind;
  return [
    answer.title,
    ...answer.entries.map(({ label = '', citation }) => [label, corpus.textOf(citation).slice(0, 26)]),
  ];
}

/** The title and the first passage alone. */
function best(corpus: Corpus, name: string): unknown {
  const all = shown(corpus, name);
  return Array.isArray(all) ? all.slice(0, 2) : all;
}

test('passages that say who somebody is come first, the rest newest first', () => {
  expect(shown(TALKS, 'starmer')).toEqual([
    'Keir Starmer',
    ['Prime Minister', 'Prime Minister Keir Starme'], // two documents call him so; July's stands under "also"
    ['a lawyer from Surrey', 'Starmer is a lawyer from S'], // a statement of one document
    ['', 'Starmer was worried.'], // no role
  ]);
});

test.each([
  ['IRNA', 'Irna'],
  ['Sir Keir', 'Keir Starmer'],
  ['Stramer', 'Keir Starmer'],
  ['Who is Keir Starmer?', 'Keir Starmer'],
  ['PM', 'Keir Starmer'],
  ['the former prime minister', 'Rishi Sunak'],
  ['Iranian president', 'Masoud Pezeshkian'],
  ['president of Iran', 'Masoud Pezeshkian'],
])('%s shows %s', (asked, name) => {
  const answer = who(asked, { corpus: TALKS, say: en });
  expect([answer.kind, answer.title]).toEqual(['found', name]);
});

const HARBOUR = corpusOf([
  'harbour',
  '2024-05-02',
  'Harbour workers met a Dockers United leader, Ada Marlow, on Monday. Dockers United is backed by the Seamen. ' +
    'Ada Marlow is a poet. Marlow is the chair of Dockers United. The last British harbour minister, Tom Okafor, was there. ' +
    'The UK harbour minister, Ben Ode, was not.',
]);

test('without a role, the passage that says something of it comes before one that only names it', () => {
  expect(best(HARBOUR, 'Dockers United')).toEqual(['Dockers United', ['', 'Dockers United is backed b']]);
});

test('an office that is asked for stands before other roles, by any name of the country', () => {
  expect(best(HARBOUR, "Britain's harbour minister")).toEqual([
    'Ben Ode',
    ['The UK harbour minister', 'The UK harbour minister, B'],
  ]);
  expect(best(HARBOUR, 'chair of Dockers United')).toEqual([
    'Ada Marlow',
    ['the chair of Dockers United', 'Marlow is the chair of Doc'],
  ]);
});

test('the minister of a country is not the country', () => {
  expect(who('the fish minister of Iran', { corpus: TALKS, say: en }).kind).toBe('nothing');
});

test('the card gives forms, counts, documents and days', () => {
  const answer = who('Starmer', { corpus: TALKS, say: en });
  expect(answer.kind === 'found' && answer.facts).toEqual([
    { name: 'Kind', value: 'person' },
    { name: 'Names', value: 'Keir Starmer, Starmer' },
    { name: 'Mentioned', value: '4 times in 2 documents' },
    { name: 'Documents', value: 'Title of august (2), Title of july (2)' },
    { name: 'Published', value: '6 July 2024 to 13 August 2024' },
  ]);
});

test('a role is cited, and its words are marked in the passage', () => {
  const answer = who('Pezeshkian', { corpus: TALKS, say: en });
  const entry = answer.kind === 'found' ? answer.entries[0] : undefined;
  const role = entry?.detail?.kind === 'role' ? entry.detail.role : undefined;
  expect(role && TALKS.textOf(role)).toBe('the president of Iran');
  expect(entry?.highlights.map(({ start, end }) => TALKS.textOf({ document: 'august', start, end }))).toEqual(
    ['Masoud Pezeshkian', 'the president of Iran'],
  );
});

test('a shared name shows the most mentioned and offers the others', () => {
  const corpus = corpusOf(
    ['a', '2016-01-01', 'Hillary Clinton spoke. Hillary Clinton left.'],
    ['b', '2016-01-02', 'Bill Clinton spoke.'],
  );
  const answer = who('Clinton', { corpus, say: en });
  if (answer.kind !== 'found') throw new Error(answer.kind);
  expect(answer.title).toBe('Hillary Clinton');
  expect(answer.facts).toContainEqual({ name: 'Also called so', value: 'Bill Clinton (1 mention)' });
  expect(answer.actions).toEqual([
    { label: 'Quotes', command: 'quote', arguments: { speaker: 'Hillary Clinton' } },
    { label: 'Timeline', command: 'timeline', arguments: { about: 'Hillary Clinton' } },
    { label: 'Related', command: 'who', arguments: { name: 'Hillary Clinton', related: 'yes' } },
    { label: 'Bill Clinton', command: 'who', arguments: { name: 'Bill Clinton' } },
  ]);
});

test('related are those whom the same sentences name, the most often together first', () => {
  const corpus = corpusOf(
    ['a', '2024-01-01', 'Ann Berg met John Doe in Paris. Ann Berg thanked John Doe. Jane Roe left.'],
    ['b', '2024-02-01', 'Mary Major wrote to Ann Berg.'],
  );
  const answer = who('Berg', { corpus, say: en }, { besides: true });
  if (answer.kind !== 'found') throw new Error(answer.kind);
  expect(answer.title).toBe('Named with Ann Berg');
  expect(
    answer.entries.map(({ label, citation, highlights }) => [
      label,
      corpus.textOf(citation),
      highlights.map((span) => corpus.textOf({ ...span, document: citation.document })),
    ]),
  ).toEqual([
    ['John Doe · 2 sentences', 'Ann Berg met John Doe in Paris.', ['Ann Berg', 'John Doe']],
    // Of equals the one whose name comes first.
    ['Mary Major · 1 sentence', 'Mary Major wrote to Ann Berg.', ['Ann Berg', 'Mary Major']],
    ['Paris · 1 sentence', 'Ann Berg met John Doe in Paris.', ['Ann Berg', 'Paris']],
  ]);
  expect(answer.actions?.map(({ label }) => label)).toEqual(['John Doe', 'Mary Major', 'Paris']);
  expect(who('Jane Roe', { corpus, say: en }, { besides: true }).kind).toBe('nothing');
});

/** July's president is not August's. */
const OFFICES = corpusOf(
  ['july', '2024-07-06', 'The president of Iran, Ann Berg, met John Doe. Ann Berg left. John Lee came.'],
  [
    'august',
    '2024-08-13',
    'The president of Iran, Mary Major, met John Doe. Mary Major thanked Ann Berg. Peter Lee came. Peter Lee left.',
  ],
);

test('what a filter leaves is all that a card counts and cites', () => {
  const answer = who('Berg', { corpus: OFFICES, say: en }, { to: 'July 2024' });
  if (answer.kind !== 'found') throw new Error(answer.kind);
  expect(answer.facts).toEqual([
    { name: 'Kind', value: 'person' },
    { name: 'Names', value: 'Ann Berg' },
    { name: 'Mentioned', value: '2 times in 1 document' },
    { name: 'Documents', value: 'Title of july (2)' },
    { name: 'Published', value: '6 July 2024' },
  ]);
  expect(new Set(answer.entries.map(({ citation }) => citation.document))).toEqual(new Set(['july']));
  expect(who('Berg', { corpus: OFFICES, say: en }, { document: 'Title of july' })).toMatchObject({
    facts: answer.facts,
    entries: answer.entries,
  });
});

test('what a card leads on to is held to the same documents, but for the days of a timeline', () => {
  const answer = who('Lee', { corpus: OFFICES, say: en }, { from: '2024', document: 'july' });
  expect(
    answer.kind === 'found' && answer.actions?.map(({ command, arguments: given }) => [command, given]),
  ).toEqual([
    ['quote', { speaker: 'John Lee', from: '2024', document: 'july' }],
    // Its days are those of events.
    ['timeline', { about: 'John Lee', document: 'july' }],
    ['who', { name: 'John Lee', related: 'yes', from: '2024', document: 'july' }],
  ]);
  const both = who('Lee', { corpus: OFFICES, say: en }, { from: '2024' });
  // Peter is mentioned more, and offers John.
  expect(both.title).toBe('Peter Lee');
  expect(both.kind === 'found' && both.actions?.at(-1)?.arguments).toEqual({
    name: 'John Lee',
    from: '2024',
  });
});

function labels(typed: Asked): unknown {
  const answer = who('Berg', { corpus: OFFICES, say: en }, { ...typed, besides: true });
  return answer.kind === 'found' && [answer.title, ...answer.entries.map(({ label }) => label)];
}

test('who is named beside somebody is looked for in the same documents', () => {
  expect(labels({ from: '2024-08' })).toEqual(['Named with Ann Berg', 'Mary Major · 1 sentence']);
  expect(labels({ to: '2024-07' })).toEqual([
    'Named with Ann Berg',
    'Iran · 1 sentence',
    'John Doe · 1 sentence',
  ]);
});

const holder = (typed: Asked) => who('president of Iran', { corpus: OFFICES, say: en }, typed).title;

test('an office is held by whoever the documents that are left say', () => {
  expect(holder({})).toBe('Mary Major');
  expect(holder({ to: '2024-07' })).toBe('Ann Berg');
});

test('a name that only the filter leaves out is said to be left out by it', () => {
  expect(who('Major', { corpus: OFFICES, say: en }, { to: '2024-07' })).toEqual({
    kind: 'nothing',
    title: 'Mary Major',
    reasons: [
      'The filter leaves no document that names “Mary Major”. All documents together name it 2 times, in 1 document.',
    ],
    suggestions: [],
    nearest: [],
    actions: [{ label: 'In all documents', command: 'who', arguments: { name: 'Mary Major' } }],
  });
});

test.each([
  [{ source: 'Nowhere Post' }, 'The filter leaves no document.'],
  [{ to: '2023' }, 'The filter leaves no document.'],
])('%j leaves nothing, and that is the reason', (typed, reason) => {
  const answer = who('Berg', { corpus: OFFICES, say: en }, typed);
  expect(answer.kind === 'nothing' && answer.reasons).toEqual([reason]);
});

test('a filter that cannot be read is told', () => {
  const bad = who('Berg', { corpus: OFFICES, say: en }, { from: 'soonish' });
  expect(bad.kind === 'notice' && bad.message).toContain('“soonish”');
});

test('a name that no reading lists is looked for in the documents that are left', () => {
  const corpus = corpusOf(
    ['a', '2024-01-01', 'The plan was made by Qz9x, a group of friends.'],
    ['b', '2024-02-01', 'Nothing new.'],
  );
  expect(who('Qz9x', { corpus, say: en }, { document: 'a' }).kind).toBe('found');
  expect(who('Qz9x', { corpus, say: en }, { document: 'b' })).toMatchObject({
    kind: 'nothing',
    reasons: [expect.stringContaining('The filter leaves no document that names “Qz9x”')],
  });
});

test('two people of one full name can be asked for one by one', () => {
  const corpus = corpusOf(
    ['a', '2024-01-01', 'John Smith, 43, a plumber, left.'],
    ['b', '2024-02-01', 'John Smith, 71, a judge, left.'],
  );
  expect(shown(corpus, 'John Smith')).toEqual(['John Smith', ['a judge', 'John Smith, 71, a judge, l']]);
  expect(shown(corpus, 'John Smith (2)')).toEqual([
    'John Smith (2)',
    ['a plumber', 'John Smith, 43, a plumber,'],
  ]);
});

test('an unknown name is said to be unknown, with names that look like it', () => {
  expect(who('Netanyahu', { corpus: TALKS, say: en })).toEqual({
    kind: 'nothing',
    title: 'Netanyahu',
    reasons: ['No document names “Netanyahu”.', 'Nowhere in the documents: “Netanyahu”.'],
    suggestions: [],
    nearest: [],
  });
  const near = who('Sterner', { corpus: TALKS, say: en });
  expect(near.kind === 'nothing' && near.suggestions).toEqual(['Keir Starmer']);
});

test('a name that no reader saw is found by its words', () => {
  const corpus = corpusOf(['a', null, 'We spoke to xQz 9, a robot from Leeds. The robot xQz 9 agreed.']);
  expect(who('XQZ 9', { corpus, say: en }).kind).toBe('nothing');
  const capital = corpusOf(['a', null, 'The plan was made by Qz9x, a group of friends.']);
  expect(who('qz9x', { corpus: capital, say: en }).title.toLowerCase()).toBe('qz9x');
});

test('an empty name is a notice', () => {
  expect(who('  ', { corpus: TALKS, say: en }).kind).toBe('notice');
  expect(who('?', { corpus: TALKS, say: en }).kind).not.toBe('found');
});

test('suggestions fill in the plain name and hint who it is', () => {
  expect(completeNames('star', { corpus: TALKS, say: en })).toEqual([
    { name: 'Keir Starmer · Prime Minister · 4 mentions', value: 'Keir Starmer' },
  ]);
  expect(completeNames('', { corpus: TALKS, say: en })[0]?.value).toBe('Keir Starmer');
  expect(completeNames('zzz', { corpus: TALKS, say: en })).toEqual([]);
});

test.each(['Mr Starm', 'Keir S', 'starmr', 'iran', 'irna', 'pez'])('%s offers something', (typed) => {
  expect(completeNames(typed, { corpus: TALKS, say: en }).length).toBeGreaterThan(0);
});

/** Half of a surrogate pair. */
const HALF = /\p{Surrogate}/u;

test('no text breaks a look-up or a limit, and no character is cut in half', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, most) => {
      who(text, { corpus: TALKS, say: en });
      for (const { name, value } of completeNames(text, { corpus: TALKS, say: en }))
        expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
      const cut = clip(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      if (!HALF.test(text)) expect(cut).not.toMatch(HALF);
    }),
    { numRuns: 60 },
  );
});
