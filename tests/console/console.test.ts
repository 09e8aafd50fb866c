import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { answerLine, answerLines, linesOf, openPrompt, type Terminal } from '../../src/console/console.ts';
import { contextOf } from '../document.ts';
import { COMMANDS, NOTE } from './fixture.ts';

function terminal(json = false) {
  const out: string[] = [];
  const err: string[] = [];
  const faults: unknown[] = [];
  const made: Terminal = {
    commands: COMMANDS,
    context: () => contextOf(NOTE),
    report: (error) => {
      faults.push(error);
      return 'ref1';
    },
    format: json ? 'json' : () => ({ width: Infinity, colour: false }),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  };
  return { made, out, err, faults };
}

test.each([
  ['/who Starmer', 0, ['who\n{"name":"Starmer"}'], []],
  ['/nothing', 1, ['Nothing'], []],
  ['/ask', 2, [], ['/ask needs question:, for example /ask question:Who?']],
  ['/fail', 3, [], ['That went wrong, and it is a fault of Dossier. The log has the details under ref1.']],
])('%s ends with status %d', async (line, status, out, err) => {
  const { made, ...seen } = terminal();
  expect(await answerLine(line, made)).toBe(status);
  expect(seen).toMatchObject({ out, err });
});

test('a fault is reported whole and told without its details', async () => {
  const { made, err, faults } = terminal();
  await answerLine('/fail', made);
  expect(faults).toEqual([new Error('secret detail')]);
  expect(err.join()).not.toContain('secret');
});

test('lines are answered one by one and the worst status counts', async () => {
  const { made, out, err } = terminal();
  expect(await answerLines(['/who A', '', '/nothing', '/sources'], made)).toBe(1);
  expect(out).toEqual(['who\n{"name":"A"}', '', 'Nothing', '', 'sources\n{}']);
  expect(err).toEqual([]);
});

test('with --json every line of input gives one object, bad usage too', async () => {
  const { made, out, err } = terminal(true);
  expect(await answerLines(['/who A', '/ask', '/fail'], made)).toBe(3);
  expect(out.map((line) => JSON.parse(line))).toMatchObject([
    { command: 'who', kind: 'notice', title: 'who', entries: [], suggestions: [], message: '{"name":"A"}' },
    { command: null, kind: 'notice', entries: [], suggestions: [] },
    { command: 'fail', kind: 'notice', entries: [], suggestions: [] },
  ]);
  expect(err).toEqual([]);
});

test('the lines of a stream come one by one, whatever their ends', async () => {
  const input = new PassThrough();
  input.end('one\r\ntwo\nthree');
  const lines: string[] = [];
  for await (const line of linesOf(input)) lines.push(line);
  expect(lines).toEqual(['one', 'two', 'three']);
});

function typing(...keys: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let history: readonly string[] = ['/sources'];
  const { made, out, err } = terminal();
  const done = openPrompt(
    { input, output, history, remember: (newest) => void (history = [...newest]) },
    made,
  );
  // Key by key: several at once are a paste, in which Tab is only a character.
  for (const key of keys.join('').match(/\p{Cc}\[.|[^]/gu) ?? []) input.write(key);
  return { done, out, err, history: () => history };
}

test.each([
  ['Ctrl-D', '\u0004'],
  ['Ctrl-C', '\u0003'],
  ['/quit', '/quit\r'],
  ['exit', 'exit\r'],
])('%s leaves the prompt', async (_, keys) => {
  const { done, out } = typing('/who A\r', '\r', keys);
  await done;
  expect(out).toEqual(['', 'who\n{"name":"A"}', '']);
});

test('Tab shows the choices where what was typed is not how they begin, and leaves the line alone', async () => {
  const { done, out } = typing('/pick one:e\t\r', '\u0004');
  await done;
  expect(out.filter((line) => line !== '')).toEqual(['pick\n{"one":"e"}']);
});

test('Tab completes, and the arrow brings back what was typed before', async () => {
  const { done, out, history } = typing('/w\tname:bor\t\r', '\u001B[A\r', '\u001B[A\u001B[A\r', '\u0004');
  await done;
  expect(out.filter((line) => line !== '')).toEqual([
    'who\n{"name":"Boris Johnson"}',
    'who\n{"name":"Boris Johnson"}',
    'sources\n{}',
  ]);
  expect(history()).toEqual(['/sources', '/who name:Boris Johnson']);
});
