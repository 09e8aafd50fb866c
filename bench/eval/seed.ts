// Do the commands find in one real article what a reader finds in it?
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { commands } from '../../commands/index.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { en } from '../../src/messages/en.ts';
import type { Answer, Citation, Entry } from '../../src/model.ts';
import { loadFolder } from '../../src/store/folder.ts';
import { annotate } from '../../src/text/annotate.ts';
import { fieldOf, listOf, type Measure, type Part, setFile, textOf } from './measure.ts';

/** One thing that the article says, or does not say: what was asked, and what is wrong with the answer if anything. */
interface Check {
  readonly asked: string;
  readonly problem: string | null;
}

export const seed: Part = {
  name: 'seed',
  measure: async (report) => {
    const corpus = await seedCorpus();
    const gold: unknown = JSON.parse(await readFile(setFile('seed', 'gold.json'), 'utf8'));
    const measures: Measure[] = [];
    for (const [name, check] of Object.entries({ ask, who, quotes, timeline })) {
      const checks: Check[] = [];
      for (const item of listOf(gold, name)) checks.push(await check(item, corpus));
      for (const { asked, problem } of checks) if (problem !== null) report(`seed: ${asked}: ${problem}`);
      const right = checks.filter(({ problem }) => problem === null).length;
      measures.push({
        name: `${name} (${checks.length})`,
        value: (100 * right) / checks.length,
        reach: 100,
        aim: 100,
      });
    }
    return measures;
  },
};

async function seedCorpus(): Promise<Corpus> {
  const folder = resolve(setFile('..', 'corpus'));
  const { documents } = await loadFolder(folder, '2026-01-01');
  const corpus = new Corpus();
  for (const document of documents) corpus.add(document, annotate(document));
  return corpus;
}

async function ask(item: unknown, corpus: Corpus): Promise<Check> {
  const question = textOf(item, 'question');
  const answer = await run('ask', { question }, corpus);
  return { asked: `/ask ${question}`, problem: firstPassage(answer, linesOf(item), corpus) };
}

async function who(item: unknown, corpus: Corpus): Promise<Check> {
  const name = textOf(item, 'name');
  const answer = await run('who', { name }, corpus);
  const is = fieldOf(item, 'is');
  const wrongName =
    typeof is === 'string' && !answer.title.includes(is) ? `shown as '${answer.title}'` : null;
  return { asked: `/who ${name}`, problem: wrongName ?? firstPassage(answer, linesOf(item), corpus) };
}

async function quotes(item: unknown, corpus: Corpus): Promise<Check> {
  const [words, speaker, line] = [
    textOf(item, 'words'),
    textOf(item, 'speaker'),
    Number(fieldOf(item, 'line')),
  ];
  const answer = await run('quote', { about: words }, corpus);
  const asked = `/quote about:${words}`;
  const found = entriesOf(answer).filter(
    ({ citation }) => corpus.textOf(citation).includes(words) && lines(citation, corpus).includes(line),
  );
  if (found.length === 0) return { asked, problem: 'not found' };
  const speakers = found.map(({ detail }) => (detail?.kind === 'quote' ? detail.speaker : null));
  const right = speakers.some((one) => one !== null && sameSpeaker(one, speaker));
  return { asked, problem: right ? null : `given to '${speakers.join(', ')}'` };
}

async function timeline(item: unknown, corpus: Corpus): Promise<Check> {
  const [date, line] = [textOf(item, 'date'), Number(fieldOf(item, 'line'))];
  const answer = await run('timeline', {}, corpus);
  const inLine = entriesOf(answer).filter(({ citation, also = [] }) =>
    [citation, ...also].some((place) => lines(place, corpus).includes(line)),
  );
  const values = inLine.map(({ detail }) => (detail?.kind === 'date' ? detail.value : ''));
  // A part of the day is more exact than the day that is asked for, and as right.
  const right = values.some((value) => value.replace(/T.*$/, '') === date);
  return {
    asked: `/timeline ${date} in line ${line}`,
    problem: right ? null : `there: ${values.join(', ') || 'nothing'}`,
  };
}

async function run(name: string, args: Readonly<Record<string, string>>, corpus: Corpus): Promise<Answer> {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return { kind: 'notice', title: '', message: `there is no /${name}` };
  return command.run(args, { corpus, say: en });
}

function entriesOf(answer: Answer): readonly Entry[] {
  return answer.kind === 'found' ? answer.entries : [];
}

/** What is wrong with the first passage: it must stand in one of the lines, or not be there where there are none. */
function firstPassage(answer: Answer, wanted: readonly number[], corpus: Corpus): string | null {
  const [first] = entriesOf(answer);
  if (wanted.length === 0)
    return answer.kind === 'nothing' ? null : `answered, though the article does not say`;
  if (first === undefined) return `${answer.kind}, wanted line ${wanted.join(' or ')}`;
  const at = lines(first.citation, corpus);
  return at.some((line) => wanted.includes(line))
    ? null
    : `line ${at.join(', ')} first, wanted ${wanted.join(' or ')}`;
}

function linesOf(item: unknown): readonly number[] {
  return listOf(item, 'lines').map(Number);
}

/** The lines of the article that a citation touches, counted from 1. */
function lines({ document, start, end }: Citation, corpus: Corpus): readonly number[] {
  const text = corpus.document(document)?.text ?? '';
  const first = text.slice(0, start).split('\n').length;
  const count = text.slice(start, end).split('\n').length;
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Equal names; of "a spokesperson of the ministry" the head is enough, as the text itself has no more. */
function sameSpeaker(given: string, wanted: string): boolean {
  const head = /^(?:an?|the) (?<head>\w+)/.exec(wanted)?.groups?.['head'];
  return given === wanted || (head !== undefined && given.toLowerCase().includes(head));
}
