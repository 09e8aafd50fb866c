// Does the README show the program as it is?
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { readLine } from '../src/console/line.ts';
import { render } from '../src/console/render.ts';
import { Corpus } from '../src/corpus/corpus.ts';
import { en } from '../src/messages/en.ts';
import { loadFolder } from '../src/store/folder.ts';
import { annotate } from '../src/text/annotate.ts';

const README = readFileSync('README.md', 'utf8');
const corpus = new Corpus();
const context = { corpus, say: en };

beforeAll(async () => {
  const { documents } = await loadFolder('corpus', '2100-01-01');
  for (const document of documents) corpus.add(document, annotate(document));
});

test('its table is made of the commands that everybody may use', () => {
  const open = commands.filter(({ access, hidden }) => access === undefined && hidden !== true);
  const rows = open.map(({ description, example }) => `| \`${example}\` | ${description} |`);
  expect(README.split('\n').filter((line) => line.startsWith('| `/'))).toEqual(rows);
});

test('its screenful is what the program says', async () => {
  const screen = /^```\n(?<screen>[^]*?)^```$/m.exec(README)?.groups?.['screen'] ?? '';
  const lines = [...screen.matchAll(/^› (?<line>.*)$/gm)].map((match) => match.groups?.['line'] ?? '');
  const shown: string[] = [];
  for (const line of lines) {
    const read = readLine(line, commands, en);
    if (read.kind === 'wrong') throw new Error(read.problem);
    const answer = await read.command.run(read.args, context);
    shown.push(`› ${line}\n\n${render(answer, context, { width: 80, colour: false })}\n`);
  }
  expect(screen).toBe(shown.join('\n'));
});
