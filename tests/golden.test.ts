// What does a reader see? Whole answers over corpus/. After a change: `npm test -- -u`, and read the difference.
import { beforeAll, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { answerLine, type Terminal } from '../src/console/console.ts';
import { Corpus } from '../src/corpus/corpus.ts';
import { en } from '../src/messages/en.ts';
import { loadFolder } from '../src/store/folder.ts';
import { annotate } from '../src/text/annotate.ts';

/** Transcript → the lines typed in it. */
const TRANSCRIPTS: Readonly<Record<string, readonly string[]>> = {
  ask: [
    'How long did they speak?',
    'Who was killed in Tehran?',
    'When did Boris Johnson speak with Rouhani?',
    'What does Iran call its legal right?',
    'What is the weather in Tehran?',
    '/ask',
  ],
  who: [
    '/who name:Starmer',
    '/who Irna',
    '/who the president of Iran',
    '/who Netanyahu',
    '/who',
    '/who Starmer to:July 2024',
    '/who Irna to:2024-07',
  ],
  quote: [
    '/quote speaker:Pezeshkian',
    '/quote speaker:Starmer',
    '/quote about:demands',
    '/quote speaker:Rouhani',
  ],
  timeline: [
    '/timeline',
    '/timeline about:Pezeshkian',
    '/timeline from:2024-04 to:2024-04',
    '/timeline from:7 August 2024 to:12 August 2024',
    '/timeline to:1999',
  ],
  search: ['/search "joint statement"', '/search Haniyeh -Tehran', '/search Starmer', '/search zzz'],
  check: [
    '/check text:"void of political logic", they said, "and unheard of in Tehran", while Starmer was "deeply concerned".',
  ],
  sources: ['/sources', '/sources document:Tehran rejects', '/sources document:nowhere'],
  help: ['/help', '/help quote', '/hlep'],
};

const corpus = new Corpus();

beforeAll(async () => {
  const { documents } = await loadFolder('corpus', '2100-01-01');
  for (const document of documents) corpus.add(document, annotate(document));
});

async function transcript(lines: readonly string[], format: Terminal['format']): Promise<string> {
  const shown: string[] = [];
  const terminal: Terminal = {
    commands,
    context: () => ({ corpus, say: en }),
    report: (error) => {
      throw error;
    },
    format,
    out: (line) => shown.push(line),
    err: (line) => shown.push(line),
  };
  for (const line of lines) {
    shown.push(`› ${line}\n`);
    const status = await answerLine(line, terminal);
    shown.push(`\n(${status})\n`);
  }
  return shown.join('\n');
}

/** What most terminals are. */
const screen = () => ({ width: 80, colour: false });

test.each(Object.entries(TRANSCRIPTS))('%s', async (name, lines) => {
  await expect(await transcript(lines, screen)).toMatchFileSnapshot(`golden/${name}.txt`);
});

test('json', async () => {
  const lines = [
    '/who name:Irna',
    '/quote about:demands',
    '/timeline from:2021 to:2021',
    '/sources document:nowhere',
  ];
  await expect(await transcript(lines, 'json')).toMatchFileSnapshot('golden/json.txt');
});
