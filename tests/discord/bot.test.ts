import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { follow } from '../../src/answer/follow.ts';
import { startDiscord } from '../../src/discord/bot.ts';
import { written } from '../host/payloads.ts';
import { Discord } from '../host/server.ts';
import { contextOf } from '../document.ts';
import { until } from '../until.ts';
import { buttonsOf, COMMANDS, HARBOUR, SLOW, stage, textOf, type Stage } from './fixture.ts';

const MODERATOR = { user: '800000000000000008', permissions: '8224' };
const ASK = 'Ask the corpus about this';
const CHECK = 'Check this quote';
const OTHER = { user: '900000000000000009' };

let it: Stage;
let discord: Discord;
beforeAll(async () => {
  it = await stage();
  discord = it.discord;
});
afterEach(() => expect(discord.refused).toEqual([]));
afterAll(() => it.end());

describe('slash commands', () => {
  test('are answered with the stored words, cited and numbered', async () => {
    const visit = discord.slash('find', { options: { words: 'harbour' } });
    const reply = await visit.reply();
    expect(textOf(reply)).toBe(
      [
        '### harbour',
        '**\\[1\\]** a sentence',
        '> The **harbour** opened on Monday.',
        '-# The harbour \\[reopens\\] · The \\*Harbour\\* Post · 13 August 2024, 20\\:15 · [paragraph 1, sentence 1](https://example.org/harbour_%28north%29#:~:text=The%20harbour%20opened%20on%20Monday.)',
      ].join('\n'),
    );
    expect([reply.private, visit.outcomes]).toEqual([false, 1]);
  });

  test('say what is not there, and what to try', async () => {
    const reply = await discord.slash('find', { options: { words: 'zebra' } }).reply();
    expect(textOf(reply)).toBe('### zebra\n“zebra” occurs in none of the documents.\nTry instead:\nharbour');
  });

  test('are private where private: is true', async () => {
    const reply = await discord.slash('find', { options: { words: 'ferry', private: true } }).reply();
    expect(reply.private).toBe(true);
    expect(buttonsOf(reply)).toContain('share:0');
    expect(buttonsOf(reply)).not.toContain('delete:');
  });

  test('name the filters in force', async () => {
    const reply = await discord.slash('find', { options: { words: 'ferry', source: 'The_Post' } }).reply();
    expect(textOf(reply).split('\n').at(-1)).toBe('-# source: The\\_Post');
  });

  test('that take long are announced, and answered once', async () => {
    SLOW.shut();
    const visit = discord.slash('slow');
    await visit.until(() => visit.callback !== null);
    SLOW.open();
    const reply = await visit.reply();
    expect([visit.callback, textOf(reply), visit.outcomes]).toEqual([5, '### slow\ndone', 1]);
  });

  test('that fail are told in private under a reference that the log has', async () => {
    const reply = await discord.slash('broken').reply();
    const reference = /[0-9a-f]{8}/.exec(textOf(reply))?.[0];
    expect(reply.private).toBe(true);
    expect(textOf(reply)).not.toContain('fault of ours');
    const lines = it.log.filter(({ level }) => level === 'error');
    expect(lines.map(({ fields }) => fields)).toMatchObject([
      { reference, error: expect.stringContaining('a fault') },
    ]);
  });

  test('that are gone say so', async () => {
    expect(textOf(await discord.slash('gone').reply())).toContain('no longer there');
  });

  test('check what Discord leaves to clients', async () => {
    expect(textOf(await discord.slash('find').reply())).toContain('“words” is needed');
    const long = discord.slash('find', { options: { words: 'x', source: 'y'.repeat(101) } });
    expect(textOf(await long.reply())).toContain('at most 100 characters');
  });

  test('of a group take files, fetched from the CDN', async () => {
    const options = {
      file: { file: 'a.txt', text: 'eins' },
      file2: { file: 'b.txt', text: 'zwei' },
      note: 'n',
    };
    const reply = await discord.slash('shelf add', { options }).reply();
    const words = textOf(reply).split('\n')[1]?.replaceAll('\\', '');
    expect(words).toBe('{"file":"a.txt, b.txt","note":"n","texts":["eins","zwei"]}');
  });

  test('with a question too long for the buttons are answered without them where nothing can be kept', async () => {
    const reply = await discord.slash('ask', { options: { question: `${randomWords(5000)} ferry` } }).reply();
    expect([buttonsOf(reply), reply.files]).toEqual([[], []]);
  });

  test('with such a question and an answer of many pages bring all of them in a file, in one message', async () => {
    const question = `${randomWords(5000)} Item`;
    const visit = discord.slash('ask', { options: { question } });
    const reply = await visit.reply();
    expect([buttonsOf(reply), visit.outcomes]).toEqual([[], 1]);
    expect(textOf(reply).split('\n').slice(-2)).toEqual([
      '-# page 1/3',
      '-# The whole answer is in the file.',
    ]);
    const [file] = reply.files;
    expect(file?.name).toBe('answer.md');
    for (let n = 1; n <= 12; n += 1) expect(file?.text).toContain(`> **Item** number ${n} stands here.`);
  });
});

describe('suggestions', () => {
  test('come without those that would have to be cut', async () => {
    const visit = discord.type('find', 'words', '');
    await visit.until(() => visit.choices !== null);
    expect(visit.choices).toEqual([
      { name: 'harbour', value: 'harbour' },
      { name: 'ferry', value: 'ferry' },
    ]);
  });

  test.each([
    ['find', 'source'],
    ['find', 'nonsense'],
    ['gone', 'words'],
    ['broken', 'how'],
  ])('are an empty list where there are none: %s %s', async (command, option) => {
    const visit = discord.type(command, option, 'x');
    await visit.until(() => visit.choices !== null);
    expect(visit.choices).toEqual([]);
  });
});

describe('pages', () => {
  test('turn in place for the asker', async () => {
    const reply = await discord.slash('find', { options: { words: 'Item' } }).reply();
    expect(textOf(reply)).toContain('> **Item** number 5 stands here.');
    expect(textOf(reply)).not.toContain('number 6');
    expect(textOf(reply).split('\n').at(-1)).toBe('-# page 1/3');
    const visit = discord.press(reply, 'page:1');
    expect(textOf(await visit.reply())).toContain('**\\[6\\]** a sentence\n> **Item** number 6 stands here.');
    expect([visit.callback, visit.outcomes]).toEqual([7, 1]);
    expect(textOf(await discord.press(reply, 'page:2').reply())).toContain('number 12');
    expect(buttonsOf(reply).filter((id) => id.startsWith('page'))).toEqual(['page:1']);
  });

  test('are jumped to by number', async () => {
    const reply = await discord.slash('find', { options: { words: 'Item' } }).reply();
    const press = discord.press(reply, 'jump');
    await press.until(() => press.modal !== null);
    expect(textOf(await discord.submit(press, { page: '3' }).reply())).toContain('page 3/3');
    const again = discord.press(reply, 'jump');
    await again.until(() => again.modal !== null);
    expect(textOf(await discord.submit(again, { page: 'nonsense' }).reply())).toContain('page 1/3');
  });

  test('open as a private copy for somebody else, and turn in place for a moderator', async () => {
    const reply = await discord.slash('find', { options: { words: 'Item' } }).reply();
    const copy = await discord.press(reply, 'page:1', OTHER).reply();
    expect([copy.private, copy.id === reply.id]).toEqual([true, false]);
    expect(textOf(reply)).toContain('page 1/3');
    const turned = await discord.press(reply, 'page:1', MODERATOR).reply();
    expect(turned.id).toBe(reply.id);
    // It still is the asker's.
    expect((await discord.press(reply, 'page:2').reply()).id).toBe(reply.id);
  });
});

describe('ids of components', () => {
  test('that are forged, altered or from elsewhere are refused in private', async () => {
    const reply = await discord.slash('find', { options: { words: 'Item' } }).reply();
    const other = await discord.slash('find', { options: { words: 'ferry' } }).reply();
    const id = idOf(reply, 'page:1');
    const attempts = [
      discord.pressRaw(reply, id.replace('page:1', 'page:2'), 2),
      discord.pressRaw(reply, 'page:1~AAAAAAAA', 2),
      discord.pressRaw(reply, 'constructor:1~AAAAAAAA', 2),
      discord.pressRaw(reply, 'nonsense', 2),
      discord.pressRaw(other, id, 2),
      discord.pressRaw(reply, id, 2, { guild: null }),
    ];
    for (const attempt of attempts) {
      const answer = await attempt.reply();
      expect([answer.private, textOf(answer)]).toEqual([
        true,
        expect.stringContaining('does not belong here'),
      ]);
    }
  });

  test('work after a restart', async () => {
    const first = await stage();
    const reply = await first.discord.slash('find', { options: { words: 'Item' } }).reply();
    await first.bot.stop();
    const second = await stage({}, first.discord);
    expect(textOf(await first.discord.press(reply, 'page:1').reply())).toContain('page 2/3');
    await second.end();
  });

  test('say so when the documents have changed', async () => {
    const first = await stage();
    const reply = await first.discord.slash('find', { options: { words: 'Item' } }).reply();
    await first.bot.stop();
    const second = await stage({ contextOf: () => contextOf(HARBOUR) }, first.discord);
    const context = await first.discord.press(reply, 'context', { value: menuOf(reply)[0] ?? '' }).reply();
    expect(textOf(context)).toContain('no longer there');
    expect(textOf(await first.discord.press(reply, 'page:1').reply())).toContain('occurs in none');
    await second.end();
  });
});

describe('context', () => {
  test('opens around a passage, wider at every step', async () => {
    const reply = await discord.slash('find', { options: { words: 'John Doe' } }).reply();
    const around = await discord.press(reply, 'context', { value: menuOf(reply)[0] ?? '' }).reply();
    expect(around.private).toBe(true);
    expect(textOf(around)).toContain('Berg said.');
    expect(textOf(around)).toContain('came. **The minister, John Doe, sent a letter.**');
    const list = await discord.slash('find', { options: { words: 'Item' } }).reply();
    const third = await discord.press(list, 'context', { value: menuOf(list)[2] ?? '' }).reply();
    expect(textOf(third)).toContain('**\\[3\\]** Sentences\n> Item number 1 stands here.');
    const paragraph = await discord.press(around, idStart(around, 'paragraph')).reply();
    expect(paragraph.id).toBe(around.id);
    const whole = await discord.press(around, idStart(around, 'document')).reply();
    expect(textOf(whole)).toContain('The harbour opened on Monday.');
    expect(textOf(whole)).toContain('a ferry.');
  });
});

describe('what an answer offers', () => {
  test('is run at a press', async () => {
    const reply = await discord.slash('find', { options: { words: 'harbour' } }).reply();
    const next = await discord.press(reply, 'run:0').reply();
    expect(textOf(next)).toContain('a **ferry**');
    expect(next.id).not.toBe(reply.id);
  });

  test('asks with a form first where it has one', async () => {
    const reply = await discord.slash('find', { options: { words: 'harbour' } }).reply();
    const press = discord.press(reply, 'fill:1');
    await press.until(() => press.modal !== null);
    expect(press.modal?.components?.[0]).toMatchObject({ label: 'Words', component: { value: 'harbour' } });
    expect(textOf(await discord.submit(press, { words: 'Nobody' }).reply())).toContain('**Nobody** signed');
  });
});

describe('the tools of every answer', () => {
  test('share makes a private answer public', async () => {
    const reply = await discord.slash('find', { options: { words: 'ferry', private: true } }).reply();
    const shared = await discord.press(reply, 'share').reply();
    expect(shared.private).toBe(false);
    expect(buttonsOf(shared)).toContain('delete:');
  });

  test('are not there for what we say ourselves, but for its deletion', async () => {
    expect(buttonsOf(await discord.slash('help').reply())).toEqual(['delete:']);
    expect(buttonsOf(await discord.slash('help', { options: { private: true } }).reply())).toEqual([]);
  });

  test('keep a question that nobody saw out of the channel, later too', async () => {
    const channels: (string | undefined)[] = [];
    const own = await stage({
      contextOf: ({ caller }) => {
        channels.push(caller.channel);
        return contextOf(HARBOUR);
      },
    });
    for (const hidden of [false, true]) {
      const options = { words: 'harbour', private: hidden };
      const reply = await own.discord.slash('find', { options }).reply();
      channels.length = 0;
      await own.discord.press(reply, 'run:0').reply();
      expect(new Set(channels)).toEqual(new Set([hidden ? '' : '500000000000000005']));
    }
    await own.end();
  });

  test('delete is for the asker and moderators', async () => {
    const reply = await discord.slash('find', { options: { words: 'ferry' } }).reply();
    const refused = discord.press(reply, 'delete', OTHER);
    expect(textOf(await refused.reply())).toContain('Only the person who asked');
    for (const who of [{}, MODERATOR]) {
      const press = discord.press(reply, 'delete', who);
      await press.until(() => press.deleted);
    }
  });

  test('export gives Markdown and JSON with every offset', async () => {
    const reply = await discord.slash('find', { options: { words: 'Nobody' } }).reply();
    const { files, private: isPrivate } = await discord.press(reply, 'export').reply();
    expect([isPrivate, ...files.map(({ name }) => name)]).toEqual([true, 'answer.md', 'answer.json']);
    const [markdown, json] = files.map(({ text }) => text);
    expect(markdown).toContain('> Nobody from the ministry came.');
    const { entries } = JSON.parse(json ?? '');
    expect(entries).toMatchObject([
      { n: 1, text: 'Nobody from the ministry came.' },
      { n: 2, text: 'Nobody signed.' },
    ]);
    expect(HARBOUR.text.slice(entries[0].start, entries[0].end)).toBe(entries[0].text);
  });

  test('opinions are noted, bad ones with a reason', async () => {
    const reply = await discord.slash('find', { options: { words: 'ferry' } }).reply();
    const noted = await discord.press(reply, 'good').reply();
    expect(noted.private).toBe(true);
    expect(plain(noted)).toContain('{"verdict":"good","command":"find","question":"ferry"}');
    const press = discord.press(reply, 'bad');
    await press.until(() => press.modal !== null);
    expect(plain(await discord.submit(press, { verdict: 'speaker' }).reply())).toContain(
      '"verdict":"speaker"',
    );
  });
});

describe('a message of somebody else', () => {
  test('can be asked about and checked from its menu, in private', async () => {
    const asked = await discord.menu(ASK, 'What of the harbour?').reply();
    expect([asked.private, plain(asked)]).toEqual([true, expect.stringContaining('The **harbour** opened')]);
    const checked = await discord.menu(CHECK, 'He said: "It took us ten years"').reply();
    expect(plain(checked)).toMatch(/altered.*“nine” became “ten”/);
    expect(plain(checked)).toContain('> "It took us **nine** years," Berg said.');
    expect(buttonsOf(checked)).toContain('share:0');
  });

  test('without words is answered too', async () => {
    expect(plain(await discord.menu(CHECK, '').reply())).toContain('is needed');
  });
});

describe('a step of a change', () => {
  test('keeps its buttons without being done again, and the next step takes its place', async () => {
    const reply = await discord.slash('draft').reply();
    expect(plain(reply)).toContain('draft 1');
    const press = discord.press(reply, 'fill:1');
    await press.until(() => press.modal !== null);
    const fixed = await discord.submit(press, { n: '7' }).reply();
    expect([fixed.id, plain(fixed)]).toEqual([reply.id, expect.stringContaining('draft 7')]);
    const done = await discord.press(fixed, 'run:0').reply();
    expect([done.id, plain(done)]).toEqual([reply.id, expect.stringContaining('"note":"7"')]);
    expect(plain(await discord.slash('draft').reply())).toContain('draft 2');
  });
});

describe('registration', () => {
  test('happens when the commands differ, and only then', async () => {
    const names = discord.commands.get('')?.map(({ name }) => name);
    expect(names).toEqual(['find', 'slow', 'broken', 'shelf', 'ask', 'check', 'help', ASK, CHECK]);
    const puts = (): number => discord.requests.filter(({ method }) => method === 'PUT').length;
    const before = puts();
    await (await stage({}, discord)).bot.stop();
    expect(puts()).toBe(before);
    await (await stage({ commands: COMMANDS.slice(1) }, discord)).bot.stop();
    expect(puts()).toBe(before + 1);
  });

  test('of one server leaves the others alone', async () => {
    const here = await stage({ settings: { guild: '42' } });
    expect([...here.discord.commands.keys()]).toEqual(['42']);
    expect(here.discord.commands.get('42')?.[0]).not.toHaveProperty('contexts');
    await here.end();
  });

  test('tells everything that Discord needs to know', async () => {
    const here = await stage();
    const known = (name: string) =>
      here.discord.commands.get('')?.find((command) => command['name'] === name);
    expect(known('find')).toMatchObject({
      type: 1,
      contexts: [0, 1],
      integration_types: [0],
      default_member_permissions: null,
      options: [
        { type: 3, name: 'words', required: true, max_length: 6000, autocomplete: true },
        { type: 3, name: 'source', required: false, max_length: 100, autocomplete: false },
        { type: 3, name: 'title' },
        { type: 5, name: 'private', required: false },
      ],
    });
    expect(known('shelf')).toMatchObject({
      options: [
        {
          type: 1,
          name: 'add',
          options: [
            { type: 11, name: 'file' },
            { type: 11, name: 'file2' },
            { name: 'note' },
            { name: 'private' },
          ],
        },
      ],
    });
    expect(known(CHECK)).toMatchObject({ type: 3, contexts: [0, 1] });
    await here.end();
  });
});

function startWith({ token = discord.token, api = discord.api }): ReturnType<typeof startDiscord> {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const host = { commands: COMMANDS, contextOf: () => contextOf(), follow, log, onLost: () => undefined };
  return startDiscord({ ...host, settings: { token, api, guild: null, cdn: null, largestFile: 1_000_000 } });
}

describe('a start that fails gives one clear line', () => {
  test('for a wrong token', async () => {
    await expect(startWith({ token: 'wrong' })).rejects.toThrow(/^Discord refuses DISCORD_TOKEN/);
  });

  test('for a refused intent', async () => {
    const strict = await Discord.start({ refusedIntents: 512 });
    await expect(startWith({ api: strict.api })).rejects.toThrow(/^Discord refuses the intents/);
    await strict.down();
  });

  test('for no network', async () => {
    await expect(startWith({ api: 'http://127.0.0.1:9' })).rejects.toThrow(
      /^Discord cannot be reached at http/,
    );
  });
});

test('stopping finishes the replies in hand and closes the session', async () => {
  const stopping = await stage();
  SLOW.shut();
  const visit = stopping.discord.slash('slow');
  await until(() => SLOW.waiting === 1);
  const stopped = stopping.bot.stop();
  SLOW.open();
  await stopped;
  expect(stopping.discord.gateway.connected).toBe(0);
  expect(textOf(await visit.reply())).toBe('### slow\ndone');
  await stopping.discord.down();
});

test('whoever calls while it stops is told so', async () => {
  const stopping = await stage();
  const local = stopping.discord;
  SLOW.shut();
  const inHand = local.slash('slow');
  await until(() => SLOW.waiting === 1);
  const stopped = stopping.bot.stop();
  const late = local.slash('find', { options: { words: 'harbour' } });
  const typed = local.type('find', 'words', 'h');
  const id = local.id();
  local.write(written('<@100000000000000001> harbour', { id }));
  expect(plain(await late.reply())).toBe('The bot is stopping. Please ask again in a moment.');
  await typed.until(() => typed.choices !== null);
  await until(() => local.posted.length > 0);
  SLOW.open();
  await stopped;
  expect(typed.choices).toEqual([]);
  expect(local.posted.filter(({ replyTo }) => replyTo === id).map(plain)).toEqual([
    'The bot is stopping. Please ask again in a moment.',
  ]);
  expect(textOf(await inHand.reply())).toBe('### slow\ndone');
  await local.down();
});

/** The text of a message without escapes. */
function plain(message: Parameters<typeof textOf>[0]): string {
  return textOf(message).replaceAll('\\', '');
}

function menuOf({ body }: { readonly body: { readonly components?: readonly unknown[] } }): string[] {
  return [...JSON.stringify(body.components).matchAll(/"value":"([^"]+)"/g)].map((match) => match[1] ?? '');
}

function idOf(message: Parameters<typeof buttonsOf>[0], start: string): string {
  const ids = [...JSON.stringify(message.body).matchAll(/"custom_id":"([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  return ids.find((id) => id.startsWith(start)) ?? '';
}

function idStart(message: Parameters<typeof buttonsOf>[0], level: string): string {
  return buttonsOf(message).find((id) => id.includes(level)) ?? '';
}

/** Words that do not shrink when they are packed. */
function randomWords(length: number): string {
  let seed = 7;
  let text = '';
  while (text.length < length) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    text += seed.toString(36);
  }
  return text.slice(0, length);
}
