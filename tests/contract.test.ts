// Does every command keep what both hosts rely on?
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { toJson } from '../src/json.ts';
import { readLine } from '../src/console/line.ts';
import { render } from '../src/console/render.ts';
import type { Context } from '../src/command.ts';
import { Corpus } from '../src/corpus/corpus.ts';
import { definitions } from '../src/discord/definitions.ts';
import { layOut } from '../src/discord/layout.ts';
import { en } from '../src/messages/en.ts';
import { LANGUAGES } from '../src/messages/codes.ts';
import { messagesFor } from '../src/messages/languages.ts';
import { nameIn } from '../src/messages/wording.ts';
import type { Answer } from '../src/model.ts';
import { loadFolder } from '../src/store/folder.ts';
import { annotate } from '../src/text/annotate.ts';

const PLAIN = { width: Infinity, colour: false };

/** Discord's limits: a choice, a name, a description, and how many choices. */
const LONGEST_NAME = 32;
const LONGEST_TEXT = 100;
const MOST_CHOICES = 25;

const corpus = new Corpus();
const context = { corpus, say: en };

beforeAll(async () => {
  const { documents } = await loadFolder('corpus', '2100-01-01');
  for (const document of documents) corpus.add(document, annotate(document));
});

const asked = commands.filter(({ access, hidden }) => access === undefined && hidden !== true);

test('names are unique and Discord registers every command that is not hidden', () => {
  const names = commands.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const families = new Set(
    commands.filter(({ hidden }) => hidden !== true).map(({ name }) => name.split(' ')[0]),
  );
  expect(definitions(commands, en, false).map(({ name }) => name)).toEqual([...families]);
});

describe.each(commands.map((command) => [command.name, command] as const))('/%s', (name, command) => {
  test('has names and descriptions that fit everywhere', () => {
    for (const part of [...name.split(' '), ...Object.keys(command.options)])
      expect(part).toMatch(new RegExp(`^[a-z][a-z0-9_-]{0,${LONGEST_NAME - 1}}$`));
    const described = [command, ...Object.values(command.options)].map(({ description }) => description);
    for (const description of described) {
      expect(description).not.toBe('');
      expect(description.length).toBeLessThanOrEqual(LONGEST_TEXT);
      expect(description).not.toMatch(/\.$/);
    }
  });

  test('asks for what it must have first', () => {
    const required = Object.values(command.options).map((option) => option.required === true);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('has an example that the terminal understands', () => {
    expect(readLine(command.example, commands, en)).toMatchObject({
      kind: 'command',
      command: { name },
    });
  });

  test('suggests at most what Discord shows, and nothing it refuses, whatever is typed', () => {
    for (const [option, { complete }] of Object.entries(command.options))
      for (const typed of ['', 'a', 'Starmer', '\u0000', '"', '𝕏', ' '.repeat(50), 'x'.repeat(6000)]) {
        const choices = complete?.(typed, context) ?? [];
        expect(choices.length, `${option}: for ${typed}`).toBeLessThanOrEqual(MOST_CHOICES);
        for (const choice of choices) expect([choice.name, choice.value]).not.toContain('');
      }
  });
});

describe.each(asked.map((command) => [command.example, command] as const))('%s', (example, command) => {
  test('finds something in corpus/, and every host can show it', async () => {
    const line = readLine(example, commands, en);
    const answer = line.kind === 'command' ? await command.run(line.args, context) : null;
    expect(answer?.kind).toMatch(/^(?:found|notice)$/);
    if (answer === null) return;
    expect(render(answer, context, PLAIN)).toContain(answer.title);
    expect(toJson(command.name, answer, context)).toMatchObject({ command: command.name, kind: answer.kind });
  });
});

const member = {
  ...context,
  host: 'discord',
  caller: { id: '1', name: 'Ann', moderator: false, roles: [] },
} as const;

describe.each(LANGUAGES)('/help in %s', (code) => {
  const say = messagesFor(code);
  const shown = async (asker: Context): Promise<Answer> => {
    const line = readLine('/help', commands, say);
    return line.kind === 'command' ? line.command.run(line.args, { ...asker, say }) : refuseLine();
  };

  test('shows examples that find something when they are typed as they stand', async () => {
    const answer = await shown(member);
    const lines = (answer.kind === 'notice' ? (answer.facts ?? []) : [])
      .map(({ name, value }) => (name === '' ? value : name))
      .filter((line) => line.startsWith('/'));
    expect(lines.length).toBeGreaterThan(asked.length);
    for (const line of lines.filter((one) => one.includes(':'))) {
      const read = readLine(line, commands, say);
      const found = read.kind === 'command' ? await read.command.run(read.args, { ...context, say }) : null;
      expect(found?.kind, line).toMatch(/^(?:found|notice)$/);
    }
  });

  test('is one page of a telephone, and twice that for moderators', async () => {
    const [first, ...more] = layOut(await shown(member), corpus, say);
    expect(more).toEqual([]);
    expect(first?.blocks.join('\n').length).toBeLessThan(2800);
    const caller = { ...member.caller, moderator: true };
    expect(layOut(await shown({ ...member, caller }), corpus, say).length).toBeLessThanOrEqual(2);
  });

  test('names no command that the reader may not use', async () => {
    const answer = JSON.stringify(await shown(member));
    for (const { name } of commands.filter(({ access, hidden }) => access !== undefined || hidden === true))
      expect(answer).not.toContain(`/${nameIn(name, say.commands)}`);
  });
});

function refuseLine(): never {
  throw new Error('/help is not understood');
}
