// What holds for any corpus and any question?
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { toJson } from '../src/json.ts';
import { render } from '../src/console/render.ts';
import { neutral } from '../src/console/wrap.ts';
import { Corpus } from '../src/corpus/corpus.ts';
import { en } from '../src/messages/en.ts';
import type { Answer, Citation, Document, Entry, Span } from '../src/model.ts';
import { annotate } from '../src/text/annotate.ts';
import { anyText } from './any-text.ts';
import fc from './fc.ts';

const PIECES = [
  'Ann Lee, the mayor of Harwick, said: “We will not leave.” ',
  'She added that “nobody” would. ',
  'On Monday the council met Bo Ray for an hour. ',
  'Prime Minister Cara Dunn resigned on 3 March 2021. ',
  'The ministry said last week it was ready.\n\n',
  '"Never," he said. ',
  'Émile Ōta 🙂 flew to Genève\u00A0in May. ',
  'مرحبا بالعالم. ',
  '\u202Eevil\u202C\u001B[31m ',
  'Lee ',
  '“',
  '\n',
  ' ',
  '…',
  'U.S. Sen. Di Fox Jr. ',
];

const words = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, anyText({ maxLength: 6 })),
  {
    minLength: 1,
    maxLength: 25,
  },
);

const documents: fc.Arbitrary<Document> = fc.record({
  id: fc.uuid(),
  title: fc.constantFrom('Talks', 'Ann Lee stays'),
  published: fc.constantFrom('2024-08-13', '2020-02-29T23:59', null),
  source: fc.constantFrom('Post', null),
  author: fc.constant(null),
  url: fc.constantFrom('https://example.org/a', null),
  text: words.map((parts) => parts.join('')),
});

/** A line of arguments for every command, with names and words that may or may not be in the documents. */
const QUESTIONS = [
  'Ann Lee',
  'the mayor',
  'council',
  '“We will not leave.”',
  'resigned -Monday',
  '🙂',
  'zzz',
];

function corpusOf(all: readonly Document[]): Corpus {
  const corpus = new Corpus();
  for (const document of all) corpus.add(document, annotate(document));
  return corpus;
}

async function answersOf(corpus: Corpus): Promise<readonly (readonly [string, Answer])[]> {
  const answers: [string, Answer][] = [];
  for (const command of commands) {
    if (command.access !== undefined || command.hidden === true) continue;
    const [option = ''] = Object.keys(command.options);
    for (const question of QUESTIONS) {
      const args = option === '' ? {} : { [option]: question };
      answers.push([command.name, await command.run(args, { corpus, say: en })]);
    }
  }
  return answers;
}

function entriesOf(answer: Answer): readonly Entry[] {
  if (answer.kind === 'found') return answer.entries;
  return answer.kind === 'nothing' ? answer.nearest : [];
}

/** Every place of a stored text that an entry points to. */
function placesOf({ citation, also = [], detail }: Entry): readonly Citation[] {
  const read = detail?.kind === 'date' ? [detail.readFrom] : detail?.kind === 'role' ? [detail.role] : [];
  return [citation, ...also, ...read];
}

function lies({ start, end }: Span, within: Span): boolean {
  return within.start <= start && start <= end && end <= within.end;
}

test('whatever is asked of whatever text, the words shown are the words stored', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(documents, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
      async (all) => {
        const corpus = corpusOf(all);
        const context = { corpus, say: en };
        for (const [command, answer] of await answersOf(corpus)) {
          const shown = render(answer, context, { width: Infinity, colour: false });
          for (const entry of entriesOf(answer)) {
            for (const place of placesOf(entry)) {
              const { length = -1 } = corpus.document(place.document)?.text ?? {};
              expect(lies(place, { start: 0, end: length }), command).toBe(true);
            }
            for (const mark of entry.highlights) expect(lies(mark, entry.citation), command).toBe(true);
            for (const line of neutral(corpus.textOf(entry.citation)).split('\n'))
              expect(shown).toContain(line.trim());
          }
          const json: unknown = JSON.parse(JSON.stringify(toJson(command, answer, context)));
          for (const entry of jsonEntries(json))
            expect(entry.text).toBe(corpus.document(entry.document)?.text.slice(entry.start, entry.end));
        }
      },
    ),
    { numRuns: 60 },
  );
});

interface JsonEntry {
  readonly text: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

function jsonEntries(json: unknown): readonly JsonEntry[] {
  expect(json).toHaveProperty('entries');
  return Object(json).entries;
}

test('adding a document and taking it out again restores every answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(documents, { minLength: 2, maxLength: 4, selector: ({ id }) => id }),
      async ([added, ...rest]) => {
        if (added === undefined) return;
        const corpus = corpusOf(rest);
        const before = await answersOf(corpus);
        corpus.add(added, annotate(added));
        await answersOf(corpus);
        expect(corpus.remove(added.id)).toBe(true);
        expect(await answersOf(corpus)).toEqual(before);
      },
    ),
    { numRuns: 40 },
  );
});

test('the same question of the same documents gets the same answer, in whatever order they came', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(documents, { minLength: 2, maxLength: 4, selector: ({ id }) => id }),
      async (all) => {
        expect(await answersOf(corpusOf(all.toReversed()))).toEqual(await answersOf(corpusOf(all)));
      },
    ),
    { numRuns: 30 },
  );
});
