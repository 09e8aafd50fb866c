import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { answerLine, answerLines, linesOf, openPrompt, type Terminal } from '../../src/console/console.ts';
import { contextOf, documentOf } from '../document.ts';
import { commands } from '../../commands/index.ts';
import { follow } from '../../src/answer/follow.ts';
import { messagesFor } from '../../src/messages/languages.ts';
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
  return typingInto({}, ...keys);
}

function typingInto(change: Partial<Terminal>, ...keys: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let history: readonly string[] = ['/sources'];
  const { made, out, err } = terminal();
  const done = openPrompt(
    { input, output, history, remember: (newest) => void (history = [...newest]) },
    { ...made, ...change },
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

const PEOPLE = documentOf('Mayor Ann Berg opened the harbour. Berg met the pilot.', {
  id: 'people.md',
  published: '2024-08-13',
});

/** Says at the prompt what was asked of whom, in a language. */
async function asked(code: string, ...lines: readonly string[]): Promise<readonly string[]> {
  const context = () => ({ ...contextOf(PEOPLE), say: messagesFor(code) });
  const { done, out } = typingInto(
    { context, follow, commands },
    ...lines.map((line) => `${line}\r`),
    '\u0004',
  );
  await done;
  return out.filter((line) => line !== '');
}

test('a bare question takes over whom the one before was about, and says how to ask without', async () => {
  const [, note, answer = ''] = await asked('en', '/who Berg', 'and when did she open the harbour?');
  expect(note).toBe('following up on Ann Berg');
  expect(answer.split('\n')[0]).toBe('when did Ann Berg open the harbour?');
  expect(answer).toContain('\nNext:\n  Ask without that: /ask question:and when did she open the harbour?');
});

test('days and outlets hold on, until a question is asked afresh', async () => {
  const lines = ['/search harbour from:2024', 'the pilot', '/ask question:the pilot', 'the pilot'];
  const [, note, filtered, afresh, after] = await asked('en', ...lines);
  expect(note).toBe('from: 2024');
  expect(filtered).toContain('Ask without that: /ask question:the pilot');
  expect(afresh).not.toContain('Ask without that');
  expect(after).toBe(afresh);
});

test('the days of a timeline are those of events, and do not hold on', async () => {
  const [, answer] = await asked('en', '/timeline from:2024', 'the pilot');
  expect(answer?.split('\n')[0]).toBe('the pilot');
});

test('in another language the line that asks without has the names of that language', async () => {
  const [, note, answer] = await asked('de', '/wer Berg', 'when did she open the harbour?');
  expect(note).toBe('Nachfrage zu Ann Berg');
  expect(answer).toContain('Ohne das fragen: /frage frage:when did she open the harbour?');
});

test('lines of a script stand each by itself', async () => {
  const { made, out } = terminal();
  await answerLines(['/who Berg', 'when did she open it?'], { ...made, follow, commands });
  expect(out.join('\n')).not.toContain('following up');
});
