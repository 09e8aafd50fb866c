import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { search, readQuery } from '../../src/answer/search.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { en } from '../../src/messages/en.ts';
import { LANGUAGES } from '../../src/messages/codes.ts';
import { messagesFor } from '../../src/messages/languages.ts';
import type { Answer, Document, Filter } from '../../src/model.ts';
import { annotate } from '../../src/text/annotate.ts';
import { anyText } from '../any-text.ts';
import { manyOf } from './corpus.ts';
import fc from '../fc.ts';

const document = (
  id: string,
  published: string | null,
  text: string,
  source: string | null = null,
): Document => ({
  id,
  text,
  title: id,
  published,
  source,
  author: null,
  url: null,
});

const HARBOUR = document(
  'Harbour closes',
  '2024-05-02',
  `The harbour of Eastwick was closed on Monday after a crane collapsed. Mayor Ada Marlow said the crane had been \
inspected in 2019. Two dockers were injured. She added that repairs would cost 4 million pounds.`,
  'The Tide',
);
const BRIDGE = document(
  'Bridge opens',
  '2024-06-11',
  `A new bridge over the Lune was opened by Ada Marlow on Tuesday. It took three years to build. The architect, Tom \
Okafor, called it a gift to the valley. Two dockers were injured.`,
  'Valley Post',
);
const BAKERY = document(
  'Bakery wins',
  null,
  'A bakery in Eastwick won a prize for its rye bread. The oven is old.',
);

function corpusOf(...documents: readonly Document[]): Corpus {
  const corpus = new Corpus();
  for (const one of documents) corpus.add(one, annotate(one));
  return corpus;
}

const corpus = corpusOf(HARBOUR, BRIDGE, BAKERY);
const context = { corpus, say: en };

const first = (answer: Answer): string => {
  const entries = answer.kind === 'found' ? answer.entries : [];
  return entries[0] === undefined ? answer.kind : corpus.textOf(entries[0].citation);
};

/** The command that a question is handed on to. */
function routedTo(question: string, filter: Filter, among = corpus): string | undefined {
  const answer = ask(question, { corpus: among, say: en }, filter);
  const facts = answer.kind === 'found' ? (answer.facts ?? []) : [];
  return facts.find(({ name }) => name === en.ask.routedName)?.value;
}

describe('/ask', () => {
  test.each([
    ['When was the harbour closed?', 'closed on Monday'],
    ['Who opened the bridge over the Lune?', 'opened by Ada Marlow'],
    ['How many dockers were injured?', 'Two dockers'],
    ['What prize did the bakery in Eastwick win?', 'rye bread'],
    ['harbour crane collapsed', 'crane collapsed'],
    ['How much would repairs cost?', '4 million pounds'],
    ['When was the harbor of Eastwick closd?', 'closed on Monday'],
  ])('answers %j with the sentence that says so', (question, words) => {
    expect(first(ask(question, context))).toContain(words);
  });

  test.each([
    ['Who bought the volcano in Reykjavik?', /“volcano”/],
    ['What did Netanyahu reply?', /“Netanyahu” and “reply” stand in none of the 3 documents/],
    ['How is it that they are?', /too common/],
    ['😀🎉', /no words/],
    ['   ', /no words/],
    ['Какая погода в Тегеране сегодня?', /Какая/],
  ])('says why it does not answer %j', (question, reason) => {
    const answer = ask(question, context);
    expect(answer.kind === 'nothing' ? answer.reasons.join(' ') : answer.kind).toMatch(reason);
  });

  test('has nothing to say without documents', () => {
    expect(ask('Who?', { corpus: new Corpus(), say: en })).toMatchObject({
      kind: 'nothing',
      reasons: [en.ask.emptyCorpus],
    });
  });

  test('names whom the question means and the documents know, and what may have been meant', () => {
    const answer = ask('Did Ada Marlow buy a zeppelin from the Eskwick submarine works?', context);
    expect(answer).toMatchObject({ kind: 'nothing' });
    if (answer.kind !== 'nothing') return;
    expect(answer.reasons.join(' ')).toContain('Ada Marlow is mentioned');
    expect(answer.nearest.length).toBeLessThanOrEqual(2);
  });

  test('takes no well known word for a slip, and suggests no question that is not answered either', () => {
    const wood = { corpus: corpusOf(document('Wood', null, 'The plank would crack. A cub won.')), say: en };
    expect(ask('Who won the world cup?', wood)).toMatchObject({ kind: 'nothing', suggestions: [] });
  });

  test('shows equal sentences once, with all their places', () => {
    const answer = ask('How many dockers were injured?', context);
    const [entry] = answer.kind === 'found' ? answer.entries : [];
    expect(entry?.also?.length ?? 0).toBe(1);
  });

  test('paints what answers and what was asked for', () => {
    const answer = ask('How many dockers were injured?', context);
    const [entry] = answer.kind === 'found' ? answer.entries : [];
    const painted = entry?.highlights.map((span) =>
      corpus.textOf({ document: entry.citation.document, ...span }),
    );
    expect(painted).toEqual(['Two', 'dockers', 'injured']);
  });

  test('hands "who is" on and names the command', () => {
    const answer = ask('Who is Ada Marlow?', context);
    expect(answer).toMatchObject({
      kind: 'found',
      facts: expect.arrayContaining([{ name: en.ask.routedName, value: '/who name:Ada Marlow' }]),
    });
  });

  test('hands "what did she say" on, and answers itself where nothing was said', () => {
    expect(ask('What did Ada Marlow say about the crane?', context)).toMatchObject({
      kind: 'found',
      facts: expect.arrayContaining([
        { name: en.ask.routedName, value: '/quote speaker:Ada Marlow about:the crane' },
      ]),
    });
    expect(ask('What did Ada Marlow say about zeppelins?', context)).not.toHaveProperty('facts');
  });

  test.each([
    ['What is Ada Marlow?', '/who name:Ada Marlow'],
    ['What did Ada Marlow reply?', '/quote speaker:Ada Marlow'],
    ['What happened to Ada Marlow?', '/timeline about:Ada Marlow'],
    ['What happened on 29 April 2024?', '/timeline from:29 April 2024 to:29 April 2024'],
    ['What happened on April 29?', '/timeline from:April 29 2024 to:April 29 2024'],
    ['what has happened since March 2024', '/timeline from:March 2024'],
    ['What happened between March and 5 May 2024?', '/timeline from:March 2024 to:5 May 2024'],
  ])('hands %s on', (question, command) => {
    expect(ask(question, context)).toMatchObject({
      kind: 'found',
      facts: expect.arrayContaining([{ name: en.ask.routedName, value: command }]),
    });
  });

  test.each([
    ['Wer ist Ada Marlow?', '/who name:Ada Marlow'],
    ['und wer ist die Ada Marlow?', '/who name:Ada Marlow'],
    ['Was sagte Ada Marlow?', '/quote speaker:Ada Marlow'],
    ['Was hat Ada Marlow gesagt?', '/quote speaker:Ada Marlow'],
    ['Was geschah am 29. April?', '/timeline from:29. April 2024 to:29. April 2024'],
    ['Wann war Ada Marlow in Eastwick?', '/timeline about:Ada Marlow'],
    ['Qui est Ada Marlow ?', '/who name:Ada Marlow'],
    ['Qu’a dit Ada Marlow ?', '/quote speaker:Ada Marlow'],
    ['Qu’est-il arrivé à Ada Marlow ?', '/timeline about:Ada Marlow'],
    ['Que s’est-il passé depuis mars 2024 ?', '/timeline from:mars 2024'],
    ['Quand Ada Marlow a-t-elle ouvert le pont ?', '/timeline about:Ada Marlow'],
    ['¿Quién es Ada Marlow?', '/who name:Ada Marlow'],
    ['¿Y qué dijo Ada Marlow?', '/quote speaker:Ada Marlow'],
    ['¿Qué pasó el 29 de abril?', '/timeline from:29 de abril 2024 to:29 de abril 2024'],
    ['¿Cuándo abrió el puente Ada Marlow?', '/timeline about:Ada Marlow'],
    ['And who is Ada Marlow?', '/who name:Ada Marlow'],
  ])('hands %s on, whatever the language', (question, command) => {
    expect(routedTo(question, {})).toBe(command);
  });

  test('tells why another command has nothing where the question is not English', () => {
    const german = ask('Was sagte Ada Marlow über Zeppeline?', context);
    expect(german).toMatchObject({ kind: 'nothing', title: 'Was sagte Ada Marlow über Zeppeline?' });
    expect(german.actions?.[0]).toMatchObject({ command: 'quote', arguments: { speaker: 'Ada Marlow' } });
    const open = ask('Wie lange dauerte es, die Brücke zu bauen?', context);
    expect(open.kind === 'nothing' && open.reasons[0]).toBe(en.ask.inEnglish);
    // What comes near is what names somebody, whatever the other words are in English.
    const war = ask('Wie alt war Ada Marlow?', context);
    const near = war.kind === 'nothing' ? war.nearest.map(({ citation }) => corpus.textOf(citation)) : [];
    expect(near.map((text) => text.includes('Ada Marlow'))).toEqual([true, true]);
    // Everyday words of the other language are not told to be missing; names are.
    const unknown = ask('Wer ist Zebulon Pike?', context);
    expect(unknown.kind === 'nothing' && unknown.reasons[1]).toBe(
      en.ask.nowhere(['Zebulon', 'Pike'], corpus.size),
    );
    const english = ask('How long did the zeppelin fly?', context);
    expect(english.kind === 'nothing' && english.reasons).not.toContain(en.ask.inEnglish);
  });

  test('hands the filter on as well, but no days of publication to a timeline', () => {
    const on = '29 April 2024';
    expect(routedTo('Who is Ada Marlow?', { from: '2024' })).toBe('/who name:Ada Marlow from:2024');
    expect(routedTo('What did Ada Marlow reply?', { from: '2024' })).toBe(
      '/quote speaker:Ada Marlow from:2024',
    );
    expect(routedTo('What happened on 29 April 2024?', { from: '2024' })).toBeUndefined();
    expect(routedTo('What happened on 29 April 2024?', { document: 'Harbour closes' })).toBe(
      `/timeline from:${on} to:${on} document:Harbour closes`,
    );
  });

  test('hands the holder of an office on, but no past one', () => {
    const offices = corpusOf(
      document('A', '2024-05-02', 'Ada Marlow, the mayor of Eastwick, opened a bridge.'),
      document('B', '2024-05-01', 'The former mayor of Westwick, Ben Ode, was there.'),
    );
    expect(routedTo('Who is the mayor of Eastwick?', {}, offices)).toBe('/who name:the mayor of Eastwick');
    expect(routedTo('Who is the mayor of Westwick?', {}, offices)).toBeUndefined();
    expect(routedTo('Who is the mayor?', {}, offices)).toBe('/who name:the mayor');
    expect(routedTo('Who is mayor?', {}, offices)).toBeUndefined();
    const two = corpusOf(
      document('A', '2024-05-02', 'Ada Marlow, the mayor of Eastwick, opened a bridge.'),
      document('B', '2024-05-01', 'The mayor of Westwick, Ben Ode, was there.'),
    );
    expect(routedTo('Who is the mayor?', {}, two)).toBeUndefined();
  });

  test.each(['What happened on Monday?', 'What is a crane?', 'What happened to the zeppelin?'])(
    'answers %s itself',
    (question) => {
      const answer = ask(question, context);
      const facts = answer.kind === 'found' ? (answer.facts ?? []) : [];
      expect(facts.map(({ name }) => name)).not.toContain(en.ask.routedName);
    },
  );

  test('asks only the documents that pass the filter', () => {
    const answer = ask('Which dockers were injured?', context, { source: 'valley post' });
    const documents = answer.kind === 'found' ? answer.entries.map(({ citation }) => citation.document) : [];
    expect(new Set(documents)).toEqual(new Set(['Bridge opens']));
  });

  test('forgets a document as soon as it is gone', () => {
    const small = corpusOf(HARBOUR, BAKERY);
    const before = ask('Who opened the bridge over the Lune?', { corpus: small, say: en });
    small.add(BRIDGE, annotate(BRIDGE));
    expect(ask('Who opened the bridge over the Lune?', { corpus: small, say: en }).kind).toBe('found');
    small.remove(BRIDGE.id);
    expect(ask('Who opened the bridge over the Lune?', { corpus: small, say: en })).toEqual(before);
  });

  test('a very long question is answered as well', () => {
    const long = `${'The weather was fine and everybody went for a walk. '.repeat(110)}When was the harbour closed?`;
    expect(ask(long, context).title.length).toBeLessThan(250);
  });

  test('whatever is asked, every passage lies in its document and holds its highlights', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          fc.lorem().map((text) => `crane ${text} Marlow?`),
        ),
        (text) => {
          for (const answer of [ask(text, context), search(text, context)]) {
            const entries =
              answer.kind === 'found' ? answer.entries : answer.kind === 'nothing' ? answer.nearest : [];
            for (const { citation, highlights } of entries) {
              expect(corpus.textOf(citation).length).toBe(citation.end - citation.start);
              for (const { start, end } of highlights)
                expect(citation.start <= start && start < end && end <= citation.end).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The facts of a search, or why it found nothing. */
function factsOf(text: string, among: Corpus): unknown {
  const answer = search(text, { corpus: among, say: en });
  if (answer.kind !== 'found') return answer.kind === 'nothing' ? answer.reasons : answer.kind;
  return (answer.facts ?? []).map(({ name, value }) => `${name}: ${value}`);
}

describe('/search', () => {
  test.each([
    ['a "b c" -d -"e f"', { words: ['a'], phrases: ['b c'], without: ['d', 'e f'] }],
    ['“curly marks” well-known', { words: ['well-known'], phrases: ['curly marks'], without: [] }],
    [
      '« guillemets français » «bajas»',
      { words: [], phrases: ['guillemets français', 'bajas'], without: [] },
    ],
    ['"never closed', { words: [], phrases: ['never closed'], without: [] }],
    ['- — "" !', { words: [], phrases: [], without: [] }],
  ])('%j is taken apart', (text, query) => {
    expect(readQuery(text)).toEqual(query);
  });

  test.each([
    ['crane', 2],
    ['"crane had been"', 1],
    ['crane -inspected', 1],
    ['dockers', 1],
    ['Eastwick', 2],
    ['Eastwick -"rye bread"', 1],
    ['"over the"', 1],
    ['over the', 1],
    ['nothing-here', 0],
  ])('%j finds %d passages', (text, passages) => {
    const answer = search(text, context);
    expect(answer.kind === 'found' ? answer.entries.length : 0).toBe(passages);
  });

  test.each([
    ['volcano', /“volcano” stands in none/],
    ['"crane bread"', /in these words/],
    ['crane bread', /together/],
    ['bakery -rye', /left out/],
  ])('%j finds nothing and says why', (text, reason) => {
    const answer = search(text, context);
    expect(answer.kind === 'nothing' ? answer.reasons.join(' ') : answer.kind).toMatch(reason);
  });

  test('tells how many passages it shows of those that it found', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `Lamp ${i} is lit.`);
    const lamps = corpusOf(document('Lamps', null, lines.join('\n\n')));
    expect(factsOf('lit', lamps)).toEqual(['Found: 12 passages in 1 document', 'Shown: 10 of 12']);
    expect(factsOf('"lamp 3"', lamps)).toEqual(['Found: 1 passage in 1 document']);
    const copies = manyOf(12, 'The lamp is lit.');
    expect(factsOf('lit', copies), 'all stand in one entry').toEqual(['Found: 12 passages in 12 documents']);
  });

  test('says "at least" where more documents hold the words than it looks through, and only there', () => {
    const lamps = manyOf(2100, 'The lamp is lit. Nobody saw the crow.', [
      'crane',
      null,
      'The crane is lit. The lamp fell over.',
    ]);
    expect(factsOf('lit', lamps)).toEqual(['Found: at least 2,000 passages in 2,000 documents']);
    expect(factsOf('crane lit', lamps)).toEqual(['Found: 1 passage in 1 document']);
    expect(factsOf('"is the"', lamps)).toEqual([en.search.noPhrase('is the'), en.passage.partly(2000)]);
    expect(factsOf('crow lit', lamps)).toEqual([en.search.notTogether, en.passage.partly(2000)]);
    expect(factsOf('crane crow', lamps)).toEqual([en.search.notTogether]);
  });

  test.each(['', '-crane', '"" …'])('%j is no search', (text) => {
    expect(search(text, context).kind).toBe('notice');
  });

  test('offers the word that may have been meant', () => {
    expect(search('brigde', context)).toMatchObject({ kind: 'nothing', suggestions: ['bridge'] });
  });
});

test.each(LANGUAGES)('what is worth asking instead can be asked, in %s', (code) => {
  const say = messagesFor(code);
  for (const type of ['person', 'place'] as const)
    expect(routedTo(say.ask.who('Ada Marlow', type), {})).toBe('/who name:Ada Marlow');
});
